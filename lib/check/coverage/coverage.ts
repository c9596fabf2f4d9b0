/**
 * Which goals the kept sessions worked on, and which planned interventions were never used. Pure; reads links and dates,
 * of which alone a kept session consists.
 */
import { isOpen } from '../../plan/edit.ts';
import type { Goal, PlanContent } from '../../plan/schema.ts';
import type { RecordValue } from '../../records/kinds.ts';

export type Session = RecordValue<'session'>;
/** How a goal stood in one session; `accounted`: the session was linked to it by the therapist. */
export type Touch = 'addressed' | 'touched' | 'accounted' | 'none';

export interface GoalCoverage {
  readonly goal: Goal;
  /** One a session shown, oldest first. */
  readonly touches: readonly Touch[];
  /** Sessions since it was last worked on; null: never, in what is kept. */
  readonly since: number | null;
  readonly lastOn: string | null;
}
export interface Coverage {
  /** The sessions shown, oldest first. */
  readonly sessions: readonly Session[];
  readonly kept: number;
  /** Open goals, most important first. */
  readonly goals: readonly GoalCoverage[];
  /** Planned for an open goal, and in none of the kept sessions. */
  readonly unused: readonly { readonly goal: Goal; readonly text: string }[];
  /** Sessions that were accounted for by an exit. */
  readonly exits: readonly Session[];
}

export function touchOf(session: Session, goal: Goal): Touch {
  const own = session.goals.find(({ goalId }) => goalId === goal.id)?.state;
  if (own) return own;
  if (session.exit?.kind === 'goal' && session.exit.goalId === goal.id) return 'accounted';
  const objectives = new Set(goal.objectives.map(({ id }) => id));
  return session.objectives.some(({ objectiveId }) => objectives.has(objectiveId)) ? 'touched' : 'none';
}

/** @param shown how many of the last sessions are laid out; all of them count for `since` and `unused` */
export function coverageOf(content: PlanContent, kept: readonly Session[], shown = 12): Coverage {
  const sessions = [...kept].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const goals = content.goals.filter(({ status }) => isOpen(status));
  const used = new Set(sessions.flatMap(({ interventions }) => interventions));
  const techniques = new Set(sessions.flatMap((session) => session.techniques));
  return {
    sessions: sessions.slice(-shown),
    kept: sessions.length,
    goals: goals.map((goal) => {
      const all = sessions.map((session) => touchOf(session, goal));
      const last = all.findLastIndex((touch) => touch !== 'none');
      return {
        goal,
        touches: all.slice(-shown),
        since: last < 0 ? null : all.length - 1 - last,
        lastOn: sessions[last]?.date ?? null,
      };
    }),
    unused:
      sessions.length === 0
        ? []
        : goals.flatMap((goal) =>
            goal.interventions
              .filter(({ id, technique }) => !used.has(id) && !(technique && techniques.has(technique)))
              .map(({ text }) => ({ goal, text })),
          ),
    exits: sessions.filter(({ exit }) => exit !== undefined),
  };
}
