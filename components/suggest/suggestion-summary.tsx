/**
 * An option at a glance: treatment and how well it is supported, why it is here, by which techniques it works, and who
 * graded it how. Phrasing content only: it stands inside a button.
 */
import type { EvidenceLine, Suggestion } from '../../lib/evidence/types.ts';
import { Tag } from '../ui/tag.tsx';
import './suggestion-summary.css';

const support = { A: 'best supported', B: 'supported', C: 'early evidence' } as const;

/**
 * "First line" only where a source puts it strongly for this very condition and age: tier A also holds the best there is,
 * and evidence from another age or diagnosis says so.
 */
export function supportWords({ tier, reach, evidence }: Pick<Suggestion, 'tier' | 'reach' | 'evidence'>): string {
  const strong = evidence.some(({ direction, about }) => direction === 'strong' && !about);
  const words = tier === 'A' && strong ? 'first line' : support[tier];
  if (reach === 'own') return words;
  return reach === 'other-age' ? `${words} at another age` : 'borrowed evidence';
}
/** How many techniques stand in the line. */
const SHOWN = 3;

/** "NICE 2022 · recommended": who said it, when, what. */
export function gradeWords({ label, year, grade }: EvidenceLine): string {
  return `${label.includes(String(year)) ? label : `${label} ${year}`} · ${grade}`;
}

/** True when the option carries a line on sources that disagree. */
export function sourcesDiffer({ reasons }: Pick<Suggestion, 'reasons'>): boolean {
  return reasons.some((reason) => reason.startsWith('Sources differ'));
}

/**
 * The diagnosis it is for, then the reason that is about this client, if there is one. Short: the whole of it stands in
 * the opened card.
 */
export function whyWords({ condition, code, reasons }: Pick<Suggestion, 'condition' | 'code' | 'reasons'>): string {
  const own =
    reasons.find((reason) => reason.startsWith('The client w')) ??
    reasons.find((reason) => /^(?:The goals say|Stated for|Works on both|Also supported for)/.test(reason));
  const name = condition.replace(/ \([^)]*\)/g, '');
  return `${name} (${code})${own ? ` · ${own.replace(/^((?:The goals say|The client w)[^:(]*)[:(].*$/, '$1').trim()}` : ''}`;
}

/** True when the plan holds it already. */
export function isOnPlan({ reasons }: Pick<Suggestion, 'reasons'>): boolean {
  return reasons.some((reason) => reason.startsWith('On the plan'));
}

export function SuggestionSummary({ suggestion }: { readonly suggestion: Suggestion }) {
  const { treatment, tier, techniques, evidence } = suggestion;
  const [first] = evidence;
  return (
    <>
      <span class="tl-suggestion-name">{treatment}</span>
      <span class="tl-suggestion-tags">
        <Tag tone={tier === 'A' ? 'accent' : 'plain'}>{supportWords(suggestion)}</Tag>
        {isOnPlan(suggestion) && <Tag>on the plan</Tag>}
        {sourcesDiffer(suggestion) && <Tag>sources differ</Tag>}
      </span>
      <span class="tl-suggestion-why">{whyWords(suggestion)}</span>
      {techniques.length > 0 && (
        <span class="tl-suggestion-techniques">
          {techniques.slice(0, SHOWN).join(', ')}
          {techniques.length > SHOWN && <span class="tl-soft"> and {techniques.length - SHOWN} more</span>}
        </span>
      )}
      {first && (
        <span class="tl-suggestion-grade">
          {gradeWords(first)}
          {!first.checked && <span class="tl-soft"> · not re-checked</span>}
          {evidence.length > 1 && <span class="tl-soft"> · and {evidence.length - 1} more</span>}
        </span>
      )}
    </>
  );
}
