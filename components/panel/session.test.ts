import { afterEach, expect, test, vi } from 'vitest';
import type { PanelView } from '../../lib/messaging/calls.ts';
import { client, report, version } from '../../tests/gallery/fixtures.ts';
import { placeOf } from './address.ts';
import { startSession } from './session.ts';
import { fakeBackground, refuse } from './testing/fake-background.ts';

const life = new AbortController();
afterEach(() => vi.useRealTimers());
const view = (tabId = 1): PanelView => ({ tabId, report, chart: { state: 'linked', client, plan: version } });
const frame = { kind: 'frame', nonce: 'once' } as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('a frame trades its nonce once and asks for the view from then on', async () => {
  const background = fakeBackground({ 'panel.hello': view(), 'panel.view': view() });
  const session = startSession(frame, life.signal);
  await settled();
  expect(background.inputs('panel.hello')).toEqual([{ nonce: 'once' }]);
  expect(session.state).toEqual({ phase: 'view', view: view() });
  await session.refresh();
  expect(background.inputs('panel.hello')).toHaveLength(1);
  expect(background.inputs('panel.view')).toEqual([{}]);
});

test('a refused nonce stays refused, whatever is pushed later', async () => {
  const background = fakeBackground({ 'panel.hello': refuse('forbidden'), 'panel.view': view() });
  const session = startSession(frame, life.signal);
  background.tell({ event: 'view', view: view() });
  await settled();
  expect(session.state.phase).toBe('refused');
  background.tell({ event: 'view', view: view() });
  background.tell({ event: 'unlocked' });
  await settled();
  expect(session.state.phase).toBe('refused');
});

test('locking blanks at once, and an answer that was under way is dropped', async () => {
  let answer: (value: PanelView) => void = () => undefined;
  const background = fakeBackground({
    'panel.hello': view(),
    'panel.view': () => new Promise((resolve) => (answer = resolve)),
  });
  const session = startSession(frame, life.signal);
  await settled();
  const asking = session.refresh();
  background.tell({ event: 'locked' });
  const blank = { phase: 'view', view: { tabId: 1, report: null, chart: { state: 'vault-locked' } } };
  expect(session.state).toEqual(blank);
  answer(view());
  await asking;
  expect(session.state).toEqual(blank);
});

test('a frame takes no view of another tab; the side panel follows the tab in front', async () => {
  const background = fakeBackground({ 'panel.hello': view(1), 'panel.view': view(1) });
  const framed = startSession(frame, life.signal);
  const beside = startSession({ kind: 'own', tabId: null }, life.signal);
  await settled();
  background.answers['panel.view'] = view(2);
  background.tell({ event: 'view', view: view(2) });
  await settled();
  expect(framed.state).toEqual({ phase: 'view', view: view(1) });
  expect(beside.state).toEqual({ phase: 'view', view: view(2) });
});

test('whoever asks while the nonce is being traded waits, and the nonce is used once', async () => {
  let answer: (value: PanelView) => void = () => undefined;
  const background = fakeBackground({
    'panel.hello': () => new Promise((resolve) => (answer = resolve)),
    'panel.view': view(),
  });
  const session = startSession(frame, life.signal);
  background.tell({ event: 'data', clientId: null });
  await settled();
  expect(background.inputs('panel.hello')).toHaveLength(1);
  expect(background.inputs('panel.view')).toHaveLength(0);
  answer(view());
  await settled();
  expect(session.state.phase).toBe('view');
});

test('a lock while the panel opens is not overtaken by an answer from before', async () => {
  let answer: (value: PanelView) => void = () => undefined;
  const background = fakeBackground({
    'panel.hello': () => new Promise((resolve) => (answer = resolve)),
    'panel.view': { ...view(), report: null, chart: { state: 'vault-locked' } },
  });
  const session = startSession(frame, life.signal);
  background.tell({ event: 'locked' });
  const seen: unknown[] = [];
  session.subscribe(() => seen.push(session.state), life.signal);
  answer(view());
  await settled();
  expect(JSON.stringify(seen)).not.toContain(client.label);
  expect(session.state).toMatchObject({ phase: 'view', view: { chart: { state: 'vault-locked' } } });
});

test('a side panel that knows no tab yet takes no view of another one', async () => {
  let answer: (value: PanelView) => void = () => undefined;
  const background = fakeBackground({ 'panel.view': () => new Promise((resolve) => (answer = resolve)) });
  const session = startSession({ kind: 'own', tabId: null }, life.signal);
  background.tell({ event: 'view', view: view(2) });
  await settled();
  expect(session.state.phase).toBe('starting');
  answer(view(1));
  await settled();
  expect(session.state).toMatchObject({ phase: 'view', view: { tabId: 1 } });
});

test('a side panel shows the tab in front of its own window, whatever comes to the front in another', async () => {
  const background = fakeBackground({ 'panel.view': ({ tabId }: { tabId?: number }) => view(tabId ?? 2) });
  const session = startSession({ kind: 'own', tabId: null }, life.signal, async () => 1);
  await settled();
  background.tell({ event: 'view', view: view(2) });
  await settled();
  expect(session.state).toMatchObject({ phase: 'view', view: { tabId: 1 } });
  expect(background.inputs('panel.view')).toEqual([
    { tabId: 1, following: true },
    { tabId: 1, following: true },
  ]);
});

test('a push that says the same of client and plan keeps their objects; a new version does not', async () => {
  const background = fakeBackground({ 'panel.view': structuredClone(view()) });
  const session = startSession({ kind: 'own', tabId: 1 }, life.signal);
  await settled();
  const chart = () => (session.state.phase === 'view' ? session.state.view.chart : null);
  const before = chart();
  background.tell({ event: 'view', view: structuredClone(view()) });
  const after = chart();
  if (before?.state !== 'linked' || after?.state !== 'linked') throw new Error('not linked');
  expect(after.plan).toBe(before.plan);
  expect(after.client).toBe(before.client);
  const amended = { ...version, version: version.version + 1 };
  background.tell({ event: 'view', view: { ...view(), chart: { state: 'linked', client, plan: amended } } });
  expect(chart()).toMatchObject({ plan: amended });
});

test.each([
  ['locked', 'vault-locked'],
  ['no-vault', 'vault-new'],
  ['page-gone', 'no-identity'],
] as const)('a refusal %s shows as %s', async (code, state) => {
  fakeBackground({ 'panel.view': refuse(code) });
  const session = startSession({ kind: 'own', tabId: 4 }, life.signal);
  await settled();
  expect(session.state).toMatchObject({ phase: 'view', view: { report: null, chart: { state } } });
});

test('the place is told from the address', () => {
  expect(placeOf(true, '#nonce=a-b')).toEqual({ kind: 'frame', nonce: 'a-b' });
  expect(placeOf(true, '')).toEqual({ kind: 'frame', nonce: null });
  expect(placeOf(false, '#tab=12')).toEqual({ kind: 'own', tabId: 12 });
  expect(placeOf(false, '', '?tab=7')).toEqual({ kind: 'own', tabId: 7 });
  expect(placeOf(false, '#tab=no')).toEqual({ kind: 'own', tabId: null });
});
