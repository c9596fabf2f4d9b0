/**
 * What stored scores say of answers that have to be asked about. Pure; it prompts and never scores risk. A total alone says
 * nothing of the item on self-harm or death: only an answer opens the prompt, and only a later answer ends it.
 */

import type { RecordValue } from '../records/kinds.ts';
import { questionnaireOf } from './items.ts';
import { RISK_PART } from './risk-part.ts';
import { findScoring } from './scoring.ts';

export type Score = RecordValue<'score'>;

const SCREENER_MEASURE = 'c-ssrs-screener';

/** Whether the item was answered above zero; undefined when the score does not say, or its measure has no such item. */
export function riskAnswer(score: Score): boolean | undefined {
  if (score.measure === SCREENER_MEASURE) {
    // A zero without a single no is a form that nobody filled in.
    return score.total > 0 || (score.parts?.['item 1'] === 0 ? false : undefined);
  }
  const item = findScoring(score.scoring)?.riskItem;
  if (item === undefined) return undefined;
  if (provesRisk(score.scoring, score.total)) return true;
  const answer = Math.max(score.items?.[item - 1] ?? -1, score.parts?.[RISK_PART] ?? -1);
  return answer < 0 ? undefined : answer > 0;
}

/**
 * Whether a total is so high that the item on self-harm must have been above zero: all other items at their most come to
 * less. Known only for the questionnaires whose items are here.
 */
export function provesRisk(scoringId: string, total: number): boolean {
  const scoring = findScoring(scoringId);
  const questions = scoring && questionnaireOf(scoring.id);
  if (!questions || scoring.riskItem === undefined) return false;
  return total > scoring.max - (questions.answers.length - 1);
}

/** What was answered, in a sentence; undefined when nothing above zero was. */
export function riskOf(score: Score): string | undefined {
  if (!riskAnswer(score)) return undefined;
  if (score.measure === SCREENER_MEASURE) return 'At least one item of the C-SSRS screener was answered yes';
  const scoring = findScoring(score.scoring);
  return `Item ${scoring?.riskItem} of the ${scoring?.name.split(',')[0]?.replace(/ total$/, '')} was above zero`;
}

export interface OpenRisk {
  readonly what: string;
  /** Day of the answer. */
  readonly date: string;
  /** Day of the newest later score that leaves the answer open. */
  readonly unsaidOn?: string;
}

/** By measure, whatever the scoring: the answers above zero that no later answer to the same item has followed. */
export function openRisks(scores: readonly Score[]): readonly OpenRisk[] {
  const byMeasure = Map.groupBy(scores, ({ measure }) => measure);
  return [...byMeasure.values()].flatMap((own): OpenRisk[] => {
    // A scoring of the same measure that leaves the item out (the anxiety scale of the DASS-21) is no administration of it.
    const sorted = own
      .filter((score) => score.measure === SCREENER_MEASURE || findScoring(score.scoring)?.riskItem !== undefined)
      .toSorted((a, b) => a.date.localeCompare(b.date));
    const at = sorted.findLastIndex((score) => riskAnswer(score) !== undefined);
    const answered = sorted[at];
    const what = answered && riskOf(answered);
    if (!answered || !what) return [];
    const later = at < sorted.length - 1 ? sorted.at(-1) : undefined;
    return [{ what, date: answered.date, ...(later ? { unsaidOn: later.date } : {}) }];
  });
}
