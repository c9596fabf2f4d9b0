// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findProblems, skeletonsFor } from '../../lib/evidence/goal-library/index.ts';
import { emptyPlan } from '../../lib/plan/edit.ts';
import { planGaps } from '../../lib/plan/gaps.ts';
import { type PlanContent, planContentSchema } from '../../lib/plan/schema.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { LibraryChooser } from './library-chooser.tsx';
import { addPicks, countWords, noPicks, toggleGoal, toggleObjective, toggleTechnique } from './picks.ts';

afterEach(cleanup);

const [panic] = findProblems(['F41.0']);
const skeletons = skeletonsFor('panic');
const [first] = skeletons;
if (!panic || !first) throw new Error('the library has no panic problem');

function ids() {
  let count = 0;
  return () => `id${++count}`;
}

describe('picks', () => {
  it('a goal brings its objectives and takes them away again', () => {
    const on = toggleGoal(noPicks, first);
    expect(on.objectives).toEqual(first.objectives.map((each) => each.id));
    expect(toggleGoal(toggleTechnique(on, first, 'exposure'), first)).toEqual(noPicks);
  });

  it('an objective or a technique brings its goal', () => {
    expect(toggleObjective(noPicks, first, '1.2')).toEqual({ goals: ['1'], objectives: ['1.2'], techniques: [] });
    expect(toggleTechnique(noPicks, first, 'exposure').goals).toEqual(['1']);
    expect(countWords(toggleObjective(noPicks, first, '1.2'))).toBe('1 goal, 1 objective');
  });

  it('become a valid plan, linked, with measures, techniques and blanks that show', () => {
    const picks = toggleTechnique(toggleGoal(noPicks, first), first, 'exposure');
    const { plan, goalIds } = addPicks(emptyPlan('2026-01-05'), panic, skeletons, picks, ids(), 4);
    expect(planContentSchema.safeParse(plan).error).toBeUndefined();
    const [goal] = plan.goals;
    expect(goal).toMatchObject({ id: goalIds[0], number: 5, problemIds: [plan.problems[0]?.id] });
    expect(goal?.objectives.map((each) => each.measure)).toEqual([undefined, undefined, 'PDSS-SR']);
    expect(goal?.interventions).toMatchObject([{ text: 'exposure', technique: 'exposure' }]);
    const kinds = planGaps(plan).map((gap) => gap.kind);
    expect(kinds.filter((kind) => kind === 'blank-left')).toHaveLength(4);
    expect(kinds).not.toContain('problem-without-goal');
  });

  it('name the problem once', () => {
    const newId = ids();
    const once = addPicks(emptyPlan('2026-01-05'), panic, skeletons, toggleGoal(noPicks, first), newId, 0).plan;
    const twice = addPicks(once, panic, skeletons, toggleGoal(noPicks, first), newId, 0).plan;
    expect(twice.problems).toHaveLength(1);
    expect(twice.goals.map((goal) => goal.number)).toEqual([1, 2]);
  });
});

const onAdded = vi.fn();
let shown: PlanContent;
function Page({ start }: { readonly start: PlanContent }) {
  const [plan, setPlan] = useState(start);
  shown = plan;
  return (
    <ToastProvider>
      <LibraryChooser plan={plan} onChange={setPlan} usedNumber={0} population="adult" onAdded={onAdded} />
    </ToastProvider>
  );
}
const diagnosed: PlanContent = {
  ...emptyPlan('2026-01-05'),
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder', principal: true }],
};

describe('the chooser', () => {
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
  const open = async () => {
    press('Start from the library');
    await screen.findByLabelText('Find a problem in the library');
  };

  it('goes from diagnosis to a plan with goals in three presses', async () => {
    render(<Page start={diagnosed} />);
    await open();
    const [goal] = await screen.findAllByRole('checkbox', { name: /again without fear/ });
    if (goal) fireEvent.click(goal);
    press('Add 1 goal, 3 objectives');
    await waitFor(() => expect(shown.goals).toHaveLength(1));
    expect(onAdded).toHaveBeenCalledWith([shown.goals[0]?.id]);
    expect(screen.queryByLabelText('Find a problem in the library')).toBeNull();
  });

  it('ticks nothing by itself, and has nothing to add until something is ticked', async () => {
    render(<Page start={diagnosed} />);
    await open();
    const boxes = (await screen.findAllByRole('checkbox')) as HTMLInputElement[];
    expect(boxes.some((box) => box.checked)).toBe(false);
    expect(screen.queryByRole('button', { name: /^Add / })).toBeNull();
  });

  it('finds by words, says when there is nothing, and closes on Escape with the plan untouched', async () => {
    render(<Page start={emptyPlan('2026-01-05')} />);
    await open();
    await screen.findByText(/brings problems up/);
    const field = screen.getByLabelText('Find a problem in the library');
    fireEvent.input(field, { target: { value: 'drinking' } });
    await screen.findByRole('button', { name: 'Drinking too much' });
    fireEvent.input(field, { target: { value: 'zebra' } });
    await screen.findByText('Nothing in the library under these words.');
    fireEvent.keyDown(field, { key: 'Escape' });
    await screen.findByRole('button', { name: 'Start from the library' });
    expect(shown.goals).toEqual([]);
  });

  it('reads blanks aloud as blanks', async () => {
    render(<Page start={diagnosed} />);
    await open();
    const boxes = await screen.findAllByRole('checkbox', { name: /blank/ });
    expect(boxes.length).toBeGreaterThan(3);
  });
});
