/**
 * Everything that is said of one note, in one go: the thread check, the scores it gives, what it repeats, what contradicts
 * a measure, and the rules. Pure; what records say comes in, nothing goes out but the answer.
 */
import { createChecker } from './index.ts';
import { type Contradiction, contradictionsIn } from './measure-claim/claims.ts';
import { measureName } from './measure-claim/scales.ts';
import { type NoteScore, scoresIn } from './measure-claim/scores.ts';
import type { RuleCase, Score } from './rules/case.ts';
import { answerRules, type Profile, type RuleFinding } from './rules/index.ts';
import { type EarlierNote, type Sameness, samenessOf } from './sameness/note.ts';
import type { CheckPlan, CheckResult, NoteInput } from './types.ts';

/** What is known beside plan and note; every part may be missing. */
export interface Known
  extends Pick<
    RuleCase,
    | 'record'
    | 'population'
    | 'format'
    | 'sessionDate'
    | 'today'
    | 'rightChart'
    | 'signedNote'
    | 'noteDiagnoses'
    | 'sessions'
  > {
  readonly profiles: readonly Profile[];
  readonly scores?: readonly Score[];
  /** Sketches of this client's earlier notes, oldest first. */
  readonly earlier?: readonly EarlierNote[];
  /** Hashes of the library's own wording, once they are loaded. */
  readonly library?: ReadonlySet<number>;
}

export interface Reading {
  readonly result: CheckResult;
  readonly scores: readonly NoteScore[];
  readonly contradictions: readonly Contradiction[];
  readonly sameness: Sameness;
  readonly rules: readonly RuleFinding[];
}
export type Reader = (note: NoteInput, known: Known) => Reading;

/** Prepares a plan for reading notes against it. The reader never throws on any text. */
export function createReader(plan: CheckPlan): Reader {
  const check = createChecker(plan);
  return (note, known) => {
    const result = check(note);
    const scores = scoresIn(note);
    const day = known.sessionDate ?? known.today ?? '9999-12-31';
    const contradictions = contradictionsIn(plan, result, scores, known.scores ?? [], day);
    const sameness = samenessOf(note, known.earlier ?? [], known.library);
    const named = known.scores?.map((score) => ({ ...score, name: measureName(score.measure) }));
    const { earlier: _earlier, library: _library, ...stored } = known;
    const rules = answerRules({
      ...stored,
      plan,
      note,
      result,
      ...(named ? { scores: named } : {}),
      measuresInNote: scores.map(({ measure }) => measure),
      ...(contradictions ? { contradictions } : {}),
      ...(sameness.repeated ? { repeated: sameness.repeated } : {}),
    });
    return { result, scores, contradictions: contradictions ?? [], sameness, rules };
  };
}
