/**
 * The made-up page behind the first note: one field of an invented client's note, and what of the three tries has been
 * done. Pure; nothing of it is stored anywhere.
 */
import type { PageReport } from '../../lib/ehr/types.ts';
import { expandTrigger } from '../../lib/lookup/trigger-text.ts';
import { triggerBefore } from '../../lib/lookup/triggers.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';

/** The part of the bundled sample clients that is used here. */
export interface SampleFile {
  readonly clients: readonly { readonly id: string; readonly label: string; readonly plan: PlanContent }[];
}

/** What a therapist might write of the first sample client. */
export const EXAMPLE =
  'Fell asleep within twenty minutes on five nights this week and got up at 6:45 every morning. We went through the sleep diary together. ';

/** The plan of the first sample client; null when the file holds none. */
export function practiceVersion({ clients: [first] }: SampleFile): PlanVersion | null {
  if (!first) return null;
  const { id, plan } = first;
  return { planId: 'practice', clientId: id, version: 1, createdAt: '', reason: 'sample', content: plan };
}

/** The practice page as a content script would report it. */
export function practiceReport(text: string): PageReport {
  return {
    role: 'note',
    verdict: 'open',
    score: 0,
    reasons: [],
    adapter: null,
    host: '',
    path: '',
    noteId: null,
    identity: null,
    format: null,
    fields: [
      { key: 'note', label: 'Note', role: 'narrative', editor: 'textarea', editable: true, focused: true, text },
    ],
    diagnoses: [],
    sessionDate: null,
    readOnly: false,
    readOnlyWhy: null,
    unread: [],
    foreignFrames: [],
    planLines: [],
    documentToken: 'practice',
  };
}

/** A text and where its caret is. */
export interface Written {
  readonly text: string;
  readonly caret: number;
}

/** The trigger before the caret, replaced by what it stands for; null when there is none that the plan knows. */
export function expandAt({ text, caret }: Written, plan: PlanContent): Written | null {
  const trigger = triggerBefore(text.slice(0, caret));
  if (trigger === null) return null;
  const expansion = expandTrigger(trigger, plan);
  if (!('text' in expansion)) return null;
  const before = text.slice(0, caret - trigger.length) + expansion.text;
  return { text: before + text.slice(caret), caret: before.length };
}

/** `words` put in at the caret, with a space before it where a word stands there. */
export function putIn({ text, caret }: Written, words: string): Written {
  const before = text.slice(0, caret);
  const joined = `${before}${/\S$/.test(before) ? ' ' : ''}${words}`;
  return { text: joined + text.slice(caret), caret: joined.length };
}
