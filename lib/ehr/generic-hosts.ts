/**
 * Systems without an adapter of their own: the generic engine reads their labels, on hosts that the therapist allows.
 * For the options page and onboarding; the content script does not need it.
 */

export interface GenericSystem {
  readonly id: string;
  readonly name: string;
  /** Match patterns to ask permission for; empty where the staff's host is not known and the user has to be on it. */
  readonly hosts: readonly string[];
  /** What a therapist should know beforehand; '' when nothing. */
  readonly note: string;
  readonly checkedOn: string;
}

const checkedOn = '2026-11-25';

export const genericSystems: readonly GenericSystem[] = [
  { id: 'headway', name: 'Headway', hosts: [], note: 'The clients’ side (care.headway.co) is left alone.', checkedOn },
  {
    id: 'alma',
    name: 'Alma',
    hosts: ['secure.helloalma.com'],
    note: 'The public directory on the same host is left alone.',
    checkedOn,
  },
  {
    id: 'grow',
    name: 'Grow Therapy',
    hosts: ['provider.growtherapy.com'],
    note: 'Notes are mostly check boxes and lists; only text fields are read.',
    checkedOn,
  },
  { id: 'valant', name: 'Valant', hosts: [], note: 'Patient pages are left alone.', checkedOn },
  { id: 'halaxy', name: 'Halaxy', hosts: ['www.halaxy.com'], note: 'Public profiles are left alone.', checkedOn },
  { id: 'zanda', name: 'Zanda (Power Diary)', hosts: [], note: '', checkedOn },
  { id: 'owl', name: 'Owl Practice', hosts: [], note: '', checkedOn },
  { id: 'luminello', name: 'Luminello', hosts: [], note: '', checkedOn },
  { id: 'counsol', name: 'CounSol', hosts: [], note: '', checkedOn },
  {
    id: 'icanotes',
    name: 'ICANotes',
    hosts: [],
    note: 'Its text areas may be out of reach for extensions.',
    checkedOn,
  },
  { id: 'drchrono', name: 'DrChrono', hosts: ['*.drchrono.com'], note: '', checkedOn },
  {
    id: 'athenahealth',
    name: 'athenahealth',
    hosts: ['athenanet.athenahealth.com'],
    note: 'Uses many frames; frames of other hosts cannot be read.',
    checkedOn,
  },
  { id: 'eclinicalworks', name: 'eClinicalWorks', hosts: ['*.ecwcloud.com'], note: '', checkedOn },
  { id: 'elation', name: 'Elation', hosts: ['app.elationemr.com'], note: 'Public booking is left alone.', checkedOn },
  { id: 'kipu', name: 'Kipu', hosts: ['*.kipuworks.com'], note: '', checkedOn },
  { id: 'clinictracker', name: 'ClinicTracker', hosts: [], note: '', checkedOn },
];
