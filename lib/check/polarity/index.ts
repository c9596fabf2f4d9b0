/**
 * Polarity of clinical statements: affirmed, negated, past, conditional, or somebody else's. Finds a concept by the words
 * notes use for it and judges each mention in its sentence. Rules and lists only; must never guess from a mere word
 * count, and must say "affirmed" only where something states the concept.
 */
import { splitSentences, stem, wordsOf } from '../../text/index.ts';
import { type PhraseIndex, phraseIndex } from '../phrases/index.ts';
import type { Polarity } from '../types.ts';
import { assessMention, type MentionTraits, toldAsPast } from './assess.ts';
import { type ConceptEntry, conceptNamed } from './concepts.ts';
import { WIDER } from './concepts-wider.ts';
import { FAMILY_HISTORY, NOT_A_DENIAL, PRESENT } from './cues.ts';
import { type Place, settlePolarity } from './judge.ts';
import { startsWithOther } from './people.ts';

export { assessMention } from './assess.ts';
export { CONCEPTS } from './concepts.ts';

/**
 * Polarity of the mention at a known place.
 * @param sentence one sentence
 * @param start UTF-16 offset of the mention
 * @param end offset behind it
 */
export function polarityAt(sentence: string, start: number, end: number): Polarity {
  return assessMention(sentence, start, end);
}

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly polarity: Polarity;
  /** Told to be over for long ("sober 20 years"). */
  readonly over?: boolean;
}

/** The words around a mention up to the next comma or stop on either side. */
function clauseAround(text: string, { start, end }: Mention): string {
  const from = Math.max(...[',', ';', '.'].map((mark) => text.lastIndexOf(mark, start - 1) + 1));
  const rest = /[,;.]/.exec(text.slice(end));
  return text.slice(from, rest === null ? text.length : end + rest.index);
}

type Role = 'says' | 'lacks' | 'weak';
const indexes = new Map<string, PhraseIndex<Role>>();

