/**
 * Questions that may be put item by item: the PHQ and GAD family only. Pure.
 *
 * Licence: the publisher's instruction manual says that no permission is needed to reproduce, translate, display or
 * distribute them (Pfizer; Kroenke, Spitzer & Williams). The words stand as published and may not be edited. No other
 * measure's text belongs here unless its licence is as clear.
 */

export interface Questionnaire {
  /** Id of its scoring. */
  readonly id: string;
  readonly intro: string;
  readonly items: readonly string[];
  /** In order, scored 0, 1, 2, 3. */
  readonly answers: readonly string[];
  readonly credit: string;
}

const intro = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';
const answers = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const credit =
  'Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.';

const phq = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead or of hurting yourself in some way',
];
const gad = [
  'Feeling nervous, anxious or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
];

const asked = (id: string, items: readonly string[]): Questionnaire => ({ id, intro, items, answers, credit });

export const questionnaires: readonly Questionnaire[] = [
  asked('phq-9', phq),
  asked('phq-8', phq.slice(0, 8)),
  asked('phq-2', phq.slice(0, 2)),
  asked('gad-7', gad),
  asked('gad-2', gad.slice(0, 2)),
];

export function questionnaireOf(scoringId: string): Questionnaire | undefined {
  return questionnaires.find((each) => each.id === scoringId);
}

/** An answer is its score, or null while it is open. */
export type Answer = number | null;

export interface ItemResult {
  readonly missing: number;
  /** Absent while answers are missing that may not be filled in. */
  readonly total?: number;
}

/**
 * The total of the answers. A missing answer means no total; one missing answer of seven or more may be replaced by the
 * mean of the others, rounded to whole points, when the therapist says so; the item on self-harm never.
 */
export function totalOf(given: readonly Answer[], fillOne = false, riskItem?: number): ItemResult {
  const known = given.filter((each) => each !== null);
  const missing = given.length - known.length;
  const sum = known.reduce((total, each) => total + each, 0);
  if (missing === 0) return { missing, total: sum };
  if (mayFill(given, riskItem) && fillOne) return { missing, total: Math.round((sum / known.length) * given.length) };
  return { missing };
}

/**
 * Whether the one missing answer may be replaced by the mean of the others.
 *
 * @param riskItem number of the item on self-harm, from 1: what was not answered there is asked, never reckoned
 */
export function mayFill(given: readonly Answer[], riskItem?: number): boolean {
  if (riskItem !== undefined && given[riskItem - 1] === null) return false;
  return given.length >= 7 && given.filter((each) => each === null).length === 1;
}
