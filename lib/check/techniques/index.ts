/**
 * Names the techniques that a note documents, onto the vocabulary. Works sentence by sentence: one strong phrase, or two
 * different weak ones, with a look at who acted and whether it took place. Must not count generic talk ("provided
 * support", "processed the week"), the client's own use, or another person's work.
 */
import { notePartsOf, splitSentences } from '../../text/index.ts';
import type { PhraseHit } from '../phrases/index.ts';
import { phraseIndex } from '../phrases/index.ts';
import { sentenceContext } from './context.ts';
import { FACETS } from './facets.ts';
import { LEXICON, linesOf } from './lexicon.ts';

export { TECHNIQUE_NAMES } from './vocabulary.ts';

/** A technique found in a section; `text.slice(start, end)` are the words that show it. */
export interface TechniqueMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Named for later ("next session"), so not documented as done. */
  readonly planned: boolean;
}

type Strength = 'strong' | 'general' | 'weak' | 'unless' | 'facet';
interface Cue {
  readonly name: string;
  readonly strength: Strength;
  /** The line's number, so that the same line found twice counts once. */
  readonly line: number;
}

function* cues(): Generator<{ phrase: string; value: Cue }> {
  let line = 0;
  for (const [name, entry] of Object.entries(LEXICON)) {
    for (const strength of ['strong', 'general', 'weak', 'unless'] as const) {
      for (const phrase of linesOf(entry[strength] ?? '')) {
        line += 1;
        yield { phrase, value: { name, strength, line } };
      }
    }
  }
}
function* facetCues(): Generator<{ phrase: string; value: Cue }> {
  let line = 100_000;
  for (const [name, facets] of Object.entries(FACETS)) {
    for (const phrase of linesOf(facets.lines)) {
      line += 1;
      yield { phrase, value: { name, strength: 'facet', line } };
    }
  }
}
const INDEX = phraseIndex(cues());
/** Only asked for sentences in which no phrase names a technique. */
const FACET_INDEX = phraseIndex(facetCues());

/** A narrower name that stands in the same sentence takes the place of these broader ones. */
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  'homework review': ['breathing retraining', 'mindfulness', 'relaxation training'],
  'medication management': ['problem solving'],
  modeling: ['skills training'],
  mindfulness: ['breathing retraining'],
  'thought record': ['cognitive restructuring', 'self-monitoring', 'homework review'],
  'cognitive processing therapy': [
    'functional analysis',
    'cognitive restructuring',
    'socratic questioning',
    'thought record',
    'narrative technique',
  ],
  EMDR: ['imagery', 'mindfulness', 'exposure', 'schema/core belief work', 'cognitive restructuring'],
  'exposure hierarchy': ['exposure'],
  'interoceptive exposure': ['exposure', 'breathing retraining'],
  'interpersonal effectiveness': [
    'assertiveness training',
    'communication skills training',
    'values clarification',
    'problem solving',
  ],
  'urge surfing': ['mindfulness', 'relapse prevention', 'exposure'],
  'cognitive defusion': [
    'grounding',
    'cognitive restructuring',
    'mindfulness',
    'externalization',
    'narrative technique',
  ],
  'self-compassion': ['cognitive restructuring', 'schema/core belief work'],
  'schema/core belief work': ['cognitive restructuring', 'socratic questioning', 'insight-oriented exploration'],
  'decisional balance': ['cognitive restructuring', 'problem solving', 'thought record'],
  'distress tolerance skills': ['grounding'],
  'safety planning': ['relapse prevention', 'trigger identification', 'distress tolerance skills'],
  'relaxation training': ['imagery'],
  'grief work': ['narrative technique', 'imagery', 'insight-oriented exploration'],
  'parent training': ['sleep hygiene', 'boundary setting', 'reinforcement'],
};

/** Habits for which weighing pros and cons is motivational work as well. */
const HABIT =
  /\b(?:drink\w*|wine|beer|alcohol|etoh|vap\w+|smok\w+|weed|pot|thc|cannabis|using|drugs?|opioids?|gambl\w*|quit\w*|nicotine|cocaine|meth|cutting)\b/i;

interface Found {
  start: number;
  end: number;
}

