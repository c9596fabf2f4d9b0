// @vitest-environment happy-dom
/** The sentence beside "Keep for coverage" is the promise: it must name all that a kept session holds. */
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { sessionSchema } from '../../lib/records/kinds/session.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { KeepRow } from './keep-row.tsx';

afterEach(cleanup);

/** What is kept from the note by the press alone, and the word that says so. The rest is ids, or typed elsewhere. */
const said = {
  date: 'date',
  goals: 'goals',
  objectives: 'objectives',
  interventions: 'interventions',
  techniques: 'techniques',
  sketch: 'sketch',
} as const;
const elsewhere = ['noteKey', 'planVersion', 'exit', 'setAside'];

it('names everything that one press keeps of a note', () => {
  const nothing = async () => undefined;
  const kept = {
    noteKey: 'n1',
    record: null,
    keepEvery: false,
    changeChecking: nothing,
    keep: nothing,
    forget: nothing,
  } as unknown as Parameters<typeof KeepRow>[0]['kept'];
  const { container } = render(
    <ToastProvider>
      <KeepRow kept={kept} goals={[]} />
    </ToastProvider>,
  );
  const words = container.querySelector('p')?.textContent ?? '';
  for (const word of Object.values(said)) expect(words).toContain(word);
  // A field added to the record must be said as well, or listed above with its reason.
  expect(Object.keys(sessionSchema.shape).sort()).toEqual([...Object.keys(said), ...elsewhere].sort());
});
