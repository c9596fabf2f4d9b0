/**
 * A small language for clinical phrases, compiled to bounded regular expressions.
 *
 * Lexicons are data: one readable line per way of saying a thing. This module must not know any of them, and every
 * pattern it makes runs in linear time (gaps are counted, never open-ended).
 *
 *   word      that word                         word*   words that begin so
 *   a|b_c|d*  either of these (_ is a space)    x?      may be missing
 *   ~         up to three words between         ~~      up to seven
 *   ^ at the start, $ at the end of the pattern tie it to the sentence
 *   =word     the line only counts where this is written in capitals (GIVE, FAST, MI)
 *   @name     a shared group of words, see {@link GROUPS}
 */
import { ANY_FURTHER, DIGIT_KEY, KEY_LENGTH, KEY_MINIMUM, numberFor } from './key-tree.ts';

/** Word groups that many lexicons share. */
export const GROUPS: Readonly<Record<string, string>> = {
  client:
    'ct|client|pt|patient|cl|clt|member|he|she|they|him|her|them|his|their|hers|mr|mrs|ms|youth|teen|boy|girl|kid|child|couple|both|partners|group|members|family',
  ther: 'i|writer|therapist|clinician|counselor|counsellor|th|cm|provider|we|author|tx',
  poss: "his|her|their|the|a|an|my|your|own|ct|ct's|client's|pt's|this|that|these|those|each|some",
  /** Quoted words of two letters and more. */
  q: '/["\'“‘][^"“”]{2,80}?["\'”’]/',
  num: '/\\d+(?:[.,]\\d+)?/|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple|x2|x3|x4|x5',
  parent:
    'mom|mother|dad|father|parents|parent|mo|fa|mum|folks|caregiver|caregivers|grandma|grandmother|gma|grandpa|stepmom|stepdad|fm|foster_mom|foster_mother|foster_parents|foster_dad|guardian|aunt|uncle|mama|papa',
  teach:
    "taught|teach|teaching|showed|demonstrated|introduced|practiced|practised|practise|practice|practicing|rehearsed|reviewed|went_over|ran_through|ran_thru|walked_through|walked_thru|coached|guided|led|tried|did|used|worked_on|drilled|trained|intro'd|modeled|modelled|prompted|talked_thru|talked_through|explained|covered|began|started|presented|instructed|learned|brought_in",
  made: 'made|built|created|drew|drew_up|wrote|wrote_out|listed|developed|put_together|came_up_with|mapped|mapped_out|sketched|filled_in|filled_out|completed|set_up|drafted|finished|constructed|compiled|ranked|jotted|worked_out|laid_out|formed|composed|outlined|identified|generated|brainstormed|picked|chose|assembled',
  asked:
    'asked|ask|asking|wondered|inquired|enquired|queried|invited|explored|looked_at|questioned|had_ct|had_him|had_her|prompted|posed',
  discussed:
    'discussed|reviewed|talked_about|talked_abt|talked_thru|talked_through|went_over|explored|looked_at|explained|covered|addressed|worked_on|considered|spoke_about|spoke_of|examined|unpacked|named|identified|described|pointed_out|traced',
};

