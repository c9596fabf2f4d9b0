/**
 * What the client's goals, the note and what was tried say about a treatment. Word cues only, small in weight: they
 * order options that the evidence already holds, and never add one against it. Pure.
 */
import { assessMention } from '../check/polarity/assess.ts';
import { splitSentences } from '../text/index.ts';
import cueFile from './data/cues.json' with { type: 'json' };
import type { Treatment } from './types.ts';

interface Cue {
  readonly id: string;
  readonly word: string;
  readonly techniques: readonly string[];
  readonly treatments: readonly string[];
}

/** Where the words occur at the start of a word; -1: nowhere. All in lower case. */
function placeOf(text: string, words: string, from = 0): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '')) return at;
  }
  return -1;
}

/** True when the words occur in the text at the start of a word. Both in lower case. */
export function hasWords(text: string, words: string): boolean {
  return placeOf(text, words) >= 0;
}

/** The words to their end, as they stand in the text: a cue is often the beginning of one only. */
const wholeWords = (text: string, start: number, length: number): string =>
  text.slice(start, start + length) + (/^[\p{L}\p{N}’'-]*/u.exec(text.slice(start + length))?.[0] ?? '');

function firstOf(text: string, words: readonly string[], counts: (start: number, end: number) => boolean) {
  const lower = text.toLowerCase();
  for (const each of words) {
    for (let at = placeOf(lower, each); at >= 0; at = placeOf(lower, each, at + 1)) {
      if (counts(at, at + each.length)) return wholeWords(text, at, each.length);
    }
  }
  return null;
}

function cuesWhere(find: (words: readonly string[]) => string | null): readonly Cue[] {
  const found: Cue[] = [];
  for (const { id, words, techniques, treatments } of cueFile.cues) {
    const word = find(words);
    if (word !== null) found.push({ id, word, techniques, treatments });
  }
  return found;
}

/** Themes that the goals touch, with the first words that show it. */
export function cuesIn(texts: readonly string[]): readonly Cue[] {
  return cuesWhere((words) => {
    for (const text of texts) {
      const word = firstOf(text, words, () => true);
      if (word !== null) return word;
    }
    return null;
  });
}

/** The same for a note, where "denies self-harm" or a sister's drinking is no theme of this client. */
export function cuesInNote(note: string): readonly Cue[] {
  const sentences = splitSentences(note).map(({ start, end }) => note.slice(start, end));
  const isOwn = (sentence: string) => (start: number, end: number) => {
    const polarity = assessMention(sentence, start, end);
    return polarity !== 'negated' && polarity !== 'other-person';
  };
  return cuesWhere((words) => {
    for (const sentence of sentences) {
      const word = firstOf(sentence, words, isOwn(sentence));
      if (word !== null) return word;
    }
    return null;
  });
}

export interface Relevance {
  /** 0 to `limit`. */
  readonly points: number;
  /** Techniques of the treatment that the cues call for. */
  readonly techniques: readonly string[];
  /** A reason in words, when there is one. */
  readonly reason?: string;
}

/** How far the cues call for this treatment. */
export function relevanceOf(treatment: Treatment, cues: readonly Cue[], where: string, limit: number): Relevance {
  let points = 0;
  const techniques = new Set<string>();
  const words: string[] = [];
  for (const cue of cues) {
    const own = cue.techniques.filter((each) => treatment.techniques.includes(each));
    const named = cue.treatments.includes(treatment.key);
    if (own.length === 0 && !named) continue;
    points += named ? 3 : 1.5;
    for (const each of own) techniques.add(each);
    words.push(`"${cue.word}"`);
  }
  if (points === 0) return { points: 0, techniques: [] };
  const names = [...techniques].slice(0, 2).join(' and ');
  return {
    points: Math.min(points, limit),
    techniques: [...techniques],
    reason: `${where} ${words.slice(0, 2).join(', ')}${names ? `: ${names}` : ''}`,
  };
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2 && !['therapy', 'treatment', 'for', 'and', 'with', 'the'].includes(word));

/** The abbreviation in brackets of a treatment's name ("Behavioral activation (BA)" → ba), and its key. */
function shortNames(treatment: Treatment): readonly string[] {
  const bracket = /\(([A-Za-z0-9-]{2,8})\)/.exec(treatment.name)?.[1];
  return [treatment.key.toLowerCase(), ...(bracket ? [bracket.toLowerCase()] : [])];
}

/** True when a free text ("tried CBT last year", "behavioural activation") names this treatment. */
export function namesTreatment(text: string, treatment: Treatment): boolean {
  const given = text.toLowerCase().replaceAll('behaviour', 'behavior').trim();
  const name = treatment.name.toLowerCase();
  if (given === '' || name === given) return given !== '';
  const tokens = given.split(/[^a-z0-9-]+/);
  const short = shortNames(treatment);
  if (tokens.some((token) => short.includes(token))) return true;
  // "CBT" alone names every CBT of the list, by the first word of its name.
  if (tokens.includes('cbt') && /\bcbt\b|cognitive behavioral therapy/.test(name)) {
    return tokens.length <= 2 || words(name).some((word) => tokens.includes(word) && word !== 'cbt');
  }
  const own = words(treatment.name);
  const said = new Set(words(given));
  return own.length > 0 && own.every((word) => said.has(word));
}

const families: Readonly<Record<string, RegExp>> = {
  cbt: /CBT|Behavioral|Third-wave/,
  act: /Third-wave/,
  dbt: /Third-wave/,
  psychodynamic: /Psychodynamic/,
  analytic: /Psychodynamic/,
  humanistic: /Humanistic|Supportive/,
  'person-centered': /Humanistic|Supportive/,
  systemic: /Family/,
  family: /Family/,
  interpersonal: /Interpersonal/,
  trauma: /[Tt]rauma/,
  attachment: /Attachment|attachment/,
  motivational: /Motivational/,
  behavioral: /Behavioral|CBT/,
};

/** True when a treatment belongs to the therapist's orientation, however loosely that is worded. */
export function fitsOrientation(treatment: Treatment, orientation: string): boolean {
  const wanted = orientation.toLowerCase().replaceAll('behaviour', 'behavior').replaceAll('centred', 'centered');
  if (treatment.orientation.toLowerCase().includes(wanted) && wanted !== '') return true;
  return Object.entries(families).some(([word, family]) => wanted.includes(word) && family.test(treatment.orientation));
}
