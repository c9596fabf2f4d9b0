// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { client, version } from '../../tests/gallery/fixtures.ts';
import { pastRecords } from '../../tests/gallery/past.ts';
import { type Answers, type FakeBackground, fakeBackground, refuse } from '../panel/testing/fake-background.ts';
import type { Insert } from '../panel/use-insert.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { Suggestions } from './suggestions.tsx';

// Generous, for machines that do much else at the same time.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 10_000 });
beforeAll(async () => {
  await Promise.all([
    import('../../lib/evidence/details.ts'),
    import('../../lib/evidence/history/index.ts'),
    import('../../lib/evidence/how-to.ts'),
    import('../../lib/evidence/roadmap/index.ts'),
    import('../../lib/evidence/stuck/index.ts'),
    import('../../lib/evidence/suggest.ts'),
  ]);
}, 60_000);
afterEach(cleanup);

const inserting = () => ({
  insert: vi.fn(async () => true),
  copy: vi.fn(async () => undefined),
  problem: null,
  dismiss: () => undefined,
  possible: true,
});
function open(answers: Answers = {}, insert: Insert = inserting()): FakeBackground {
  const background = fakeBackground({ 'records.list': pastRecords, 'plans.versions': [version], ...answers });
  render(
    <ToastProvider>
      <Suggestions client={client} version={version} check={null} orientation={null} inserting={insert} />
    </ToastProvider>,
  );
  return background;
}
const heads = () => [...document.querySelectorAll<HTMLButtonElement>('.tl-suggestion > .tl-disclosure > h3 > button')];
async function openFirst(): Promise<HTMLButtonElement> {
  await waitFor(() => expect(heads()[0]?.textContent).toContain('on the plan'));
  const [head] = heads();
  if (!head) throw new Error('no option');
  fireEvent.click(head);
  await screen.findByText('How it is done');
  return head;
}

