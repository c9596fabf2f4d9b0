// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallMessage, ChartState, PanelView } from '../../lib/messaging/calls.ts';
import { reportOf } from '../../lib/messaging/testing/fake-browser.ts';
import { browser } from '../../lib/platform/browser.ts';
import { chartWords, foundWords } from './page-words.ts';
import { PopupApp } from './popup-app.tsx';

const settings = { autoLockMinutes: 10, appearance: 'system', orientation: null, onboarded: true };
const viewOf = (chart: ChartState, report: PanelView['report'] = reportOf({ name: 'Tuva Amberwick' })): PanelView => ({
  tabId: 3,
  report,
  chart,
});
let view: PanelView;
let status: string;
let granted: boolean;
let url: string;
const calls: CallMessage[] = [];

beforeEach(() => {
  view = viewOf({ state: 'unlinked', pageName: 'Tuva Amberwick' });
  status = 'unlocked';
  granted = true;
  url = 'https://ehr.example/clients/1/notes/2';
  calls.length = 0;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const call = message as CallMessage;
    calls.push(call);
    const values: Record<string, unknown> = {
      'vault.state': { status, waitSeconds: 0 },
      'settings.get': settings,
      'panel.view': view,
    };
    return { ok: true, value: values[call.name] ?? {} };
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation((async () => [{ id: 3, windowId: 1, url }]) as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation((async () => granted) as never);
  vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
});
afterEach(cleanup);

describe('the popup', () => {
  it('says what the page is and whose chart, and opens the panel there', async () => {
    render(<PopupApp />);
    await screen.findByText('A session note.');
    await screen.findByText(/Not linked/);
    fireEvent.click(screen.getByRole('button', { name: 'Open the panel' }));
    await waitFor(() => expect(calls.at(-1)).toMatchObject({ name: 'panel.show', input: { tabId: 3 } }));
  });

  it('asks for this host only, and only on a press', async () => {
    granted = false;
    const request = vi.spyOn(browser.permissions, 'request').mockImplementation((async () => true) as never);
    render(<PopupApp />);
    fireEvent.click(await screen.findByRole('button', { name: 'Use on this site' }));
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://ehr.example/*'] });
    await waitFor(() => expect(calls.some(({ name }) => name === 'sites.sync')).toBe(true));
    // Nothing was asked of the page before.
    expect(calls.findIndex(({ name }) => name === 'panel.view')).toBe(-1);
  });

  it.each(['chrome://settings/', 'http://ehr.example/note', 'file:///note.html'])(
    'offers nothing on %s',
    async (at) => {
      granted = false;
      url = at;
      render(<PopupApp />);
      await screen.findByText(/does nothing here|does not work there/);
      expect(screen.queryByRole('button', { name: 'Use on this site' })).toBeNull();
    },
  );

  it('shows the passphrase field while locked, and no client', async () => {
    status = 'locked';
    view = viewOf({ state: 'vault-locked' });
    render(<PopupApp />);
    await screen.findByLabelText('Passphrase');
    expect(screen.queryByText(/Linked to/)).toBeNull();
  });
});

describe('its words', () => {
  it.each<[ChartState, RegExp | null]>([
    [{ state: 'mismatch', why: 'x', pageName: null }, /Nothing is shown/],
    [{ state: 'no-identity' }, /does not say/],
    [{ state: 'vault-locked' }, null],
  ])('%j', (chart, words) => {
    if (words) expect(chartWords(viewOf(chart))).toMatch(words);
    else expect(chartWords(viewOf(chart))).toBeNull();
  });
  it('says nothing of a chart on a page that is no note, and asks for a reload when it hears nothing', () => {
    expect(chartWords(viewOf({ state: 'no-identity' }, reportOf(null, { role: 'none' })))).toBeNull();
    expect(foundWords(viewOf({ state: 'no-identity' }, null))).toMatch(/Reload/);
  });
});
