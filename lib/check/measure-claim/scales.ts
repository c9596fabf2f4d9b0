/**
 * Measures that notes give totals of: how they are written, their range, which way is better, and the change that counts
 * as reliable, where a source gives one. Data only; no item text.
 */

export interface Scale {
  /** Id in the measures data. */
  readonly id: string;
  readonly name: string;
  /** How notes write it, as a regular expression without flags. */
  readonly written: string;
  readonly min: number;
  readonly max: number;
  readonly better: 'lower' | 'higher';
  /** Change beyond measurement error, in points; absent where no source was found. */
  readonly reliable?: { readonly points: number; readonly source: string };
  /** Words of a goal that it speaks for, as a regular expression. */
  readonly speaksFor: string;
}

/** Reviewed 2026-11-23. Where sources disagree the larger change is taken, so that less is called reliable. */
export const SCALES: readonly Scale[] = [
  {
    id: 'phq-9',
    name: 'PHQ-9',
    written: 'phq[- ]?9|phq(?![- ]?(?:9|2|4|8|15|a)\\b)',
    min: 0,
    max: 27,
    better: 'lower',
    reliable: { points: 6, source: 'NHS Talking Therapies manual' },
    speaksFor: 'depress|mood|sad|hopeless|motivat|pleasure|anhedon|energy|bed\\b',
  },
  {
    id: 'gad-7',
    name: 'GAD-7',
    written: 'gad[- ]?7|gad(?=\\s*[:=(]|\\s+(?:score|of|is|was|\\d))(?![- ]?2\\b)',
    min: 0,
    max: 21,
    better: 'lower',
    reliable: { points: 4, source: 'NHS Talking Therapies manual' },
    speaksFor: 'anxi|worr|panic|nervous|fear|avoid',
  },
  {
    id: 'pcl-5',
    name: 'PCL-5',
    written: 'pcl[- ]?5|pcl(?![- ]?5\\b)',
    min: 0,
    max: 80,
    better: 'lower',
    reliable: { points: 15, source: 'study of veterans (15 to 18); hand-outs say 5, UK services 10' },
    speaksFor: 'ptsd|trauma|nightmare|flashback|intrus|hypervigil|accident|assault',
  },
  {
    id: 'isi',
    name: 'ISI',
    written: 'isi',
    min: 0,
    max: 28,
    better: 'lower',
    reliable: { points: 8, source: '8.4 points, moderate improvement (Morin 2011)' },
    speaksFor: 'sleep|insomnia|awake|night',
  },
  {
    id: 'audit',
    name: 'AUDIT',
    written: 'audit(?![- ]?c\\b)',
    min: 0,
    max: 40,
    better: 'lower',
    speaksFor: 'alcohol|drink|sober',
  },
  {
    id: 'audit-c',
    name: 'AUDIT-C',
    written: 'audit[- ]?c',
    min: 0,
    max: 12,
    better: 'lower',
    speaksFor: 'alcohol|drink|sober',
  },
  {
    id: 'dast-10',
    name: 'DAST-10',
    written: 'dast[- ]?10|dast(?![- ]?10\\b)',
    min: 0,
    max: 10,
    better: 'lower',
    speaksFor: 'drug|substance|use\\b|clean',
  },
  {
    id: 'epds',
    name: 'EPDS',
    written: 'epds',
    min: 0,
    max: 30,
    better: 'lower',
    reliable: { points: 4, source: '4 points better, 3 worse (smallest change that counts)' },
    speaksFor: 'depress|mood|postpartum|baby|mother',
  },
  {
    id: 'bdi-ii',
    name: 'BDI-II',
    written: 'bdi[- ]?(?:ii|2)|bdi(?![- ]?(?:ii?|2)\\b)',
    min: 0,
    max: 63,
    better: 'lower',
    speaksFor: 'depress|mood|sad|hopeless',
  },
  { id: 'bai', name: 'BAI', written: 'bai', min: 0, max: 63, better: 'lower', speaksFor: 'anxi|worr|panic' },
  {
    id: 'y-bocs',
    name: 'Y-BOCS',
    written: 'y-?bocs',
    min: 0,
    max: 40,
    better: 'lower',
    speaksFor: 'obsess|compuls|ritual|contamin|check',
  },
  { id: 'pswq', name: 'PSWQ', written: 'pswq', min: 16, max: 80, better: 'lower', speaksFor: 'worr' },
  { id: 'spin', name: 'SPIN', written: 'spin', min: 0, max: 68, better: 'lower', speaksFor: 'social|people|judg' },
  { id: 'pdss-sr', name: 'PDSS-SR', written: 'pdss(?:-sr)?', min: 0, max: 28, better: 'lower', speaksFor: 'panic' },
  {
    id: 'who-5',
    name: 'WHO-5',
    written: 'who[- ]?5',
    min: 0,
    max: 100,
    better: 'higher',
    reliable: { points: 10, source: '10 percentage points (rule of thumb after Ware)' },
    speaksFor: 'well-?being|mood|energy',
  },
  {
    id: 'oq-45-2',
    name: 'OQ-45.2',
    written: 'oq[- ]?45(?:\\.2)?',
    min: 0,
    max: 180,
    better: 'lower',
    reliable: { points: 18, source: 'RC 14 (US manual), 17.6 (Spanish study)' },
    speaksFor: '.',
  },
  {
    id: 'ors-srs',
    name: 'ORS',
    written: 'ors',
    min: 0,
    max: 40,
    better: 'higher',
    reliable: { points: 6, source: '5 to 6 points (general knowledge)' },
    speaksFor: '.',
  },
  { id: 'core-10', name: 'CORE-10', written: 'core[- ]?10', min: 0, max: 40, better: 'lower', speaksFor: '.' },
];
