/** All built-in adapters, exact hosts before those for any host. Data only; their test cases stay out of the bundle. */
import { adapter as cliniko } from './adapters/cliniko.ts';
import { adapter as healthie } from './adapters/healthie.ts';
import { adapter as intakeq } from './adapters/intakeq.ts';
import { adapter as jane } from './adapters/jane.ts';
import { adapter as medplum } from './adapters/medplum.ts';
import { adapter as openemr } from './adapters/openemr.ts';
import { adapter as openmrs } from './adapters/openmrs-o3.ts';
import { adapter as oscar } from './adapters/oscar.ts';
import { adapter as practiceFusion } from './adapters/practice-fusion.ts';
import { adapter as sessionsHealth } from './adapters/sessions-health.ts';
import { adapter as simplepractice } from './adapters/simplepractice.ts';
import { adapter as tebra } from './adapters/tebra.ts';
import { adapter as theranest } from './adapters/theranest.ts';
import { adapter as therapyAppointment } from './adapters/therapyappointment.ts';
import { adapter as therapynotes } from './adapters/therapynotes.ts';
import type { Adapter } from './types.ts';

export const adapters: readonly Adapter[] = [
  simplepractice,
  therapynotes,
  jane,
  intakeq,
  sessionsHealth,
  practiceFusion,
  healthie,
  cliniko,
  theranest,
  tebra,
  therapyAppointment,
  openemr,
  openmrs,
  oscar,
  medplum,
];
