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

interface Part {
  readonly source: string;
  readonly optional: boolean;
  /** First letters of every alternative, or null when some alternative has none. */
  readonly keys: readonly string[] | null;
  readonly weight: number;
}

/** A compiled phrase. `keys` are word beginnings one of which must occur; empty means "always try". */
export interface Phrase {
  readonly source: string;
  /** Made at the first use: most phrases are never tried. */
  readonly regex: () => RegExp;
  readonly keys: readonly string[];
  /** The same for every other word that can't be missing: one key of each must occur. */
  readonly alsoNeeded: readonly (readonly string[])[];
  /** Words that must stand in capitals ("GIVE", "FAST"): written `=give` in the lexicon. */
  readonly capitals: boolean;
}

/** How many letters of a word make its key in the index; shorter words and beginnings are their own key. */
export const KEY_LENGTH = 4;
/** Beginnings shorter than this ("si*") would open half the dictionary and make no key. */
export const KEY_MINIMUM = 3;

const quote = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function splitAlternatives(token: string): string[] {
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

function alternative(piece: string): { source: string; keys: readonly string[] | null; length: number } {
  if (piece.length > 2 && piece.startsWith('/') && piece.endsWith('/'))
    return { source: piece.slice(1, -1), keys: null, length: 0 };
  const prefix = piece.endsWith('*');
  const literal = prefix ? piece.slice(0, -1) : piece;
  const words = literal.split('_');
  const source = words.map((word) => shorthand(word)).join('[^a-z0-9\\n]{1,3}') + (prefix ? "[a-z0-9']{0,14}" : '');
  const heads = (VARIANTS[words[0] ?? ''] ?? [words[0] ?? '']).map((word) => word.match(/[a-z0-9]+/)?.[0] ?? '');
  // A short open prefix ("si*") could begin any longer word, so it can't serve as a key.
  const usable = heads.every((h) => h.length >= KEY_MINIMUM || (h.length > 0 && !(prefix && words.length === 1)));
  return {
    source,
    keys: usable ? heads.map((h) => h.slice(0, KEY_LENGTH)) : null,
    length: Math.min(...heads.map((h) => h.length)),
  };
}

/** A hyphen may be written as a space; `-?` may also be missing ("role-?play"). */
const spell = (word: string): string =>
  quote(word)
    .replaceAll('-\\?', '[- ]?')
    .replace(/-(?! \])/g, '[- ]');

function shorthand(word: string): string {
  const variants = VARIANTS[word];
  return variants ? `(?:${variants.map(spell).join('|')})` : spell(word);
}

function part(token: string): Part {
  // "and" is often a sign ("&", "/", "+", ","), which the separator takes.
  const optional = (token.endsWith('?') && token.length > 1) || token === 'and';
  const body = token.endsWith('?') ? token.slice(0, -1) : token;
  const expanded = splitAlternatives(body)
    .map((piece) => (piece.startsWith('@') ? (GROUPS[piece.slice(1)] ?? quote(piece)) : piece))
    .join('|');
  const pieces = splitAlternatives(expanded).map(alternative);
  const keys = pieces.flatMap((p) => p.keys ?? []);
  const complete = pieces.every((p) => p.keys !== null);
  return {
    source: `${BEFORE}(?:${pieces.map((p) => p.source).join('|')})${AFTER}`,
    optional,
    keys: complete && !optional ? [...new Set(keys)] : null,
    // Fewer alternatives and longer words make the better key.
    weight: complete && !optional ? Math.min(...pieces.map((p) => p.length)) - pieces.length / 4 : -1000,
  };
}

/** Compiles one line of the phrase language. Throws on an empty line, so that a broken lexicon fails its test. */
export function compilePhrase(line: string): Phrase {
  const capitals = /(?:^|\s)=\w/.test(line);
  const tokens = line
    .trim()
    .toLowerCase()
    .replaceAll(/(^|\s)=(?=\w)/g, '$1')
    .split(/\s+/);
  let source = '';
  let best: Part | null = null;
  const needed: Part[] = [];
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
      const p = part(token);
      const lead = seen && !afterOptional ? SEPARATOR : '';
      if (p.optional) source += seen ? `(?:${lead}${pendingGap}${p.source})?` : `(?:${p.source}${SEPARATOR})?`;
      else source += lead + pendingGap + p.source;
      // A leading optional word brings its own separator, so the next word must not ask for another one.
      afterOptional = p.optional && !seen;
      seen = seen || !p.optional;
      pendingGap = '';
      if (p.keys) needed.push(p);
      if (p.keys && (!best || p.weight > best.weight)) best = p;
    }
  }
  if (!seen) throw new Error(`phrase without a required word: "${line}"`);
  const pattern = source + end;
  let regex: RegExp | undefined;
  const compiled = (): RegExp => {
    regex ??= new RegExp(pattern, 'gi');
    return regex;
  };
  return {
    source: line,
    regex: compiled,
    keys: best?.keys ?? [],
    alsoNeeded: needed.filter((p) => p !== best).map((p) => p.keys ?? []),
    capitals,
  };
}
