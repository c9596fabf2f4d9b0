/**
 * Turns the plan lines that a page shows into a draft plan for review. Never saved by itself: the therapist sees it
 * beside its source and decides. Keeps the page's order and wording; guesses no date and no number.
 */
import { addGoal, addIntervention, addObjective, addProblem, emptyPlan, type NewId } from './edit.ts';
import type { PlanContent } from './schema.ts';

/** One line of the page with what it was recognised as (same shape as `PageReport.planLines`). */
export interface PlanLine {
  readonly kind: 'problem' | 'goal' | 'objective' | 'intervention' | 'diagnosis' | 'other';
  readonly text: string;
}

export interface PlanDraft {
  readonly content: PlanContent;
  /** Lines that found no place; shown, so that nothing is lost silently. */
  readonly leftOver: readonly string[];
}

const CODE = /\b([A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)\b\s*[-–:·,]?\s*(.*)$/;
const PREFIX =
  /^(?:(?:long|short)[- ]term\s+)?(?:goal|objective|intervention|problem|strategy|action)s?\s*(?:#?\d+)?\s*[a-z]?\s*[:.)–-]\s*/i;

/**
 * Objectives and interventions go to the goal above them. Those that stand before any goal, and diagnosis lines without
 * a code, are left over.
 *
 * @param today first day of the draft, `YYYY-MM-DD`
 */
export function draftFromLines(lines: readonly PlanLine[], today: string, newId: NewId): PlanDraft {
  let plan = emptyPlan(today);
  const leftOver: string[] = [];
  for (const line of lines) {
    const text = line.text.replace(PREFIX, '').trim().slice(0, 4000);
    if (!text) continue;
    const goal = plan.goals.at(-1);
    if (line.kind === 'problem') plan = addProblem(plan, text, newId);
    else if (line.kind === 'goal') plan = addGoal(plan, { text, problemIds: plan.problems.map((p) => p.id) }, newId);
    else if (line.kind === 'objective' && goal) plan = addObjective(plan, goal.id, text, newId);
    else if (line.kind === 'intervention' && goal) plan = addIntervention(plan, goal.id, { text }, newId);
    else if (line.kind === 'diagnosis') {
      const found = CODE.exec(line.text);
      const code = found?.[1];
      if (!code) leftOver.push(line.text);
      else if (!plan.diagnoses.some((diagnosis) => diagnosis.code === code)) {
        const description = (found[2] ?? '').trim().slice(0, 400);
        plan = {
          ...plan,
          diagnoses: [...plan.diagnoses, { code, description, principal: plan.diagnoses.length === 0 }],
        };
      }
    } else leftOver.push(line.text);
  }
  return { content: plan, leftOver };
}
