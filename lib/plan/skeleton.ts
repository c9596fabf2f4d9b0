/**
 * Sentences of the library on their way into a plan: the agreed day goes into the blank for it, and once the blanks are
 * filled, baseline and target can be read off the sentence. Pure. It never invents a figure.
 */
import { hasBlank } from './blanks.ts';
import type { Objective } from './schema.ts';

/** The blank for the day: the last "by ___" of the sentence. */
const DAY = /\bby _{3,}(?=\W*$)/;

/** The sentence with its day filled in; unchanged when it has no blank for one. */
export function withDay(text: string, day: string): string {
  return text.replace(DAY, `by ${day}`);
}

export interface Figures {
  readonly baseline?: string;
  readonly target?: string;
}

const END = '(?=\\s+(?:now|to|for|on|by|in)\\b|\\s+at (?:the|a)\\b|[,;]|\\.(?!\\d)|$)';
const FROM_TO = /\bfrom (.{1,60}?) to (.{1,60}?)(?=\s+(?:for|on|by|in)\b|[,;]|\.(?!\d)|$)/i;
/** A bare "from" ("distress from work", "step back from covering up") says no baseline: it takes a "to" or a direction. */
const BASELINES = [new RegExp(`\\b(?:up|down) from (.{1,60}?)${END}`, 'i'), FROM_TO];
/** What stands before ", up from": that is the target's clause, with whatever else the sentence says of it. */
const CLAUSE = /([^,;]{1,200}),\s*(?:up|down) from\b/i;
/**
 * Where in that clause the target begins, the plainest first. The number after "out of" is the scale and never a target by
 * itself, so a target on a scale is taken from the figure before it on.
 */
const TARGETS = [/\bno more than \d.*$/i, /\d+ times out of \d.*$/i, /(?<=\bat )\d\S* out of \d.*$/i, /\d.*$/];

const STATES_FIGURE = /\d|\bno(?:ne|thing)?\b|\bnever\b/i;

function baselineIn(text: string): string | undefined {
  return BASELINES.map((pattern) => pattern.exec(text)?.[1]?.trim()).find(
    (found) => found && STATES_FIGURE.test(found),
  );
}

function targetIn(text: string): string | undefined {
  const spanned = FROM_TO.exec(text)?.[2]?.trim();
  if (spanned && /\d/.test(spanned)) return spanned;
  const clause = CLAUSE.exec(text)?.[1]?.trim();
  if (clause === undefined) return undefined;
  // Figures in what is quoted or put in brackets belong to the thought or the name, not to the target.
  const plain = clause.replace(/“[^”]*”|\([^)]*\)/g, (aside) => '\u2007'.repeat(aside.length));
  const found = TARGETS.map((pattern) => pattern.exec(plain)).find((each) => each !== null);
  return found && clause.slice(found.index);
}

/**
 * Baseline and target as the sentence states them ("… 2 times a week, up from 0 …"). Nothing as long as any blank is left:
 * half a sentence would give its scale ("out of 100") for its target.
 */
export function figuresIn(text: string): Figures {
  if (hasBlank(text)) return {};
  const baseline = baselineIn(text);
  const target = targetIn(text);
  return { ...(baseline ? { baseline } : {}), ...(target ? { target } : {}) };
}

/**
 * An objective with the figures of its sentence in the fields that are empty or still hold what was read before; what a
 * person typed there stays.
 *
 * @param before what was read off the sentence last
 */
export function withFigures(objective: Objective, before: Figures = {}): Objective {
  const { baseline, target } = figuresIn(objective.text);
  const open = (key: keyof Figures) => !objective[key] || objective[key] === before[key];
  return {
    ...objective,
    ...(baseline && open('baseline') ? { baseline } : {}),
    ...(target && open('target') ? { target } : {}),
  };
}
