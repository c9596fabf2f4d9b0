import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorings } from '../measures/scoring.ts';
import { alignPlan, applyChanges, diffPlans } from '../plan/diff/index.ts';
import { safetySteps } from '../plan/safety.ts';
import { type PlanContent, type PlanVersion, planContentSchema } from '../plan/schema.ts';
import { type RecordValue, recordKinds } from '../records/kinds.ts';
import { planOfPack } from './document.ts';
import { readBundle } from './fhir-read.ts';
import { writeBundle } from './fhir-write.ts';
import { shareFields } from './fields.ts';
import { packSafety, packScore } from './from-records.ts';
import { buildPack, type Pack } from './pack.ts';
import { type Held, holdsPlan, type Offer, offersOf } from './take-in.ts';

const text = fc.string({ minLength: 1, maxLength: 30 }).map((raw) => `x${raw.replace(/\p{C}/gu, '')}y`);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));

const content: PlanContent = planContentSchema.parse({
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder', principal: true }],
  problems: [{ id: 'p', text: 'Panic on the bus' }],
  startDate: '2026-01-05',
  dischargeCriteria: 'Rides alone for a month',
  goals: [
    {
      id: 'g1',
      number: 3,
      text: 'Travel alone',
      status: 'active',
      kind: 'maintenance',
      clientWords: 'I want my city back',
      clientRank: 2,
      doneWhen: 'A month of it',
      stepDownWhen: 'Two weeks of it',
      problemIds: ['p'],
      objectives: [{ id: 'o1', letter: 'b', text: 'Ride two stops alone', status: 'met', dueDate: '2026-05-01' }],
      interventions: [{ id: 'i', text: 'Interoceptive exposure', objectiveIds: ['o1'] }],
    },
  ],
});
const versionOf = (plan: PlanContent, version = 1): PlanVersion => ({
  planId: 'x',
  clientId: 'c',
  version,
  createdAt: '2026-01-05T10:00:00Z',
  reason: 'First plan',
  content: plan,
});

/** A score of any scoring there is, as the score form stores it. */
const score: fc.Arbitrary<RecordValue<'score'>> = fc
  .tuple(fc.constantFrom(...scorings), day, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), fc.boolean())
  .map(([{ id, measure, min, max, step = 1, riskItem }, date, place, items, risk]) => ({
    date,
    measure,
    total: Number((min + Math.round(((max - min) / step) * place) * step).toFixed(2)),
    scoring: id,
    ...(items ? { how: 'items' as const, items: [0, 1, 2] } : { how: 'total' as const }),
    ...(!items && (risk || riskItem !== undefined) ? { parts: { 'risk-item': risk ? 1 : 0 } } : {}),
    ...(measure === 'rating' ? { objectiveId: 'o1' } : {}),
  }));
const safetyPlan: fc.Arbitrary<RecordValue<'safety-plan'>> = fc.record({
  version: fc.constant(1),
  date: day,
  steps: fc
    .subarray([...safetySteps], { minLength: 1 })
    .chain((steps) =>
      fc
        .tuple(
          ...steps.map(() =>
            fc.array(fc.record({ text, phone: text }, { requiredKeys: ['text'] }), { minLength: 1, maxLength: 3 }),
          ),
        )
        .map((lines) => Object.fromEntries(steps.map(({ id }, at) => [id, lines[at] ?? []]))),
    ),
  reviewedOn: fc.constant([]),
});
const agreement: fc.Arbitrary<RecordValue<'agreement'>> = fc.record({
  date: day,
  planVersion: fc.constant(1),
  with: fc.constantFrom('client' as const, 'guardian' as const, 'both' as const),
  understood: fc.constantFrom('yes' as const, 'partly' as const, 'no' as const),
  agreed: fc.constantFrom('yes' as const, 'in part' as const, 'no' as const),
  how: fc.constantFrom('signed' as const, 'spoken' as const, 'by video' as const, 'in writing' as const),
  copy: fc.constantFrom('given' as const, 'not yet' as const),
});

let count = 0;
const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
const throughFile = (pack: Pack): Pack => {
  const read = readBundle(JSON.stringify(writeBundle(pack, newId)));
  if (!read.ok) throw new Error(read.message);
  return read.pack;
};
const packOf = (held: Omit<Held, 'agreements' | 'safetyPlans'> & Partial<Held>, fields = new Set(shareFields)) => {
  if (!held.plan) throw new Error('no plan to share');
  return buildPack(
    {
      name: 'A pseudonym',
      madeOn: '2036-01-01',
      planDate: '2026-01-05',
      version: held.plan,
      scores: held.scores.map(packScore),
      agreement: held.agreements?.[0],
      safetyPlan: held.safetyPlans?.[0] && packSafety(held.safetyPlans[0]),
    },
    fields,
  );
};
const takenOf = <V>(offer: Offer<V> | undefined): V | undefined =>
  offer && 'value' in offer ? offer.value : undefined;
