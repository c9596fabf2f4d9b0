/**
 * Check boxes and radio buttons as plain text ("SI [x] HI [ ]", "☐ denies SI ☒ passive SI", "○ none ● auditory").
 * Works out whether boxes stand before or behind their words. Must stay silent where there are no boxes.
 */
import type { Polarity } from '../types.ts';

const BOX = /\[\s?[xX✓✔]?\s?\]|\(\s?[xX✓✔]\s?\)|\(\s{1,2}\)|[☐☑☒□■◻◼○●◯⬤◉✓✔]|\b[_]{2,}\b/g;
const TICKED = /[xX✓✔☑☒■◼●⬤◉]/;
const DENIES = /\b(?:den(?:ies|ied)|none|no|not|neg(?:ative)?|absent|wnl)\b/i;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly ticked: boolean;
}

function itemsOf(text: string): Item[] {
  const boxes = [...text.matchAll(BOX)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    ticked: TICKED.test(m[0]),
  }));
  if (boxes.length === 0) return [];
  const first = boxes[0];
  const last = boxes[boxes.length - 1];
  if (!first || !last) return [];
  // "Hallucinations: ○ none ● auditory": words behind the last box mean that boxes lead.
  const lead = text.slice(0, first.at).trim();
  const leads =
    lead === '' ||
    lead.endsWith(':') ||
    (/[a-z]/i.test(text.slice(last.end)) &&
      !/^\s*\(?(?:comment|note|describe)/i.test(text.slice(last.end)) &&
      !/[a-z]\s*$/i.test(lead));
  return boxes.map((box, index) =>
    leads
      ? { from: box.end, to: boxes[index + 1]?.at ?? text.length, ticked: box.ticked }
      : { from: boxes[index - 1]?.end ?? 0, to: box.at, ticked: box.ticked },
  );
}

/** Polarity of the mention by its box, or null when none governs it. */
export function readBoxes(text: string, start: number, end: number): Polarity | null {
  const items = itemsOf(text);
  if (items.length === 0) return null;
  const own = items.find((item) => item.from <= start && end <= item.to);
  if (own) {
    const before = text.slice(own.from, start);
    const around = text.slice(own.from, own.to);
    if (own.ticked)
      return DENIES.test(before) ? 'negated' : /\bhx\b|history|past/i.test(around) ? 'historical' : 'affirmed';
    // An empty "denies" box says nothing by itself: another box may.
    if (DENIES.test(before)) return null;
    return 'negated';
  }
  // The mention is the heading of the boxes.
  const heading = items.every((item) => item.from >= end);
  if (!heading) return null;
  const ticked = items.filter((item) => item.ticked).map((item) => text.slice(item.from, item.to));
  if (ticked.length === 0) return null;
  return ticked.some((words) => !DENIES.test(words)) ? 'affirmed' : 'negated';
}
