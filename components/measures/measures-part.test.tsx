// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { type FakeRecords, keepRecords } from '../records/fake-background.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { MeasuresPart } from './measures-part.tsx';

const client = {
  id: 'client-1',
  label: 'Orla Finchwater',
  population: 'adult',
  format: 'individual',
  createdAt: '2026-01-05T10:00:00Z',
  sample: false,
  setAside: [],
  planVersion: 1,
} as const;
const version: PlanVersion = {
  planId: 'plan-1',
  clientId: client.id,
  version: 1,
  createdAt: '2026-01-05T10:00:00Z',
  reason: 'First plan',
  content: {
    diagnoses: [],
    problems: [],
    goals: [
      {
        id: 'g3',
        number: 3,
        text: 'Worry less',
        status: 'active',
        problemIds: [],
        objectives: [{ id: 'o1', letter: 'a', text: 'GAD-7 to 7', measure: 'GAD-7', status: 'active' }],
        interventions: [],
      },
    ],
  },
};
let stored: FakeRecords;
const go = vi.fn();

beforeEach(async () => {
  stored = keepRecords();
  render(
    <ToastProvider>
      <MeasuresPart
        client={{ ...client, setAside: [] }}
        versions={[version]}
        go={go}
        onSaved={() => undefined}
        onUnsaved={() => undefined}
      />
    </ToastProvider>,
  );
  await screen.findByText('No score yet');
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const open = (scoring: string) => {
  press('Add a score');
  fireEvent.change(screen.getByLabelText('Measure'), { target: { value: scoring } });
};
const save = () => press('Save score');

async function enter(scoring: string, day: string, total: string) {
  open(scoring);
  fill('Day', day);
  fill('Total', total);
  save();
  await screen.findByRole('button', { name: 'Add a score' });
}

describe('a score', () => {
  it('starts with the measure that the plan names, and shows the band while typing', () => {
    press('Add a score');
    expect((screen.getByLabelText('Measure') as HTMLSelectElement).value).toBe('gad-7');
    fill('Total', '12');
    expect(screen.getByText(/^12: moderate \(Spitzer/)).toBeTruthy();
    fill('Total', '22');
    expect(screen.queryByText(/: severe/)).toBeNull();
    save();
    expect(screen.getByText('This scoring runs from 0 to 21.')).toBeTruthy();
    expect(stored.of('score')).toEqual([]);
  });

  it('keeps its way of scoring, and stands with its goal', async () => {
    await enter('gad-7', '2026-03-02', '15');
    expect(stored.of('score')).toEqual([
      { date: '2026-03-02', measure: 'gad-7', total: 15, how: 'total', scoring: 'gad-7' },
    ]);
    const course = screen.getByRole('region', { name: 'GAD-7 total, 0 to 21' });
    expect(course.className).toContain('tl-goal-3');
    expect(screen.getByText(/A first score is a baseline/)).toBeTruthy();
  });

  it('says reliable and noise apart, and where sources disagree', async () => {
    await enter('pcl-5', '2026-01-05', '50');
    await enter('pcl-5', '2026-03-02', '38');
    expect(screen.getByText('−12, better (within noise)')).toBeTruthy();
    press(/Sources disagree/);
    expect(screen.getByText(/veterans.*within noise.*used in chart and table/)).toBeTruthy();
    expect(screen.getByText(/10 points.*first to last: changed/)).toBeTruthy();
  });

  it('of the screener is judged by its items, and any yes asks for a look', async () => {
    open('c-ssrs');
    save();
    expect(screen.getByText('Answer yes or no: item 1, item 2, item 6.')).toBeTruthy();
    for (const item of [1, 2]) fireEvent.click(screen.getByLabelText(`Item ${item}: no`));
    expect(screen.queryByLabelText('Item 3: yes')).toBeNull();
    fireEvent.click(screen.getByLabelText('Item 6: yes'));
    expect(screen.getByText('By which items are yes: moderate')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Item 6 within the last three months'));
    expect(screen.getByText('By which items are yes: high')).toBeTruthy();
    save();
    await screen.findByText(/At least one item of the C-SSRS screener was answered yes/);
    press('Open the safety plan');
    expect(go).toHaveBeenCalledWith('safety');
    expect(stored.of('score')[0]).toMatchObject({ total: 3, parts: { 'item 6': 1, 'item 6 within 3 months': 1 } });
  });

  it('can be typed as a total after the screener or the items were shown', () => {
    open('c-ssrs');
    fireEvent.change(screen.getByLabelText('Measure'), { target: { value: 'gad-7' } });
    expect((screen.getByLabelText('Total') as HTMLInputElement).maxLength).toBeGreaterThan(10);
    fireEvent.click(screen.getByLabelText('Ask item by item'));
    fireEvent.click(screen.getByLabelText('Ask item by item'));
    expect((screen.getByLabelText('Total') as HTMLInputElement).maxLength).toBeGreaterThan(10);
  });

  it('that the other items cannot reach asks about the item on self-harm before it is kept', async () => {
    open('phq-9');
    fill('Total', '26');
    save();
    expect(screen.getByText(/cannot be reached with item 9/)).toBeTruthy();
    expect(stored.of('score')).toEqual([]);
    fireEvent.click(screen.getByLabelText(/Item 9 .* above zero/));
    save();
    await screen.findByText(/Item 9 of the PHQ-9 was above zero/);
  });

  it('by total asks about the risk item too', async () => {
    open('epds');
    fill('Total', '6');
    fireEvent.click(screen.getByLabelText(/Item 10 .* above zero/));
    save();
    await screen.findByText(/Item 10 of the EPDS was above zero/);
  });

  it('keeps the answer to the risk item when it is changed to a total', async () => {
    open('phq-9');
    fireEvent.click(screen.getByLabelText('Ask item by item'));
    for (const [index, item] of [...document.querySelectorAll('.tl-items > li')].entries()) {
      const radios = item.querySelectorAll<HTMLInputElement>('input[type=radio]');
      fireEvent.click(radios[index === 8 ? 1 : 0] as HTMLInputElement);
    }
    save();
    await screen.findByText(/Item 9 of the PHQ-9 was above zero/);
    fireEvent.click(screen.getByTitle(/^Change/));
    fireEvent.click(screen.getByLabelText('Ask item by item'));
    expect((screen.getByLabelText(/Item 9 .* above zero/) as HTMLInputElement).checked).toBe(true);
    fill('Total', '2');
    save();
    await waitFor(() => expect(stored.of('score')[0]).toMatchObject({ total: 2, parts: { 'risk-item': 1 } }));
    expect(screen.getByText(/Item 9 of the PHQ-9 was above zero/)).toBeTruthy();
  });

  it('of a total alone never ends the risk prompt; the next answer to the item does', async () => {
    open('phq-9');
    fill('Day', '2026-03-02');
    fill('Total', '12');
    fireEvent.click(screen.getByLabelText(/Item 9 .* above zero/));
    save();
    await screen.findByText('Item 9 of the PHQ-9 was above zero (Mar 2, 2026)');
    await enter('phq-9', '2026-03-09', '3');
    await waitFor(() => expect(stored.of('score')).toHaveLength(2));
    // Nothing was said of the item, and nothing is kept as if it were.
    expect(stored.of('score')[1]?.parts).toBeUndefined();
    expect(screen.getByText('Item 9 of the PHQ-9 was above zero (Mar 2, 2026)')).toBeTruthy();
    expect(screen.getByText(/The score of Mar 9, 2026 does not say how this was answered/)).toBeTruthy();
    open('phq-9');
    fill('Day', '2026-03-16');
    fill('Total', '3');
    fireEvent.click(screen.getByLabelText(/Item 9 .* was zero/));
    save();
    await waitFor(() => expect(screen.queryByText(/was above zero \(/)).toBeNull());
    expect(stored.of('score')[2]?.parts).toEqual({ 'risk-item': 0 });
  });

  it('of an objective is the client’s own rating', async () => {
    open('rating');
    fill('Total', '4');
    save();
    expect(screen.getByText('Choose the objective that the client rated.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Objective'), { target: { value: 'o1' } });
    save();
    await waitFor(() => expect(stored.of('score')[0]).toMatchObject({ objectiveId: 'o1', scoring: 'rating' }));
  });
});

describe('goal attainment', () => {
  it('asks for level 0 and levels that differ, then scores', async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Add a ladder' }));
    press('Save ladder');
    expect(screen.getByText(/at least level 0/)).toBeTruthy();
    fill('0 · As expected', 'three');
    fill('+1 · More than expected', 'three');
    press('Save ladder');
    expect(screen.getByText(/Two levels say the same/)).toBeTruthy();
    fill('+1 · More than expected', 'four');
    press('Save ladder');
    await screen.findByText('40.0');
    press('Say where it stands');
    fireEvent.click(screen.getByLabelText('four'));
    press('Save level');
    await screen.findByText('60.0');
    expect(stored.of('gas')[0]).toMatchObject({ goalId: 'g3', levels: ['', '', 'three', 'four', ''] });
  });
});
