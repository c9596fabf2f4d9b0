/** The rule that something rests on: its words, who asks for it, its source and the day it was last looked at. */
import type { RuleFinding } from '../../lib/check/rules/index.ts';
import { PROFILE_NAMES } from '../../lib/check/rules/profiles.ts';
import { dayOf, sayDate } from '../../lib/dates.ts';

export interface RuleNoteProps {
  readonly rule: RuleFinding;
  /** Name two sources and count the others; the list of rules names all. */
  readonly short?: boolean;
}

export function RuleNote({ rule, short = false }: RuleNoteProps) {
  const asked = rule.askedBy.map((profile) => PROFILE_NAMES[profile]).join(', ');
  const sources = rule.source.split('; ');
  const rest = short ? sources.length - 2 : 0;
  const named = rest > 0 ? `${sources.slice(0, 2).join('; ')} and ${rest} more` : rule.source;
  const seen = sayDate(rule.verified, dayOf(new Date()));
  return (
    <div class="tl-rule-note">
      <p>
        <span class="tl-rule-id">{rule.rule}</span> {rule.text}
      </p>
      <p class="tl-soft tl-small">
        Asked for by {asked}.{rule.strictest && ` Strictest: ${PROFILE_NAMES[rule.strictest]}.`} Source: {named}. Looked
        at {seen}.
      </p>
    </div>
  );
}
