// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { clientRanking } from '../../lib/plan/client-ranking.ts';
import { addGoal, emptyPlan } from '../../lib/plan/edit.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { ClientRankingList } from './client-ranking-list.tsx';

afterEach(cleanup);

const three = ['sleep', 'work', 'friends'].reduce(
  (plan, text) => addGoal(plan, { text }, () => text),
  emptyPlan('2026-01-05'),
);
let shown: PlanContent;
function Page({ start }: { readonly start: PlanContent }) {
  const [plan, setPlan] = useState(start);
  shown = plan;
  return <ClientRankingList plan={plan} onChange={setPlan} />;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe("the client's ranking", () => {
  it('is made by pressing goals in the order the client names them, and says where it differs', () => {
    render(<Page start={three} />);
    for (const name of ['Goal 3', 'Goal 1', 'Goal 2']) press(name);
    expect(clientRanking(shown)).toEqual(['friends', 'sleep', 'work']);
    expect(shown.goals.map((goal) => goal.id)).toEqual(['sleep', 'work', 'friends']);
    expect(screen.getByRole('status').textContent).toContain('differ');
    expect(screen.getByText(/3rd in the plan/)).toBeTruthy();
  });

  it('is changed by buttons', () => {
    render(<Page start={three} />);
    for (const name of ['Goal 1', 'Goal 2', 'Goal 3']) press(name);
    expect(screen.getByRole('status').textContent).toContain('Same order');
    press('Client ranks goal 3 higher');
    expect(clientRanking(shown)).toEqual(['sleep', 'friends', 'work']);
    press('Take goal 1 out of the client’s ranking');
    expect(clientRanking(shown)).toEqual(['friends', 'work']);
  });

  it('is not asked for with a single goal', () => {
    const { container } = render(<Page start={{ ...three, goals: three.goals.slice(0, 1) }} />);
    expect(container.textContent).toBe('');
  });
});
