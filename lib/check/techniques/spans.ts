/**
 * The sentences of a section in which techniques are looked for, and what part of a note each stands in. Must not judge
 * any of them.
 */
import { notePartsOf, splitSentences } from '../../text/index.ts';

/** Read alone, or in the part for interventions, the plan, the client's side, or anywhere else in a note. */
export type Place = 'alone' | 'work' | 'plan' | 'client' | 'note';

export interface PlacedSentence {
  readonly text: string;
  /** UTF-16 offset in the section's text. */
  readonly start: number;
  readonly place: Place;
  /** In the part where tasks and next steps are listed. */
  readonly inPlan: boolean;
}

/** Parts that tell what the client brings, not what the therapist does. */
const CLIENT_PART = /^(?:s|subjective|b|behaviou?r|situation|presentation|chief complaint|cc)$/i;
const LABEL = /^(?:[SOAPDBIRGE]|Data|Plan|Assessment|Subjective|Objective|Intervention|Response|Behavior|Action):\s+/;

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

/** Sentences of one section in reading order; inline labels ("P: …") are honoured and left out. */
export function placedSentences(section: string, text: string): PlacedSentence[] {
  const found: PlacedSentence[] = [];
  const parts = notePartsOf({ sections: { [section]: text } });
  for (const part of parts) {
    const client = part.role === 'response' || part.role === 'goal' || CLIENT_PART.test(part.label.trim());
    const spans = splitSentences(text.slice(part.start, part.end)).flatMap(shortened);
    // An intervention of a plan comes as a section of one sentence; it is read as a sentence alone.
    const alone = parts.length === 1 && spans.length === 1 && (part.role === 'other' || part.role === 'plan');
    const place: Place = alone
      ? 'alone'
      : part.role === 'plan'
        ? 'plan'
        : client
          ? 'client'
          : part.role === 'intervention'
            ? 'work'
            : 'note';
    for (const span of spans) {
      // "I: The graph was studied": the label is no pronoun.
      const label = LABEL.exec(span.text)?.[0].length ?? 0;
      found.push({
        text: span.text.slice(label),
        start: part.start + span.start + label,
        place,
        inPlan: part.role === 'plan',
      });
    }
  }
  return found;
}
