// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Insert } from '../panel/use-insert.ts';
import { Roadmap } from './roadmap.tsx';
import { StuckLadder } from './stuck-ladder.tsx';

afterEach(cleanup);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the roadmap of a treatment', () => {
  it('says where one likely is and what comes next, and marks it for assistive technology', async () => {
    render(<Roadmap treatment="PE" documented={['psychoeducation', 'exposure', 'emotional processing']} />);
    const line = await screen.findByRole('button', { name: /Roadmap, 5 phases/ });
    expect(line.textContent).toContain('“Telling the memory”, then “Hot spots”');
    fireEvent.click(line);
    const phases = screen.getAllByRole('listitem').filter((each) => each.classList.contains('tl-roadmap-phase'));
    expect(phases.map((each) => each.getAttribute('aria-current'))).toEqual([null, null, 'step', null, null]);
  });

  it('shows the phases without a place when nothing documented belongs to it', async () => {
    render(<Roadmap treatment="CM" documented={[]} />);
    const line = await screen.findByRole('button', { name: 'Roadmap, 3 phases' });
    fireEvent.click(line);
    expect(screen.queryByText(/likely here|perhaps here/)).toBeNull();
    expect(screen.getByText(/not re-checked/)).toBeTruthy();
  });

  it('is not there for a treatment without one', async () => {
    const { container } = render(
      <>
        <Roadmap treatment="ARTS" documented={[]} />
        <Roadmap treatment="BA" documented={[]} />
      </>,
    );
    await screen.findByRole('button', { name: /Roadmap/ });
    expect(container.querySelectorAll('.tl-disclosure')).toHaveLength(1);
  });
});

describe('the stuck ladder', () => {
  const copy = vi.fn(async () => undefined);
  const inserting = { copy } as unknown as Insert;

  it('opens by hand, rung by rung, and copies questions', async () => {
    render(<StuckLadder known={{}} inserting={inserting} />);
    press(/Not moving/);
    await screen.findByRole('button', { name: '1. Working together' });
    expect(screen.getAllByRole('button', { name: /^\d\. / })).toHaveLength(5);
    press('Copy the questions');
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('How is it to work with me on this?'));
  });

  it('says what opened it and by which threshold, safety first', async () => {
    const scores = [
      { date: '2026-01-05', value: 9 },
      { date: '2026-01-19', value: 17 },
    ];
    render(<StuckLadder known={{ measureHistory: [{ scoring: 'phq-9', scores }] }} inserting={inserting} />);
    press(/Not moving/);
    await screen.findByText(/asking about safety comes first/);
    expect(screen.getByText(/went from 9 to 17/)).toBeTruthy();
    expect(screen.getByText(/NHS Talking Therapies/)).toBeTruthy();
  });
});
