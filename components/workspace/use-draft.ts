/**
 * Words of a form that are not saved, handed to the background while they are typed, so that a lock which nobody here was
 * asked about (the timer, the panel, the popup) does not lose them: sealed there, offered after the unlock, forgotten once
 * they were saved or given up. For the workspace's own forms only; no note text.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftForm } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';

/** Quiet before words are handed over, and the longest that somebody who goes on typing waits; milliseconds. */
const quiet = 500;
const longest = 3000;

/**
 * Hands `value` over while `dirty`, and forgets it when it no longer is or the form goes. After a lock nothing is forgotten:
 * the background then refuses.
 */
export function useDraft(clientId: string, form: DraftForm, value: unknown, dirty: boolean): void {
  const words = JSON.stringify(value);
  /** When the first words came that were not handed over yet. */
  const since = useRef<number | null>(null);
  // One after the other, so that what is forgotten is not overtaken by what was still being kept.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const queue = useCallback((next: () => Promise<unknown>) => {
    last.current = last.current.then(next).catch(() => undefined);
  }, []);
  useEffect(() => {
    if (!dirty) {
      since.current = null;
      return;
    }
    since.current ??= Date.now();
    const left = since.current + longest - Date.now();
    const timer = setTimeout(
      () => {
        since.current = null;
        queue(() => call('drafts.keep', { clientId, form, value: words }));
      },
      Math.max(0, Math.min(quiet, left)),
    );
    return () => clearTimeout(timer);
  }, [clientId, form, words, dirty, queue]);
  useEffect(() => {
    if (!dirty) return;
    return () => queue(() => call('drafts.drop', { clientId, form }));
  }, [clientId, form, dirty, queue]);
}

export interface KeptDraft {
  /** What was not saved when the vault locked; null: nothing, or not known yet, or answered. */
  readonly draft: Draft | null;
  /** It was taken back: no longer offered. */
  readonly taken: () => void;
  /** It is not wanted. */
  readonly discard: () => void;
}

/** What is kept of a form when it is first shown. */
export function useKeptDraft(clientId: string, form: DraftForm): KeptDraft {
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    let live = true;
    // A background of another version may not know the call, or answer with nothing.
    call('drafts.list', { clientId })
      .then((drafts) => live && setDraft(drafts.find((each) => each.form === form) ?? null))
      .catch(() => undefined);
    return () => {
      live = false;
    };
  }, [clientId, form]);
  return {
    draft,
    taken: () => setDraft(null),
    discard: () => {
      setDraft(null);
      call('drafts.drop', { clientId, form }).catch(() => undefined);
    },
  };
}

/** What a form had written, if it still is an object that holds these lists; anything else is dropped. */
export function draftValue<T extends object>({ value }: Draft, lists: readonly (keyof T & string)[]): T | null {
  try {
    const read: unknown = JSON.parse(value);
    if (typeof read !== 'object' || read === null) return null;
    return lists.every((name) => Array.isArray((read as Record<string, unknown>)[name])) ? (read as T) : null;
  } catch {
    return null;
  }
}
