/**
 * The parts of a note and what each is for (data, assessment, plan for next time …), from section names or from labels
 * written inside one text. What this may not do: move offsets (they stay relative to the named section's text).
 */
import type { NoteInput } from '../check/types.ts';

export type PartRole = 'goal' | 'data' | 'assessment' | 'intervention' | 'response' | 'plan' | 'other';

export interface NotePart {
  /** Key of `sections`, or `text` for a single-box note. */
  readonly section: string;
  readonly role: PartRole;
  /** Offsets of this part in the section's text. */
  readonly start: number;
  readonly end: number;
  /** Name of the label as written, or the section key. */
  readonly label: string;
}

const ROLES: readonly (readonly [RegExp, PartRole])[] = [
  [
    /^(?:p|plan|plans?(?: for next| & next steps| of care)?.*|next steps?|next session|follow[- ]?up|homework.*|disposition|recommendations?)$/i,
    'plan',
  ],
  [
    /^(?:s|subjective|d|data|b|behaviou?r|presentation|o|objective|situation|mood.*|mental status.*|mse|hpi|interval history|history.*|chief complaint|cc)$/i,
    'data',
  ],
  [
    /^(?:a|assessment|analysis|e|evaluation|impression|clinical impression.*|formulation|progress.*|medical necessity)$/i,
    'assessment',
  ],
  [/^(?:i|interventions?|action|actions|treatment provided|techniques?|methods?)$/i, 'intervention'],
  [/^(?:r|response|client response|patient response|response to .*)$/i, 'response'],
  [/^(?:g|goals?|goals? addressed|objectives?|problem|problems|focus|focus of session|treatment goals?.*)$/i, 'goal'],
];

/**
 * What a section label stands for. `P` is a problem in PIE notes and the plan elsewhere.
 * @param format the note's format when known (SOAP, DAP, PIE …)
 */
export function roleOfLabel(label: string, format = ''): PartRole {
  const name = label.trim().replace(/[:.]+$/, '');
  if (/^PIE$/i.test(format) && /^p(?:roblem)?$/i.test(name)) return 'data';
  for (const [pattern, role] of ROLES) if (pattern.test(name)) return role;
  return 'other';
}

const LABELS =
  'Subjective|Objective|Assessment|Plan|Data|Interventions?|Response|Behaviou?r|Goals?|Problem|Evaluation|Action|Situation|Next steps?|Next session|Homework|Follow[- ]?up|Focus of session|Client response|Progress|Mental status|Presentation|S|O|A|P|D|B|I|R|G|E';
/** A label stands at the start, after a sentence end or on its own line, and is followed by a colon. */
const INLINE = new RegExp(`(?:^|[.!?;)'"”’\\n]\\s{0,3})(${LABELS})\\s{0,2}(?::|\\n|\\s[-–]\\s)`, 'g');

function partsOfText(section: string, text: string, format: string, role: PartRole): NotePart[] {
  const starts: { at: number; label: string; role: PartRole }[] = [];
  for (const match of text.matchAll(INLINE)) {
    const label = match[1] ?? '';
    // The problem of a PIE note comes first; a later "P:" is the plan in every format.
    const known = starts.length === 0 ? format : '';
    starts.push({ at: match.index + match[0].indexOf(label), label, role: roleOfLabel(label, known) });
  }
  const first = starts[0];
  const parts: NotePart[] = [];
  if (first === undefined || first.at > 0) {
    parts.push({ section, role, start: 0, end: first?.at ?? text.length, label: section });
  }
  starts.forEach((start, index) => {
    parts.push({
      section,
      role: start.role,
      start: start.at,
      end: starts[index + 1]?.at ?? text.length,
      label: start.label,
    });
  });
  return parts;
}

/** Parts of a note in reading order. Empty texts give no part. */
export function notePartsOf(note: NoteInput): NotePart[] {
  const format = note.format ?? '';
  const parts: NotePart[] = [];
  for (const [name, text] of Object.entries(note.sections ?? {})) {
    if (text === '') continue;
    const role = roleOfLabel(name, format);
    if (role === 'other') parts.push(...partsOfText(name, text, format, role));
    else parts.push({ section: name, role, start: 0, end: text.length, label: name });
  }
  if (note.text !== undefined && note.text !== '') parts.push(...partsOfText('text', note.text, format, 'other'));
  return parts;
}