function indexOf(entry: ConceptEntry): PhraseIndex<Role> {
  const known = indexes.get(entry.id);
  if (known) return known;
  const lines = (block: string | undefined, value: Role) =>
    (block ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((phrase) => ({ phrase, value }));
  const wider = WIDER[entry.id];
  const built = phraseIndex<Role>([
    ...lines(entry.says, 'says'),
    ...lines(wider?.says, 'says'),
    ...lines(entry.lacks, 'lacks'),
    ...lines(wider?.lacks, 'lacks'),
    ...lines(entry.weak, 'weak'),
    ...lines(wider?.weak, 'weak'),
  ]);
  indexes.set(entry.id, built);
  return built;
}

/**
 * Sentences for judging: a question and its short answer belong together, and so do the boxes of one line.
 * @returns spans with offsets into `text`
 */
export function statementsOf(text: string): { start: number; text: string }[] {
  const spans = splitSentences(text);
  const joined: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    const gap = last ? text.slice(last.end, span.start) : '';
    const answer =
      last &&
      /\?["'”’)]*$/.test(text.slice(last.start, last.end)) &&
      /^["'“‘(]*(?:no\b|none|denie|yes|yep|yeah|nope|nah\b|never|not)/i.test(span.text);
    // "Cut from 12 to 17. Nothing since."
    const over =
      last &&
      !gap.includes('\n') &&
      /^(?:nothing|none|not|never|no more|gone|resolved|stopped|ended) (?:like it |of it |any )?(?:since|after|now|again)\b/i.test(
        span.text,
      );
    const yesNo = last && /\?$/.test(text.slice(last.start, last.end)) && /^['"]?[YN]\b(?!')/.test(span.text);
    const boxes =
      last && !gap.includes('\n') && /^[●•▪]/.test(span.text) && /[○●]|\[ ?\]/.test(text.slice(last.start, last.end));
    if (last && (answer || yesNo || boxes || over)) last.end = span.end;
    else joined.push({ start: span.start, end: span.end });
  }
  return joined.flatMap((span) => piecesOf(text, span.start, span.end));
}

/** No statement is longer than this (UTF-16 units), so that a paste without a full stop stays linear. */
const LONGEST = 900;

function piecesOf(text: string, from: number, to: number): { start: number; text: string }[] {
  const pieces: { start: number; text: string }[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    pieces.push({ start, text: text.slice(start, end) });
    start = space > start ? end + 1 : end;
  }
  if (to > start) pieces.push({ start, text: text.slice(start, to) });
  return pieces;
}

/** Order in which several mentions of one concept are settled: what is so now outweighs everything else. */
const WEIGHT: readonly Polarity[] = ['affirmed', 'historical', 'negated', 'hypothetical', 'other-person'];

const WAS = /^\s(?:was|were|had been|plagued|haunted|dogged|tormented|lasted)\b/i;

const TAKEN_BACK_DENIAL =
  /\b(?:i|he|she|they|ct|client|pt) (?:had |has )?lied\b(?! (?:about|abt)\b[^.;]*,\s?not\b)|\blied (?:on|when)\b/i;

/**
 * Polarity of a concept in a text, for the client now: by the rules and by the words around it together.
 * @param text a sentence or a few
 * @param concept its name ("suicidal ideation", "panic attacks"); unknown names are matched by their words
 */
export function polarityOf(text: string, concept: string): Polarity {
  const { polarity, mention } = polarityByRules(text, concept);
  // A denial that the text itself calls a lie is no matter of likelihood.
  if (polarity === 'affirmed' && TAKEN_BACK_DENIAL.test(text)) return polarity;
  return settlePolarity(text, mention, polarity);
}

/** What the rules alone say, and the first place where the concept is named. */
export function polarityByRules(
  text: string,
  concept: string,
): { readonly polarity: Polarity; readonly mention: Place | null } {
  const entry = conceptNamed(concept);
  const found = entry ? mentionsOf(text, entry) : [];
  const mentions = found.length > 0 ? found : literalMentions(text, concept);
  return { polarity: ruled(text, mentions, entry), mention: mentions[0] ?? null };
}

function ruled(text: string, mentions: readonly Mention[], entry: ConceptEntry | undefined): Polarity {
  const weights = mentions.map((m) => m.polarity);
  // "Heavy drinking in his navy days, sober 20 years": what is told to be long over isn't so now, unless the present says so.
  if (
    mentions.some((m) => m.over) &&
    !mentions.some((m) => m.polarity === 'affirmed' && PRESENT.test(clauseAround(text, m)))
  )
    return 'historical';
  // "Depression was bad after the layoff; mood fine": told as past, and the good state stands after it.
  const affirmed = mentions.filter((m) => m.polarity === 'affirmed');
  if (
    affirmed.length > 0 &&
    affirmed.every(
      (m) =>
        WAS.test(text.slice(m.end)) &&
        !PRESENT.test(clauseAround(text, m)) &&
        mentions.some((other) => other.over === false && other.polarity === 'negated' && other.start > m.end),
    )
  )
    return 'historical';
  const first = WEIGHT.find((polarity) => weights.includes(polarity));
  // "No SI per intake form. Verbally: 'I lied on the form …'"
  if (first === 'negated' && TAKEN_BACK_DENIAL.test(text)) return 'affirmed';
  if (first !== undefined) return first;
  return unnamed(statementsOf(text)[0]?.text ?? '', entry?.suffered === true);
}

/** Nothing names the concept: the statement says it in words we don't know, so only its frame can be read. */
function unnamed(whole: string, suffered: boolean): Polarity {
  if (whole === '') return 'negated';
  if (FAMILY_HISTORY.test(whole)) return 'other-person';
  let statement = whole;
  if (startsWithOther(whole) && !(suffered && TO_CLIENT.test(whole))) {
    // "Sister's back on crack; ct has been hitting her own head": what is said of the client counts.
    const own = OF_THE_CLIENT.exec(whole);
    if (own === null || !LIKEWISE.test(whole.slice(own.index))) return 'other-person';
    statement = whole.slice(own.index + 1).trim();
  }
  return ofFrame(statement);
}
/** What others did, to the client. */
const TO_CLIENT = /\b(?:to|at|on|with|makes?|made) (?:her|him|me|them|ct|client|pt)\b/i;
const OF_THE_CLIENT =
  /[;,.–—-]\s(?:(?:but|and|while|so)\s)?(?:ct|cl|client|pt|patient)(?!'s\s(?:mom|mum|dad|mother|father|sister|brother|wife|husband|partner|son|daughter|ex|friend))(?:'s|\s)/i;
/** The client's own part, not only how the client takes the other's. */
const LIKEWISE = /\b(?:own|herself|himself|themself|themselves|too|as well|also|the same)\b/i;
/** What stands behind it is the statement; what stands before it was only set aside ("No voices, only the sense that …"). */
const ONLY =
  /^.*?\b(?:no|not|never|nothing|n't|denies|without)\b.*?[,;.–—-]\s?(?:only|just|but|except(?: that)?|more like|rather)\s/i;

/** "This flat nothing" is what is there. */
const A_NOTHING = /\b(?:this|that|the|an?|one) (?:\w+,? ){0,2}(?:nothing|nothingness|void|blank)\b/gi;

function ofFrame(statement: string): Polarity {
  const frame = assessMention(statement, statement.length, statement.length);
  if (frame === 'hypothetical' || OPEN_MATTER.test(statement)) return 'hypothetical';
  // "Used to love it, can't be bothered now"
  if (NOW.test(statement) && NOT_WELL.test(statement)) return 'affirmed';
  if (toldAsPast(statement) || /\bno longer\b(?! (?:able|manag|cop))/i.test(statement) || LONG_PAST.test(statement))
    return 'historical';
  const rest = statement
    .replace(ONLY, '')
    .replace(A_NOTHING, ' ')
    .replaceAll(NOT_A_DENIAL, (cue) => (/touch|act/i.test(cue) ? cue : ' '));
  if (WELL.test(rest) && !NOT_WELL.test(statement)) return 'negated';
  return 'affirmed';
}
const NOW = /\b(?:now|these days|nowadays|lately|any ?more|today|this (?:wk|week|month))\b/i;
/** What may come, is feared or asked, when nothing in the statement names the concept. */
const OPEN_MATTER =
  /\b(?:could|might|may(?! \d)|would (?:i|he|she)|if (?:he|she|it|i|they|the|dad|mom|this|that)|in case|what if|when it hits|worr(?:y|ied|ies) (?:he|she|that)|afraid (?:he|she|that)|fears? (?:he|she|that)|expects?|warn\w*|tell us|watch (?:for|the)|he thinks|threshold|possible|unclear)\b/i;
/** Over long ago, in words that name no year. */
const LONG_PAST =
  /\b(?:grew out of|grown out of|over it|put it (?:down|behind)|settled|(?:silent|off|clean|free|sober|dry|quiet|fine|none|well) since|\d+ (?:yrs?|years?) (?:clean|free|sober|on|back)|(?:two|three|five|ten|twenty) years free|in (?:college|dance school|boarding school|the \d0s)|as a (?:kid|teen|child)|(?:till|until|before) (?:she|he|they) (?:met|left|moved)|in (?:her|his) (?:teens|20s|30s)|(?:her|his) first|(?:both|first) pregnanc\w+|for (?:a yr|a year|years|yrs|\d+ (?:yrs|years))|back then|in '\d\d|from birth home|growing up)\b/i;
/** A good state or an absence, when nothing in the statement names the concept. */
const WELL =
  /∅|\b(?:zest|chipper|sunny|grin\w*|beam\w*|gently|calmly|kindly|joined|on time|remembers|pep|blast|thrilled|excited|smil\w*|delight\w*|no|not|never|none|nothing|nobody|nobody's|without|w\/o|w\/out|\w+n't|passed on|turned down|walked away|drove past|said no to|calm|fine|good|great|solid|clean|clear|intact|wnl|normal\w*|bright|easy|well|quiet|enjoy\w*|laugh\w*|patient (?:w|with)|trusts?|peace|proud|looks? forward|wants to live|present|reality[- ]based|linear|organi[sz]ed|regular\w*|finished (?:plate|it|lunch|dinner)|like a (?:teenager|baby|log)|out w(?:ith|\/) friends|slept on it|tolerat\w*|every (?:night|day)|dry eyed|boring|good job|rested|has hope|hopeful|soda|seltzer|sparkling water|mocktail|stuck (?:to|with)|undisturbed|painless|in control|kept (?:calm|cool)|relaxed|at ease|settled|cheerful|cheery|content|way forward|gone quiet|cleared|cleans? (?:his|her) plate|cleaned (?:his|her) plate|hungry|safe at home|feels safe|full range|euthymic)\b/i;
/** Words that turn a good state around. */
const NOT_WELL =
  /\b(?:(?:no|not|\w+n't|never|without|lost|lacks?|zero) (?:\w+ ){0,3}(?:zest|joy|fun|pleasure|energy|appetite|motivation|decent|proper|good (?:night|day|week)|friends?|calls?|visits?|laugh|smile|relax|sit still|breathe|get up|get out|interest in (?:anything|food|life|people|things))|(?:nobody|no one) (?:calls|visits|texts|writes|asks|came|comes)|(?:will|won't|'ll) never|never (?:be|get|feel)\b|(?:nobody|no one|nowhere) to\b|nothing to (?:look|live|hope|do)\b|didn't (?:leave|get up|get out|shower|eat|sleep|move|answer|bother|care)|cross(?:ed|es) (?:my|his|her) mind|feels? (?:nothing|numb|empty)|no (?:one|body) (?:cares|would|left)|(?:rarely|seldom|never|doesn't|not) feels? (?:safe|well|good)|can't|cannot|couldn't|isn't (?:able|sure)|no (?:way|relief|one left|point|hope|rest|peace|let-?up|use)|not (?:really|only|well|good|ok|okay|fine|able|sure)|never (?:gets|rests|stops|enough)|nothing (?:helps|works|matters|left|ahead)|barely|hardly|only '|(?:won't|can't|doesn't|wouldn't) (?:stop|shut|quit|settle|turn|slow|switch|calm|rest|let|sit|be bothered|leave|go)|hasn't (?:left|slept|eaten|stopped|quit|showered)|doesn't (?:stop|leave|sleep|eat|care))\b/i;

/** "Drug rehabilitation", "suicide prevention": a service or a subject, no statement about the client. */
const SERVICE = /^\s(?:rehab\w*|court|programs?|prevention|hotline|counsel\w*|class|awareness|training)\b/i;

/** "Slept badly all through the divorce" only looks like "slept through". */
const SPOILT =
  /\b(?:badly|poorly|bad|awful\w*|terribl\w*|broken|little|barely|hardly|trouble|worse|not|never|no|nothing|off|stopped)\b|n['’]t\b/i;
/** The line of the lexicon as words: a line that holds a denial itself is not spoilt by it. */
const phraseWords = (hit: { readonly phrase: string }): string => hit.phrase.replace(/[|_~*?]/g, ' ');

/** The gap of a line has swallowed a denial, which has to be read as one. */
const DENIAL_INSIDE = /\b(?:den(?:ies|ied|ying)|but|not|without|w\/o)\b/i;

/** "Anxiety: Y / Panic: N": what stands behind the colon is the answer. */
const ANSWERED = /^\s*:\s*(?:y|n|yes|no|none|denie[sd]|pos|neg|good|poor|fair|low|high|wnl|\d+)\b/i;

/** "Wife's sober; ct isn't" */
const UNLIKE =
  /^[^;,.]{0,20}[;,.–—-]\s(?:but\s|and\s|while\s)?(?:ct|client|pt|patient|he|she)\s(?:isn't|is not|hasn't|is still not|still isn't)\b/i;

/** Mentions of a concept with their polarity; offsets into the text. */
export function mentionsOf(text: string, entry: ConceptEntry): Mention[] {
  const out: (Mention & { weak: boolean })[] = [];
  const wish = entry.id === 'passive suicidal ideation';
  const traits: MentionTraits = {
    suffered: entry.suffered === true,
    event: entry.event === true,
    ...(wish ? { modal: true, passive: true } : {}),
  };
  for (const statement of statementsOf(text)) {
    const hits = indexOf(entry).find(statement.text);
    const used: { start: number; end: number }[] = [];
    // "Lacks" first: "sleeping through" must not be read as a mention of bad sleep.
    for (const role of ['lacks', 'says', 'weak'] as const) {
      for (const hit of hits) {
        if (
          hit.value !== role ||
          (role === 'lacks' &&
            SPOILT.test(statement.text.slice(hit.start, hit.end)) &&
            !SPOILT.test(phraseWords(hit))) ||
          SERVICE.test(statement.text.slice(hit.end)) ||
          (DENIAL_INSIDE.test(statement.text.slice(hit.start, hit.end)) && !DENIAL_INSIDE.test(phraseWords(hit))) ||
          used.some((u) => u.start < hit.end && hit.start < u.end)
        )
          continue;
        used.push(hit);
        // A heading ("SUBSTANCE ABUSE HISTORY: …") names the topic; what is said of it follows.
        const heading = /^[A-Z][A-Za-z/ ]{3,60}:\s*\S/.exec(statement.text);
        const inHeading =
          heading !== null &&
          hit.end < heading[0].length &&
          !ANSWERED.test(statement.text.slice(hit.end)) &&
          statement.text.length - heading[0].length > 12;
        const polarity = assessMention(
          statement.text,
          hit.start,
          hit.end,
          role === 'lacks' ? { ...traits, lacks: true } : traits,
        );
        out.push({
          start: statement.start + hit.start,
          end: statement.start + hit.end,
          polarity:
            role === 'lacks' && polarity === 'other-person' && UNLIKE.test(statement.text.slice(hit.end))
              ? 'affirmed'
              : polarity,
          ...(role === 'lacks' ? { over: polarity === 'historical' } : {}),
          weak: role === 'weak' || inHeading,
        });
      }
    }
  }
  const clear = out.filter((m) => !m.weak);
  return (clear.length > 0 ? clear : out).map(({ weak: _weak, ...mention }) => mention);
}

function literalMentions(text: string, concept: string): Mention[] {
  const wanted = new Set(
    wordsOf(concept)
      .map((token) => token.stem)
      .filter((s) => s.length > 2),
  );
  const out: Mention[] = [];
  for (const statement of statementsOf(text)) {
    const places: { start: number; end: number }[] = [];
    for (const token of wordsOf(statement.text)) {
      if (!wanted.has(token.stem) && !wanted.has(stem(token.norm))) continue;
      const last = places[places.length - 1];
      // Words side by side are one mention ("chest tightness").
      if (last && token.start - last.end <= 1) last.end = token.end;
      else places.push({ start: token.start, end: token.end });
    }
    for (const { start, end } of places) {
      out.push({
        start: statement.start + start,
        end: statement.start + end,
        polarity: assessMention(statement.text, start, end),
      });
    }
  }
  return out;
}
