/** Records of a client as parts of a share pack: the named fields and nothing else. Pure. */
import { findMeasure } from '../measures/directory.ts';
import { safetySteps } from '../plan/safety.ts';
import type { RecordValue } from '../records/kinds.ts';
import type { PackSafetyPlan, PackScore } from './pack.ts';
import { scoreName } from './score-words.ts';

/** A score without its remark. */
export function packScore(score: RecordValue<'score'>): PackScore {
  const { date, measure, total, scoring, objectiveId, items, parts } = score;
  const known = findMeasure(measure);
  return {
    date,
    measure,
    name: scoreName(score),
    ...(known?.loinc ? { loinc: known.loinc } : {}),
    total,
    scoring,
    ...(objectiveId ? { objectiveId } : {}),
    ...(items ? { items } : {}),
    ...(parts ? { parts } : {}),
  };
}

/** A safety plan's steps that hold a line, in their order; without its remark and the days it was gone through. */
export function packSafety({ date, steps }: RecordValue<'safety-plan'>): PackSafetyPlan {
  return {
    date,
    steps: safetySteps.flatMap(({ id, title }) => {
      const lines = (steps[id] ?? [])
        .filter(({ text }) => text.trim())
        .map(({ text, phone }) => (phone ? { text, phone } : { text }));
      return lines.length > 0 ? [{ id, heading: title, lines }] : [];
    }),
  };
}
