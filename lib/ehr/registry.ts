/** All built-in adapters, exact hosts before those for any host. Data only; their test cases stay out of the bundle. */
import { adapter as medplum } from './adapters/medplum.ts';
import { adapter as openemr } from './adapters/openemr.ts';
import { adapter as openmrs } from './adapters/openmrs-o3.ts';
import { adapter as simplepractice } from './adapters/simplepractice.ts';
import type { Adapter } from './types.ts';

export const adapters: readonly Adapter[] = [simplepractice, openemr, openmrs, medplum];