/** Without what says where it came from. */
const unmarked = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'remark' && key !== 'reason'));

describe('what a client’s record holds, written to a file and taken in for a client without anything', () => {
  it('is the same record again: plan, scores, agreement and safety plan', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 4 }), agreement, safetyPlan, (scores, agreed, safety) => {
        const unique = [
          ...new Map(scores.map((each) => [`${each.date} ${each.scoring} ${each.total}`, each])).values(),
        ];
        const held: Held = { plan: versionOf(content), scores: unique, agreements: [agreed], safetyPlans: [safety] };
        const pack = throughFile(packOf(held));
        const taken = planOfPack(pack);
        expect(taken).toEqual(content);
        const offers = offersOf(pack, { plan: versionOf(taken), scores: [], agreements: [], safetyPlans: [] });
        const values = offers.scores.map((offer) => takenOf(offer));
        expect(values.map((each) => each && unmarked(each))).toEqual(unique.map(unmarked));
        for (const value of values) expect(recordKinds.score.schema.safeParse(value).success).toBe(true);
        expect(unmarked(takenOf(offers.agreement) ?? {})).toEqual(unmarked(agreed));
        expect(recordKinds.agreement.schema.safeParse(takenOf(offers.agreement)).success).toBe(true);
        expect(unmarked(takenOf(offers.safetyPlan) ?? {})).toEqual(unmarked(safety));
        expect(recordKinds['safety-plan'].schema.safeParse(takenOf(offers.safetyPlan)).success).toBe(true);
        // And once more: nothing is taken in twice.
        const again = offersOf(pack, held);
        for (const offer of [...again.scores, again.agreement, again.safetyPlan]) {
          expect(offer).toMatchObject({ why: expect.stringContaining('already') });
        }
      }),
      { numRuns: 150 },
    );
  });

  it('also comes back as the same pack', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 3 }), safetyPlan, (scores, safety) => {
        const unique = [
          ...new Map(scores.map((each) => [`${each.date} ${each.scoring} ${each.total}`, each])).values(),
        ];
        const pack = packOf({ plan: versionOf(content), scores: unique, safetyPlans: [safety] });
        const { scores: offered, safetyPlan: offeredSafety } = offersOf(throughFile(pack), {
          plan: versionOf(content),
          scores: [],
          agreements: [],
          safetyPlans: [],
        });
        const again = packOf({
          plan: versionOf(content),
          scores: offered.flatMap((offer) => takenOf(offer) ?? []),
          safetyPlans: [takenOf(offeredSafety)].flatMap((each) => each ?? []),
        });
        expect(again).toEqual(pack);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what stays out is said', () => {
  const empty: Held = { plan: versionOf(content), scores: [], agreements: [], safetyPlans: [] };
  const of = (scores: Pack['scores']): Pack => ({
    madeOn: '2026-11-26',
    name: 'A',
    planVersion: 1,
    planDate: '2026-11-01',
    scores,
  });
  const phq = { date: '2026-10-01', measure: 'phq-9', name: 'PHQ-9', total: 9, scoring: 'phq-9' };
  const { scoring: _scoring, ...unscored } = phq;

  it.each([
    ['its scoring is not said', unscored, 'how it was scored'],
    ['its scoring is not known', { ...phq, scoring: 'phq-99' }, 'not known here'],
    ['its scoring is another measure’s', { ...phq, scoring: 'gad-7' }, 'not known here'],
    ['it is out of range', { ...phq, total: 28 }, '0 to 27'],
    ['it is half a point', { ...phq, total: 9.5 }, 'Whole points'],
    [
      'it rates what is not there',
      {
        ...phq,
        measure: 'rating',
        scoring: scorings.find(({ measure }) => measure === 'rating')?.id ?? '',
        total: 5,
        objectiveId: 'o9',
      },
      'does not have',
    ],
  ])('a score whose %s', (_what, given, why) => {
    expect(offersOf(of([given]), empty).scores).toEqual([
      { text: expect.stringContaining('2026-10-01'), why: expect.stringContaining(why) },
    ]);
  });

  it('asks about item 9 of a total that comes without its answers, and lets no answer go lost', () => {
    expect(offersOf(of([phq]), empty).scores[0]).toMatchObject({
      ask: expect.stringContaining('item 9'),
      value: { how: 'total', remark: expect.stringContaining('item 9: answer not in it') },
    });
    const items = [1, 1, 1, 1, 1, 1, 1, 1, 1];
    expect(offersOf(of([{ ...phq, items }]), empty).scores[0]).toMatchObject({ value: { how: 'items', items } });
  });

  it('an agreement to a plan that was changed on the way in, or to none', () => {
    const agreed: RecordValue<'agreement'> = {
      date: '2026-10-01',
      planVersion: 1,
      with: 'client',
      understood: 'yes',
      agreed: 'yes',
      how: 'spoken',
      copy: 'given',
    };
    const pack = packOf({ ...empty, agreements: [agreed] });
    expect(offersOf(pack, { ...empty, plan: null }).agreement).toMatchObject({
      why: expect.stringContaining('no plan'),
    });
    const [goal] = content.goals;
    if (!goal) throw new Error('no goal');
    const other = versionOf({ ...content, goals: [{ ...goal, text: 'Travel by bus' }] }, 4);
    expect(offersOf(pack, { ...empty, plan: other }).agreement).toMatchObject({
      why: expect.stringContaining('differs'),
    });
    const more = versionOf({ ...content, goals: [goal, { ...goal, id: 'g2', number: 4 }] }, 4);
    expect(offersOf(pack, { ...empty, plan: more }).agreement).toMatchObject({
      why: expect.stringContaining('differs'),
    });
    // What the file had no field for is no difference.
    const context = versionOf({ ...content, goals: [{ ...goal, context: 'own' }] }, 4);
    expect(offersOf(pack, { ...empty, plan: context }).agreement).toMatchObject({ value: { planVersion: 4 } });
  });

  it('a safety plan that is not newer than the one here', () => {
    const safety = { version: 2, date: '2026-05-01', steps: { signs: [{ text: 'Awake at four' }] }, reviewedOn: [] };
    const pack = packOf({ ...empty, safetyPlans: [safety] });
    const newer = { ...safety, version: 5, date: '2026-06-01', steps: { alone: [{ text: 'Walk' }] } };
    expect(offersOf(pack, { ...empty, safetyPlans: [newer] }).safetyPlan).toMatchObject({
      why: expect.stringContaining('2026-06-01'),
    });
    expect(offersOf(pack, { ...empty, safetyPlans: null }).safetyPlan).toMatchObject({
      why: expect.stringContaining('cannot be read'),
    });
    const older = { ...newer, date: '2026-04-01' };
    expect(offersOf(pack, { ...empty, safetyPlans: [older] }).safetyPlan).toMatchObject({ value: { version: 6 } });
  });
});

