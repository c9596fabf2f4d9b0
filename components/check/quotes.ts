/**
 * Evidence as people read it: the sentence it stands in, with the very words marked. Pure; evidence that shares a
 * sentence makes one quote with several marks.
 */
import type { Evidence, NoteInput } from '../../lib/check/types.ts';
import { splitSentences } from '../../lib/text/segments.ts';
import { sectionText } from './note-input.ts';

/** A run of a quote; `marked` are the words that show it. */
export interface QuotePart {
  readonly text: string;
  readonly marked: boolean;
}
export interface Quote {
  readonly key: string;
  readonly section: string;
  readonly parts: readonly QuotePart[];
  /** The marked words, by their places in the note. */
  readonly evidence: readonly Evidence[];
}

/** Longest stretch shown on either side of the marked words, in characters. */
const CONTEXT = 90;

interface Range {
  start: number;
  end: number;
}

function merged(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Moves a cut to a word's edge. */
function cutBefore(text: string, from: number, least: number): number {
  if (from <= least) return least;
  const space = text.indexOf(' ', from);
  return space === -1 ? from : space + 1;
}
function cutAfter(text: string, to: number, most: number): number {
  if (to >= most) return most;
  const space = text.lastIndexOf(' ', to);
  return space === -1 ? to : space;
}

function partsOf(text: string, sentence: Range, marks: readonly Range[]): QuotePart[] {
  const first = marks[0]?.start ?? sentence.start;
  const last = marks.at(-1)?.end ?? sentence.end;
  const from = Math.min(cutBefore(text, first - CONTEXT, sentence.start), first);
  const to = Math.max(cutAfter(text, last + CONTEXT, sentence.end), last);
  const parts: QuotePart[] = [];
  const add = (part: string, marked: boolean) => {
    if (part) parts.push({ text: part, marked });
  };
  let at = from;
  if (from > sentence.start) add('… ', false);
  for (const mark of marks) {
    add(text.slice(at, mark.start), false);
    add(text.slice(mark.start, mark.end), true);
    at = mark.end;
  }
  add(text.slice(at, to), false);
  if (to < sentence.end) add(' …', false);
  return parts;
}

/** Quotes for some evidence, in the order of the first evidence in each sentence. */
export function quotesOf(note: NoteInput, evidence: readonly Evidence[]): Quote[] {
  const bySentence = new Map<
    string,
    { section: string; text: string; sentence: Range; ranges: Range[]; evidence: Evidence[] }
  >();
  const sentences = new Map<string, Range[]>();
  for (const one of evidence) {
    const { section, start, end } = one;
    const text = sectionText(note, section);
    if (end <= start || end > text.length) continue;
    const ofSection =
      sentences.get(section) ?? splitSentences(text).map((span) => ({ start: span.start, end: span.end }));
    sentences.set(section, ofSection);
    const first = ofSection.find((span) => span.end > start);
    const last = ofSection.find((span) => span.end >= end) ?? first;
    const sentence = { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
    const key = `${section}:${sentence.start}`;
    const entry = bySentence.get(key) ?? { section, text, sentence, ranges: [], evidence: [] };
    entry.sentence.end = Math.max(entry.sentence.end, sentence.end);
    entry.ranges.push({ start, end });
    entry.evidence.push(one);
    bySentence.set(key, entry);
  }
  return [...bySentence].map(([key, { section, text, sentence, ranges, evidence: own }]) => ({
    key,
    section,
    evidence: own,
    parts: partsOf(text, sentence, merged(ranges)),
  }));
}
