/** The shape of a rule, and the short way to write one. Rules are data: what answers them lies in `../answers`. */
import type { Profile } from '../profiles.ts';
import { RULE_SOURCES, type RuleSourceId } from '../sources.ts';

/** What an open rule asks for next: words in the note, a look or a question, a change of the plan, or nothing here. */
export type NextStep = 'write' | 'look' | 'plan' | 'none';

export interface Rule {
  readonly id: string;
  /** The rule, in our own words. */
  readonly text: string;
  /** What the panel says when it is open, short. */
  readonly prompt: string;
  readonly next: NextStep;
  readonly profiles: readonly Profile[];
  readonly sources: readonly RuleSourceId[];
  /** Day on which the least recently checked of its sources was looked at. */
  readonly verified: string;
}

/** @param profiles names apart by spaces; so are the ids of the sources */
export function rule(
  id: string,
  next: NextStep,
  text: string,
  prompt: string,
  profiles: string,
  sources: string,
): Rule {
  const ids = sources.split(' ') as RuleSourceId[];
  const days = ids.map((source) => RULE_SOURCES[source].checked).sort();
  return {
    id,
    text,
    prompt,
    next,
    profiles: profiles.split(' ') as Profile[],
    sources: ids,
    verified: days[0] ?? '',
  };
}