/** Shorthand that notes use for a word; every lexicon gets these for free. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  about: ['about', 'abt', 'around', 're'],
  against: ['against', 'vs'],
  appointment: ['appointment', 'appt'],
  because: ['because', 'bc', 'cuz'],
  before: ['before', 'b4'],
  between: ['between', 'btwn', 'btw'],
  family: ['family', 'fam'],
  feelings: ['feelings', 'feelngs', 'emotions'],
  group: ['group', 'grp', 'gp'],
  history: ['history', 'hx'],
  homework: ['homework', 'hw', 'home work'],
  medication: ['medication', 'medications', 'med', 'meds', 'medicine'],
  minutes: ['minutes', 'min', 'mins', 'minute'],
  people: ['people', 'ppl', 'folks'],
  practiced: ['practiced', 'practised', 'practicing', 'practising', 'practice', 'practise'],
  session: ['session', 'sess', 'sesh'],
  suicidal: ['suicidal', 'suicidial', 'suicial'],
  thought: ['thought', 'thot', 'tht'],
  thoughts: ['thoughts', 'thots', 'thts'],
  through: ['through', 'thru'],
  treatment: ['treatment', 'tx', 'tmt'],
  week: ['week', 'wk'],
  weeks: ['weeks', 'wks'],
  with: ['with', 'w', 'wi', 'w/'],
  without: ['without', 'w/o', 'w/out', 'wo'],
  year: ['year', 'yr'],
  years: ['years', 'yrs'],
};

const SEPARATOR = '[^a-z0-9\\n]{1,4}';
const GAP_WORD = '[^\\s;]{1,24}\\s{1,3}';
const BEFORE = '(?<![a-z0-9])';
const AFTER = '(?![a-z0-9])';

/** One way of writing a part: its words, each with its spellings; open at its end or not. */
export interface Way {
  readonly words: readonly (readonly string[])[];
  readonly open: boolean;
}
/** Stands in a spelling for a hyphen that may be a space, and for one that may be missing too. */
export const HYPHEN = '\u0001';
export const HYPHEN_OR_NOTHING = '\u0002';

/** What stands at one place of a line: any of its ways. */
export interface Part {
  readonly source: string;
  readonly optional: boolean;
  /** First letters of every way, or null when some way has none. */
  readonly keys: readonly number[] | null;
  /** The same, or for parts without keys what they must begin with all the same; null where that can't be told. */
  readonly gate: readonly number[] | null;
  /** An arrow that must be in the text. */
  readonly sign: string | null;
  /** Ways by the number of the key they begin with, in the order of the line; null where some way is a pattern or begins oddly. */
  readonly ways: ReadonlyMap<number, readonly { readonly way: Way; readonly rank: number }[]> | null;
  /** Whether there are such ways. */
  readonly regular: boolean;
  readonly weight: number;
}

/** A part in its place. */
export interface Step {
  readonly part: Part;
  /** Most words that may stand before it. */
  readonly gap: number;
  /** Before the first word that has to be there. */
  readonly leading: boolean;
}

/** A compiled phrase. `keys` are numbers of word beginnings one of which must occur; empty means "always try". */
export interface Phrase {
  readonly source: string;
  /** The line as one expression, made at the first use: what `steps` say, and the only way where those are missing. */
  readonly regex: () => RegExp;
  readonly keys: readonly number[];
  /** The same for every other word that can't be missing: one key of each must occur. */
  readonly alsoNeeded: readonly (readonly number[])[];
  /** An arrow that must be in the text. */
  readonly sign: string | null;
  /** How to find it word by word; null where a part is a pattern of its own. */
  readonly steps: readonly Step[] | null;
  /** Beginnings of the words it can start with, where there are steps. */
  readonly first: readonly number[] | null;
  /** Tied to the start and the end of the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** Words that must stand in capitals ("GIVE", "FAST"): written `=give` in the lexicon. */
  readonly capitals: boolean;
}

const quote = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function splitAlternatives(token: string): string[] {
  if (!token.includes('/')) return token.split('|').filter((piece) => piece !== '');
  const out: string[] = [];
  let raw = false;
  let current = '';
  for (const ch of token) {
    if (ch === '/') raw = !raw;
    if (ch === '|' && !raw) {
      out.push(current);
      current = '';
    } else current += ch;
  }
  out.push(current);
  return out.filter((piece) => piece !== '');
}

/** Pieces as written, with shared groups opened. */
const piecesOf = (body: string): string[] =>
  splitAlternatives(body).flatMap((piece) =>
    piece.startsWith('@') ? splitAlternatives(GROUPS[piece.slice(1)] ?? quote(piece)) : [piece],
  );

