import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../plan/schema.ts';
import { formatFields, formats, type PlanFormat, readFormat, viewPlan, writeFormat } from './index.ts';

const plan: PlanContent = {
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder', principal: true }],
  problems: [{ id: 'p', text: 'Panic on the bus' }],
  startDate: '2026-10-01',
  reviewDate: '2026-12-30',
  frequency: 'weekly',
  dischargeCriteria: 'Rides alone for a month',
  stepDown: 'Every second week from goal 1 on',
  goals: [
    {
      id: 'g1',
      number: 1,
      text: 'Travel alone',
      clientWords: 'I want to see my sister without help',
      clientRank: 1,
      context: 'Faith group meets across town',
      targetDate: '2027-03-01',
      status: 'active',
      problemIds: ['p'],
      objectives: [{ id: 'o', letter: 'a', text: 'Ride two stops', target: '3 a week', status: 'active' }],
      interventions: [{ id: 'i', text: 'Interoceptive exposure', frequency: 'each session' }],
    },
    {
      id: 'g2',
      number: 2,
      text: 'Keep sleeping',
      kind: 'maintenance',
      status: 'active',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
    { id: 'g3', number: 3, text: 'Old goal', status: 'met', problemIds: [], objectives: [], interventions: [] },
  ],
};
const source = {
  content: plan,
  answers: {},
  agreement: ['Agreed 2026-10-01'],
  scores: ['PHQ-9 12'],
  person: ['Brave'],
};
const everything = (format: PlanFormat) => JSON.stringify(viewPlan(format, source));

describe('the bundled formats', () => {
  it('are at least eight, each with its own name and prompts of its own', () => {
    expect(formats.length).toBeGreaterThanOrEqual(8);
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const prompts = formats.flatMap(({ sections }) => sections.flatMap(({ prompt }) => prompt ?? []));
    expect(new Set(prompts).size).toBe(prompts.length);
    for (const format of formats) expect(format.sections.filter(({ prompt }) => prompt).length).toBeGreaterThan(1);
  });

  it.each(formats.map((format) => [format.id, format] as const))('%s has a place for the whole plan', (_id, format) => {
    const said = everything(format);
    for (const words of ['F41.0', 'Panic on the bus', 'Travel alone', 'see my sister', 'Ride two stops', '3 a week'])
      expect(said).toContain(words);
    for (const words of ['Interoceptive exposure', 'weekly', '2026-12-30', 'Rides alone', 'Every second', 'PHQ-9 12'])
      expect(said).toContain(words);
    expect(said).not.toContain('Old goal');
    const left = viewPlan(format, source).leftOut;
    // What a format may leave out is said, and is never a goal or what belongs to one's core.
    for (const core of ['Goals', 'Objectives', 'Interventions', 'Problems', 'Diagnoses'])
      expect(left).not.toContain(core);
  });

  it('say what is missing where, and what they have no place for', () => {
    const view = viewPlan(formats[0] as PlanFormat, {
      content: { ...plan, dischargeCriteria: undefined },
      answers: {},
    });
    const missing = view.sections.flatMap((section) => section.missing);
    expect(missing).toContain('Discharge criteria');
    expect(missing).toContain('Objectives of goal 2');
    expect(missing).toContain('Agreement');
    expect(view.leftOut).toContain('Culture and context');
  });

  it('keep the answers to their prompts apart', () => {
    const view = viewPlan(formats[1] as PlanFormat, { content: plan, answers: { 'cbt.loop': 'Crowd, then I leave' } });
    expect(view.sections.find(({ id }) => id === 'loop')?.answer).toBe('Crowd, then I leave');
    expect(view.sections.filter(({ answer }) => answer)).toHaveLength(1);
  });
});

const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const line = fc.string({ minLength: 1, maxLength: 60 });
const ownFormat = fc
  .record({
    id: word,
    name: line,
    about: fc.string({ maxLength: 60 }),
    sections: fc.uniqueArray(
      fc.record(
        {
          id: word,
          heading: line,
          show: fc.uniqueArray(fc.constantFrom(...formatFields), { maxLength: 6 }),
          prompt: line,
          each: fc.constant('goal' as const),
        },
        { requiredKeys: ['id', 'heading', 'show'] },
      ),
      { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
    ),
  })
  .map((format): PlanFormat => ({ throughline: 'plan-format-1', ...format }));

describe('a practice’s own format', () => {
  it('is the same after export and import', () => {
    fc.assert(
      fc.property(ownFormat, (format) => {
        expect(readFormat(writeFormat(format))).toEqual({ ok: true, format });
      }),
    );
  });

  it('loses no filled part: what it does not show, it names', () => {
    fc.assert(
      fc.property(ownFormat, (format) => {
        const { sections, leftOut } = viewPlan(format, source);
        const shown = JSON.stringify(sections);
        expect(shown.includes('Rides alone') || leftOut.includes('Discharge criteria')).toBe(true);
        expect(shown.includes('Interoceptive') || leftOut.includes('Interventions')).toBe(true);
        expect(shown.includes('Travel alone') || leftOut.includes('Goals')).toBe(true);
      }),
    );
  });

  const own = writeFormat(formats[0] as PlanFormat);
  it.each([
    ['no JSON at all', 'not json', /^This file is no JSON\./],
    ['an unknown field', own.replace('"name"', '"script": "alert(1)", "name"'), /^the file: .*script/],
    ['a field it cannot show', own.replace('"diagnoses"', '"session-notes"'), /^sections\.\d+\.show\.\d+: /],
    ['two sections of one id', own.replace('"necessity"', '"diagnosis"'), /^sections: two sections have the same id$/],
  ])('is refused with %s, and says where', (_what, text, message) => {
    expect(readFormat(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});