function inSentence(sentence: string): { specific: Map<string, Found>; general: Map<string, Found> } {
  const specific = new Map<string, Found>();
  const general = new Map<string, Found>();
  const weak = new Map<string, PhraseHit<Cue>[]>();
  const blocked = new Set<string>();
  for (const hit of INDEX.find(sentence)) {
    const { name, strength } = hit.value;
    if (strength === 'unless') blocked.add(name);
    else if (strength === 'weak') {
      const list = weak.get(name);
      if (list) list.push(hit);
      else weak.set(name, [hit]);
    } else {
      const map = strength === 'strong' ? specific : general;
      if (!map.has(name)) map.set(name, { start: hit.start, end: hit.end });
    }
  }
  for (const [name, hits] of weak) {
    if (specific.has(name) || general.has(name)) continue;
    // Two different lines on different words: one word alone must not vote twice.
    const first = hits[0];
    const second = first && hits.find((h) => h.value.line !== first.value.line && h.start >= first.end);
    if (first && second) general.set(name, { start: first.start, end: second.end });
  }
  for (const name of blocked) {
    specific.delete(name);
    general.delete(name);
  }
  return { specific, general };
}

/** Whether a sentence tells of an act at all: facets of mere observations ("sleeping 5 h, up at 3") prove nothing. */
const acted = (sentence: string): boolean => sentence.length < 400 && ACT.test(sentence);
const ACT =
  /\b(?:(?!need|concern|relat|interest|embarrass|divorc|schedul|cancel|resched|refer|attend|report|state|feel|relax|tir|stress|worri|frustrat|overwhelm|scar|bor|orient|improv|continu|deni|lik|liv|us)[a-z]{2,}ed|made|wrote|drew|taught|led|gave|went|told|sat|let|had|put|did|ran|came up|used|looked|talk(?:ed)?|let|spent|held|rode|left|found|set|built|chose|brought|read)\b/i;

/** The technique whose facets a sentence touches most, if it touches enough of them. */
function byFacets(sentence: string): Map<string, Found> {
  const touched = new Map<string, PhraseHit<Cue>[]>();
  for (const hit of FACET_INDEX.find(sentence)) {
    const list = touched.get(hit.value.name) ?? [];
    // One word may stand for one facet only.
    if (list.some((h) => h.value.line === hit.value.line || (h.start < hit.end && hit.start < h.end))) continue;
    list.push(hit);
    touched.set(hit.value.name, list);
  }
  let best: { name: string; hits: PhraseHit<Cue>[]; margin: number } | null = null;
  for (const [name, hits] of touched) {
    const margin = hits.length - (FACETS[name]?.need ?? 2);
    if (margin < 0) continue;
    if (!best || hits.length > best.hits.length || (hits.length === best.hits.length && margin < best.margin))
      best = { name, hits, margin };
  }
  if (!best) return new Map();
  const starts = best.hits.map((h) => h.start);
  const ends = best.hits.map((h) => h.end);
  return new Map([[best.name, { start: Math.min(...starts), end: Math.max(...ends) }]]);
}

/** Parts that tell what the client brings, not what the therapist does. */
const CLIENT_PART = /^(?:s|subjective|b|behaviou?r|situation|presentation|chief complaint|cc)$/i;
const LABEL = /^(?:[SOAPDBIRGE]|Data|Plan|Assessment|Subjective|Objective|Intervention|Response|Behavior|Action):\s+/;

const TASK_TIME =
  /\b(?:before (?:\w+ )?(?:mon|tue|wed|thu|fri|sat|sun|next|bed|leaving|school|work|we)\w*|by (?:next|mon|tue|wed|thu|fri|sat|sun|\d)\w*|this (?:week|wk|weekend|wknd|mon|tue|wed|thu|fri|sat|sun)\w*|on (?:the next|paydays?|weekdays|school nights|mon|tue|wed|thu|fri|sat|sun)\w*|daily|nightly|every (?:day|night|morning|time)|each (?:day|night|morning|time)|x ?\d+ ?(?:wk|week|days?|nights?)?|\d+ ?x(?:\/| a | per )?(?:wk|week|day)?|until next)\b/i;
