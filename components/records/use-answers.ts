/**
 * Answers by their prompt, being typed over what is stored. Stored ones that nobody types in follow what other windows save;
 * where one was changed here and elsewhere, both are kept apart until somebody says which counts.
 */
import { useState } from 'preact/hooks';

type Answers = Readonly<Record<string, string>>;

/** What was typed, by prompt, and what stood there when typing began. */
export type TypedAnswers = Readonly<Record<string, { readonly text: string; readonly was: string }>>;

export interface AnswersTyped {
  /** What the fields show. */
  readonly answers: Answers;
  readonly typed: TypedAnswers;
  /** Something differs from what is stored. */
  readonly dirty: boolean;
  /** By prompt, what another window saved where this one was typed in. */
  readonly clashes: Answers;
  readonly type: (id: string, text: string) => void;
  /** Of a clash: what stands here is to be saved over the other; or the other is taken. */
  readonly keepMine: (id: string) => void;
  readonly takeTheirs: (id: string) => void;
  /** Puts what was typed before back over what is typed now. */
  readonly putBack: (typed: TypedAnswers) => void;
  readonly discard: () => void;
  /** These were saved: what was typed since then stays. */
  readonly stored: (answers: Answers) => void;
}

/** @param saved what is stored now */
export function useAnswers(saved: Answers): AnswersTyped {
  const [typed, put] = useState<TypedAnswers>({});
  const now = (id: string) => saved[id] ?? '';
  // Typed back to what it was is as if nothing had been typed.
  const own = Object.entries(typed).filter(([id, { text, was }]) => !same(text, was) && !same(text, now(id)));
  const open = Object.entries(typed).filter(([id, { text, was }]) => !same(text, was) || same(now(id), was));
  return {
    answers: { ...saved, ...Object.fromEntries(open.map(([id, { text }]) => [id, text])) },
    typed,
    dirty: own.length > 0,
    clashes: Object.fromEntries(own.flatMap(([id, { was }]) => (same(now(id), was) ? [] : [[id, now(id)]]))),
    // What was typed back, and was changed elsewhere since, begins anew from there.
    type: (id, text) =>
      put((old) => {
        const before = old[id];
        return { ...old, [id]: { text, was: before && !same(before.text, before.was) ? before.was : now(id) } };
      }),
    keepMine: (id) => put((old) => (old[id] ? { ...old, [id]: { text: old[id].text, was: now(id) } } : old)),
    takeTheirs: (id) => put(({ [id]: _mine, ...others }) => others),
    putBack: (before) => put((old) => ({ ...old, ...before })),
    discard: () => put({}),
    stored: (answers) =>
      put((old) =>
        Object.fromEntries(
          Object.entries(old).flatMap(([id, { text }]) => {
            const is = answers[id] ?? '';
            return same(text, is) ? [] : [[id, { text, was: is }]];
          }),
        ),
      ),
  };
}

/** Spaces around an answer are not stored. */
const same = (one: string, other: string) => one.trim() === other.trim();
