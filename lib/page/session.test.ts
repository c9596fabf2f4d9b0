// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { CallMessage, CallName } from '../messaging/calls.ts';
import { browser } from '../platform/browser.ts';
import { startSession } from './session.ts';

const note =
  '<h1>Progress note</h1><form><label>Data<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label></form>';
const life = new AbortController();
afterEach(() => life.abort());

const host = () => [...document.documentElement.children].find(({ localName }) => localName === 'div');
const until = (done: () => boolean) => vi.waitFor(() => expect(done()).toBe(true), 15_000);

it('keeps no panel in a page that is left, and brings a fresh one when the page comes back', async () => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    'https://ehr.example/clients/12/notes/3',
  );
  document.body.innerHTML = note;
  const made: CallName[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name } = message as CallMessage;
    made.push(name);
    // The frame itself is not what this is about: its address never comes.
    if (name === 'panel.ticket') return new Promise(() => undefined);
    if (name === 'adapters.here') return { ok: true, value: [] };
    return { ok: true, value: { layout: { side: 'right', width: 380, collapsed: false }, triggers: false } };
  });
  const tickets = () => made.filter((name) => name === 'panel.ticket').length;
  startSession(window, life.signal);
  await until(() => host() !== undefined);
  expect(tickets()).toBe(1);
  window.dispatchEvent(new Event('pagehide'));
  expect(host()).toBeUndefined();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await until(() => host() !== undefined);
  expect(tickets()).toBe(2);
}, 60_000);
