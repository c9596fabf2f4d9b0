/** What becomes of recognised parts: each at its place, or left over with its source. */
import { describe, expect, it } from 'vitest';
import { buildDraft } from './build.ts';
import type { DetailKey, Entry } from './types.ts';

type Part = Omit<Entry, 'line' | 'source'> & Partial<Entry>;
function build(parts: readonly Part[], dayFirst = false) {
  let count = 0;
  const entries = parts.map((part, line): Entry => ({ line, source: part.text, ...part }));
  return buildDraft(entries, { today: '2026-01-05', newId: () => `id${++count}`, dayFirst });
}
const goal = (text: string, more: Partial<Entry> = {}): Part => ({ kind: 'goal', text, ...more });
const objective = (text: string, more: Partial<Entry> = {}): Part => ({ kind: 'objective', text, ...more });
const intervention = (text: string, more: Partial<Entry> = {}): Part => ({ kind: 'intervention', text, ...more });
const detail = (key: DetailKey, text: string, more: Partial<Entry> = {}): Part => ({
  kind: 'detail',
  detail: key,
  text,
  ...more,
});

describe('goals', () => {
  it('serve the problems above them', () => {
    const { content } = build([
      { kind: 'problem', text: 'Panic' },
      goal('Ride'),
      { kind: 'problem', text: 'Tired' },
      goal('Sleep'),
    ]);
    const [panic, tired] = content.problems.map(({ id }) => id);
    expect(content.goals.map(({ problemIds }) => problemIds)).toEqual([[panic], [panic, tired]]);
  });

  it('take date and state out of their brackets; a stated state is told', () => {
    const { content, stated } = build([goal('Ride (target date 3/1/2027)'), goal('Sleep (met)'), goal('Eat')]);
    expect(content.goals.map(({ text, targetDate, status }) => [text, targetDate, status])).toEqual([
      ['Ride', '2027-03-01', 'active'],
      ['Sleep', undefined, 'met'],
      ['Eat', undefined, 'active'],
    ]);
    expect(stated).toEqual([content.goals[1]?.id]);
  });

  it('are left over where nothing but a bracket stands there, or more than a plan can hold', () => {
    expect(build([goal('(met)')])).toMatchObject({ leftOver: ['(met)'], content: { goals: [] } });
    expect(build([goal('x'.repeat(4000))]).leftOver).toEqual([]);
    expect(build([goal('x'.repeat(4001))]).leftOver).toEqual(['x'.repeat(4000)]);
    const many = build(Array.from({ length: 21 }, (_, at) => goal(`g${at}`)));
    expect([many.content.goals.length, many.leftOver]).toEqual([20, ['g20']]);
  });
});

describe('objectives and interventions', () => {
  it('belong to the goal that their number names, else to the one last spoken of', () => {
    const { content } = build([
      goal('Ride', { ref: '1' }),
      goal('Sleep', { ref: '2' }),
      objective('Two stops', { ref: '1a' }),
      intervention('Exposure'),
      objective('Diary', { ref: '2.1' }),
      objective('No screens', { ref: '2-b' }),
      intervention('Stimulus control'),
      objective('Home', { ref: '9a' }),
    ]);
    expect(
      content.goals.map(({ objectives, interventions }) => [...objectives, ...interventions].map(({ text }) => text)),
    ).toEqual([
      ['Two stops', 'Exposure'],
      ['Diary', 'No screens', 'Home', 'Stimulus control'],
    ]);
  });

  it('are named by the order of goals without numbers', () => {
    const { content } = build([goal('Ride'), goal('Sleep'), objective('Two stops', { ref: '1a' })]);
    expect(content.goals.map(({ objectives }) => objectives.length)).toEqual([1, 0]);
  });

  it('below several goals stand under the last, and that is said once', () => {
    const remarks = (parts: Part[]) => build(parts).remarks.length;
    expect(remarks([goal('Ride'), goal('Sleep'), objective('a'), goal('Eat'), goal('Work'), objective('b')])).toBe(1);
    expect(remarks([goal('Ride'), objective('a'), goal('Sleep'), objective('b')])).toBe(0);
    expect(remarks([goal('Ride'), goal('Sleep'), objective('a', { ref: '2a' })])).toBe(0);
  });

  it('are left over before any goal, and beyond what a goal can hold', () => {
    expect(build([objective('a'), intervention('b')]).leftOver).toEqual(['a', 'b']);
    const objectives = build([goal('Ride'), ...Array.from({ length: 31 }, (_, at) => objective(`o${at}`))]);
    expect([objectives.content.goals[0]?.objectives.length, objectives.leftOver]).toEqual([30, ['o30']]);
    const interventions = build([goal('Ride'), ...Array.from({ length: 31 }, (_, at) => intervention(`i${at}`))]);
    expect([interventions.content.goals[0]?.interventions.length, interventions.leftOver]).toEqual([30, ['i30']]);
    const problems = build(Array.from({ length: 21 }, (_, at) => ({ kind: 'problem' as const, text: `p${at}` })));
    expect([problems.content.problems.length, problems.leftOver]).toEqual([20, ['p20']]);
    expect(build([goal('Ride'), objective('(met)')]).leftOver).toEqual(['(met)']);
  });

  it('take date and state out of brackets', () => {
    const { content, stated } = build([goal('Ride'), objective('Two stops (due 3/1/2027) (met)'), objective('Home')]);
    expect(content.goals[0]?.objectives).toMatchObject([
      { text: 'Two stops', dueDate: '2027-03-01', status: 'met' },
      { text: 'Home', status: 'active' },
    ]);
    expect(stated).toEqual([content.goals[0]?.objectives[0]?.id]);
  });
});

