/**
 * Reads the lines of a plan in order: labels, lists with their numbering and bullets, lines that a PDF broke in two.
 * Says what each part is; where it belongs is the builder's business. Unsure lines stay `other`.
 */
import { icdCodes } from '../../ehr/engine/facts.ts';
import { type Label, labelOf } from './labels.ts';
import type { Entry, LineReading } from './types.ts';

export interface Recognised {
  readonly entries: readonly Entry[];
  /** What each source line was; a line with parts of several kinds counts as its first. */
  readonly readings: readonly LineReading[];
}

interface Marker {
  readonly kind: 'none' | 'bullet' | 'number' | 'letter' | 'empty-box';
  readonly ref: string;
  readonly rest: string;
}

const BULLET = /^(?:[•●○▪■◦‣∙·*➢➤✓✔☑☒\uf0b7\uf0a7]|[-–—](?=\s)|\[[xX✓]\]|o(?=\s{1,4}[A-Z]))\s*/u;
const EMPTY_BOX = /^(?:[☐□❑]|\[ ?\])\s*/u;
const NUMBERED =
  /^\(?(?:(\d{1,2}(?:\.\d{1,2}|[a-z])|\d{1,2}|[a-h]|[ivx]{1,4})[.):](?=\s|\p{Lu})|(\d{1,2}(?:\.\d{1,2}|[a-z]))(?=\s))\s*/iu;

function markerOf(line: string): Marker {
  const box = EMPTY_BOX.exec(line);
  if (box) return { kind: 'empty-box', ref: '', rest: line.slice(box[0].length) };
  const bullet = BULLET.exec(line);
  const inner = bullet ? line.slice(bullet[0].length) : line;
  const found = NUMBERED.exec(inner);
  const ref = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const rest = found ? inner.slice(found[0].length) : inner;
  if (!ref) return { kind: bullet ? 'bullet' : 'none', ref: '', rest };
  return { kind: /^\d+$/.test(ref) ? 'number' : 'letter', ref, rest };
}

interface Labelled {
  readonly label: Label;
  readonly written: string;
  readonly rest: string;
}

/** A label and a date without a colon between them: "Next review 02/20/2027", "Plan start – 3 March 2027". */
const DATED =
  /^(\p{L}[\p{L} ]{4,40}?)\s*[–—-]?\s+(\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? [\d, ]{4,9})$/iu;

/** Kinds whose numbered label may stand without a colon ("Goal 2 Sleep through", "LTG – Less worry"). */
const BARE =
  /^((?:long|short)[- ]term (?:goal|objective)|goal|objective|obj|intervention|problem|ltg|stg|sto|strategy)\b(?:\s*#?\s*(\d{1,2}(?:[.-]?(?:\d{1,2}|[a-z])(?![a-z0-9]))?|[a-h](?=\s*[.):–—-])))?\s*[.)–—-]*\s*/i;

function labelledOf(text: string): Labelled | null {
  const colon = text.slice(0, 62).indexOf(':');
  if (colon > 1) {
    const written = text.slice(0, colon).trim();
    const label = labelOf(written);
    if (label) return { label, written, rest: text.slice(colon + 1).trim() };
  }
  const alone = text.length <= 60 && !/[.!?;,]$/.test(text) ? labelOf(text) : null;
  if (alone) return { label: alone, written: text, rest: '' };
  const dated = DATED.exec(text);
  const dateLabel = dated?.[1] ? labelOf(dated[1]) : null;
  if (dated && dateLabel?.detail && /Date$/.test(dateLabel.detail)) {
    return { label: dateLabel, written: dated[1] ?? '', rest: dated[2] ?? '' };
  }
  const bare = BARE.exec(text);
  const written = bare?.[0].trim() ?? '';
  // Without a number it needs a dash: "Goal attainment scaling" is no goal.
  if (!bare?.[1] || !(bare[2] || /[–—-]$/.test(written))) return null;
  const label = labelOf(`${bare[1]} ${bare[2] ?? ''}`.trim());
  return label && { label, written: written.replace(/[\s.)–—-]+$/, ''), rest: text.slice(bare[0].length).trim() };
}

const VALUE_LABEL =
  '(?=(?:(?:target|due|review|start|(?:target|estimated|expected|anticipated|est\\.?) completion)(?: date)?|(?:estimated|expected) date of completion|target date of completion|(?:goal |objective )?status|frequency|baseline|measure(?:d by)?)\\s*:)';
/** Places where a second labelled value surely begins on the same line, and where it does if a label came before. */
const COLUMN = new RegExp(`(?:\\t+|\\s{2,}|\\s[|;]\\s)${VALUE_LABEL}`, 'i');
const WEAK_COLUMN = new RegExp(`\\s${VALUE_LABEL}`, 'i');

/** The labelled values that stand on one line, each by itself. */
export function columnsOf(line: string): string[] {
  return line.split(COLUMN).flatMap((part) => {
    const colon = part.indexOf(':') + 1;
    const [first = '', ...others] = part.slice(colon).split(WEAK_COLUMN);
    return [part.slice(0, colon) + first, ...others];
  });
}

const CLIENT_WILL =
  /^(?:(?:the )?(?:client|patient|pt|ct|cl|member|individual|couple|family|child)|he|she|they|i)\s+will\b/i;
const THERAPIST_WILL =
  /^(?:(?:the )?(?:therapist|clinician|provider|counsell?or|writer|social worker|psychologist)|we)\s+will\b/i;
const STARTS_WITH_CODE = /^(?:F\d\d|[GRTXZ]\d[0-9A-Z]\.)/;
const PAPER = /^(?:page \d+(?: of \d+)?|\d+ ?\/ ?\d+|confidential\b.{0,60}|_{3,}.*|[-=*_ ]{3,})$/i;

