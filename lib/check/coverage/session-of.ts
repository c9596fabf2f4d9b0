/** From what was read in a note to the session that is kept of it: links, dates, a sketch of hashes. Never the words. */
import { isOpen } from '../../plan/edit.ts';
import type { PlanVersion } from '../../plan/schema.ts';
import type { RecordValue } from '../../records/kinds.ts';
import { sketchOfNote } from '../sameness/note.ts';
import { findTechniques } from '../techniques/index.ts';
import type { CheckResult, NoteInput } from '../types.ts';

type Session = RecordValue<'session'>;

export interface SessionFor {
  readonly version: PlanVersion;
  readonly result: CheckResult;
  readonly note: NoteInput;
  readonly noteKey: string;
  /** Day of the session. */
  readonly date: string;
  readonly exit?: Session['exit'];
  readonly setAside?: Session['setAside'];
}

export function sessionOf({ version, result, note, noteKey, date, exit, setAside }: SessionFor): Session {
  const goals = version.content.goals.filter(({ status }) => isOpen(status));
  const techniques = result.interventions.map(({ name }) => name);
  return {
    date,
    noteKey,
    planVersion: version.version,
    goals: goals.flatMap(({ id }) => {
      const state = result.goals[id]?.status;
      if (state !== 'addressed' && state !== 'touched') return [];
      const progress = result.progress[id] ?? 'unstated';
      return [{ goalId: id, state, progress: progress === 'unstated' ? ('not stated' as const) : progress }];
    }),
    objectives: goals.flatMap((goal) =>
      goal.objectives.flatMap(({ id }) => {
        const state = result.objectives[id]?.status;
        return state === 'addressed' || state === 'touched' ? [{ objectiveId: id, state }] : [];
      }),
    ),
    interventions: goals.flatMap((goal) =>
      goal.interventions
        .filter(({ text, technique }) => {
          const named = new Set([
            technique,
            text.toLowerCase(),
            ...findTechniques('plan', text).map(({ name }) => name),
          ]);
          return techniques.some((name) => named.has(name));
        })
        .map(({ id }) => id),
    ),
    techniques: techniques.slice(0, 80),
    ...(exit ? { exit } : {}),
    ...(setAside && setAside.length > 0 ? { setAside } : {}),
    sketch: sketchOfNote(note),
  };
}
