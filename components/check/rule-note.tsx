/** The rule that something rests on: its words, who asks for it, its source and the day it was last looked at. */
import type { RuleFinding } from '../../lib/check/rules/index.ts';
import { PROFILE_NAMES } from '../../lib/check/rules/profiles.ts';
import { dayOf, sayDate } from '../../lib/dates.ts';

export function RuleNote({ rule }: { readonly rule: RuleFinding }) {
  const asked = rule.askedBy.map((profile) => PROFILE_NAMES[profile]).join(', ');
  return (
    <div class="tl-rule-note">
      <p>
        <span class="tl-rule-id">{rule.rule}</span> {rule.text}
      </p>
      <p class="tl-soft tl-small">
        Asked for by {asked}.{rule.strictest && ` Strictest: ${PROFILE_NAMES[rule.strictest]}.`} Source: {rule.source}{' '}
        (looked at on {sayDate(rule.verified, dayOf(new Date()))}).
      </p>
    </div>
  );
}
