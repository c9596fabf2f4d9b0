/** What an imported plan is taken for, part by part: the same with its stored id, or new with one of its own. */
import { describe, expect, it } from 'vitest';
import type { PlanDraft } from '../import/types.ts';
import type { Goal, Intervention, Objective, PlanContent } from '../schema.ts';
import { alignPlan } from './align.ts';

const tram: Goal = {
  id: 'g1',
  number: 1,
  text: 'Ride the tram to work',
  clientWords: 'I want my mornings back',
  status: 'paused',
  problemIds: ['p1'],
  objectives: [
    { id: 'o1', letter: 'a', text: 'Ride two stops alone', status: 'active', baseline: '0 stops' },
    { id: 'o2', letter: 'c', text: 'Keep a panic diary', status: 'active' },
  ],
  interventions: [
    { id: 'i1', text: 'Graded exposure', frequency: 'weekly', objectiveIds: ['o1'] },
    { id: 'i2', text: 'Slow breathing' },
  ],
};
const sleep: Goal = {
  id: 'g2',
  number: 4,
  text: 'Sleep through the night',
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
};
const stored: PlanContent = {
  diagnoses: [
    { code: 'F41.0', description: 'Panic disorder', principal: true },
    { code: 'F51.01', description: '' },
  ],
  problems: [
    { id: 'p1', text: 'Panic on trams' },
    { id: 'p2', text: 'Tired all day' },
  ],
  goals: [tram, sleep],
  startDate: '2026-01-05',
  frequency: 'Weekly',
};

const read = (text: string, more: Partial<Goal> = {}): Goal => ({
  id: `read ${text}`,
  number: 1,
  text,
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: [],
  ...more,
});
const objective = (text: string, more: Partial<Objective> = {}): Objective => ({
  id: `read ${text}`,
  letter: 'a',
  text,
  status: 'active',
  ...more,
});
const intervention = (text: string, more: Partial<Intervention> = {}): Intervention => ({
  id: `read ${text}`,
  text,
  ...more,
});
function align(content: Partial<PlanContent>, more: Partial<PlanDraft> = {}, used?: number): PlanContent {
  let count = 0;
  const draft = {
    content: { diagnoses: [], problems: [], goals: [], ...content },
    leftOver: [],
    remarks: [],
    stated: [],
    ...more,
  };
  return alignPlan(stored, draft, () => `new${++count}`, used);
}

describe('what the source does not speak of', () => {
  it('stays, list by list', () => {
    const silent = ['diagnoses', 'problems', 'goals'] as const;
    expect(align({}, { silent })).toEqual(stored);
    const { diagnoses, problems, goals } = align({});
    expect([diagnoses, problems, goals]).toEqual([[], [], []]);
  });

  it('stays inside a goal too', () => {
    const [goal] = align({ goals: [read(tram.text)] }, { silent: ['objectives', 'interventions'] }).goals;
    expect(goal).toEqual(tram);
    const [emptied] = align({ goals: [read(tram.text)] }).goals;
    expect(emptied).toMatchObject({ id: 'g1', objectives: [], interventions: [] });
  });

  it('stays of the arrangements; what it says replaces them', () => {
    expect(align({ reviewDate: '2026-04-01' })).toMatchObject({ frequency: 'Weekly', reviewDate: '2026-04-01' });
    expect(align({ frequency: 'Every other week' }).frequency).toBe('Every other week');
  });
});

describe('the start of the plan', () => {
  it('is the source’s only where it states one: a draft has a first day in any case', () => {
    expect(align({ startDate: '2026-02-02' }).startDate).toBe('2026-01-05');
    expect(align({ startDate: '2026-02-02' }, { stated: ['startDate'] }).startDate).toBe('2026-02-02');
  });
});

describe('a diagnosis', () => {
  it('is known by its code and keeps the stored words; without any it takes the source’s', () => {
    const { diagnoses } = align({
      diagnoses: [
        { code: 'F41.0', description: 'Panic' },
        { code: 'F51.01', description: 'Insomnia' },
        { code: 'F33.1', description: 'Depression' },
      ],
    });
    expect(diagnoses).toEqual([
      { code: 'F41.0', description: 'Panic disorder', principal: true },
      { code: 'F51.01', description: 'Insomnia' },
      { code: 'F33.1', description: 'Depression' },
    ]);
  });
});

describe('a problem', () => {
  it('is known by its words and gets the stored id, or a new one', () => {
    const problems = [
      { id: 'x', text: 'tired all day.' },
      { id: 'y', text: 'No friends nearby' },
    ];
    expect(align({ problems }).problems).toEqual([
      { id: 'p2', text: 'Tired all day' },
      { id: 'new1', text: 'No friends nearby' },
    ]);
  });

  it('is known by its id before any words', () => {
    const problems = [
      { id: 'p1', text: 'Something else' },
      { id: 'x', text: 'Panic on trams' },
    ];
    expect(align({ problems }).problems).toEqual([
      { id: 'p1', text: 'Something else' },
      { id: 'new1', text: 'Panic on trams' },
    ]);
  });
});

