/** Whether a stored score holds an answer that has to be asked about. Pure; it prompts and never scores risk. */
import { findScoring } from '../../lib/measures/scoring.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { RISK_PART } from './risk-part.ts';

export type Score = RecordValue<'score'>;

/** What was answered, in a sentence; undefined when nothing was. */
export function riskOf(score: Score): string | undefined {
  if (score.measure === 'c-ssrs-screener') {
    return score.total > 0 ? 'At least one item of the C-SSRS screener was answered yes' : undefined;
  }
  const scoring = findScoring(score.scoring);
  const item = scoring?.riskItem;
  if (!scoring || item === undefined) return undefined;
  const answered = (score.items?.[item - 1] ?? 0) > 0 || (score.parts?.[RISK_PART] ?? 0) > 0;
  return answered
    ? `Item ${item} of the ${scoring.name.split(',')[0]?.replace(/ total$/, '')} was above zero`
    : undefined;
}