const NOT_A_TASK =
  /\b(?:next (?:session|visit|time|module|appt|appointment|sess|wk|week)|nxt|rtc|return|f\/u|follow[- ]?up|refill|mg|see (?:him|her|ct|them|each)|ck[- ]?in|check[- ]?in|same time|session|will (?:see|call|meet|review|start|begin|introduce|teach)|i (?:will|'ll|see|call)|therapist|writer|cm\b|team|supv|appt|intake|eval|er\b|ed\b|tmrw|back (?:tmrw|tomorrow|mon|tue|wed|thu|fri)|weekly (?:therapy|sessions?|individual)|continue (?:weekly|individual|tx|therapy|cbt|dbt|emdr))/i;

/** A task with a time in the plan part is homework, also without the word. */
function taskIn(sentence: string): Found | null {
  const time = TASK_TIME.exec(sentence);
  if (!time || NOT_A_TASK.test(sentence) || sentence.length > 140) return null;
  return { start: 0, end: sentence.length };
}

/**
 * Techniques documented in one section.
 * @param section its name (tells whether it is the plan part)
 * @param text its text; inline labels inside it are honoured
 * @returns mentions in reading order, each name once per sentence
 */
export function findTechniques(section: string, text: string): TechniqueMention[] {
  const mentions: TechniqueMention[] = [];
  for (const part of notePartsOf({ sections: { [section]: text } })) {
    const inPlanPart = part.role === 'plan';
    const clientPart = part.role === 'response' || part.role === 'goal' || CLIENT_PART.test(part.label.trim());
    const spans = splitSentences(text.slice(part.start, part.end)).flatMap(shortened);
    // Facets are for sentences that are told as work: read alone, or in the part for interventions.
    const mayUseFacets = part.role === 'intervention' || (part.role === 'other' && spans.length === 1);
    for (const span of spans) {
      // "I: The graph was studied": the label is no pronoun.
      const label = LABEL.exec(span.text)?.[0].length ?? 0;
      const offset = part.start + span.start + label;
      const sentence = span.text.slice(label);
      const context = sentenceContext(sentence, inPlanPart, clientPart);
      const { specific, general } = inSentence(sentence);
      const counting = (found: Map<string, Found>, sure: boolean) =>
        new Map([...found].filter(([name, at]) => context.counts(name, at.start, at.end, sure)));
      const named = counting(specific, true);
      const shared = named.size > 0 ? named : counting(general, false);
      const found = shared.size > 0 || !mayUseFacets || !acted(sentence) ? shared : counting(byFacets(sentence), false);
      for (const [name, broader] of Object.entries(INCLUDES)) {
        if (found.has(name)) for (const other of broader) found.delete(other);
      }
      const balance = found.get('decisional balance');
      if (balance && HABIT.test(sentence)) found.set('motivational interviewing', balance);
      const task = inPlanPart && !found.has('homework assigned') ? taskIn(sentence) : null;
      if (task) found.set('homework assigned', task);
      for (const [name, at] of [...found].sort((a, b) => a[1].start - b[1].start)) {
        mentions.push({
          name,
          start: offset + at.start,
          end: offset + at.end,
          text: text.slice(offset + at.start, offset + at.end),
          planned: context.planned && !DECIDED_NOW.has(name),
        });
      }
    }
  }
  return mentions;
}

/** No sentence is longer than this (UTF-16 units), so that a paste without a full stop stays linear. */
const LONGEST = 900;

function shortened(span: { start: number; end: number; text: string }): { start: number; text: string }[] {
  const out: { start: number; text: string }[] = [];
  let from = 0;
  while (span.text.length - from > LONGEST) {
    const space = span.text.lastIndexOf(' ', from + LONGEST);
    const to = space > from ? space + 1 : from + LONGEST;
    out.push({ start: span.start + from, text: span.text.slice(from, to) });
    from = to;
  }
  out.push({ start: span.start + from, text: span.text.slice(from) });
  return out;
}

/** Acts that are done by being set down, also in the plan part. */
const DECIDED_NOW = new Set(['homework assigned', 'referral', 'care coordination', 'medication management']);
