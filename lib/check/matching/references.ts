/**
 * Goals and objectives named by number or letter: "Goal 2", "goals 1 & 3", "Obj 1b", "LTG 1", "STG2", "G2", "#2". What
 * this may not do: read a bare number, a medication ("A1C") or a measure as a reference.
 */
import type { CheckPlan } from '../types.ts';

export interface Reference {
  readonly goal: number;
  /** Position of the objective in its goal, when one is named. */
  readonly objective: number | undefined;
  readonly start: number;
  readonly end: number;
}

const PATTERN =
  /\b(?<word>goals?|objectives?|objs?|ltgs?|stgs?|tx goals?|treatment goals?|tp goals?)\s*(?:no\.?|number|#)?\s*(?<list>\d{1,2}\s?[.-]?\s?[a-z]?\b(?:\s*(?:,|&|\+|and|\/|-)\s*#?\d{1,2}\s?[.-]?\s?[a-z]?\b)*)|(?<![\p{L}\p{N}])(?<short>[GO])(?<digits>[1-9])(?<letter>[a-z]?)(?![\p{L}\p{N}%.])/giu;
const ITEM = /(\d{1,2})\s?[.-]?\s?([a-z](?![a-z]))?/gi;

/** All references in a text that fit the plan; others are ignored. */
export function findReferences(text: string, plan: CheckPlan): Reference[] {
  const byNumber = new Map<number, number>();
  plan.goals.forEach((goal, index) => {
    byNumber.set(goal.number ?? index + 1, index);
  });
  const found: Reference[] = [];
  const add = (digits: string, letter: string | undefined, start: number, end: number) => {
    const goal = byNumber.get(Number(digits));
    if (goal === undefined) return;
    const position = letter === undefined || letter === '' ? undefined : letter.toLowerCase().charCodeAt(0) - 97;
    const known = position !== undefined && position < (plan.goals[goal]?.objectives.length ?? 0);
    found.push({ goal, objective: known ? position : undefined, start, end });
  };
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (groups.digits !== undefined) {
      // "G2" only with a capital: "g2" inside words and units is noise.
      if (/^[GO]/.test(match[0])) add(groups.digits, groups.letter, match.index, end);
    } else if (!/^\s*(?:of|out of|weeks?|months?|days?|times?|x)\b/i.test(text.slice(end, end + 12))) {
      for (const item of (groups.list ?? '').matchAll(ITEM)) add(item[1] ?? '', item[2], match.index, end);
    }
  }
  return found;
}