/** Reads cleaned lines. Linear in their length. */
export function recognise(lines: readonly string[]): Recognised {
  const entries: Entry[] = [];
  const readings: LineReading[] = [];
  const repeated = repeatedLines(lines);
  const width = wrapWidth(lines);
  /** What unlabelled lines are now, from the last heading or label. */
  let section: Label | null = null;
  /** How the first item of the section was marked: items marked otherwise are below it. */
  let style: Marker['kind'] | null = null;
  let itemDone = false;
  let open = false;
  let before = '';

  const put = (kind: Entry['kind'], text: string, line: number, source: string, more: Partial<Entry> = {}) => {
    entries.push({ kind, text, line, source: source.trim(), ...more });
    open = true;
  };
  const kindOfPut = (): LineReading => entries.at(-1)?.kind ?? 'other';

  /** A label with its value: opens a section, and makes the item when the value is there. */
  const labelled = ({ label, written, rest }: Labelled, line: number): LineReading => {
    if (label.kind === 'not-plan') {
      section = null;
      open = false;
      return 'not-plan';
    }
    section = label;
    style = null;
    itemDone = rest !== '';
    open = false;
    if (label.kind === 'title') {
      section = null;
      return 'heading';
    }
    if (!rest) return 'heading';
    const detail = label.detail ? { detail: label.detail } : {};
    const ref = label.ref ? { ref: label.ref } : {};
    put(label.kind, rest, line, `${written}: ${rest}`, { ...detail, ...ref });
    return kindOfPut();
  };

  const item = (marker: Marker, line: number, raw: string): LineReading => {
    const text = marker.rest.trim();
    if (marker.kind === 'empty-box') {
      put('other', text, line, raw);
      return 'other';
    }
    const ref = marker.ref ? { ref: marker.ref } : {};
    if (STARTS_WITH_CODE.test(text) && icdCodes(text).length > 0 && text.length < 160) {
      put('diagnosis', text, line, raw);
      return 'diagnosis';
    }
    if (!section) {
      const kind = CLIENT_WILL.test(text) ? 'objective' : THERAPIST_WILL.test(text) ? 'intervention' : 'other';
      put(kind, text, line, raw, ref);
      return kind;
    }
    if (section.kind === 'detail') {
      // The first line under "Discharge criteria" is the value; list items below it belong to it as well.
      if (itemDone && marker.kind === 'none') put('other', text, line, raw);
      else put('detail', text, line, `${text}`, section.detail ? { detail: section.detail } : {});
      itemDone = true;
      return kindOfPut();
    }
    const first = style === null && !itemDone;
    const heading = section.ref && !itemDone ? { ref: section.ref } : ref;
    if (first) style = marker.kind;
    if (section.kind === 'goal' && !first) {
      const below = marker.kind !== (style ?? 'none');
      if (marker.kind === 'none' && THERAPIST_WILL.test(text)) put('intervention', text, line, raw);
      else if (below || CLIENT_WILL.test(text)) put('objective', text, line, raw, ref);
      else put(section.many ? 'goal' : 'other', text, line, raw, ref);
      return kindOfPut();
    }
    const single = !section.many && itemDone && marker.kind === 'none';
    const kind = section.kind === 'title' || section.kind === 'not-plan' ? 'other' : section.kind;
    if (single && kind === 'objective' && THERAPIST_WILL.test(text)) put('intervention', text, line, raw);
    else put(single ? 'other' : kind, text, line, raw, heading);
    itemDone = true;
    return kindOfPut();
  };

  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (!line) {
      open = false;
      readings.push('blank');
      return;
    }
    if (PAPER.test(line) || repeated.has(line)) {
      readings.push('not-plan');
      return;
    }
    const [start = '', ...columns] = columnsOf(line);
    const marker = markerOf(start);
    const found = labelledOf(start) ?? (marker.kind === 'empty-box' ? null : labelledOf(marker.rest));
    const last = entries.at(-1);
    let reading: LineReading;
    if (found && !(open && continues(before, start, width) && !start.includes(':'))) reading = labelled(found, index);
    else if (last && open && marker.kind === 'none' && continues(before, start, width)) {
      const glue = /\p{L}-$/u.test(last.text) ? '' : ' ';
      entries[entries.length - 1] = { ...last, text: last.text + glue + line, source: last.source + glue + line };
      reading = last.kind;
    } else reading = item(marker, index, line);
    for (const column of columns) {
      const part = labelledOf(column.trim());
      if (part?.label.kind === 'detail') {
        put('detail', part.rest, index, column, part.label.detail ? { detail: part.label.detail } : {});
      } else put('other', column.trim(), index, column);
    }
    before = raw;
    readings.push(reading);
  });
  return { entries: entries.filter(({ text }) => text !== ''), readings };
}

/** Whether `line` goes on with the sentence of the line before it. */
function continues(before: string, line: string, width: number): boolean {
  const end = before.trimEnd();
  if (/[.!?:;]$/.test(end)) return false;
  if (/^[\p{Ll}(]/u.test(line)) return true;
  // A line is full when the next word would not have fitted.
  return width > 0 && end.length + 1 + (line.split(/\s/, 1)[0]?.length ?? 0) > width;
}

/** Width at which the text was broken into lines; 0 when it was not. */
function wrapWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.length);
  const longest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length > longest * 0.85).length;
  return longest >= 50 && longest <= 130 && full >= 4 ? longest : 0;
}

/** Lines that come back on every page of a document: its header and footer. */
function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = line.trim();
    if (key.length > 12) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count >= 3 && !labelledOf(key)).map(([key]) => key));
}
