/**
 * Names the techniques that a note documents, onto the vocabulary. Works sentence by sentence: what lexicon, facets and
 * words together make likely, with a look at who acted and whether it took place. Must not count generic talk ("provided
 * support", "processed the week"), the client's own use, or another person's work.
 */
import { remembering } from '../remembering.ts';
import { sentenceContext } from './context.ts';
import { cuesIn } from './cues.ts';
import { judge, NONE } from './judge.ts';
import { type Place, placedSentences } from './spans.ts';

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

/** How likely a technique must be to be named, in a sentence read alone and in a note (there most sentences show none). */
const LIKELY: Readonly<Record<Place, number>> = { alone: 0.25, work: 0.17, note: 0.17, plan: 0.17, client: 0.25 };
/** A second technique beside the likeliest one. */
const ALSO_LIKELY: Readonly<Record<Place, number>> = { alone: 0.3, work: 0.17, note: 0.17, plan: 0.17, client: 0.25 };

/** The techniques that a sentence most likely shows, with the words for each. */
function shownIn(sentence: string, place: Place): Map<string, Found & { sure: boolean }> {
  const cues = cuesIn(sentence);
  const found = new Map<string, Found & { sure: boolean }>();
  for (const { name, likelihood, start, end } of judge(sentence, cues, place)) {
    if (name === NONE) {
      // Read alone, a sentence shows one thing; in a note its other half may still show work.
      if (found.size === 0 && place === 'alone') return found;
      continue;
    }
    if (likelihood < (found.size === 0 ? LIKELY : ALSO_LIKELY)[place]) break;
    const whole = end <= start ? { start: 0, end: sentence.length } : { start, end };
    found.set(name, { ...whole, sure: (cues.get(name)?.best ?? 0) >= 3 });
  }
  return found;
}

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

interface Shown extends Found {
  readonly name: string;
  readonly planned: boolean;
}

/** What one sentence documents, offsets within it. Depends on nothing around it but its place. */
function readSentence(sentence: string, place: Place, inPlan: boolean): readonly Shown[] {
  const shown = shownIn(sentence, place);
  // Nearly every sentence ends here.
  if (shown.size === 0 && !inPlan) return [];
  const context = sentenceContext(sentence, inPlan, place === 'client');
  const found = new Map([...shown].filter(([name, at]) => context.counts(name, at.start, at.end, at.sure)));
  if (found.size > 1)
    for (const [name, broader] of Object.entries(INCLUDES))
      if (found.has(name)) for (const other of broader) found.delete(other);
  const balance = found.get('decisional balance');
  if (balance && HABIT.test(sentence)) found.set('motivational interviewing', balance);
  const task = inPlan && !found.has('homework assigned') ? taskIn(sentence) : null;
  if (task) found.set('homework assigned', { ...task, sure: false });
  return [...found]
    .sort((a, b) => a[1].start - b[1].start)
    .map(([name, { start, end }]) => ({
      name,
      start,
      end,
      planned: context.planned && !DECIDED_NOW.has(name),
    }));
}

type ReadSentence = typeof readSentence;

function mentionsIn(section: string, text: string, read: ReadSentence): TechniqueMention[] {
  return placedSentences(section, text).flatMap(({ text: sentence, start: offset, place, inPlan }) =>
    read(sentence, place, inPlan).map(({ name, start, end, planned }) => ({
      name,
      start: offset + start,
      end: offset + end,
      text: sentence.slice(start, end),
      planned,
    })),
  );
}

/**
 * Techniques documented in one section.
 * @param section its name (tells whether it is the plan part)
 * @param text its text; inline labels inside it are honoured
 * @returns mentions in reading order, each name once per sentence
 */
export const findTechniques = (section: string, text: string): TechniqueMention[] =>
  mentionsIn(section, text, readSentence);

/** The same for a note that is being written: sentences it has read stay read as long as the reader is kept. */
export function createTechniqueReader(): typeof findTechniques {
  const read = remembering(readSentence, (place, inPlan) => `${place} ${inPlan}`);
  return (section, text) => mentionsIn(section, text, read);
}

/** Acts that are done by being set down, also in the plan part. */
const DECIDED_NOW = new Set(['homework assigned', 'referral', 'care coordination', 'medication management']);
