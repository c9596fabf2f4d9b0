/**
 * A share pack as an HL7 FHIR R4 bundle: Patient (pseudonym), Condition, Goal, Observation, Consent and CarePlan. Pure.
 *
 * Goals follow US Core where it has a place for them; an objective is a Goal of its own that the goal names as a milestone
 * (`goal-relationship`). What R4 has no place for goes into extensions of the `urn:x-throughline:` kind, so that reading
 * the bundle back ({@link readBundle}) loses nothing; other systems may ignore them.
 */
import { packLines, safetyLine } from './document.ts';
import { goalResource, objectiveResource } from './fhir-goal.ts';
import { coding, extensions, type FhirResource, own, systems } from './fhir-terms.ts';
import type { Pack, PackGoal, PackScore } from './pack.ts';
import { scoreBand } from './score-words.ts';

export interface FhirBundle extends FhirResource {
  readonly resourceType: 'Bundle';
  readonly entry: readonly { readonly fullUrl: string; readonly resource: FhirResource }[];
}

/** What was planned for a goal that was given up was stopped; nobody completed it. */
const activityStatus = {
  active: 'in-progress',
  met: 'completed',
  paused: 'on-hold',
  discontinued: 'stopped',
} as const satisfies Record<PackGoal['status'], string>;

/** Leaves out what is undefined or empty: FHIR knows no nulls and no empty lists. */
function tidy(resource: FhirResource): FhirResource {
  const kept = Object.entries(resource).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as unknown as FhirResource;
}

/**
 * @param newId makes UUIDs; the bundle's own ids, so that the plan's stay out of resource ids
 */
export function writeBundle(pack: Pack, newId: () => string): FhirBundle {
  const entry: { fullUrl: string; resource: FhirResource }[] = [];
  const add = (resource: FhirResource): { reference: string } => {
    const fullUrl = `urn:uuid:${newId()}`;
    entry.push({ fullUrl, resource: tidy(resource) });
    return { reference: fullUrl };
  };
  const subject = add({
    resourceType: 'Patient',
    identifier: [{ system: systems.pseudonym, value: pack.name }],
    name: [{ use: 'anonymous', text: pack.name }],
  });
  const diagnoses = (pack.diagnoses ?? []).map(({ code, description, principal }) =>
    add({
      resourceType: 'Condition',
      extension: extensions({ principal }),
      clinicalStatus: coding(systems.conditionClinical, 'active'),
      category: [coding(systems.conditionCategory, 'encounter-diagnosis')],
      code: {
        coding: [{ system: systems.icd10cm, code, ...(description ? { display: description } : {}) }],
        ...(description ? { text: description } : {}),
      },
      subject,
    }),
  );
  const problems = new Map(
    (pack.problems ?? []).map(({ id, text }) => [
      id,
      add({
        resourceType: 'Condition',
        identifier: [own('id', id)],
        clinicalStatus: coding(systems.conditionClinical, 'active'),
        category: [coding(systems.conditionCategory, 'problem-list-item')],
        code: { text },
        subject,
      }),
    ]),
  );
  const goals: { reference: string }[] = [];
  const activity: unknown[] = [];
  (pack.goals ?? []).forEach((goal, place) => {
    const objectives = new Map(
      (goal.objectives ?? []).map((objective) => [objective.id, add(objectiveResource(objective, goal, subject))]),
    );
    const served = (goal.problemIds ?? []).flatMap((id) => problems.get(id) ?? []);
    const reference = add(goalResource(goal, place, subject, served, [...objectives.values()]));
    goals.push(reference, ...objectives.values());
    for (const { id, text, technique, frequency, objectiveIds } of goal.interventions ?? []) {
      activity.push({
        detail: {
          extension: extensions({ id, 'objective-ids': objectiveIds }),
          ...(technique ? { code: { text: technique } } : {}),
          goal: [reference, ...(objectiveIds ?? []).flatMap((each) => objectives.get(each) ?? [])],
          status: activityStatus[goal.status],
          description: text,
          ...(frequency ? { scheduledString: frequency } : {}),
        },
      });
    }
  });
  add({
    resourceType: 'CarePlan',
    text: narrative(pack),
    extension: extensions({
      'made-on': pack.madeOn,
      version: String(pack.planVersion),
      'has-diagnoses': pack.diagnoses !== undefined,
      'has-problems': pack.problems !== undefined,
      'has-goals': pack.goals !== undefined,
      'has-scores': pack.scores !== undefined,
      'has-arrangements': pack.arrangements !== undefined,
      'has-dates': pack.dates !== undefined,
      'has-discharge': pack.discharge !== undefined,
      ...pack.arrangements,
      ...pack.discharge,
      reviewDate: pack.dates?.reviewDate,
      startDate: pack.dates?.startDate,
    }),
    status: 'active',
    intent: 'plan',
    category: [coding(systems.carePlanCategory, 'assess-plan')],
    title: 'Treatment plan',
    subject,
    period: pack.dates?.startDate ? { start: pack.dates.startDate } : undefined,
    created: pack.planDate,
    addresses: [...diagnoses, ...problems.values()],
    goal: goals,
    activity,
  });
  if (pack.safetyPlan) add(safetyResource(pack.safetyPlan, subject));
  for (const score of pack.scores ?? []) add(scoreResource(score, subject));
  if (pack.agreement) add(agreementResource(pack.agreement, subject));
  return {
    resourceType: 'Bundle',
    type: 'collection',
    identifier: own('bundle', `version-${pack.planVersion}`),
    timestamp: `${pack.madeOn}T00:00:00Z`,
    entry,
  };
}

