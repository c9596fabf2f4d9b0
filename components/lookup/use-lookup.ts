/**
 * Answers the look-up box: loads index and data after the panel stands, indexes this client's plan with the library, and
 * searches as people type. Nothing that is typed is kept.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AskResult } from '../../lib/evidence/types.ts';
import type { EntryKind, LookupEntry, LookupIndex } from '../../lib/lookup/index.ts';
import { call } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { listRecords } from '../../lib/records/client.ts';
import { practice } from '../../lib/records/practice.ts';

/** How many hits stand under the box: what the eye takes in at once. */
const MOST = 7;

export interface LookupHit {
  readonly id: string;
  readonly title: string;
  /** What it is and where it belongs: "Goal 2", "Technique · keep a record of …". */
  readonly kind: string;
  /** What goes into the note. */
  readonly text: string;
  /** Set for entries of this client's plan. */
  readonly goalNumber?: number;
}

export interface LookupState {
  readonly hits: readonly LookupHit[];
  /** The query names a practice of the never list: the reason, and what to consider instead. */
  readonly refusal: AskResult | null;
  /** False until index and data are there. */
  readonly ready: boolean;
  /** Index or data could not be loaded. */
  readonly failed: boolean;
}

interface Tools {
  /** Goals of this client's plan that are worked on, in its order: what stands there before a word is typed. */
  readonly own: readonly LookupHit[];
  readonly index: LookupIndex;
  readonly search: (index: LookupIndex, query: string, options: { limit: number }) => readonly LookupEntry[];
  readonly ask: (text: string) => AskResult;
}

const kindWords: Partial<Record<EntryKind, string>> = {
  technique: 'Technique',
  library: 'Library',
  measure: 'Measure',
  code: 'Code',
};

function hitOf({ id, kind, title, detail, insertText, goalNumber }: LookupEntry): LookupHit {
  const words = kindWords[kind];
  return {
    id,
    title,
    kind: words ? `${words} · ${detail}` : detail,
    text: insertText,
    ...(goalNumber === undefined ? {} : { goalNumber }),
  };
}

/** Texts of the therapist's own and of the practice; the look-up works without them. */
async function ownTexts() {
  const [policy, own] = await Promise.all([
    call('policy.get', {}).catch(() => null),
    listRecords(practice, 'snippet').catch(() => null),
  ]);
  return { own: (own?.records ?? []).map(({ value }) => value), ofPractice: policy?.templates ?? [] };
}

async function loadTools(version: PlanVersion): Promise<Tools> {
  const [lookup, library, { ask }, texts] = await Promise.all([
    import('../../lib/lookup/index.ts'),
    import('../../lib/lookup/library-entries.ts'),
    import('../../lib/evidence/ask.ts'),
    ownTexts(),
  ]);
  const { buildLookup, codeEntries, measureEntries, planEntries, searchLookup, snippetEntries, techniqueEntries } =
    lookup;
  const entries = [
    ...planEntries(version.content),
    ...snippetEntries(texts.own, texts.ofPractice),
    ...techniqueEntries(),
    ...library.detailEntries(),
    ...library.libraryEntries(),
    ...measureEntries(),
    ...codeEntries(),
  ];
  const own = planEntries(version.content).filter(({ kind, detail }) => kind === 'goal' && !detail.includes('·'));
  return { index: buildLookup(entries), search: searchLookup, ask, own: own.slice(0, MOST).map(hitOf) };
}

/** Shortest query that can name a practice. */
const NAMED = 4;

/** How long the index waits for the rest of the panel, in milliseconds. */
const LATER = 1500;

/** @param browse give the plan's own goals while nothing is typed */
export function useLookup(query: string, version: PlanVersion, browse: boolean): LookupState {
  const [tools, setTools] = useState<Tools | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = query !== '' || browse;
  const madeFor = useRef<PlanVersion | null>(null);
  useEffect(() => {
    if (madeFor.current === version) return;
    let live = true;
    const load = () =>
      void loadTools(version).then(
        (loaded) => {
          if (!live) return;
          madeFor.current = version;
          setTools(loaded);
          setFailed(false);
        },
        () => live && setFailed(true),
      );
    // The check of the note goes first; but whoever types a word wants its answer now.
    const timer = setTimeout(load, asked ? 0 : LATER);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [version, asked]);

  return useMemo(() => {
    const words = query.trim();
    if (!tools || words === '') {
      return { hits: browse && tools ? tools.own : [], refusal: null, ready: tools !== null, failed };
    }
    const named = words.length >= NAMED ? tools.ask(words) : null;
    return {
      hits: tools.search(tools.index, words, { limit: MOST }).map(hitOf),
      refusal: named?.refused ? named : null,
      ready: true,
      failed,
    };
  }, [query, tools, failed, browse]);
}
