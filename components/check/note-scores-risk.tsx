/** The risk prompt for a score that went from a note to the chart. Loaded when there is one: it brings all measures along. */

import { riskOf } from '../../lib/measures/risk.ts';
import { call } from '../../lib/messaging/client.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { RiskPrompt } from '../measures/risk-prompt.tsx';
import { sayDay } from '../measures/words.ts';

export interface NoteScoreRiskProps {
  readonly clientId: string;
  readonly score: RecordValue<'score'>;
}

export function NoteScoreRisk({ clientId, score }: NoteScoreRiskProps) {
  const what = riskOf(score);
  const toSafetyPlan = () => void call('workspace.open', { clientId, part: 'safety' }).catch(() => undefined);
  return what ? <RiskPrompt what={what} date={sayDay(score.date)} onSafety={toSafetyPlan} /> : null;
}