function scoreResource(score: PackScore, subject: object): FhirResource {
  const { date, measure, name, loinc, total, scoring, objectiveId, items, parts } = score;
  const band = scoreBand(score);
  const quantity = (value: number) => ({ value, unit: 'score', system: systems.ucum, code: '{score}' });
  const component = (kind: 'item' | 'part', code: string, value: number) => ({
    // FHIR's codes know single blanks only; the name itself stands in the text.
    code: {
      ...coding(own(kind, '').system, code.replace(/\s+/g, ' ').trim()),
      text: kind === 'item' ? `Item ${code}` : code,
    },
    valueQuantity: quantity(value),
  });
  return {
    resourceType: 'Observation',
    extension: extensions({
      scoring,
      'objective-id': objectiveId,
      'has-items': items !== undefined,
      'has-parts': parts !== undefined,
    }),
    identifier: [own('measure', measure)],
    status: 'final',
    category: [coding(systems.observationCategory, 'survey')],
    code: { ...(loinc ? { coding: [{ system: systems.loinc, code: loinc }] } : {}), text: name },
    subject,
    effectiveDateTime: date,
    valueQuantity: quantity(total),
    interpretation: band === undefined ? undefined : [{ text: band }],
    component: [
      ...(items ?? []).map((value, at) => component('item', String(at + 1), value)),
      ...Object.entries(parts ?? {}).map(([part, value]) => component('part', part, value)),
    ],
  };
}

function safetyResource({ date, steps }: NonNullable<Pack['safetyPlan']>, subject: object): FhirResource {
  return {
    resourceType: 'CarePlan',
    identifier: [own('kind', 'safety-plan')],
    status: 'active',
    intent: 'plan',
    title: 'Safety plan',
    subject,
    created: date,
    activity: steps.flatMap(({ id, heading, lines }, step) =>
      lines.map((line) => ({
        detail: {
          extension: extensions({ step: String(step), 'step-id': id, phone: line.phone }),
          code: { text: heading },
          status: 'not-started',
          description: safetyLine(line),
        },
      })),
    ),
  };
}

function agreementResource(agreement: NonNullable<Pack['agreement']>, patient: object): FhirResource {
  const { date, agreed, understood, how, copy } = agreement;
  return {
    resourceType: 'Consent',
    extension: extensions({ agreed, understood, how, copy, with: agreement.with }),
    status: agreed === 'no' ? 'rejected' : 'active',
    scope: coding(systems.consentScope, 'treatment'),
    category: [coding(systems.loinc, '59284-0')],
    patient,
    dateTime: date,
    policyRule: { text: 'Agreement to the treatment plan' },
  };
}

const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));

/** The human-readable part that US Core asks of a care plan. */
function narrative(pack: Pack): object {
  const lines = packLines(pack).map(({ text }) => `<p>${escapeHtml(text)}</p>`);
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${lines.join('')}</div>` };
}