describe('a goal that is known', () => {
  it('keeps id, number, the client’s words, and its wording where only marks and case differ', () => {
    const [goal] = align({ goals: [read('ride the tram to work.', { number: 9 })] }).goals;
    expect(goal).toMatchObject({ id: 'g1', number: 1, text: 'Ride the tram to work', clientWords: tram.clientWords });
  });

  it('takes new words, the client’s too', () => {
    const [goal] = align({ goals: [read('Ride the tram to work daily', { clientWords: 'Mornings!' })] }).goals;
    expect(goal).toMatchObject({ id: 'g1', text: 'Ride the tram to work daily', clientWords: 'Mornings!' });
    const [same] = align({ goals: [read(tram.text, { clientWords: 'i want my mornings back.' })] }).goals;
    expect(same?.clientWords).toBe(tram.clientWords);
    const [first] = align({ goals: [read(sleep.text, { clientWords: 'Rest' })] }).goals;
    expect(first).toMatchObject({ id: 'g2', clientWords: 'Rest' });
  });

  it('takes a status and its problems only where the source states them', () => {
    const goal = read(tram.text, { status: 'met', problemIds: ['y', 'gone'] });
    const problems = [
      { id: 'x', text: 'Panic on trams' },
      { id: 'y', text: 'Tired all day' },
    ];
    expect(align({ problems, goals: [goal] }).goals[0]).toMatchObject({ status: 'paused', problemIds: ['p1'] });
    expect(align({ problems, goals: [goal] }, { stated: [goal.id, 'problemIds'] }).goals[0]).toMatchObject({
      status: 'met',
      problemIds: ['p2'],
    });
  });

  it('is known by its id whatever its words, and by its objectives when the words are others', () => {
    const known = align({ goals: [read('Something else', { id: 'g2' }), read('Sleep through the night')] }).goals;
    expect(known.map(({ id }) => id)).toEqual(['g2', 'new1']);
    const objectives = [objective('Ride two stops alone'), objective('Keep a panic diary')];
    expect(align({ goals: [read('Free mornings', { objectives })] }).goals[0]?.id).toBe('g1');
    // One of two objectives and no word of the goal is too little.
    expect(align({ goals: [read('Free mornings', { objectives: objectives.slice(0, 1) })] }).goals[0]?.id).not.toBe(
      'g1',
    );
  });
});

describe('a goal that is new', () => {
  it('gets the next number after any that was ever used, and ids of its own throughout', () => {
    const goal = read('See friends', {
      problemIds: ['x', 'gone'],
      objectives: [objective('Call one friend a week')],
      interventions: [
        intervention('Plan a call', { objectiveIds: ['read Call one friend a week', 'gone'] }),
        intervention('Role-play', { objectiveIds: ['gone'] }),
        intervention('Problem solving'),
      ],
    });
    const problems = [{ id: 'x', text: 'Tired all day' }];
    const [first, second] = align({ problems, goals: [goal, read('Find work')] }).goals;
    expect([first?.number, second?.number]).toEqual([5, 6]);
    const [made] = first?.objectives ?? [];
    expect(first?.id).toMatch(/^new/);
    expect(made?.id).toMatch(/^new/);
    expect(first?.problemIds).toEqual(['p2']);
    expect(first?.interventions.map(({ text, objectiveIds }) => [text, objectiveIds])).toEqual([
      ['Plan a call', [made?.id]],
      ['Role-play', undefined],
      ['Problem solving', undefined],
    ]);
    const ids = [first?.id, made?.id, ...(first?.interventions.map(({ id }) => id) ?? []), second?.id];
    expect(new Set(ids).size).toBe(6);
    expect(align({ goals: [read('Find work')] }, {}, 7).goals[0]?.number).toBe(8);
  });
});

describe('an objective', () => {
  const inTram = (objectives: Objective[], more: Partial<PlanDraft> = {}) =>
    align({ goals: [read(tram.text, { objectives })] }, more).goals[0]?.objectives;

  it('that is known keeps id, letter and what the source does not say; its status unless stated', () => {
    const met = objective('ride two stops alone', { status: 'met', dueDate: '2026-05-01', baseline: '0 stops.' });
    const kept = { ...tram.objectives[0], dueDate: '2026-05-01' };
    expect(inTram([met])).toEqual([kept]);
    expect(inTram([met], { stated: [met.id] })).toEqual([{ ...kept, status: 'met' }]);
    expect(inTram([objective('Ride two stops alone', { baseline: '1 stop' })])?.[0]?.baseline).toBe('1 stop');
  });

  it('that is new gets the letter after the highest, and the next one after that', () => {
    const found = inTram([objective('Shop in town'), objective('Keep a panic diary'), objective('Visit her aunt')]);
    expect(found?.map(({ letter, text }) => letter + text.slice(0, 4))).toEqual(['dShop', 'cKeep', 'eVisi']);
  });
});

describe('an intervention', () => {
  const inTram = (interventions: Intervention[], more: Partial<PlanDraft> = {}, objectives: Objective[] = []) =>
    align({ goals: [read(tram.text, { interventions, objectives })] }, more).goals[0]?.interventions;

  it('that is known keeps its id and links, also where the frequency is written into it', () => {
    expect(inTram([intervention('graded exposure.')])).toEqual([tram.interventions[0]]);
    expect(inTram([intervention('Graded exposure (weekly)')])).toEqual([tram.interventions[0]]);
    expect(inTram([intervention('Graded exposure (daily)')])?.[0]).toMatchObject({
      id: 'i1',
      text: 'Graded exposure (daily)',
    });
  });

  it('is linked to the stored objectives that the source means', () => {
    const diary = objective('Keep a panic diary');
    const linked = intervention('Slow breathing', { objectiveIds: [diary.id] });
    expect(inTram([linked], {}, [diary])).toEqual([{ id: 'i2', text: 'Slow breathing', objectiveIds: ['o2'] }]);
    // Where the source names no objectives, its links lead nowhere.
    expect(inTram([linked], { silent: ['objectives'] })).toEqual([{ id: 'i2', text: 'Slow breathing' }]);
  });

  it('that is new gets an id', () => {
    expect(inTram([intervention('Interoceptive work')])).toEqual([{ id: 'new1', text: 'Interoceptive work' }]);
  });
});
