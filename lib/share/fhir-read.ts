/**
 * Reads a FHIR R4 bundle that Throughline wrote back into a share pack. A bundle is somebody's file: everything in it is
 * unknown until the pack's schema has passed it. Bundles of other systems are refused, with what is missing.
 */
import { safetySteps } from '../plan/safety.ts';
import { safetyLine } from './document.ts';
import { bundleSchema, type Resource } from './fhir-shape.ts';
import { extensionUrl, own, systems } from './fhir-terms.ts';
import { type Pack, packSchema } from './pack.ts';

export type BundleRead = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly message: string };

type Extended = Pick<Resource, 'extension'>;

const said = ({ extension }: Extended, name: string) =>
  extension?.find(({ url }) => url === extensionUrl(name))?.valueString;
const flag = ({ extension }: Extended, name: string) =>
  extension?.find(({ url }) => url === extensionUrl(name))?.valueBoolean;
const allSaid = ({ extension }: Extended, name: string) =>
  (extension ?? []).flatMap(({ url, valueString }) => (url === extensionUrl(name) && valueString ? [valueString] : []));
const idOf = ({ identifier }: Resource, kind: string) =>
  identifier?.find(({ system }) => system === own(kind, '').system)?.value;

const statuses: Readonly<Record<string, string>> = {
  active: 'active',
  completed: 'met',
  'on-hold': 'paused',
  cancelled: 'discontinued',
};

/** Without what is undefined, so that a pack read is equal to the pack written. */
const tidy = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** @param text content of a JSON file */
export function readBundle(text: string): BundleRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, message: 'This file is no JSON.' };
  }
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) return { ok: false, message: 'This file is no FHIR bundle that can be read here.' };
  const { entry } = parsed.data;
  const of = (type: string) =>
    entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
  const plan = of('CarePlan').find((each) => said(each, 'version') !== undefined);
  if (!plan) return { ok: false, message: 'The bundle holds no plan that Throughline wrote.' };
  const byUrl = new Map(entry.map(({ fullUrl, resource }) => [fullUrl, resource]));
  const pack = packSchema.safeParse(packOf(plan, of, byUrl));
  if (pack.success) return { ok: true, pack: pack.data };
  const issue = pack.error.issues[0];
  return {
    ok: false,
    message: `${issue?.path.map(String).join('.') ?? 'plan'}: ${issue?.message ?? 'not as expected'}`,
  };
}

function packOf(plan: Resource, of: (type: string) => Resource[], byUrl: ReadonlyMap<string, Resource>): object {
  const has = (name: string) => flag(plan, `has-${name}`) === true;
  const conditions = of('Condition');
  const isProblem = (each: Resource) => idOf(each, 'id') !== undefined;
  const safety = of('CarePlan').find((each) => idOf(each, 'kind') === 'safety-plan');
  const [consent] = of('Consent');
  return tidy({
    madeOn: said(plan, 'made-on'),
    name: of('Patient')[0]?.identifier?.find(({ system }) => system === systems.pseudonym)?.value,
    planVersion: Number(said(plan, 'version')),
    planDate: plan.created,
    diagnoses: has('diagnoses') ? conditions.filter((each) => !isProblem(each)).map(diagnosisOf) : undefined,
    problems: has('problems')
      ? conditions.filter(isProblem).map((each) => ({ id: idOf(each, 'id'), text: each.code?.text }))
      : undefined,
    goals: has('goals')
      ? of('Goal')
          .filter((each) => idOf(each, 'goal-number') !== undefined)
          .map((goal) => goalOf(goal, plan, of('Goal'), byUrl))
      : undefined,
    arrangements: has('arrangements')
      ? tidy({
          frequency: said(plan, 'frequency'),
          modality: said(plan, 'modality'),
          sessionLength: said(plan, 'sessionLength'),
        })
      : undefined,
    dates: has('dates')
      ? tidy({ startDate: said(plan, 'startDate'), reviewDate: said(plan, 'reviewDate') })
      : undefined,
    discharge: has('discharge')
      ? tidy({ dischargeCriteria: said(plan, 'dischargeCriteria'), stepDown: said(plan, 'stepDown') })
      : undefined,
    scores: has('scores') ? of('Observation').map(scoreOf) : undefined,
    agreement: consent && {
      date: consent.dateTime,
      ...Object.fromEntries(['with', 'understood', 'agreed', 'how', 'copy'].map((key) => [key, said(consent, key)])),
    },
    safetyPlan: safety && { date: safety.created, steps: stepsOf(safety) },
  });
}

