/**
 * One plan set out in a format: under each heading what the plan says there, what the client's record answers to its
 * question, and what is missing. Pure; says what a format leaves out instead of hiding it.
 */
import { isOpen } from '../plan/edit.ts';
import type { Goal, PlanContent } from '../plan/schema.ts';
import { fieldWords, goalLines, planLines } from './lines.ts';
import { type FormatField, formatFields, goalFields, type PlanFormat } from './schema.ts';

/** What a plan is set out from. Absent parts are not missing; they are just not held. */
export interface FormatSource {
  readonly content: PlanContent;
  /** Answers to prompts, by `<format>.<section>`. */
  readonly answers: Readonly<Record<string, string>>;
  /** One line each, put in words by the caller. */
  readonly agreement?: readonly string[];
  readonly scores?: readonly string[];
  readonly person?: readonly string[];
}

/** What one field says. `label` is absent where the heading says it already. */
export interface ViewEntry {
  readonly field: FormatField;
  readonly label: string;
  readonly lines: readonly string[];
}
export interface ViewGoal {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly entries: readonly ViewEntry[];
}
export interface ViewSection {
  readonly id: string;
  readonly heading: string;
  readonly prompt?: string;
  readonly answerKey: string;
  readonly answer: string;
  readonly entries: readonly ViewEntry[];
  readonly goals: readonly ViewGoal[];
  /** In words: "Discharge criteria", "Objectives of goal 2". */
  readonly missing: readonly string[];
}
export interface FormatView {
  readonly sections: readonly ViewSection[];
  /** Filled parts of the plan that this format has no place for, in words. */
  readonly leftOut: readonly string[];
}

const ofGoal: ReadonlySet<FormatField> = new Set<FormatField>(goalFields);

export function viewPlan(format: PlanFormat, source: FormatSource): FormatView {
  const open = source.content.goals.filter((goal) => isOpen(goal.status));
  const shown = new Set(format.sections.flatMap(({ show, each }) => (each ? [...show, 'goals' as const] : show)));
  return {
    sections: format.sections.map((section): ViewSection => {
      const answerKey = `${format.id}.${section.id}`;
      const answer = source.answers[answerKey] ?? '';
      const missing: string[] = [];
      const own = section.show.filter((field) => !(section.each && ofGoal.has(field)));
      const entries = own.flatMap((field) => {
        const lines = entryLines(field, source, open);
        if (lines.length === 0) missing.push(fieldWords[field]);
        return lines.length > 0 ? [{ field, label: fieldWords[field], lines }] : [];
      });
      const goals = section.each ? open.map((goal) => viewGoal(goal, section.show, source, missing)) : [];
      if (section.each && open.length === 0) missing.push(fieldWords.goals);
      return {
        id: section.id,
        heading: section.heading,
        ...(section.prompt ? { prompt: section.prompt } : {}),
        answerKey,
        answer,
        entries,
        goals,
        missing,
      };
    }),
    leftOut: formatFields
      .filter((field) => !shown.has(field) && entryLines(field, source, open).length > 0)
      .map((field) => fieldWords[field]),
  };
}

function viewGoal(goal: Goal, show: readonly FormatField[], source: FormatSource, missing: string[]): ViewGoal {
  const entries = show
    .filter((field) => ofGoal.has(field))
    .flatMap((field) => {
      const lines = goalLines(field, goal, source.content);
      // The client's ranking, a goal's context and its own date are extras; a goal is whole without them.
      const extra = field === 'client-ranking' || field === 'goal-context' || field === 'goal-dates';
      if (lines.length === 0 && !extra) missing.push(`${fieldWords[field]} of goal ${goal.number}`);
      return lines.length > 0 ? [{ field, label: fieldWords[field], lines }] : [];
    });
  const text = goal.status === 'paused' ? `${goal.text} (paused)` : goal.text;
  return { id: goal.id, number: goal.number, text, entries };
}

function entryLines(field: FormatField, source: FormatSource, open: readonly Goal[]): readonly string[] {
  if (field === 'agreement') return source.agreement ?? [];
  if (field === 'scores') return source.scores ?? [];
  if (field === 'person') return source.person ?? [];
  if (!ofGoal.has(field)) return planLines(field, source.content, open);
  return open.flatMap((goal) => goalLines(field, goal, source.content).map((line) => `Goal ${goal.number}: ${line}`));
}
