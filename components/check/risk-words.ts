/**
 * A mention of danger as the note puts it. Kinds of danger cover more than one thing ("plan, means or intent"); the panel
 * names only what the words in the note name, so that it never says "urges" of a note that has none. Pure.
 */
import type { RiskMention, RiskReading } from '../../lib/check/types.ts';

/** Hints, not statements: something to ask about. */
export const INDIRECT = 'warning signs (indirect)';

/** For a kind: what its words may be about, first fit wins; the last is for the rest. */
const NAMES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'self-harm urges': [
    [/\b(?:urg\w*|impuls\w*|tempt\w*|crav\w*|itch|pull)\b/i, 'urges to self-harm'],
    [/./, 'thoughts of self-harm'],
  ],
  'suicide plan, means or intent': [
    [/\bintent\w*|\bintend\w*/i, 'suicidal intent'],
    [/\bplan\w*/i, 'a suicide plan'],
    [/\b(?:means|access|gun|pistol|rifle|firearm|pills|rope|knife|blade|stockpil\w*|hoard\w*)\b/i, 'means'],
    [/./, 'suicide plan, means or intent'],
  ],
  'abuse or neglect': [
    [/neglect/i, 'neglect'],
    [/./, 'abuse'],
  ],
  [INDIRECT]: [[/./, 'signs worth asking about']],
};

export function kindWords({ kind, evidence }: RiskMention): string {
  return NAMES[kind]?.find(([words]) => words.test(evidence.text))?.[1] ?? kind;
}

/** Affirmed mentions that say it outright, and those that only hint. */
export function affirmedOf({ mentions, askAbout = [] }: RiskReading): {
  readonly outright: readonly RiskMention[];
  readonly hints: readonly RiskMention[];
} {
  const affirmed = mentions.filter(({ polarity }) => polarity === 'affirmed');
  return {
    outright: affirmed.filter(({ kind }) => kind !== INDIRECT),
    hints: [...affirmed.filter(({ kind }) => kind === INDIRECT), ...askAbout],
  };
}

/** Danger is affirmed outright: the crisis path opens. Hints alone are asked about. */
export function dangerStated(risk: RiskReading): boolean {
  const { outright } = affirmedOf(risk);
  return risk.present && outright.some(({ kind }) => risk.kinds.includes(kind));
}
