// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { writeBundle } from '../../lib/share/fhir-write.ts';
import type { Pack } from '../../lib/share/pack.ts';
import { BundleInput } from './bundle-input.tsx';

afterEach(cleanup);

it('gives the plan of a file for review, and what else is in it to be asked about', async () => {
  const pack: Pack = {
    madeOn: '2026-11-26',
    name: 'A pseudonym',
    planVersion: 1,
    planDate: '2026-11-01',
    problems: [{ id: 'p', text: 'Short nights' }],
    scores: [{ date: '2026-10-01', measure: 'isi', name: 'ISI', total: 14 }],
    safetyPlan: { date: '2026-10-02', steps: [{ id: 'signs', heading: 'Signs', lines: [{ text: 'Awake at four' }] }] },
  };
  const onRead = vi.fn();
  const { container } = render(<BundleInput onRead={onRead} onFailure={vi.fn()} />);
  const input = container.querySelector('input');
  if (!input) throw new Error('no place for a file');
  const bundle = JSON.stringify(writeBundle(pack, () => crypto.randomUUID()));
  Object.defineProperty(input, 'files', { value: [new File([bundle], 'plan.json')] });
  fireEvent.change(input);
  await waitFor(() => expect(onRead).toHaveBeenCalled());
  const [{ draft, lines }, read] = onRead.mock.calls[0] ?? [];
  expect(read).toEqual(pack);
  expect(draft.remarks.join()).toMatch(/more than the plan/);
  expect(draft.silent).toEqual(['diagnoses', 'goals', 'objectives', 'interventions']);
  expect(lines).toContainEqual({ text: 'Short nights', as: 'other' });
  expect(lines).toContainEqual({ text: 'ISI: 14 on 2026-10-01', as: 'asked-later' });
  expect(lines).toContainEqual({ text: 'Awake at four', as: 'asked-later' });
});