test('an option shows treatment, support, reason, techniques and source before it is opened', async () => {
  open();
  await waitFor(() => expect(heads()).toHaveLength(3));
  for (const head of heads()) {
    expect(head.querySelector('.tl-suggestion-name')?.textContent).toBeTruthy();
    expect(head.querySelector('.tl-tag')?.textContent).toMatch(/first line|supported|early evidence/);
    expect(head.querySelector('.tl-suggestion-why')?.textContent).toMatch(/\([A-Z]\d/);
    expect(head.querySelector('.tl-suggestion-techniques')?.textContent).toBeTruthy();
    expect(head.querySelector('.tl-suggestion-grade')?.textContent).toMatch(/\d{4}.* · /);
  }
});

test('the arrow keys walk the options', async () => {
  open();
  await waitFor(() => expect(heads()).toHaveLength(3));
  const [first, second, third] = heads();
  first?.focus();
  fireEvent.keyDown(document.activeElement ?? document, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(document.activeElement ?? document, { key: 'End' });
  expect(document.activeElement).toBe(third);
  fireEvent.keyDown(document.activeElement ?? document, { key: 'Home' });
  expect(document.activeElement).toBe(first);
});

test('a wording goes into the note, a citation to the clipboard', async () => {
  const insert = inserting();
  open({}, insert);
  await openFirst();
  fireEvent.click(screen.getByRole('button', { name: 'Insert into note' }));
  expect(insert.insert).toHaveBeenCalledWith(expect.stringContaining('___'));
  fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
  expect(insert.copy).toHaveBeenCalledWith(expect.stringMatching(/\d{4}/));
});

test('an option goes onto the plan for the goal named, and can be taken back', async () => {
  const background = open({
    'plans.save': ({ content }: { content: unknown }) => ({ ...version, version: 3, content }),
  });
  await openFirst();
  // It is on the plan already, so it is not offered again.
  const body = document.querySelector('.tl-suggestion-actions');
  expect(body?.textContent).not.toContain('Add to plan');
  const [, second] = heads();
  if (second) fireEvent.click(second);
  const [add] = screen.getAllByRole('button', { name: 'Add to plan' });
  if (add) fireEvent.click(add);
  fireEvent.change(screen.getByLabelText(/^Goal for /), { target: { value: 'g2' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await screen.findByText('Added to goal 2. This is plan version 3.');
  const saved = background.inputs('plans.save') as { baseVersion: number; content: typeof version.content }[];
  expect(saved[0]?.baseVersion).toBe(version.version);
  const own = (content?: typeof version.content) => content?.goals.find(({ id }) => id === 'g2')?.interventions ?? [];
  expect(own(saved[0]?.content)).toHaveLength(own(version.content).length + 1);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(background.inputs('plans.save')).toHaveLength(2));
  const [, back] = background.inputs('plans.save') as typeof saved;
  expect(back).toMatchObject({ baseVersion: 3, content: version.content });
});

test('a plan that changed meanwhile is left alone, and that is said', async () => {
  open({ 'plans.save': refuse('conflict', 'The plan was changed elsewhere.') });
  await openFirst();
  const [, second] = heads();
  if (second) fireEvent.click(second);
  const [add] = screen.getAllByRole('button', { name: 'Add to plan' });
  if (add) fireEvent.click(add);
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await screen.findByText('The plan was changed elsewhere.');
});

test('a course that stands still puts the ladder first, with the reason; without history it waits below', async () => {
  open();
  const line = await screen.findByRole('button', { name: /Not moving\?.*PHQ-9/ });
  await waitFor(() => expect(heads()).toHaveLength(3));
  const [first] = heads();
  expect(first && line.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  fireEvent.click(line);
  await screen.findByText(/asking about safety comes first/);
  fireEvent.click(screen.getByRole('button', { name: /^5\. / }));
  expect(screen.getByText(/With evidence and not used yet/)).toBeTruthy();
  cleanup();
  open({ 'records.list': { records: [], damaged: [] } });
  await waitFor(() => expect(heads()).toHaveLength(3));
  const plain = screen.getByRole('button', { name: 'Not moving? What to look at' });
  const [head] = heads();
  expect(head && plain.compareDocumentPosition(head)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test('the ladder opened before the records were read stays open when it moves up', async () => {
  let arrive: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  open({ 'records.list': (input: Parameters<typeof pastRecords>[0]) => late.then(() => pastRecords(input)) });
  fireEvent.click(await screen.findByRole('button', { name: 'Not moving? What to look at' }));
  fireEvent.click(await screen.findByRole('button', { name: /^2\. / }));
  arrive();
  const line = await screen.findByRole('button', { name: /Not moving\?.*PHQ-9/ });
  expect(line.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('button', { name: /^2\. / }).getAttribute('aria-expanded')).toBe('true');
});

test('questions on fit are there to be opened, and change nothing', async () => {
  open();
  await openFirst();
  const before = heads().map((head) => head.textContent);
  const parts = [...document.querySelectorAll<HTMLElement>('.tl-technique-name')];
  const second = parts[1]?.closest('button');
  if (second) fireEvent.click(second);
  fireEvent.click(screen.getByRole('button', { name: 'Does it fit this person?' }));
  expect(screen.getAllByText(/\?$/).length).toBeGreaterThan(1);
  expect(heads().map((head) => head.textContent)).toEqual(before);
});

const aboutPerson = (answers: Record<string, string>) => ({
  'records.list': (input: { kind: 'score'; ownerId: string }) =>
    String(input.kind) === 'person'
      ? {
          records: [
            { id: 'p', kind: 'person', ownerId: input.ownerId, rev: 1, value: { answers, updatedOn: '2026-11-20' } },
          ],
          damaged: [],
        }
      : pastRecords(input),
});
const names = () => heads().map((head) => head.querySelector('.tl-suggestion-name')?.textContent ?? '');

test('what is known of the person stands beside the options, with how its preferences were read', async () => {
  open();
  const line = await screen.findByRole('button', { name: /About this person \(3 notes\)/ });
  await waitFor(() => expect(heads()).toHaveLength(3));
  fireEvent.click(line);
  expect(screen.getByText(/No breathing exercises/)).toBeTruthy();
  await screen.findByText(/Preferences read as: .*rather not breathing or relaxation exercises/);
  expect(screen.getByText(/All else is for you to weigh/)).toBeTruthy();
});

test('preferences kept for the client order the options and say so; words on culture order nothing', async () => {
  open(aboutPerson({}));
  await waitFor(() => expect(heads()).toHaveLength(3));
  const plain = names();
  expect(screen.queryByText(/About this person/)).toBeNull();
  cleanup();
  open(aboutPerson({ identity: 'Wants mindfulness. No homework.', naming: 'Calls it nerves' }));
  await screen.findByText(/About this person/);
  await waitFor(() => expect(names()).toEqual(plain));
  cleanup();
  open(aboutPerson({ fits: 'Wants mindfulness', way: 'No homework, no diaries' }));
  fireEvent.click(await screen.findByRole('button', { name: /^\d+ more$/ }));
  const reasons = () => [...document.querySelectorAll('.tl-suggestion-why')].map((each) => each.textContent).join('; ');
  await waitFor(() => expect(reasons()).toContain('The client wishes for mindfulness'));
  expect(reasons()).toContain('The client would rather not have tasks between sessions');
  expect(names().slice(0, 3)).not.toEqual(plain);
});

test('the phase comes from the records and can be set; techniques of the phase come first', async () => {
  open(aboutPerson({}));
  const select = await screen.findByLabelText<HTMLSelectElement>('Phase of treatment');
  const techniques = () =>
    [...document.querySelectorAll('.tl-suggestion-techniques')].map((each) => each.textContent).join('; ');
  await waitFor(() => expect(heads()).toHaveLength(3));
  expect(select.selectedOptions[0]?.textContent).toBe('Middle phase, by the records');
  expect(screen.getByText('the notes point to “Step by step” of Behavioral activation (BA)')).toBeTruthy();
  fireEvent.change(select, { target: { value: 'maintenance' } });
  await waitFor(() => expect(techniques()).toMatch(/relapse prevention/));
  fireEvent.change(select, { target: { value: '' } });
  await waitFor(() => expect(techniques()).not.toMatch(/relapse prevention/));
  cleanup();
  open({ 'records.list': { records: [], damaged: [] } });
  await waitFor(() => expect(screen.getByText('no session kept yet')).toBeTruthy());
});
