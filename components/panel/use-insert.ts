/**
 * Puts text into the note through the background, and says in plain words what came of it. Names the document, the
 * client and the field each time: if any of them is no longer what the panel shows, nothing is inserted.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { InsertOutcome, PageReport } from '../../lib/ehr/types.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import { copiedWords, copyText } from '../ui/copy-text.ts';
import { useToast } from '../ui/toast.tsx';

/** Text that did not arrive, kept on the screen until it is copied or dismissed. */
export interface InsertProblem {
  readonly words: string;
  readonly text: string;
}

export interface Insert {
  /** Inserts at the caret of the note; in a note that can't be changed, copies instead. True when it arrived. */
  readonly insert: (text: string) => Promise<boolean>;
  readonly copy: (text: string) => Promise<void>;
  readonly problem: InsertProblem | null;
  readonly dismiss: () => void;
  /** The note can be written to. */
  readonly possible: boolean;
}

export interface InsertTarget {
  readonly clientId: string;
  readonly report: PageReport;
  readonly tab: { readonly tabId?: number };
}

const refusals: Readonly<Record<Extract<InsertOutcome, { outcome: 'refused' }>['why'], string>> = {
  'page-changed': 'The page has moved on since. Nothing was inserted.',
  'field-gone': 'That field is no longer on the page. Nothing was inserted.',
  'read-only': 'This note can’t be changed. Nothing was inserted.',
  'no-field': 'Click into the note where the text should go, then try again.',
  'private-note': 'That is a private note. Throughline doesn’t write there.',
  'foreign-frame': 'That field belongs to another site. Throughline can’t write there.',
};

/** What came of it, in words for the therapist; null when it arrived. */
export function problemWords(outcome: InsertOutcome): string | null {
  if (outcome.outcome === 'inserted') return null;
  if (outcome.outcome === 'refused') return refusals[outcome.why];
  return 'The text did not arrive in the field. Nothing else was changed.';
}

/** Key of the field that has, or last had, the caret; null when none had it since this document was opened. */
function useLastField({ documentToken, fields }: PageReport): string | null {
  const last = useRef<{ readonly token: string; readonly key: string } | null>(null);
  const focused = fields.find((field) => field.focused);
  useEffect(() => {
    if (focused) last.current = { token: documentToken, key: focused.key };
  }, [focused, documentToken]);
  if (focused) return focused.key;
  const kept = last.current;
  return kept && kept.token === documentToken && fields.some(({ key }) => key === kept.key) ? kept.key : null;
}

export function useInsert({ clientId, report, tab }: InsertTarget): Insert {
  const say = useToast();
  const fieldKey = useLastField(report);
  const [problem, setProblem] = useState<InsertProblem | null>(null);
  const possible = !report.readOnly && report.fields.some((field) => field.editable);

  const copy = async (text: string) => {
    const copied = await copyText(text);
    if (copied) {
      setProblem(null);
      say(copiedWords(copied));
    } else {
      setProblem({ words: 'The browser didn’t let the text be copied. Select it here and copy it by hand.', text });
    }
  };
  const insert = async (text: string) => {
    if (!possible) {
      await copy(text);
      return false;
    }
    let words: string | null;
    try {
      words = problemWords(
        await call('note.insert', { ...tab, documentToken: report.documentToken, clientId, fieldKey, text }),
      );
    } catch (error) {
      words = error instanceof CallError ? error.message : 'The text could not be inserted.';
    }
    setProblem(words === null ? null : { words, text });
    if (words === null) say(text.includes('___') ? 'Inserted. Fill in the blanks: ___' : 'Inserted.');
    return words === null;
  };
  return { insert, copy, problem, dismiss: () => setProblem(null), possible };
}
