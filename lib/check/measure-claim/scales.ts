/**
 * Measures that notes give totals of: how they are written there, and which goals they speak for. Range, direction and the
 * change that counts come from `lib/measures`. Data only; reviewed 2026-11-26.
 */
import { findMeasure } from '../../measures/directory.ts';
import { findScoring, type Scoring } from '../../measures/scoring.ts';

export interface Scale {
  readonly scoring: Scoring;
  /** What people call it. */
  readonly name: string;
  /** How notes write it, as a regular expression without flags. */
  readonly written: string;
  /** Words of a goal that it speaks for, as a regular expression; `.` for the whole plan. */
  readonly speaksFor: string;
}

/** Scoring, name, how it is written, what it speaks for. */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  [
    'phq-9',
    'PHQ-9',
    'phq[- ]?9|phq(?![- ]?(?:9|2|4|8|15|a)\\b)',
    'depress|mood|sad|hopeless|motivat|pleasure|anhedon|energy|bed\\b',
  ],
  [
    'gad-7',
    'GAD-7',
    'gad[- ]?7|gad(?=\\s*[:=(]|\\s+(?:score|of|is|was|\\d))(?![- ]?2\\b)',
    'anxi|worr|panic|nervous|fear|avoid',
  ],
  [
    'pcl-5',
    'PCL-5',
    'pcl[- ]?5|pcl(?![- ]?5\\b)',
    'ptsd|trauma|nightmare|flashback|intrus|hypervigil|accident|assault',
  ],
  ['isi', 'ISI', 'isi', 'sleep|insomnia|awake|night'],
  ['audit', 'AUDIT', 'audit(?![- ]?c\\b)', 'alcohol|drink|sober'],
  ['dast-10', 'DAST-10', 'dast[- ]?10|dast(?![- ]?10\\b)', 'drug|substance|use\\b|clean'],
  ['epds', 'EPDS', 'epds', 'depress|mood|postpartum|baby|mother'],
  ['bdi-ii', 'BDI-II', 'bdi[- ]?(?:ii|2)|bdi(?![- ]?(?:ii?|2)\\b)', 'depress|mood|sad|hopeless'],
  ['bai', 'BAI', 'bai', 'anxi|worr|panic'],
  ['y-bocs', 'Y-BOCS', 'y-?bocs', 'obsess|compuls|ritual|contamin|check'],
  ['pswq', 'PSWQ', 'pswq', 'worr'],
  ['spin', 'SPIN', 'spin', 'social|people|judg'],
  ['pdss-sr', 'PDSS-SR', 'pdss(?:-sr)?', 'panic'],
  ['who-5', 'WHO-5', 'who[- ]?5', 'well-?being|mood|energy'],
  ['wsas', 'WSAS', 'wsas', 'work|home|social|function'],
  ['oq-45', 'OQ-45.2', 'oq[- ]?45(?:\\.2)?', '.'],
  ['ors', 'ORS', 'ors', '.'],
  ['core-10', 'CORE-10', 'core[- ]?10', '.'],
];

export const SCALES: readonly Scale[] = ROWS.flatMap(([id, name, written, speaksFor]) => {
  const scoring = findScoring(id);
  return scoring ? [{ scoring, name, written, speaksFor }] : [];
});

/** What people call a measure by its id. */
export function measureName(id: string): string {
  return SCALES.find(({ scoring }) => scoring.measure === id)?.name ?? findMeasure(id)?.name ?? id;
}
