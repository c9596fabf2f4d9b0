// @vitest-environment happy-dom
/** The browser is asked only when a time is chosen; refused, nothing is set and it is said. */
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../lib/messaging/calls.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ClipboardSetting } from './clipboard-setting.tsx';

vi.mock('../../lib/platform/browser.ts', () => ({ browser: { permissions: { request: vi.fn() } } }));
const request = vi.mocked(browser.permissions.request as () => Promise<boolean>);

const settings: Settings = {
  autoLockMinutes: 10,
  appearance: 'system',
  orientation: null,
  onboarded: true,
  triggers: true,
  triggersOff: [],
  clipboardSeconds: 0,
  clientLanguage: 'en',
};
const label = 'Empty the clipboard after something was copied from Throughline';

function choose(value: string) {
  const change = vi.fn(async () => undefined);
  render(<ClipboardSetting settings={settings} change={change} />);
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  return change;
}

afterEach(cleanup);

it('asks the browser for what it needs, and sets the time once that is granted', async () => {
  request.mockResolvedValue(true);
  const change = choose('60');
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith({ clipboardSeconds: 60 }));
  expect(request).toHaveBeenCalledOnce();
});

it('sets nothing when the browser refuses, and says so', async () => {
  request.mockResolvedValue(false);
  const change = choose('30');
  expect(await screen.findByText('The browser did not allow it, so nothing is emptied.')).toBeTruthy();
  expect(change).not.toHaveBeenCalled();
});

it('asks for nothing to turn it off', async () => {
  const change = choose('0');
  await vi.waitFor(() => expect(change).toHaveBeenCalledWith({ clipboardSeconds: 0 }));
  expect(request).not.toHaveBeenCalled();
});
