/**
 * Goals and objectives as FHIR R4 Goals. An objective is a Goal of its own that its goal names as a milestone, because R4
 * knows no part of a goal. Pure.
 */
import type { Objective } from '../plan/schema.ts';
import { absent, coding, extensions, type FhirResource, own, systems } from './fhir-terms.ts';
import type { PackGoal } from './pack.ts';

const lifecycle = { active: 'active', met: 'completed', paused: 'on-hold', discontinued: 'cancelled' } as const;
/** A goal put off or given up says nothing of how far it got, so neither has an achievement. */
const achievement = { active: 'in-progress', met: 'achieved', paused: undefined, discontinued: undefined } as const;

function achieved(status: keyof typeof achievement): object | undefined {
  const code = achievement[status];
  return code && coding(systems.achievement, code);
}

export function goalResource(
  goal: PackGoal,
  place: number,
  subject: object,
  addresses: readonly object[],
  milestones: readonly object[],
): FhirResource {
  return {
    resourceType: 'Goal',
    extension: [
      ...milestones.map((target) => ({
        url: systems.goalRelationship,
        extension: [
          { url: 'type', valueCodeableConcept: coding(systems.relationshipType, 'milestone') },
          { url: 'target', valueReference: target },
        ],
      })),
      ...extensions({
        kind: goal.kind,
        rank: goal.clientRank === undefined ? undefined : String(goal.clientRank),
        doneWhen: goal.doneWhen,
        stepDownWhen: goal.stepDownWhen,
        'has-problems': goal.problemIds !== undefined,
        'has-objectives': goal.objectives !== undefined,
        'has-interventions': goal.interventions !== undefined,
      }),
    ],
    identifier: [own('id', goal.id), own('goal-number', String(goal.number))],
    lifecycleStatus: lifecycle[goal.status],
    achievementStatus: achieved(goal.status),
    // The order of the plan is the order of the bundle; R4 has three steps only.
    priority: coding(
      systems.priority,
      place === 0 ? 'high-priority' : place === 1 ? 'medium-priority' : 'low-priority',
    ),
    description: { text: goal.text },
    subject,
    target: goal.targetDate ? [{ dueDate: goal.targetDate }] : undefined,
    expressedBy: goal.clientWords === undefined ? undefined : subject,
    addresses,
    note: goal.clientWords ? [{ authorReference: subject, text: goal.clientWords }] : undefined,
  };
}

export function objectiveResource(objective: Objective, goal: PackGoal, subject: object): FhirResource {
  const { id, letter, text, baseline, target, measure, dueDate, doneWhen, status } = objective;
  const has = target !== undefined || measure !== undefined || dueDate !== undefined;
  return {
    resourceType: 'Goal',
    extension: extensions({ baseline, doneWhen, 'part-of': goal.id }),
    identifier: [own('id', id), own('objective-letter', letter)],
    lifecycleStatus: lifecycle[status],
    achievementStatus: achieved(status),
    description: { text },
    subject,
    target: has
      ? [
          {
            // R4's gol-1: a detail needs a measure, if only to say that there is none.
            ...(measure ? { measure: { text: measure } } : target ? { measure: absent } : {}),
            ...(target ? { detailString: target } : {}),
            ...(dueDate ? { dueDate } : {}),
          },
        ]
      : undefined,
  };
}
