/**
 * Two figures of one sentence, and which of them is the earlier: "6 of 7 nights, was 2", "blew up 5x, 4-5 last wk", "from 9
 * to 4", "SUDS 85, 60, 40". What this may not do: say whether more is better.
 */
import { findMeasures } from './matching/measures.ts';

export interface Pair {
  readonly now: number;
  readonly before: number;
  /** The figures are ranges that overlap, or equal. */
  readonly alike: boolean;
  /** The present figure is "so many of so many". */
  readonly share: boolean;
}
interface Quantity {
  readonly low: number;
  readonly high: number;
  readonly share: boolean;
  /** Days in the unit behind it, when it is a length of time. */
  readonly span: number | undefined;
  readonly start: number;
  readonly end: number;
}

const WORDS: Readonly<Record<string, number>> = {
  none: 0,
  nil: 0,
  zero: 0,
  never: 0,
  once: 1,
  one: 1,
  twice: 2,
  two: 2,
  couple: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  half: 3.5,
};
/** "3/10" is a rating, "3/5" a count. */
const RATED_OF = new Set(['10', '100', '27', '21', '63', '80']);
const OFTEN = 7;
const MOST = 5;
const QUANTITY =
  /(?<![\p{L}\d.:/#$-])(?:(?<often>nightly|daily|every ?(?:day|night|morning|evening|nite|meal|break|time|visit|wk|week|session)|all (?:day|week|wk|night)|constant(?:ly)?|always)|(?<most>most (?:days|nights|nites|mornings|evenings)|near daily|nearly every)|\$?x?(?<low>\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?[-–]\s?(?<high>\d+(?:\.\d+)?))?(?:\s?(?:\/|of|out of)\s?(?<of>\d+)(?!\/))?|(?<nth>\d+)(?:st|nd|rd|th) time|(?<ordinal>second|third|fourth|fifth|sixth) time|(?<word>none|nil|zero|never|once|twice|couple|thrice|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|half)\b(?:\s(?:of|out of)\s(?<ofWord>\w+))?)(?![\d:])/giu;
/** Numbers that are times, dates, ages, names of goals, or lengths of a span ("in 3 years"). */
const NOT_COUNT_BEFORE =
  /(?:\b(?:goal|obj|objective|ltg|stg|grp|group|session|sess|visit|step|item|wk|week|day|grade|gr|age|room|rm|ch|chapter|page|mg|dose|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|by|til|till|until|for|since|after|next|in|within|over the last|last)|#)\s*$/i;
const NOT_COUNT_AFTER =
  /^\s?(?:a\.?m\b|p\.?m\b|yo\b|y\/o|yrs? old|years? old|th\b|st\b|nd\b|rd\b|mg\b|(?:wks?|weeks?|mos?|mths?|months?|yrs?|years?|days?) (?:ago|later|old)|\/\d)/i;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const TIME_BACK = `last (?:time|week|wk|wknd|visit|month|mth|mo|session|sess|term|year|yr|report|review|mtg|spring|summer|fall|winter)|prior (?:week|wk|month|mth|mo)|previous (?:week|wk|month|visit)|at (?:intake|the start|the outset|baseline|first)|before(?: that)?|previously|formerly|a (?:week|wk|month|mth|year|yr) ago|(?:\\d+|two|three|six) (?:weeks|wks|months|mths|mos) ago|in (?:the )?(?:${MONTH}|spring|summer|autumn|fall|winter|the beginning)|on admission|when we (?:started|began|met)`;
const LEADS_BACK = new RegExp(
  `(?:\\b(?:was|were|had been|has been|used to(?: be| do| take| need)?|usually|vs\\.?|versus|down from|up from|compared (?:to|with)|against|instead of|formerly|previously|where|from|${TIME_BACK})|\\((?:${MONTH}\\W{0,2})?)(?:\\s*(?:[=:,~]|it was|it|was|were|at|about|abt|only|just|still|up to|down to|like|around|a|the)\\s*){0,3}\\s*(?:\\w+ )?$`,
  'i',
);
const TRAILS_BACK = new RegExp(
  `^[^,;.()]{0,22}?\\b(?:${TIME_BACK}|${MONTH})\\b|^\\s*(?:was|were) (?:her|his|their|the) (?:old|usual|previous)`,
  'i',
);
const FROM_TO =
  /\bfrom\s+(?:about |abt )?(\d+(?:\.\d+)?)\s?\S{0,6}\s?(?:down |up )?to\s+(?:about |abt )?(\d+(?:\.\d+)?)/i;
const ARROW =
  /(?<![\d/.:])(\d+(?:\.\d+)?)\s?(?:%|\/10)?\s*(?:->|→|=>|>|then|falling to|down to|up to)\s*(\d+(?:\.\d+)?)(?![\d:/])/i;
/** "Three evenings of seven". */
const APART =
  /\b(\w+) (?:days|nights|nites|evenings|mornings|times|visits|wks|weeks|sessions|doses|meals|classes|groups) (?:of|out of) (\w+)/gi;
const SERIES = /(?<![\d/.:])(\d{1,3}(?:\s?(?:,|>)\s?\d{1,3}){2,})(?![\d:])/;

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
/** "SUDS 9 to 5": a rating that fell or rose, the "from" left out. */
const RATED_TO =
  /\b(?:suds?|distress|urges?|cravings?|anxiety|fear|panic|anger|pain|mood|belief|shame|guilt|voc|rat(?:ed|ing|es))\b[^\d.;,]{0,14}(\d{1,3})(?:\/10)? (?:down |up )?to (\d{1,3})(?!\d|:| ?(?:days?|min|times|x|wks?|weeks?|nights?))/i;

function sizeOf(groups: Record<string, string | undefined>): { low: number; high: number } {
  if (groups.often !== undefined) return { low: OFTEN, high: OFTEN };
  if (groups.most !== undefined) return { low: MOST, high: MOST };
  if (groups.ordinal !== undefined) {
    const value = ORDINALS.indexOf(groups.ordinal.toLowerCase());
    return { low: value, high: value };
  }
  if (groups.word !== undefined) {
    const value = WORDS[groups.word.toLowerCase()] ?? 0;
    return { low: value, high: value };
  }
  const low = Number((groups.low ?? groups.nth ?? '0').replaceAll(',', ''));
  return { low, high: groups.high === undefined ? low : Math.max(low, Number(groups.high)) };
}

function quantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (NOT_COUNT_AFTER.test(text.slice(end, end + 14))) continue;
    // "Never past 3 before" counts the 3; "was never" is none.
    if (
      /^never/i.test(match[0]) &&
      /^\s+\p{L}/u.test(text.slice(end, end + 3)) &&
      !/^\s+(?:before|last|in)\b/i.test(text.slice(end, end + 8))
    )
      continue;
    if (groups.low !== undefined && NOT_COUNT_BEFORE.test(text.slice(Math.max(0, match.index - 14), match.index)))
      if (!LEADS_BACK.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const share = groups.ofWord !== undefined || (groups.of !== undefined && !RATED_OF.has(groups.of));
    const unit = SPAN.exec(text.slice(end, end + 12))?.[1]?.toLowerCase();
    const span = unit === undefined ? undefined : (DAYS[unit.charAt(0)] ?? 1);
    found.push({ ...sizeOf(groups), share, span, start: match.index, end });
  }
  return found;
}

const SPAN = /^\s?(days?|wks?|weeks?|mos?|mths?|months?|yrs?|years?)\b/i;
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** Lengths of time in different units are compared in days. */
function inDays(one: Quantity, other: Quantity): Quantity {
  if (one.span === undefined || other.span === undefined || one.span === other.span) return one;
  return { ...one, low: one.low * one.span, high: one.high * one.span };
}

function pairOf(present: Quantity, past: Quantity): Pair {
  const now = inDays(present, past);
  const before = inDays(past, present);
  const alike = now.low <= before.high && before.low <= now.high;
  return { now: (now.low + now.high) / 2, before: (before.low + before.high) / 2, alike, share: now.share };
}

/** "From daily to weekly": times a week. */
const RATES = /\bfrom (?:about |near )?(\w+) (?:down |up )?to (?:about |near )?(\w+)\b/i;
const OFTENNESS: Readonly<Record<string, number>> = {
  constant: 50,
  hourly: 50,
  daily: 7,
  nightly: 7,
  everyday: 7,
  often: 4,
  sometimes: 2,
  weekly: 1,
  once: 1,
  twice: 2,
  fortnightly: 0.5,
  monthly: 0.25,
  occasional: 0.5,
  rarely: 0.2,
  rare: 0.2,
  never: 0,
  none: 0,
  nothing: 0,
  zero: 0,
};

/** The later and the earlier figure of a sentence, when it gives both. */
export function figuresOf(sentence: string): Pair | undefined {
  // The 9 of "PHQ-9" is a name, not a score.
  let text = sentence.replace(APART, '$1 of $2');
  for (const mention of findMeasures(text).reverse())
    text = `${text.slice(0, mention.start)}${' '.repeat(mention.end - mention.start)}${text.slice(mention.end)}`;
  const ends = FROM_TO.exec(text) ?? ARROW.exec(text) ?? RATED_TO.exec(text);
  if (ends !== null) {
    const [, before = '', now = ''] = ends;
    return { now: Number(now), before: Number(before), alike: now === before, share: false };
  }
  const rates = RATES.exec(text);
  const earlier = OFTENNESS[rates?.[1]?.toLowerCase() ?? ''];
  const later = OFTENNESS[rates?.[2]?.toLowerCase() ?? ''];
  if (earlier !== undefined && later !== undefined)
    return { now: later, before: earlier, alike: later === earlier, share: false };
  const all = quantities(text);
  const before = all.filter(
    (one) =>
      LEADS_BACK.test(text.slice(Math.max(0, one.start - 40), one.start)) ||
      TRAILS_BACK.test(text.slice(one.end, one.end + 44)),
  );
  const now = all.filter((one) => !before.includes(one));
  const then = before[0];
  if (then !== undefined) {
    const ahead = now.filter((one) => one.start < then.start);
    const same = then.span === undefined ? undefined : ahead.findLast((one) => one.span !== undefined);
    const near = same ?? ahead.at(-1) ?? now.find((one) => one.start > then.end);
    if (near !== undefined) return pairOf(near, then);
  }
  const series = SERIES.exec(text)?.[1]?.split(/\D+/).map(Number);
  const first = series?.[0];
  const last = series?.at(-1);
  if (first !== undefined && last !== undefined && first !== last && Math.abs(first - last) < 100)
    return { now: last, before: first, alike: false, share: false };
  return undefined;
}
