/** A plan's parts as lines of text, and what each part is called. Pure; used by formats, exports and print alike. */
import { saysDay } from '../plan/said-day.ts';
import type { Goal, PlanContent } from '../plan/schema.ts';
import type { FormatField } from './schema.ts';

export const fieldWords: Readonly<Record<FormatField, string>> = {
  diagnoses: 'Diagnoses',
  problems: 'Problems',
  goals: 'Goals',
  'client-words': 'In the client’s own words',
  'client-ranking': 'The client’s ranking',
  'goal-problems': 'Problems it serves',
  'goal-context': 'Culture and context',
  'goal-dates': 'Target date',
  objectives: 'Objectives',
  interventions: 'Interventions',
  maintenance: 'Maintenance goals',
  arrangements: 'Frequency, length and modality',
  dates: 'Dates',
  discharge: 'Discharge criteria',
  'step-down': 'Step-down',
  agreement: 'Agreement',
  scores: 'Measures',
  person: 'The person',
};

const some = (...lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined);

/** What one goal says in a field. Empty for fields that belong to the whole plan. */
export function goalLines(field: FormatField, goal: Goal, { problems }: PlanContent): readonly string[] {
  switch (field) {
    case 'client-words':
      return some(goal.clientWords);
    case 'client-ranking':
      return goal.clientRank ? [`${goal.clientRank} for the client`] : [];
    case 'goal-problems':
      return goal.problemIds.flatMap((id) => problems.find((problem) => problem.id === id)?.text ?? []);
    case 'goal-context':
      return some(goal.context);
    case 'goal-dates':
      return some(
        goal.targetDate && `By ${goal.targetDate}`,
        goal.doneWhen && `Reached when: ${goal.doneWhen}`,
        goal.stepDownWhen && `Fewer sessions when: ${goal.stepDownWhen}`,
      );
    case 'objectives':
      return goal.objectives.map((objective) => `${goal.number}${objective.letter} ${objectiveWords(objective)}`);
    case 'interventions':
      return goal.interventions.map(({ text, frequency }) => (frequency ? `${text} (${frequency})` : text));
    default:
      return [];
  }
}

/** "Ride two stops alone. From: never. To: three times a week. Measure: … By 2027-01-05. (met)" */
export function objectiveWords(objective: Goal['objectives'][number]): string {
  const { text, baseline, target, measure, dueDate, doneWhen, status } = objective;
  const details = some(
    baseline && `From: ${baseline}`,
    target && `To: ${target}`,
    measure && `Measure: ${measure}`,
    doneWhen && `Done when: ${doneWhen}`,
    // The library writes the agreed day into the sentence; said again behind it, it would read as another one.
    dueDate && !saysDay(text, dueDate) ? `By ${dueDate}` : undefined,
    status === 'active' ? undefined : `Status: ${status}`,
  );
  return details.length > 0 ? `${text} · ${details.join(' · ')}` : text;
}

/** What the plan as a whole says in a field. */
export function planLines(field: FormatField, plan: PlanContent, open: readonly Goal[]): readonly string[] {
  switch (field) {
    case 'diagnoses':
      return plan.diagnoses.map(({ code, description, principal }) =>
        `${code} ${description}${principal ? ' (focus of treatment)' : ''}`.trim(),
      );
    case 'problems':
      return plan.problems.map(({ text }) => text);
    case 'goals':
      return open.map(({ number, text }) => `Goal ${number}: ${text}`);
    case 'maintenance':
      return open.filter(({ kind }) => kind === 'maintenance').map(({ number, text }) => `Goal ${number}: ${text}`);
    case 'arrangements':
      return some(
        plan.frequency && `Frequency: ${plan.frequency}`,
        plan.sessionLength && `Session length: ${plan.sessionLength}`,
        plan.modality && `Modality: ${plan.modality}`,
      );
    case 'dates':
      return some(plan.startDate && `Started ${plan.startDate}`, plan.reviewDate && `Next review ${plan.reviewDate}`);
    case 'discharge':
      return some(plan.dischargeCriteria);
    case 'step-down':
      return some(plan.stepDown);
    default:
      return [];
  }
}
