// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CallMessage } from '../messaging/calls.ts';
import { browser } from '../platform/browser.ts';
import { startSession } from './session.ts';

const note =
  '<h1>Progress note</h1><form><label>Data<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label></form>';
const life = new AbortController();
afterEach(() => life.abort());
// What the frame holds is not what this is about, and nothing here could load it.
beforeEach(() => void vi.spyOn(browser.runtime, 'getURL').mockReturnValue('about:blank'));

const host = () => [...document.documentElement.children].find(({ localName }) => localName === 'div');
const until = (done: () => boolean) => vi.waitFor(() => expect(done()).toBe(true), 15_000);

it('keeps no panel in a page that is left, and brings a fresh one when the page comes back', async () => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://ehr.example/clients/12/notes/3',
  );
  document.body.innerHTML = note;
  const made: string[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, input } = message as CallMessage;
    if (name === 'page.report' && 'ticket' in input && input.ticket !== undefined) made.push(input.ticket);
    if (name === 'adapters.here') return { ok: true, value: [] };
    return { ok: true, value: { layout: { side: 'right', width: 380, collapsed: false }, triggers: false } };
  });
  startSession(window, life.signal);
  await until(() => host() !== undefined);
  expect(made).toHaveLength(1);
  window.dispatchEvent(new Event('pagehide'));
  expect(host()).toBeUndefined();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await until(() => host() !== undefined);
  expect(made).toHaveLength(2);
  expect(made[1]).not.toBe(made[0]);
}, 60_000);

it('takes the panel out again when the background refuses the report', async () => {
  document.body.innerHTML = note;
  let refuse: (answer: unknown) => void = () => undefined;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as CallMessage;
    if (name === 'adapters.here') return { ok: true, value: [] };
    return new Promise<unknown>((resolve) => {
      refuse = resolve;
    });
  });
  const own = new AbortController();
  startSession(window, own.signal);
  await until(() => host() !== undefined);
  // On its way and unseen: the page keeps its room.
  expect(document.documentElement.style.marginRight).toBe('');
  refuse({ ok: false, error: { code: 'forbidden', message: 'Your practice does not allow this site.' } });
  await until(() => host() === undefined);
  own.abort();
}, 60_000);