function diagnosisOf(each: Resource): object {
  const code = each.code?.coding?.[0];
  return tidy({ code: code?.code, description: each.code?.text ?? '', principal: flag(each, 'principal') });
}

function scoreOf(each: Resource): object {
  const loinc = each.code?.coding?.[0]?.code;
  const measure = idOf(each, 'measure');
  const components = (kind: 'item' | 'part') =>
    (each.component ?? []).flatMap(({ code, valueQuantity }) => {
      const known = code.coding?.find(({ system }) => system === own(kind, '').system)?.code;
      // A code has lost blanks that the part's name has.
      const name = kind === 'part' ? (code.text ?? known) : known;
      return known === undefined ? [] : [{ code: name, value: valueQuantity?.value }];
    });
  return tidy({
    date: each.effectiveDateTime,
    measure,
    name: each.code?.text,
    loinc,
    total: each.valueQuantity?.value,
    scoring: said(each, 'scoring'),
    objectiveId: said(each, 'objective-id'),
    items: flag(each, 'has-items') ? components('item').map(({ value }) => value) : undefined,
    parts: flag(each, 'has-parts')
      ? Object.fromEntries(components('part').map(({ code, value }) => [code, value]))
      : undefined,
  });
}

function goalOf(
  goal: Resource,
  plan: Resource,
  goals: readonly Resource[],
  byUrl: ReadonlyMap<string, Resource>,
): object {
  const id = idOf(goal, 'id');
  const rank = said(goal, 'rank');
  const activities = (plan.activity ?? []).flatMap(({ detail }) => (detail ? [detail] : []));
  const isOurs = (detail: (typeof activities)[number]) => byUrl.get(detail.goal?.[0]?.reference ?? '') === goal;
  return tidy({
    id,
    number: Number(idOf(goal, 'goal-number')),
    text: goal.description?.text,
    status: statuses[goal.lifecycleStatus ?? ''],
    kind: said(goal, 'kind'),
    targetDate: goal.target?.[0]?.dueDate,
    doneWhen: said(goal, 'doneWhen'),
    stepDownWhen: said(goal, 'stepDownWhen'),
    clientWords: goal.note?.[0]?.text,
    clientRank: rank === undefined ? undefined : Number(rank),
    problemIds: flag(goal, 'has-problems')
      ? (goal.addresses ?? []).flatMap(
          ({ reference }) => idOf(byUrl.get(reference) ?? { resourceType: '' }, 'id') ?? [],
        )
      : undefined,
    objectives: flag(goal, 'has-objectives')
      ? goals.filter((each) => said(each, 'part-of') === id).map(objectiveOf)
      : undefined,
    interventions: flag(goal, 'has-interventions')
      ? activities.filter(isOurs).map((detail) => {
          const objectiveIds = allSaid(detail, 'objective-ids');
          return tidy({
            id: said(detail, 'id'),
            text: detail.description,
            technique: detail.code?.text,
            frequency: detail.scheduledString,
            objectiveIds: objectiveIds.length > 0 ? objectiveIds : undefined,
          });
        })
      : undefined,
  });
}

function objectiveOf(each: Resource): object {
  const target = each.target?.[0];
  return tidy({
    id: idOf(each, 'id'),
    letter: idOf(each, 'objective-letter'),
    text: each.description?.text,
    baseline: said(each, 'baseline'),
    target: target?.detailString,
    measure: target?.measure?.text,
    dueDate: target?.dueDate,
    doneWhen: said(each, 'doneWhen'),
    status: statuses[each.lifecycleStatus ?? ''],
  });
}

function stepsOf(safety: Resource): object[] {
  const steps = new Map<string, { id: string; heading: string; lines: { text: string; phone?: string }[] }>();
  for (const { detail } of safety.activity ?? []) {
    if (!detail?.description) continue;
    const key = said(detail, 'step') ?? '';
    const heading = detail.code?.text ?? '';
    // The first files named a step by its heading alone.
    const id = said(detail, 'step-id') ?? safetySteps.find(({ title }) => title === heading)?.id ?? `step-${key}`;
    const step = steps.get(key) ?? { id, heading, lines: [] };
    const phone = said(detail, 'phone');
    step.lines.push(
      phone === undefined
        ? { text: detail.description }
        : { text: detail.description.slice(0, -safetyLine({ text: '', phone }).length), phone },
    );
    steps.set(key, step);
  }
  return [...steps.values()];
}
