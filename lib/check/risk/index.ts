/**
 * Reads a note for what it says on danger to self or others: kinds, polarity, time, and the words. Affirmed counts even
 * beside a denied plan; a denial is an assessment. Never a score, never reassurance: an empty reading means only that
 * nothing was found.
 */

import { type PhraseHit, phraseIndex } from '../phrases/index.ts';
import { assessMention, statementsOf } from '../polarity/index.ts';
import { startsWithOther } from '../polarity/people.ts';
import { remembering } from '../remembering.ts';
import type { Polarity, RiskMention, RiskReading } from '../types.ts';
import { FAMILIES, familiesIn } from './families.ts';
import { judgeRisk, mentionFigures } from './judge.ts';
import { ASSESSED_PHRASES, NOT_RISK, RISK_KINDS, type RiskKind } from './lexicon.ts';

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const INDEX = phraseIndex<RiskKind | 'assessed' | 'not-risk'>([
  ...RISK_KINDS.flatMap((kind) => lines(kind.phrases).map((phrase) => ({ phrase, value: kind }))),
  ...lines(ASSESSED_PHRASES).map((phrase) => ({ phrase, value: 'assessed' as const })),
  ...lines(NOT_RISK).map((phrase) => ({ phrase, value: 'not-risk' as const })),
]);

const ON_PURPOSE = /\b(?:on purpose|purposely|deliberate\w*|intentional\w*)\b/i;

/** More mentions in one sentence than a person would write are not all judged. */
const MOST_MENTIONS = 24;

/** Affirmed for the client now, these make danger present. */
const COUNTING = new Set([
  ...RISK_KINDS.filter((kind) => kind.counts).map((kind) => kind.kind),
  ...FAMILIES.filter((family) => family.hint !== true).map((family) => family.kind),
]);

/** Kinds that are words only, which a word of the client or the writer right after can explain. */
const WORDS_ONLY = /^suicidal ideation|^homicidal|^suicide plan/;
/** "… figure of speech, no SI", "Asked: laughed", said after the words in question. */
const EXPLAINED =
  /\b(?:figure of speech|an? (?:expression|idiom|saying|joke)|copycat|hyperbole|literal\w*|no (?:si|hi|suicid\w+|death wish|wish to (?:be dead|die|harm|hurt)|thoughts? of (?:harm\w*|dying|death|suicide|hurting)|intent or wish|safety concerns|concerns|such thoughts)|denie[sd] (?:si|any si|hi|suicid\w+|all|any (?:thought|wish|intent)\w*|wanting)|not suicidal|rolled (?:his|her|their) eyes|laugh(?:s|ed|ing)|giggl\w+|kidding|joking|means (?:the|it as|mad|she is mad|he is mad)|lord,? no|god,? no|nothing active|she is (?:well|safe)|she's (?:well|safe)|he's (?:well|safe)|obsessional|not risk|cultural)\b/i;
