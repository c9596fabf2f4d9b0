/**
 * What a dot-trigger stands for, given the client's plan. Pure. Always one line, so that it fits any field; says nothing
 * of the session that the therapist did not say: whatever only they know is a blank, `___`.
 */
import { isOpen } from '../plan/edit.ts';
import type { Goal, PlanContent } from '../plan/schema.ts';
import { isTrigger, triggerMeasures } from './triggers.ts';

/** The text for the note, or why there is none (fit to be shown). */
export type Expansion = { readonly text: string } | { readonly unknown: string };

/** Subjects to go through, each with a blank. No wording that a risk is low, and none that it is high. */
const RISK =
  'Risk asked about today: thoughts of suicide ___; plan, intent, access to means ___; self-harm ___; thoughts of ' +
  'harming others ___; safety at home ___. What makes it harder now ___; what helps ___. Done about it: ___. ' +
  'Next contact: ___.';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const bare = (text: string): string => oneLine(text).replace(/[.;,\s]+$/, '');

/**
 * Expands a trigger such as ".g2".
 *
 * @param plan the plan in force; null when the client has none yet
 */
export function expandTrigger(trigger: string, plan: PlanContent | null): Expansion {
  const word = trigger.slice(1).toLowerCase();
  if (!isTrigger(trigger)) return { unknown: `“${trigger}” is no trigger.` };
  if (word === 'risk') return { text: RISK };
  const measure = triggerMeasures[word] ?? triggerMeasures[word.replace(/\d$/, '')];
  if (measure !== undefined) return { text: `${measure}: ___ (previous ___)` };
  if (!plan) return { unknown: `${trigger}: there is no plan for this client yet.` };
  if (word === 'plan') return planLine(plan, trigger);
  if (word === 'i')
    return interventionsOf(plan.goals.filter(isWorkedOn), `${trigger}: the plan names no intervention.`);
  const [, number = '', letter = ''] = /^[goi](\d+)([a-z]*)$/.exec(word) ?? [];
  const goal = plan.goals.find((one) => one.number === Number(number));
  if (!goal) return { unknown: `${trigger}: the plan has no goal ${number}. ${goalNumbers(plan)}`.trim() };
  if (word.startsWith('g')) return { text: `Goal ${goal.number}: ${oneLine(goal.text)}` };
  if (word.startsWith('i'))
    return interventionsOf([goal], `${trigger}: goal ${number} has no intervention in the plan.`);
  const objective = goal.objectives.find((one) => one.letter === letter);
  if (!objective) return { unknown: `${trigger}: goal ${number} has no objective ${letter} in the plan.` };
  return { text: `Objective ${goal.number}${letter}: ${oneLine(objective.text)}` };
}

const isWorkedOn = (goal: Goal): boolean => isOpen(goal.status);

function goalNumbers({ goals }: PlanContent): string {
  const numbers = goals.map((goal) => goal.number).sort((a, b) => a - b);
  return numbers.length === 0 ? 'It has no goals.' : `It has ${numbers.join(', ')}.`;
}

/** Planned is not done: the line asks the therapist to keep what was. */
function interventionsOf(goals: readonly Goal[], none: string): Expansion {
  const used = goals.filter((goal) => goal.interventions.length > 0);
  if (used.length === 0) return { unknown: none };
  const named = used.map(
    (goal) => `goal ${goal.number}: ${goal.interventions.map((one) => bare(one.text)).join('; ')}`,
  );
  return { text: `Interventions (keep what was done ___), ${named.join('. For ')}. Response: ___.` };
}

function planLine(plan: PlanContent, trigger: string): Expansion {
  const goals = plan.goals.filter(isWorkedOn).map((goal) => `${goal.number}) ${bare(goal.text)}`);
  const diagnoses = plan.diagnoses.map((one) => oneLine(`${one.code} ${one.description}`));
  const how = [plan.modality, plan.frequency, plan.sessionLength].flatMap((part) => (part?.trim() ? [bare(part)] : []));
  const parts = [
    diagnoses.join('; '),
    goals.length > 0 ? `Goals: ${goals.join('; ')}` : '',
    how.length > 0 ? `Format: ${how.join(', ')}` : '',
    plan.reviewDate ? `Review due ${plan.reviewDate}` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return { unknown: `${trigger}: the plan is still empty.` };
  return { text: `Treatment plan: ${parts.join('. ')}.` };
}
