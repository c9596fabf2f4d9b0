// @vitest-environment happy-dom
/**
 * What the panel suggests from what is really stored: the vault with its encrypted records and plan versions answers,
 * and the suggestions say what was tried, where treatment stands, what the client wishes, and when nothing moves.
 */
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { ask, newWorld, pageSender } from '../../lib/messaging/testing/fake-browser.ts';
import type { Goal, PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import { fakeBackground } from '../panel/testing/fake-background.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { Suggestions } from './suggestions.tsx';

// Generous, for machines that do much else at the same time.
vi.setConfig({ testTimeout: 90_000 });
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const goal = (names: readonly string[]): Goal => ({
  id: 'g1',
  number: 1,
  text: 'Get going again',
  status: 'active',
  problemIds: [],
  objectives: [],
  interventions: names.map((text, index) => ({ id: `i${index}`, text })),
});
const plan = (...names: string[]): PlanContent => ({
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate' }],
  problems: [],
  goals: [goal(names)],
});

/** A vault with one client; `show` renders the suggestions from it and nothing else. */
async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const { id } = await ask(world, pageSender, 'clients.create', {
    label: 'Client A',
    population: 'adult',
    format: 'individual',
  });
  let version: PlanVersion | undefined;
  return {
    save: async (content: PlanContent) => {
      const baseVersion = version?.version ?? 0;
      version = await ask(world, pageSender, 'plans.save', { clientId: id, baseVersion, reason: 'test', content });
    },
    put: (kind: 'session' | 'score' | 'person', value: unknown) =>
      ask(world, pageSender, 'records.put', { ownerId: id, kind, id: null, baseVersion: 0, value }),
    show: async (orientation: string | null = null) => {
      const client = (await ask(world, pageSender, 'clients.list', {})).find((each) => each.id === id) as ClientSummary;
      if (!version) throw new Error('no plan');
      fakeBackground({
        'records.list': (input: never) => ask(world, pageSender, 'records.list', input),
        'plans.versions': (input: never) => ask(world, pageSender, 'plans.versions', input),
      });
      const inserting = {
        insert: async () => true,
        copy: async () => undefined,
        problem: null,
        dismiss: () => undefined,
        possible: true,
      };
      render(
        <ToastProvider>
          <Suggestions client={client} version={version} check={null} orientation={orientation} inserting={inserting} />
        </ToastProvider>,
      );
      fireEvent.click(await screen.findByRole('button', { name: /^\d+ more$/ }));
    },
  };
}
const session = (date: string, progress: string) => ({
  date,
  noteKey: `note ${date}`,
  planVersion: 1,
  goals: [{ goalId: 'g1', state: 'addressed', progress }],
  objectives: [],
  interventions: ['i0'],
  techniques: ['behavioral activation', 'homework review'],
});
const score = (date: string, total: number) => ({ date, measure: 'phq-9', total, how: 'total', scoring: 'phq-9' });
const card = (name: RegExp) =>
  [...document.querySelectorAll<HTMLElement>('.tl-suggestion')].find((each) =>
    name.test(each.querySelector('.tl-suggestion-name')?.textContent ?? ''),
  );
function reasonsOf(name: RegExp): string {
  const found = card(name);
  const head = found?.querySelector('button');
  if (head?.getAttribute('aria-expanded') === 'false') fireEvent.click(head);
  return found?.querySelector('.tl-suggestion-list')?.textContent ?? '';
}

test('goals without progress in four kept notes open the ladder, and progress closes it', async () => {
  const { save, put, show } = await opened();
  await save(plan('Behavioral activation (BA)'));
  for (const day of ['05', '12', '19']) await put('session', session(`2026-10-${day}`, 'same'));
  await show();
  await waitFor(() => expect(screen.getByRole('button', { name: /^Not moving/ }).textContent).toMatch(/look at$/));
  cleanup();
  await put('session', session('2026-10-26', 'not stated'));
  await show();
  const line = await screen.findByRole('button', {
    name: /Not moving\?.*Goal 1: no progress noted in the last 4 notes/,
  });
  fireEvent.click(line);
  fireEvent.click(await screen.findByRole('button', { name: /^5\. / }));
  // The first ranking does not know the course yet; the one that does leaves out what is in use.
  await waitFor(() =>
    expect(screen.getByText(/With evidence and not used yet/).textContent).not.toMatch(/Behavioral activation \(BA\)/),
  );
  cleanup();
  await put('session', session('2026-11-02', 'improved'));
  await show();
  await waitFor(() => expect(screen.getByRole('button', { name: /^Not moving/ }).textContent).toMatch(/look at$/));
});

test('a score that got reliably worse opens the ladder; one within measurement error does not', async () => {
  const { save, put, show } = await opened();
  await save(plan('Behavioral activation (BA)'));
  await put('score', score('2026-10-05', 9));
  await put('score', score('2026-10-19', 12));
  await show();
  await waitFor(() => expect(screen.getByRole('button', { name: /^Not moving/ }).textContent).toMatch(/look at$/));
  cleanup();
  await put('score', score('2026-11-02', 17));
  await show();
  await screen.findByRole('button', { name: /Not moving\?.*PHQ-9 went from 9 to 17/ });
});

test('what left the plan is ranked as tried, what is on it is said, and orientation is a reason', async () => {
  const { save, put, show } = await opened();
  await save(plan('Interpersonal psychotherapy (IPT)'));
  await save(plan('Behavioral activation (BA)'));
  await put('session', session('2026-10-05', 'same'));
  await show('psychodynamic');
  await waitFor(() => expect(reasonsOf(/^Interpersonal psychotherapy/)).toMatch(/Already tried/));
  expect(reasonsOf(/^Behavioral activation \(BA\)/)).toMatch(/On the plan, documented in 1 note/);
  expect(reasonsOf(/psychodynamic/i)).toMatch(/Fits your orientation/);
});

test('preferences kept for the person are reasons; the phase is the one that the kept notes point to', async () => {
  const { save, put, show } = await opened();
  await save(plan('Behavioral activation (BA)'));
  await put('session', session('2026-10-05', 'same'));
  await put('person', { answers: { way: 'No homework', identity: 'Wants mindfulness' }, updatedOn: '2026-10-05' });
  await show();
  await waitFor(() =>
    expect(reasonsOf(/^Cognitive behavioral therapy \(CBT\)/)).toMatch(/rather not have tasks between sessions/),
  );
  // Words on identity are context and no wish.
  expect(document.body.textContent).not.toMatch(/wishes for mindfulness/);
  await screen.findByText(/the notes point to “.+” of Behavioral activation/);
});
