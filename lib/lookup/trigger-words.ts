/** Which dot-triggers there are for a plan, in the order in which the list at the caret offers them. Pure. */
import { isOpen } from '../plan/edit.ts';
import type { PlanContent } from '../plan/schema.ts';
import { isTrigger, triggerMeasures } from './triggers.ts';
import type { TriggerWord } from './types.ts';

/** True when a snippet may have this name: none that a built-in trigger has, or could have for another plan. */
export const isFreeWord = (word: string): boolean => !isTrigger(`.${word}`);

/**
 * @param plan the plan in force; null when there is none yet
 * @param snippets names of the therapist's own
 */
export function triggerWords(plan: PlanContent | null, snippets: readonly string[]): readonly TriggerWord[] {
  const goals = (plan?.goals ?? []).filter((goal) => isOpen(goal.status)).toSorted((a, b) => a.number - b.number);
  const ofGoals = goals.flatMap(({ number, objectives, interventions }): TriggerWord[] => [
    { word: `g${number}`, what: `Goal ${number}`, goal: number },
    ...objectives
      .filter((objective) => isOpen(objective.status))
      .map(({ letter }) => ({ word: `o${number}${letter}`, what: `Objective ${number}${letter}`, goal: number })),
    ...(interventions.length > 0
      ? [{ word: `i${number}`, what: `Interventions of goal ${number}`, goal: number }]
      : []),
  ]);
  return [
    ...ofGoals,
    ...(goals.some((goal) => goal.interventions.length > 0) ? [{ word: 'i', what: 'All planned interventions' }] : []),
    ...(plan ? [{ word: 'plan', what: 'The plan in one line' }] : []),
    { word: 'risk', what: 'Risk, with blanks' },
    ...Object.entries(triggerMeasures).map(([word, name]) => ({ word, what: `${name} score` })),
    ...snippets.filter(isFreeWord).map((word) => ({ word, what: 'Your snippet' })),
  ];
}