/** It was meant after all. */
const STANDS =
  /\b(?:denie[sd] si (?:twice|but|though)|then (?:admit|said|didn't|told)|laughed, then|not going to (?:do|act)|but (?:has|wish|would|says|keeps|admits|thinks|most|many|some|every|still|really|she does|he does))\b/i;
/** "No wish to die" is a denial, though "no wish to live" is none. */
const NO_WISH =
  /(?:\b(?:no|not|never|without|zero)|n't)\b[^.;]{0,12}\b(?:wish\w*|want\w*|desire|intent\w*|urge) (?:to|of) (?:die|dying|be dead|being dead|kill\w*|harm\w*|hurt\w*)\b/i;
/** Acts, in whose words a "never" takes them back. */
const DONE = /violence|harm to others|abuse|self-harm$/;
const NOT_DONE =
  /\b(?:never|not(?! (?:car|see|bother|worth|want|eat|tak|sure))|no longer(?! (?:see|want|car|bother|tak|eat|need|feel|believ|ha[sd]|find))|hasn't|haven't|didn't|doesn't|isn't|nobody|no one)\b/i;
/** Somebody else's words, told of as theirs. */
const OTHERS_WORDS =
  /^\W*(?:(?:but|and|then)\s)?(?:his|her|their|the|a|my|ct's|client's)\s(?:\w+\s)?(?:roommate|friend|neighbou?r|coworker|colleague|student|classmate|grandson|granddaughter|nephew|niece|cousin|sister|brother|son|daughter|mother|father|mom|dad|uncle|aunt|husband|wife|boyfriend|girlfriend|ex|kid|teammate|bandmate|patient|resident|boss|godson)(?:'s)?\b[^.;]{0,60}?(?:['"‘“]|\b(?:said|says|saying|told|texted|threaten\w*|wants|wanted|wishes|talks of|talked of|posted|has been)\b)/i;

const WORK =
  'novels?|books?|films?|movies?|shows?|series|plays?|operas?|games?|comics?|manga|anime|stor(?:y|ies)|chapters?|episodes?|podcasts?|musicals?|poems?';
const IN_A_WORK = `\\b(?:in|from|of|where|with) (?:the|an?|her|his|their|this|that|some|my)\\b[^.;!?'"]{0,20}\\b(?:${WORK})\\b`;
const WORK_ABOUT = `\\b(?:${WORK}) (?:where|in which|about|with)\\b`;
const MADE_UP = "\\b(?:hero|heroine|protagonist|villain|main character|narrator|avatar|antagonist)(?:'s)?\\s";
/** Told of somebody made up, in a work of fiction or on a screen, right up to the words in question. */
const FICTION = new RegExp(`${IN_A_WORK}[^.;!?]{0,90}$|${WORK_ABOUT}[^.;!?]{0,60}$|${MADE_UP}(?:\\w+ ){0,4}$`, 'i');
/** A text that tells of such a work at all. */
const OF_FICTION = new RegExp(`${IN_A_WORK}|${WORK_ABOUT}|${MADE_UP}`, 'i');
/** The made-up one is a mirror: what the client says of it is worth as much as if said outright. */
const MIRROR =
  /\b(?:like (?:me|him|her|them|that)|same|too|as well|wants? (?:to|that|the same)|wish\w*|jealous|env(?:y|ies|ied|ious)|relates?|identif\w+|that's me|would too|wants|understands? why|lucky|copy|cop(?:ies|ied)|try|tried|wrote|writes|writing|wrote it)\b/i;
/** "Roommate threatened to …": who stands right before the threat makes it. */
const THREATENS = /^\W*(?:\S+\s){1,3}(?:(?:has|had|keeps|kept|is|was) )?threat\w*/i;

/** Kinds whose past is itself an answer to the question of danger to oneself. */
const SELF = /suicid|self-harm|overdose/;

interface Reading {
  readonly mentions: RiskMention[];
  readonly askAbout: RiskMention[];
  assessed: boolean;
}

/** The parts of the reading that look at one statement alone. */
interface Tools {
  readonly find: typeof INDEX.find;
  readonly families: typeof familiesIn;
  readonly judge: typeof judgeRisk;
}
const tools: Tools = { find: (text) => INDEX.find(text), families: familiesIn, judge: judgeRisk };

type Sections = readonly { readonly name: string; readonly text: string }[];

/**
 * Reads named sections of a note.
 * @param sections name and text of each; offsets of the evidence are UTF-16 into that section's text
 */
export const readRisk = (sections: Sections): RiskReading => readWith(tools, sections);

/** The same for a note that is being written: statements it has read stay read as long as the reader is kept. */
export function createRiskReader(): typeof readRisk {
  const own: Tools = {
    find: remembering(tools.find),
    families: remembering(tools.families),
    judge: remembering(tools.judge, (figures) => figures.join()),
  };
  return (sections) => readWith(own, sections);
}

function readWith(by: Tools, sections: Sections): RiskReading {
  const reading: Reading = { mentions: [], askAbout: [], assessed: false };
  for (const { name, text } of sections) readSection(name, text, reading, by);
  const kinds = new Set<string>();
  const historical = new Set<string>();
  let assessed = reading.assessed;
  for (const mention of reading.mentions) {
    if (mention.polarity === 'affirmed' && COUNTING.has(mention.kind)) kinds.add(mention.kind);
    if (mention.polarity === 'historical') historical.add(mention.kind);
    const own = mention.polarity === 'historical' && SELF.test(mention.kind);
    if (mention.polarity === 'affirmed' || mention.polarity === 'negated' || own) assessed = true;
  }
  return {
    present: kinds.size > 0,
    assessed,
    kinds: [...kinds],
    historical: [...historical].filter((kind) => !kinds.has(kind)),
    mentions: reading.mentions,
    ...(reading.askAbout.length > 0 ? { askAbout: reading.askAbout } : {}),
  };
}

/** Danger told in words that no list holds; the panel asks about it. */
const OTHER_WORDS = 'warning signs (indirect)';
/** A text of a few statements is weighed as a whole, a longer one statement by statement. */
const FEW = 4;
const SHORT = 420;
/** Log odds above which words count as danger: in a short text, and in a note, where many statements try their luck. */
const LIKELY = { few: 0, many: 1.9 };
/** Above these the words are still worth a question. */
const ASK = { few: -0.9, many: 0.6 };
/** So unlikely by all other words that a lexicon hit alone is only a question. */
const UNLIKELY = -1;

/** What the lexicon finds in a text, as the numbers that are weighed. */
export function figuresOf(text: string): readonly number[] {
  const reading: Reading = { mentions: [], askAbout: [], assessed: false };
  readListed('', text, statementsOf(text), reading, tools);
  return mentionFigures(reading.mentions, COUNTING, reading.assessed);
}

/** Reads by the lists, then weighs all words. */
function readSection(section: string, text: string, reading: Reading, by: Tools): void {
  const listed: Reading = { mentions: [], askAbout: [], assessed: false };
  const statements = statementsOf(text);
  readListed(section, text, statements, listed, by);
  const few = statements.length <= FEW && text.length <= SHORT;
  const units = few && statements.length > 0 ? [{ start: 0, text }] : statements;
  const length = few ? 'few' : 'many';
  let next = 0;
  const sorted = listed.mentions.sort((a, b) => a.evidence.start - b.evidence.start);
  for (const unit of units) {
    const own: RiskMention[] = [];
    for (; next < sorted.length; next += 1) {
      const mention = sorted[next];
      if (!mention || mention.evidence.start >= unit.start + unit.text.length) break;
      own.push(mention);
    }
    const { odds, start, end } = by.judge(unit.text, mentionFigures(own, COUNTING, own.length > 0 || listed.assessed));
    const counted = own.filter((mention) => mention.polarity === 'affirmed' && COUNTING.has(mention.kind));
    const unlikely = odds < UNLIKELY && counted.every((mention) => !PLAIN.test(mention.evidence.text));
    for (const mention of own)
      (unlikely && counted.includes(mention) ? reading.askAbout : reading.mentions).push(mention);
    if (counted.length > 0 || odds < ASK[length]) continue;
    const from = unit.start + start;
    const to = unit.start + end;
    const evidence = { section, start: from, end: to, text: text.slice(from, to) };
    // Where the text is about something made up, unknown words are a question at most.
    const madeUp = OF_FICTION.test(unit.text) && !MIRROR.test(unit.text);
    (odds > LIKELY[length] && !madeUp ? reading.mentions : reading.askAbout).push({
      kind: OTHER_WORDS,
      polarity: 'affirmed',
      evidence,
    });
  }
  reading.askAbout.push(...listed.askAbout);
  reading.assessed ||= listed.assessed;
}
/** Said outright: no other words around it make it less. */
const PLAIN =
  /\b(?:slapp\w*|chok\w*|strangl\w*|plans? to \w+ (?:into|off|in front)|suicid\w*|si|hi|sib|nssi|kill\w*|overdos\w*|od|die|dead|homicid\w*|self[- ]?harm\w*|cps|aps|dcfs|tarasoff|duty to (?:warn|protect))\b/i;

type Statements = readonly { readonly start: number; readonly text: string }[];

/** Whether what stands right after a statement takes it back. */
function explainedAfter(statements: Statements, at: number): boolean {
  const after = `${statements[at + 1]?.text ?? ''} ${statements[at + 2]?.text ?? ''}`.slice(0, 240);
  return EXPLAINED.test(after) && !STANDS.test(after);
}

function readListed(section: string, text: string, statements: Statements, reading: Reading, by: Tools): void {
  statements.forEach((statement, at) => {
    const hits = by.find(statement.text);
    const families = by.families(statement.text);
    if (hits.length === 0 && families.length === 0) return;
    // Done on purpose, a burn or a cut is no mishap.
    const notRisk = hits.filter((hit) => hit.value === 'not-risk');
    const figures = notRisk.length > 0 && ON_PURPOSE.test(statement.text) ? [] : notRisk;
    // "Mum mentioned uncle's suicide": a relative's is no answer to the question.
    const asked = hits.some(
      (hit) =>
        hit.value === 'assessed' &&
        !figures.some((f) => f.start < hit.end && hit.start < f.end) &&
        assessMention(statement.text, hit.start, hit.end) !== 'other-person',
    );
    if (asked) reading.assessed = true;
    const put = (list: RiskMention[], kind: string, place: { start: number; end: number }, polarity: Polarity) => {
      const start = statement.start + place.start;
      const end = statement.start + place.end;
      list.push({ kind, polarity, evidence: { section, start, end, text: text.slice(start, end) } });
    };
    const settled = (kind: string, place: { start: number; end: number }, polarity: Polarity): Polarity => {
      if (polarity !== 'affirmed') return polarity;
      const words = statement.text.slice(place.start, place.end);
      if (NO_WISH.test(words) || (DONE.test(kind) && NOT_DONE.test(words))) return 'negated';
      if (FICTION.test(statement.text.slice(0, place.start)) && !MIRROR.test(statement.text)) return 'other-person';
      if (/^homicidal/.test(kind) && startsWithOther(words) && THREATENS.test(words)) return 'other-person';
      if (!WORDS_ONLY.test(kind)) return polarity;
      if (OTHERS_WORDS.test(statement.text)) return 'other-person';
      const rest = statement.text.slice(place.end);
      if (explainedAfter(statements, at) || (EXPLAINED.test(rest) && !STANDS.test(rest))) return 'negated';
      return polarity;
    };
    const told = new Set<string>();
    for (const { hit, kind } of strongest(hits, figures).slice(0, MOST_MENTIONS)) {
      const polarity = settled(kind.kind, hit, polarityFor(statement.text, hit, kind));
      told.add(`${kind.kind} ${polarity}`);
      put(reading.mentions, kind.kind, hit, polarity);
    }
    for (const hit of families.slice(0, MOST_MENTIONS)) {
      const { kind, hint } = hit.family;
      if (figures.some((figure) => figure.start < hit.end && hit.start < figure.end)) continue;
      const judged = polarityFor(statement.text, hit, { ...hit.family, counts: true, phrases: '' });
      const polarity = settled(kind, hit, judged);
      if (hint === true) {
        if (polarity === 'affirmed') put(reading.askAbout, kind, hit, polarity);
      } else if (!told.has(`${kind} ${polarity}`)) put(reading.mentions, kind, hit, polarity);
    }
  });
}

/** Risk hits that are no figure of speech; of overlapping hits of one kind the first, longest one. */
function strongest(
  hits: readonly PhraseHit<RiskKind | 'assessed' | 'not-risk'>[],
  figures: readonly PhraseHit<unknown>[],
): { hit: PhraseHit<unknown>; kind: RiskKind }[] {
  const kept: { hit: PhraseHit<unknown>; kind: RiskKind }[] = [];
  for (const hit of hits) {
    const kind = hit.value;
    if (typeof kind === 'string') continue;
    if (figures.some((figure) => figure.start < hit.end && hit.start < figure.end)) continue;
    if (kept.some((k) => k.kind === kind && k.hit.start < hit.end && hit.start < k.hit.end)) continue;
    kept.push({ hit, kind });
  }
  return kept;
}

function polarityFor(sentence: string, hit: { start: number; end: number }, kind: RiskKind): Polarity {
  return assessMention(sentence, hit.start, hit.end, {
    suffered: kind.suffered === true,
    event: kind.event === true,
    modal: kind.modal === true,
    passive: kind.kind === 'suicidal ideation (passive)',
  });
}