describe('details', () => {
  const first = (parts: Part[], dayFirst?: boolean) => {
    const { content, leftOver } = build(parts, dayFirst);
    return { goal: content.goals[0], objective: content.goals[0]?.objectives[0], leftOver };
  };

  it('of an objective are its own, once each', () => {
    const { objective: found, leftOver } = first([
      goal('Ride'),
      objective('Two stops'),
      detail('baseline', '0 stops'),
      detail('target', '2 stops'),
      detail('target', '4 stops'),
      detail('measure', 'diary'),
      detail('doneWhen', 'she says so'),
      detail('dueDate', '3/1/2027'),
      detail('dueDate', '4/1/2027'),
    ]);
    expect(found).toMatchObject({
      baseline: '0 stops',
      target: '2 stops',
      measure: 'diary',
      doneWhen: 'she says so',
      dueDate: '2027-03-01',
    });
    expect(leftOver).toEqual(['4 stops', '4/1/2027']);
  });

  it('that are too long, or of no objective, are left over', () => {
    const at = (length: number) => first([goal('Ride'), objective('o'), detail('baseline', 'x'.repeat(length))]);
    expect(at(400).leftOver).toEqual([]);
    expect(at(401).leftOver).toHaveLength(1);
    expect(first([goal('Ride'), detail('baseline', '0')]).leftOver).toEqual(['0']);
    expect(first([goal('Ride'), objective('o'), goal('Sleep'), detail('baseline', '0')]).leftOver).toEqual(['0']);
  });

  it('called a target are a due date where they say one', () => {
    const { objective: found } = first([goal('Ride'), objective('o'), detail('target', '3/4/2027')], true);
    expect(found).toMatchObject({ dueDate: '2027-04-03' });
    expect(found).not.toHaveProperty('target');
  });

  it('called a due date are the goal’s own before its first objective, once', () => {
    const { goal: found, leftOver } = first([
      goal('Ride'),
      detail('dueDate', '3/1/2027'),
      detail('dueDate', '4/1/2027'),
      detail('dueDate', 'soon'),
    ]);
    expect(found?.targetDate).toBe('2027-03-01');
    expect(leftOver).toEqual(['4/1/2027', 'soon']);
    expect(first([detail('dueDate', '3/1/2027')]).leftOver).toEqual(['3/1/2027']);
  });

  it('called a status are the objective’s, or the goal’s where they say so or there is none yet', () => {
    const { content, stated, leftOver } = build([
      detail('status', 'met'),
      goal('Ride'),
      detail('status', 'on hold'),
      objective('o'),
      detail('status', 'met'),
      detail('status', 'partially met'),
      goal('Sleep'),
      objective('p'),
      detail('goalStatus', 'discontinued'),
    ]);
    expect(content.goals.map(({ status, objectives }) => [status, objectives[0]?.status])).toEqual([
      ['paused', 'met'],
      ['discontinued', 'active'],
    ]);
    expect(leftOver).toEqual(['met', 'partially met']);
    expect(stated).toEqual([content.goals[0]?.id, content.goals[0]?.objectives[0]?.id, content.goals[1]?.id]);
  });

  it('called the client’s words are the goal’s, once', () => {
    const words = detail('clientWords', '“Out again”');
    const { goal: found, leftOver } = first([words, goal('Ride'), words, detail('clientWords', '“Again”')]);
    expect(found?.clientWords).toBe('“Out again”');
    expect(leftOver).toEqual(['“Out again”', '“Again”']);
  });

  it('of a frequency are the intervention’s right after it, else the plan’s', () => {
    const often = (text: string, more: Partial<Entry> = {}) =>
      detail('frequency', text, { source: `Frequency: ${text}`, ...more });
    const { content, leftOver } = build([
      goal('Ride'),
      intervention('Exposure'),
      often('weekly'),
      often('daily'),
      often('monthly'),
    ]);
    expect(content.goals[0]?.interventions[0]?.frequency).toBe('weekly');
    expect([content.frequency, leftOver]).toEqual(['daily', ['Frequency: monthly']]);
    const far = build([goal('Ride'), intervention('Exposure'), often('weekly', { line: 9 })]);
    expect(far.content.frequency).toBe('weekly');
    const named = build([
      goal('Ride'),
      intervention('Exposure'),
      detail('frequency', 'weekly', { source: 'Session frequency: weekly' }),
    ]);
    expect(named.content.frequency).toBe('weekly');
  });

  it('of the plan are taken once; discharge criteria go on over several lines', () => {
    const { content, leftOver } = build([
      detail('modality', 'Individual'),
      detail('modality', 'Group'),
      detail('sessionLength', '53 minutes'),
      detail('dischargeCriteria', 'Rides alone'),
      detail('dischargeCriteria', 'Sleeps through'),
      detail('sessionLength', 'x'.repeat(401)),
    ]);
    expect(content).toMatchObject({
      modality: 'Individual',
      sessionLength: '53 minutes',
      dischargeCriteria: 'Rides alone\nSleeps through',
    });
    expect(leftOver).toEqual(['Group', 'x'.repeat(401)]);
    expect(build([detail('dischargeCriteria', 'x'.repeat(4000))]).leftOver).toEqual([]);
    const both = [detail('dischargeCriteria', 'x'.repeat(3000)), detail('dischargeCriteria', 'y'.repeat(1000))];
    expect(build(both).leftOver).toHaveLength(1);
  });

  it('of start and review are the plan’s, once, the same said twice being no loss', () => {
    const { content, stated, leftOver } = build([
      detail('startDate', '2/1/2026'),
      detail('startDate', '2/1/2026'),
      detail('startDate', '3/1/2026'),
      detail('reviewDate', '5/1/2026'),
      detail('reviewDate', 'soon'),
    ]);
    expect(content).toMatchObject({ startDate: '2026-02-01', reviewDate: '2026-05-01' });
    expect(stated).toEqual(['startDate', 'reviewDate']);
    expect(leftOver).toEqual(['3/1/2026', 'soon']);
  });

  it('of a start beside a goal are for a person to place, unless they name the plan or stand among its terms', () => {
    const start = (more: Partial<Entry> = {}) => detail('startDate', '2/1/2026', more);
    const startOf = (parts: Part[]) => build(parts).content.startDate;
    expect(startOf([goal('Ride'), start()])).toBe('2026-01-05');
    expect(startOf([goal('Ride'), start({ source: 'Plan start: 2/1/2026' })])).toBe('2026-02-01');
    expect(startOf([goal('Ride'), start({ source: 'Treatment started: 2/1/2026' })])).toBe('2026-02-01');
    expect(startOf([goal('Ride'), start(), detail('reviewDate', '5/1/2026')])).toBe('2026-02-01');
    expect(startOf([goal('Ride'), start(), detail('reviewDate', '5/1/2026'), objective('o')])).toBe('2026-01-05');
    expect(startOf([start(), goal('Ride')])).toBe('2026-02-01');
  });
});

