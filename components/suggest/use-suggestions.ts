/**
 * What fits next for this client and this note: loads the evidence base when it is first needed and ranks again a moment
 * after the note or the plan changed. Gives options with their reasons; decides nothing.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CourseSoFar } from '../../lib/evidence/history/index.ts';
import type { HowTo, Phase, SuggestQuery, SuggestResult } from '../../lib/evidence/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { isOpen } from '../../lib/plan/edit.ts';
import type { Goal, PlanContent } from '../../lib/plan/schema.ts';
import { noteText } from '../check/note-input.ts';
import type { ThreadCheck } from '../check/use-check.ts';
import { afterPaint } from '../ui/after-paint.ts';

/** Wait after the last change, in milliseconds. Ranking can lag behind the check: nobody reads both at once. */
const RANK_WAIT = 400;

export interface SuggestFor {
  readonly client: ClientSummary;
  readonly content: PlanContent;
  readonly check: ThreadCheck | null;
  readonly orientation: string | null;
  /** What was tried and what is in use; null while that is not known. */
  readonly course: CourseSoFar | null;
  /** As the therapist says, else as the records show; null while that is not known. */
  readonly phase: Phase | null;
  /** What is written under the person's preferences. */
  readonly preferences: readonly string[];
  /** Only for this goal; absent: for the whole plan. */
  readonly goalId: string | null;
  /** An option is being read: the order stays as it is until client, plan, course or goal change. */
  readonly reading: boolean;
}

export interface Suggested {
  readonly result: SuggestResult | null;
  readonly failed: boolean;
  /** Steps, cautions and note wording of a technique or treatment, where the evidence base has a card for it. */
  readonly howTo: (name: string) => HowTo | undefined;
}

interface Evidence {
  readonly suggest: (query: SuggestQuery) => SuggestResult;
  readonly howTo: (name: string) => HowTo | undefined;
}

async function loadEvidence(): Promise<Evidence> {
  await afterPaint();
  const [{ suggest }, { howTo }] = await Promise.all([
    import('../../lib/evidence/suggest.ts'),
    import('../../lib/evidence/how-to.ts'),
  ]);
  return { suggest, howTo };
}

function goalWords(goal: Goal): string {
  const objectives = goal.objectives.filter(({ status }) => isOpen(status)).map(({ text }) => text);
  return [goal.text, goal.clientWords, ...objectives].filter(Boolean).join('. ');
}

/** The question put to the ranking. Principal diagnosis first; the note's words are read and not kept. */
export function queryFor({
  client,
  content,
  check,
  orientation,
  course,
  phase,
  preferences,
  goalId,
}: Omit<SuggestFor, 'reading'>): SuggestQuery {
  const diagnoses = [...content.diagnoses].sort((a, b) => Number(b.principal ?? false) - Number(a.principal ?? false));
  const goals = content.goals.filter((goal) => isOpen(goal.status) && (goalId === null || goal.id === goalId));
  return {
    diagnoses: diagnoses.map(({ code }) => code),
    population: client.population,
    format: client.format,
    goals: goals.map(goalWords),
    ...(check ? { note: noteText(check.checked.note) } : {}),
    ...(orientation ? { orientation } : {}),
    ...(course ? { tried: course.tried, inUse: course.inUse } : {}),
    ...(phase ? { phase } : {}),
    ...(preferences.length > 0 ? { preferences } : {}),
    setAside: client.setAside.map(({ treatment }) => treatment),
  };
}

export function useSuggestions(wanted: SuggestFor): Suggested {
  const [evidence, setEvidence] = useState<Evidence | 'failed' | null>(null);
  const [result, setResult] = useState<SuggestResult | null>(null);
  const ranked = useRef<readonly unknown[] | null>(null);
  const { client, content, check, orientation, course, phase, preferences, goalId, reading } = wanted;

  useEffect(() => {
    let live = true;
    loadEvidence().then(
      (loaded) => live && setEvidence(loaded),
      () => live && setEvidence('failed'),
    );
    return () => {
      live = false;
    };
  }, []);

  useEffect(() => {
    if (!evidence || evidence === 'failed') return;
    const asked = [client, content, course, phase, preferences, goalId];
    const sameAsked = ranked.current?.every((part, index) => part === asked[index]) ?? false;
    // Nothing moves under the eyes of somebody who reads a card while the note goes on changing.
    if (reading && sameAsked) return;
    // The first answer comes at once; later ones wait for a pause in the writing.
    const rank = () => {
      ranked.current = asked;
      const query = queryFor({ client, content, check, orientation, course, phase, preferences, goalId });
      setResult(evidence.suggest(query));
    };
    const timer = setTimeout(rank, sameAsked ? RANK_WAIT : 0);
    return () => clearTimeout(timer);
  }, [evidence, client, content, check, orientation, course, phase, preferences, goalId, reading]);

  return useMemo(
    () => ({
      result,
      failed: evidence === 'failed',
      howTo: (name: string) => (evidence && evidence !== 'failed' ? evidence.howTo(name) : undefined),
    }),
    [result, evidence],
  );
}
