/**
 * What a share pack can hold, to whom it goes, and the least that each recipient usually needs. Data only. What is not a
 * field here cannot leave: sessions, drift, what was set aside, formulation and remarks have no field on purpose, and
 * psychotherapy notes are not in the store at all.
 */

export const shareFields = [
  'diagnoses',
  'problems',
  'goals',
  'client-words',
  'objectives',
  'interventions',
  'arrangements',
  'dates',
  'discharge',
  'scores',
  'answers',
  'agreement',
  'safety-plan',
] as const;
export type ShareField = (typeof shareFields)[number];

export const shareFieldWords: Readonly<Record<ShareField, string>> = {
  diagnoses: 'Diagnoses',
  problems: 'Problems',
  goals: 'Goals',
  'client-words': 'Client’s own words',
  objectives: 'Objectives, with targets and dates',
  interventions: 'Interventions',
  arrangements: 'Frequency, length and modality',
  dates: 'Start and review dates',
  discharge: 'Discharge criteria and step-down',
  scores: 'Scores of measures',
  answers: 'Answers behind the scores, item by item',
  agreement: 'Understanding and agreement',
  'safety-plan': 'Safety plan',
};

export const recipientKinds = [
  'physician',
  'psychiatrist',
  'therapist',
  'payer',
  'school',
  'family',
  'supervisor',
  'client',
  'court',
  'other',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

export interface RecipientPreset {
  readonly label: string;
  readonly fields: readonly ShareField[];
  /** Said beside the choice of fields. */
  readonly note: string;
}

const all = shareFields;
/**
 * Starting points, in our own judgement after 45 CFR 164.502(b) and 164.514(d) (minimum necessary): the therapist decides.
 * Treating providers and the client are exempt from the rule there; they still start with what they need.
 */
export const recipientPresets: Readonly<Record<RecipientKind, RecipientPreset>> = {
  physician: {
    label: 'Primary care',
    fields: ['diagnoses', 'goals', 'arrangements', 'dates', 'scores', 'safety-plan'],
    note: 'Treating providers may be told more when they need it for the treatment.',
  },
  psychiatrist: {
    label: 'Psychiatrist or prescriber',
    fields: [
      'diagnoses',
      'problems',
      'goals',
      'objectives',
      'interventions',
      'arrangements',
      'dates',
      'scores',
      'safety-plan',
    ],
    note: 'Treating providers may be told more when they need it for the treatment.',
  },
  therapist: {
    label: 'Another therapist (transfer)',
    fields: all,
    note: 'A transfer usually takes the whole plan along.',
  },
  payer: {
    label: 'Payer or reviewer',
    fields: [
      'diagnoses',
      'problems',
      'goals',
      'objectives',
      'interventions',
      'arrangements',
      'dates',
      'discharge',
      'scores',
      'agreement',
    ],
    note: 'Minimum necessary applies: give what the request names, no more.',
  },
  school: {
    label: 'School',
    fields: ['goals', 'arrangements', 'dates'],
    note: 'Minimum necessary applies. A school seldom needs diagnoses or scores.',
  },
  family: {
    label: 'Family or support person',
    fields: ['goals', 'client-words', 'arrangements', 'safety-plan'],
    note: 'Only what the client wants them to have.',
  },
  supervisor: {
    label: 'Supervisor or consultant',
    fields: ['diagnoses', 'problems', 'goals', 'objectives', 'interventions', 'arrangements', 'dates', 'scores'],
    note: 'The pseudonym is enough for most consultations.',
  },
  client: {
    label: 'The client',
    fields: all,
    note: 'Their own record. The client’s page says the same in plain words.',
  },
  court: {
    label: 'Court or attorney',
    fields: [],
    note: 'Nothing is ticked: take advice first, then give what the order or release names.',
  },
  other: { label: 'Somebody else', fields: ['goals'], note: 'Minimum necessary applies: tick what the purpose needs.' },
};