describe('diagnoses', () => {
  const read = (...texts: string[]) => {
    const { content, leftOver } = build(texts.map((text) => ({ kind: 'diagnosis' as const, text })));
    return { found: content.diagnoses.map(({ code, description }) => [code, description]), leftOver, content };
  };

  it.each([
    ['F41.1 - Generalized anxiety', [['F41.1', 'Generalized anxiety']]],
    ['(F41.1): Generalized anxiety;', [['F41.1', 'Generalized anxiety']]],
    ['Generalized anxiety (F41.1)', [['F41.1', 'Generalized anxiety']]],
    [
      'F41.1 Anxiety, F43.10 PTSD',
      [
        ['F41.1', 'Anxiety'],
        ['F43.10', 'PTSD'],
      ],
    ],
    [
      'Anxiety (F41.1), PTSD (F43.10)',
      [
        ['F41.1', 'Anxiety'],
        ['F43.10', 'PTSD'],
      ],
    ],
    ['F41.1', [['F41.1', '']]],
  ])('are read with their words, before or behind: %s', (text, found) => {
    expect(read(text)).toMatchObject({ found, leftOver: [] });
  });

  it('are taken once, the first as the focus, twelve at most', () => {
    const { content, leftOver } = read('F41.1 Anxiety', 'F41.1 Again', 'F43.10 PTSD');
    expect(content.diagnoses).toEqual([
      { code: 'F41.1', description: 'Anxiety', principal: true },
      { code: 'F43.10', description: 'PTSD' },
    ]);
    expect(leftOver).toEqual([]);
    const codes = Array.from({ length: 13 }, (_, at) => `F${20 + at}.0 x`);
    expect(read(...codes)).toMatchObject({ leftOver: ['F32.0 x'] });
    expect(read(...codes).found).toHaveLength(12);
  });

  it('without a code are left over', () => {
    expect(read('Depression')).toEqual({ found: [], leftOver: ['Depression'], content: expect.anything() });
  });

  it('have words of 400 characters at most', () => {
    expect(read(`F41.1 ${'x'.repeat(500)}`).found[0]?.[1]).toHaveLength(400);
  });
});

it('what is unsure is left over, and the day that no source names is the one given', () => {
  const built = build([{ kind: 'other', text: 'Strengths: humour' }]);
  expect(built).toMatchObject({ leftOver: ['Strengths: humour'], remarks: [], stated: [] });
  expect(built.leftEntries.map(({ line }) => line)).toEqual([0]);
  expect(built.content.startDate).toBe('2026-01-05');
});
