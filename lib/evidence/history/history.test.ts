import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../../plan/schema.ts';
import { positionOn } from '../roadmap/index.ts';
import { stuckSteps } from '../stuck/index.ts';
import { suggest } from '../suggest.ts';
import { courseOf, type PastSession } from './index.ts';

const goal = (id: string, number: number, techniques: readonly string[], status: Goal['status'] = 'active'): Goal => ({
  id,
  number,
  text: `Goal ${number}`,
  status,
  problemIds: [],
  objectives: [],
  interventions: techniques.map((technique, index) => ({ id: `${id}-${index}`, text: technique, technique })),
});
const plan = (...goals: Goal[]): PlanContent => ({ diagnoses: [], problems: [], goals });
const session = (date: string, progress: string, techniques: readonly string[] = []): PastSession => ({
  date,
  goals: [{ goalId: 'g', progress }],
  interventions: [],
  techniques,
});
const course = (content: PlanContent, sessions: readonly PastSession[] = [], earlier: readonly PlanContent[] = []) =>
  courseOf({ content, earlier, sessions, scores: [] });

describe('the course so far', () => {
  it('knows nothing where nothing is stored', () => {
    const so = course(plan(goal('g', 1, ['exposure'])));
    expect(so).toMatchObject({ tried: [], documented: [], inUse: [{ name: 'exposure', notes: 0 }] });
    expect(stuckSteps(so.stuck).triggers).toEqual([]);
  });

  it('counts as tried what left the plan before its goal was met, and not what helped or goes on', () => {
    const before = plan(goal('g', 1, ['mindfulness', 'exposure']), goal('h', 2, ['grief work']));
    const now = plan(goal('g', 1, ['exposure']), goal('h', 2, ['grief work'], 'met'));
    expect(course(now, [], [before]).tried).toEqual(['mindfulness']);
    expect(course(plan(goal('g', 1, ['exposure'], 'discontinued')), [], []).tried).toEqual(['exposure']);
  });

  it('counts notes on a goal since the last progress, in the order of their days', () => {
    const notes = [
      session('2026-10-29', 'same'),
      session('2026-10-01', 'improved'),
      session('2026-10-22', 'not stated'),
      session('2026-11-05', 'worse'),
      { ...session('2026-11-12', 'improved'), goals: [{ goalId: 'other', progress: 'improved' }] },
    ];
    const so = course(plan(goal('g', 3, [])), notes);
    expect(so.stuck.goalsWithoutProgress).toEqual([{ goalNumber: 3, notes: 3 }]);
    expect(course(plan(goal('g', 3, [], 'met')), notes).stuck.goalsWithoutProgress).toEqual([]);
  });

  it('opens the ladder on four notes without progress, and names what the plan has not used', () => {
    const notes = ['01', '08', '15', '22'].map((day) => session(`2026-10-${day}`, 'same', ['mindfulness']));
    const so = course(plan(goal('g', 1, ['mindfulness', 'exposure'])), notes);
    expect(so.stuck.unusedInterventions).toEqual(['exposure']);
    const { triggers, steps } = stuckSteps(so.stuck);
    expect(triggers[0]?.text).toBe('Goal 1: no progress noted in the last 4 notes');
    expect(steps.at(-1)?.consider[0]).toContain('exposure');
  });

  it('opens the ladder on a score that got reliably worse', () => {
    const scores = [
      { date: '2026-10-01', measure: 'phq-9', scoring: 'phq-9', total: 9 },
      { date: '2026-10-15', measure: 'phq-9', scoring: 'phq-9', total: 17 },
    ];
    const so = courseOf({ content: plan(), earlier: [], sessions: [], scores });
    expect(stuckSteps(so.stuck)).toMatchObject({ triggers: [{ kind: 'worse' }], notJudged: [] });
  });

  it('never puts scores of two scorings or two objectives into one history', () => {
    const at = (date: string, scoring: string, total: number, objectiveId?: string) => ({
      date,
      measure: scoring.replace('-raw', ''),
      scoring,
      total,
      objectiveId,
    });
    const scores = [
      at('2026-10-01', 'who-5', 60),
      at('2026-10-15', 'who-5-raw', 15),
      at('2026-10-01', 'phq-9', 4, 'o1'),
      at('2026-10-15', 'phq-9', 17, 'o2'),
    ];
    const { stuck } = courseOf({ content: plan(), earlier: [], sessions: [], scores });
    expect(stuck.measureHistory).toHaveLength(4);
    expect(stuckSteps(stuck).triggers).toEqual([]);
  });

  it('lowers in the ranking what was tried, and leaves the place of what is in use', () => {
    const query = { diagnoses: ['F33.1'], population: 'adult' as const };
    const names = (more: object) => suggest({ ...query, ...more }).suggestions.map(({ key }) => key);
    const { tried } = course(plan(), [], [plan(goal('x', 1, ['behavioral activation']))]);
    expect(names({}).slice(0, 3)).toContain('BA');
    expect(names({ tried }).slice(0, 5)).not.toContain('BA');
    const inUse = [{ name: 'behavioral activation', notes: 4 }];
    expect(names({ inUse })).toEqual(names({}));
    const reasons = suggest({ ...query, inUse }).suggestions.find(({ key }) => key === 'BA')?.reasons;
    expect(reasons).toContain('On the plan, documented in 4 notes');
  });

  it('tells the phase by goals, sessions and the roadmap of what is in use, and says why', () => {
    const notes = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        session(`2026-10-${String(day + 1).padStart(2, '0')}`, 'same', ['exposure']),
      );
    const phase = (content: PlanContent, count: number, rest: Partial<Parameters<typeof courseOf>[0]> = {}) =>
      courseOf({ content, earlier: [], sessions: notes(count), scores: [], ...rest }).phase;
    const one = plan(goal('g', 1, ['exposure']));
    expect(phase(one, 0)).toEqual({ phase: 'assessment', why: 'no session kept yet' });
    expect(phase(one, 1)).toEqual({ phase: 'early', why: '1 session kept' });
    expect(phase(one, 4)).toMatchObject({ phase: 'middle' });
    expect(phase(plan(goal('g', 1, []), goal('h', 2, [], 'met')), 9)).toEqual({
      phase: 'late',
      why: '1 of 2 goals met',
    });
    expect(phase(plan({ ...goal('g', 1, []), kind: 'maintenance' }), 9)).toMatchObject({ phase: 'maintenance' });
    const pe = plan({
      ...goal('g', 1, []),
      interventions: [{ id: 'i', text: 'Prolonged exposure (PE)' }],
    });
    const memory = [session('2026-10-01', 'same', ['exposure', 'emotional processing'])];
    expect(phase(pe, 0, { positionOn, sessions: memory })).toEqual({
      phase: 'middle',
      why: 'the notes point to “Telling the memory” of Prolonged exposure (PE)',
    });
  });
});
