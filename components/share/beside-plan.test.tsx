// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Pack } from '../../lib/share/pack.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { liveWorld } from '../workspace/testing/world.ts';
import { BesidePlan } from './beside-plan.tsx';

afterEach(cleanup);

it('leaves a safety plan that another window wrote meanwhile, and lays the file’s beside it', async () => {
  const live = await liveWorld();
  const client = await live.ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' });
  const pack: Pack = {
    madeOn: '2026-11-26',
    name: 'A pseudonym',
    planVersion: 1,
    planDate: '2026-11-01',
    safetyPlan: { date: '2026-10-02', steps: [{ id: 'signs', heading: 'Signs', lines: [{ text: 'Awake at four' }] }] },
  };
  const onDone = vi.fn();
  render(
    <ToastProvider>
      <BesidePlan client={client} pack={pack} onDone={onDone} go={vi.fn()} />
    </ToastProvider>,
  );
  await screen.findByText('Safety plan of 2026-10-02');
  const steps = { signs: [{ text: 'Stops answering' }] };
  await live.ask('records.put', {
    ownerId: client.id,
    kind: 'safety-plan',
    id: null,
    baseVersion: 0,
    value: { version: 1, date: '2026-11-20', steps, reviewedOn: [] },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Take in 1 entry' }));
  await screen.findByText(/Another window wrote a safety plan meanwhile/);
  await screen.findByText('Stays out: the one here, of 2026-11-20, is not older');
  expect(onDone).not.toHaveBeenCalled();
  const { records } = await live.ask('records.list', { ownerId: client.id, kind: 'safety-plan' });
  await waitFor(() => expect(records.map(({ value }) => value)).toMatchObject([{ date: '2026-11-20', steps }]));
});