describe('a file over a plan that is there', () => {
  const draftOf = (pack: Pack) => ({
    content: planOfPack(pack),
    leftOver: [],
    remarks: [],
    stated: ['g1', 'o1', 'startDate', 'problemIds'],
  });
  const pack = packOf({ plan: versionOf(content), scores: [] });
  let made = 0;
  const id = () => `new-${++made}`;

  it('changes nothing where it was made of that plan, whatever was added since', () => {
    expect(holdsPlan(pack)).toBe(true);
    expect(diffPlans(content, alignPlan(content, draftOf(pack), id))).toEqual([]);
    const [goal] = content.goals;
    if (!goal) throw new Error('no goal');
    const worded = { ...content, goals: [{ ...goal, text: 'Something quite different by now', context: 'own' }] };
    expect(diffPlans(worded, alignPlan(worded, draftOf(pack), id)).map(({ field }) => field)).toEqual(['wording']);
  });

  it('brings every detail and every link along into a plan that never had them', () => {
    const other: PlanContent = {
      diagnoses: [],
      problems: [{ id: 'q', text: 'Sleep' }],
      goals: [
        { id: 'h', number: 7, text: 'Sleep', status: 'active', problemIds: ['q'], objectives: [], interventions: [] },
      ],
    };
    const aligned = alignPlan(other, draftOf(pack), id, 7);
    const taken = applyChanges(other, aligned, new Set(diffPlans(other, aligned).map((change) => change.id)));
    expect(taken).toEqual(aligned);
    const [goal] = taken.goals;
    const [given] = content.goals;
    expect(goal).toMatchObject({
      number: 8,
      kind: given?.kind,
      clientRank: given?.clientRank,
      stepDownWhen: given?.stepDownWhen,
      problemIds: [taken.problems[0]?.id],
      interventions: [{ objectiveIds: [goal?.objectives[0]?.id] }],
    });
    expect(taken.diagnoses[0]?.principal).toBe(true);
  });

  it('takes nothing for removed that it does not speak of', () => {
    const few = throughFile(packOf({ plan: versionOf(content), scores: [] }, new Set(['goals'])));
    const silent = ['diagnoses', 'problems', 'objectives', 'interventions'] as const;
    const aligned = alignPlan(content, { ...draftOf(few), stated: ['g1', 'o1'], silent }, id);
    expect(diffPlans(content, aligned)).toEqual([]);
  });
});
