/**
 * Sentences and clauses with their places. Survives bullet lists, telegraphic notes, inline section labels ("D: … A: …")
 * and abbreviations with a full stop. What this may not do: lose text (sentences cover every non-space character).
 */

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words after which a full stop doesn't end a sentence. */
const STOP_ABBREVIATIONS = new Set(
  'dr mr mrs ms mx prof st vs e.g eg i.e ie etc approx appt hx dx tx rx no nos fig jr sr dept ave blvd ext inc incl ltd wk wks hr hrs mo mos min yr yrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm ph.d m.d r/t w/ c/o lic cert poss prob'.split(
    ' ',
  ),
);
/** Of those, the ones that often do end one ("last wk. Mood low."): a capital after them decides. */
const MAY_END = new Set(
  'wk wks hr hrs mo mos min yr yrs etc am pm a.m p.m mon tue tues wed thu thur thurs fri sat sun appt tx hx dx rx jr sr'.split(
    ' ',
  ),
);

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end, text: text.slice(start, end) } : undefined;
}

/** The word (letters, inner stops and slashes) that ends just before `at`; looks back at most 12 characters. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}./]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at).toLowerCase();
}

function endsSentence(text: string, at: number): boolean {
  const mark = text.charAt(at);
  let next = at + 1;
  while (next < text.length && /["'”’)\]]/.test(text.charAt(next))) next += 1;
  if (next >= text.length) return true;
  const gap = text.charAt(next);
  if (!/\s/.test(gap)) return false;
  if (mark !== '.') return true;
  const word = wordBefore(text, at);
  let peek = next;
  while (peek < text.length && peek - next < 4 && /\s/.test(text.charAt(peek))) peek += 1;
  const following = text.charAt(peek);
  if (STOP_ABBREVIATIONS.has(word)) return MAY_END.has(word) && /[\p{Lu}"'“‘]/u.test(following);
  // Initials: "M. left", but not the roman or lettered end of a phrase such as "Goal 2 b.".
  if (/^\p{L}$/u.test(word) && /\p{Lu}/u.test(text.charAt(at - 1))) return false;
  return true;
}

/** Inline labels of the usual formats; only before a colon and at a boundary, so that "plan: as above" inside text holds. */
const LABEL =
  /(?:^|[.!?;\n]\s{0,3}|\s)(?=(?:S|O|A|P|D|B|I|R|G|E|Data|Subjective|Objective|Assessment|Plan|Intervention|Interventions|Response|Behavior|Behaviour|Goal|Problem|Evaluation|Action):\s)/g;

/**
 * Sentences of a text. Newlines, bullets and inline labels end a sentence too.
 * @returns trimmed spans in order, none empty
 */
export function splitSentences(text: string): Span[] {
  const cuts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === '\n' || mark === '\r' || mark === '•' || mark === '▪' || mark === '●')
      cuts.push(at + (mark === '\n' ? 1 : 0));
    else if ((mark === '.' || mark === '!' || mark === '?') && endsSentence(text, at)) {
      let end = at + 1;
      while (end < text.length && /["'”’)\].!?]/.test(text.charAt(end))) end += 1;
      cuts.push(end);
      at = end - 1;
    }
  }
  for (const match of text.matchAll(LABEL)) cuts.push(match.index + match[0].length);
  cuts.sort((a, b) => a - b);
  cuts.push(text.length);
  const sentences: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (cut <= from) continue;
    const span = trimmed(text, from, cut);
    if (span !== undefined) sentences.push(span);
    from = cut;
  }
  return sentences;
}

/**
 * Where a new statement begins inside a sentence: strong marks, arrows, dashes with spaces, contrast words, and a comma
 * or "and" before a new subject.
 */
const CLAUSE_BREAK =
  /[;:]\s|\s[-–—]{1,2}\s|—|\s?(?:->|→|=>)\s?|[,.]?\s(?=(?:but|however|although|though|whereas|yet|except|while|because|despite|since then|which|instead)\s)|,\s(?=(?:and|so|then|he|she|they|it|we|i|client|ct|pt|patient|his|her|their|my|no|not|denies|denied|still|now|also)\s)|\sand\s(?=(?:he|she|they|it|we|i|client|ct|pt|patient|denies|denied|reports|reported|has|had|is|was|will|then)\s)/giu;

/**
 * Clauses of one sentence, with offsets into the whole text.
 * @param sentence a span from {@link splitSentences}
 */
export function splitClauses(sentence: Span): Span[] {
  const clauses: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const span = trimmed(sentence.text, from, to);
    if (span !== undefined) {
      clauses.push({ start: sentence.start + span.start, end: sentence.start + span.end, text: span.text });
    }
  };
  for (const match of sentence.text.matchAll(CLAUSE_BREAK)) {
    if (match.index <= from) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(sentence.text.length);
  return clauses;
}
