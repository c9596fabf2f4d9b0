/** How a session that served no goal of itself was accounted for, in words. Pure. */
import type { RecordValue } from '../../lib/records/kinds.ts';

type Exit = NonNullable<RecordValue<'session'>['exit']>;

const exitWords = {
  goal: 'linked to a goal',
  crisis: 'urgent need',
  amendment: 'change of plan proposed',
  rapport: 'rapport or assessment',
} as const;

/** "urgent need: acute suicidal thoughts". A reason that nobody gave is said to be missing; a link to a goal needs none. */
export function sayExit({ kind, reason }: Exit): string {
  if (reason.trim()) return `${exitWords[kind]}: ${reason}`;
  return kind === 'goal' ? exitWords.goal : `${exitWords[kind]}: no reason noted`;
}