const isRaw = (piece: string): boolean => piece.length > 2 && piece.startsWith('/') && piece.endsWith('/');

interface Piece {
  readonly keys: readonly string[] | null;
  /** How it must begin where it makes no key. */
  readonly gate: readonly string[] | null;
  readonly way: Way | null;
  readonly length: number;
}
/** Groups bring the same few hundred pieces again and again. */
const pieces = new Map<string, Piece>();

/** A hyphen may be written as a space; `-?` may also be missing ("role-?play"). */
const spelt = (word: string): string => word.replaceAll('-?', HYPHEN_OR_NOTHING).replaceAll('-', HYPHEN);
const spell = (word: string): string =>
  quote(spelt(word)).replaceAll(HYPHEN_OR_NOTHING, '[- ]?').replaceAll(HYPHEN, '[- ]');

/**
 * What a pattern can begin with, as far as it is plain: letters, a choice of letters, a digit. Null where it can't be told.
 * It spares nine out of ten sentences the pattern.
 */
function openingOf(written: string): readonly string[] | null {
  if (outsideGroups(written).includes('|')) return null;
  const pattern = written.replace(/^\\b/, '');
  const choice = /^\(\?:([^()]+)\)(?![?*{])/.exec(pattern);
  const openings = choice ? (choice[1] ?? '').split('|') : [pattern];
  const keys: string[] = [];
  for (const opening of openings) {
    if (/^(?:\\d|\[\d-\d\]|\d)(?![?*]|\{0)/.test(opening)) {
      keys.push(DIGIT_KEY);
      continue;
    }
    // A letter that may be missing is none to go by.
    const letters = /^(?:[a-z0-9](?![?*{]))+/.exec(opening)?.[0] ?? '';
    if (letters === '') return null;
    keys.push(letters.length < KEY_MINIMUM ? letters + ANY_FURTHER : letters.slice(0, KEY_LENGTH));
  }
  return keys;
}
/** What stands outside brackets; of a pattern that writes brackets as signs nothing can be told. */
const outsideGroups = (pattern: string): string =>
  /\\[()]/.test(pattern) ? '|' : pattern.replaceAll(/\([^()]*\)/g, '');

/** Arrows, without which some patterns can't be there: looking for the arrow is cheap, trying every run of letters isn't. */
const SIGNS = ['→', '->'];

/** The arrow that a pattern must contain, or null. */
function signOf(pattern: string): string | null {
  if (outsideGroups(pattern).includes('|')) return null;
  const bare = pattern.replaceAll(/\[[^\]]*\]/g, ' ');
  const has = (sign: string) =>
    bare
      .replaceAll(/\(\?:([^()]*)\)([?*{]?)/g, (_, body: string, may: string) =>
        may === '' && body.split('|').every((one) => one.includes(sign)) ? ` ${sign} ` : ' ',
      )
      .split(sign)
      .slice(1)
      .some((rest) => !/^[?*{]/.test(rest));
  return SIGNS.find(has) ?? null;
}

/** The same of a beginning too short for a key: what stands before a hyphen is a whole word ("re-test*"), or joined to the next. */
function gateOf(spellings: readonly string[]): readonly string[] | null {
  const keys: string[] = [];
  for (const word of spellings) {
    const [, head = '', hyphen, next = ''] = /^([a-z0-9]+)(-\??)([a-z0-9]+)/.exec(word) ?? [];
    if (hyphen === undefined) return null;
    keys.push(head.slice(0, KEY_LENGTH));
    if (hyphen === '-') continue;
    const joined = head + next;
    if (joined.length < KEY_MINIMUM) return null;
    keys.push(joined.slice(0, KEY_LENGTH));
  }
  return keys;
}

/** How a word may be written; the apostrophe of a denial is often left out ("dont"). */
const spellingsOf = (word: string): readonly string[] =>
  VARIANTS[word] ?? (word.endsWith("n't") ? [word, word.replace("'", '')] : [word]);

function pieceOf(piece: string): Piece {
  if (isRaw(piece)) return { keys: null, gate: openingOf(piece.slice(1, -1)), way: null, length: 0 };
  const known = pieces.get(piece);
  if (known) return known;
  const open = piece.endsWith('*');
  const words = (open ? piece.slice(0, -1) : piece).split('_').map(spellingsOf);
  const heads = (words[0] ?? []).map((word) => /[a-z0-9]+/.exec(word)?.[0] ?? '');
  // A short open beginning ("si*") could begin any longer word, so it can't serve as a key.
  const usable = heads.every((h) => h.length >= KEY_MINIMUM || (h.length > 0 && !(open && words.length === 1)));
  const regular = usable && words.every((spellings) => spellings.every((word) => /^[a-z0-9]/.test(word)));
  const found = {
    keys: usable ? heads.map((h) => h.slice(0, KEY_LENGTH)) : null,
    gate: usable ? null : gateOf(words[0] ?? []),
    way: regular ? { words: words.map((spellings) => spellings.map(spelt)), open } : null,
    length: Math.min(...heads.map((h) => h.length)),
  };
  pieces.set(piece, found);
  return found;
}

function shorthand(word: string): string {
  const spellings = spellingsOf(word);
  return spellings.length > 1 ? `(?:${spellings.map(spell).join('|')})` : spell(word);
}

function sourceOf(piece: string): string {
  if (isRaw(piece)) return piece.slice(1, -1);
  const open = piece.endsWith('*');
  const words = (open ? piece.slice(0, -1) : piece).split('_');
  return words.map(shorthand).join('[^a-z0-9\\n]{1,3}') + (open ? "[a-z0-9']{0,14}" : '');
}

/** Ways by their keys; a way with several spellings stands under each key once. */
function waysOf(found: readonly Piece[]): Part['ways'] {
  const ways = new Map<number, { way: Way; rank: number }[]>();
  let rank = 0;
  for (const { keys, way } of found) {
    if (keys === null || way === null) return null;
    for (const key of new Set(keys.map(numberFor))) {
      const list = ways.get(key);
      if (list) list.push({ way, rank });
      else ways.set(key, [{ way, rank }]);
    }
    rank += 1;
  }
  return ways;
}

/** What stands for one word of a line; lines share most of them. */
const parts = new Map<string, Part>();

function partOf(token: string): Part {
  const known = parts.get(token);
  if (known) return known;
  // "and" is often a sign ("&", "/", "+", ","), which the separator takes.
  const optional = (token.endsWith('?') && token.length > 1) || token === 'and';
  const written = piecesOf(token.endsWith('?') ? token.slice(0, -1) : token);
  const found = written.map(pieceOf);
  const complete = !optional && found.every((p) => p.keys !== null);
  const gated = !optional && found.every((p) => (p.keys ?? p.gate) !== null);
  // A word that may be missing is no key. Its number is made now all the same: `ways` are made at the first walk, when the
  // text has been read already, and a number younger than the text would not be found in it.
  if (optional) for (const { keys } of found) keys?.forEach(numberFor);
  let source: string | undefined;
  let ways: Part['ways'] | undefined;
  const made: Part = {
    get source() {
      source ??= `${BEFORE}(?:${written.map(sourceOf).join('|')})${AFTER}`;
      return source;
    },
    get ways() {
      if (ways === undefined) ways = waysOf(found);
      return ways;
    },
    optional,
    regular: found.every((p) => p.way !== null),
    keys: complete ? [...new Set(found.flatMap((p) => p.keys ?? []))].map(numberFor) : null,
    // Fewer alternatives and longer words make the better key.
    gate: gated ? [...new Set(found.flatMap((p) => p.keys ?? p.gate ?? []))].map(numberFor) : null,
    sign: !optional && written.length === 1 && isRaw(written[0] ?? '') ? signOf((written[0] ?? '').slice(1, -1)) : null,
    weight: complete ? Math.min(...found.map((p) => p.length)) - written.length / 4 : -1000,
  };
  parts.set(token, made);
  return made;
}

const isSign = (token: string): boolean => token === '^' || token === '$' || token === '~' || token === '~~';

/** The expression for a line's words. */
function patternOf(tokens: readonly string[]): string {
  let source = '';
  let pendingGap = '';
  let seen = false;
  let afterOptional = false;
  let end = '';
  for (const token of tokens) {
    if (token === '^') source += '^[^a-z0-9]{0,4}';
    else if (token === '$') end = '[^a-z0-9]{0,4}$';
    else if (token === '~') pendingGap = `(?:${GAP_WORD}){0,3}?[^a-z0-9\\s]{0,2}`;
    else if (token === '~~') pendingGap = `(?:${GAP_WORD}){0,7}?[^a-z0-9\\s]{0,2}`;
    else {
      const p = partOf(token);
      const lead = seen && !afterOptional ? SEPARATOR : '';
      if (p.optional) source += seen ? `(?:${lead}${pendingGap}${p.source})?` : `(?:${p.source}${SEPARATOR})?`;
      else source += lead + pendingGap + p.source;
      // A leading optional word brings its own separator, so the next word must not ask for another one.
      afterOptional = p.optional && !seen;
      seen = seen || !p.optional;
      pendingGap = '';
    }
  }
  return source + end;
}

/** The same, word by word; null where a part is a pattern, or a gap opens the line. */
function stepsOf(tokens: readonly string[]): readonly Step[] | null {
  const steps: Step[] = [];
  let gap = -1;
  let seen = false;
  for (const [at, token] of tokens.entries()) {
    if (token === '^' && at > 0) return null;
    if (token === '~') gap = 3;
    else if (token === '~~') gap = 7;
    else if (!isSign(token)) {
      const part = partOf(token);
      if (!part.regular || (!seen && gap >= 0 && !part.optional)) return null;
      steps.push({ part, gap, leading: !seen });
      seen ||= !part.optional;
      gap = -1;
    }
  }
  return steps;
}

/** Keys of the words that can open the line. */
function firstOf(steps: readonly Step[]): readonly number[] {
  const [only] = steps;
  if (only && !only.part.optional) return only.part.keys ?? [];
  return [...new Set(steps.filter(({ leading }) => leading).flatMap(({ part }) => [...(part.ways?.keys() ?? [])]))];
}

/** Compiles one line of the phrase language. Throws on an empty line, so that a broken lexicon fails its test. */
export function compilePhrase(line: string): Phrase {
  const capitals = line.includes('=') && /(?:^|\s)=\w/.test(line);
  const lower = line.trim().toLowerCase();
  const tokens = (capitals ? lower.replaceAll(/(^|\s)=(?=\w)/g, '$1') : lower).split(/\s+/);
  let best: Part | null = null;
  let seen = false;
  let sign: string | null = null;
  const needed: Part[] = [];
  for (const token of tokens) {
    if (isSign(token)) continue;
    const p = partOf(token);
    if (!p.optional) seen = true;
    sign ??= p.sign;
    if (p.gate === null) continue;
    needed.push(p);
    if (p.keys !== null && (!best || p.weight > best.weight)) best = p;
  }
  if (!seen) throw new Error(`phrase without a required word: "${line}"`);
  let regex: RegExp | undefined;
  const steps = stepsOf(tokens);
  return {
    source: line,
    regex: () => {
      regex ??= new RegExp(patternOf(tokens), 'gi');
      return regex;
    },
    sign,
    steps,
    first: steps === null ? null : firstOf(steps),
    keys: best?.keys ?? [],
    alsoNeeded: needed.filter((p) => p !== best).map((p) => p.gate ?? []),
    atStart: tokens.includes('^'),
    atEnd: tokens.includes('$'),
    capitals,
  };
}
