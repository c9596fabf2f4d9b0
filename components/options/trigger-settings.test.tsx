// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../lib/messaging/calls.ts';
import { TriggerSettings } from './trigger-settings.tsx';

const settings: Settings = {
  autoLockMinutes: 10,
  appearance: 'system',
  orientation: null,
  onboarded: true,
  triggers: true,
  clipboardSeconds: 0,
  clientLanguage: 'en',
  triggersOff: ['app.ehr.example'],
};
const sites = ['https://app.ehr.example/*', 'https://*.other.example/*', 'http://127.0.0.1/*'];

function show(change: Partial<Settings> = {}) {
  const changed = vi.fn(async () => undefined);
  render(<TriggerSettings settings={{ ...settings, ...change }} sites={sites} change={changed} />);
  return changed;
}
const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
afterEach(cleanup);

describe('dot-triggers in the options', () => {
  test('are switched for all sites', () => {
    const changed = show();
    fireEvent.click(box('Dot-triggers in notes'));
    expect(changed).toHaveBeenCalledWith({ triggers: false });
  });
  test('are switched for single sites, named by host', () => {
    const changed = show();
    expect(box('app.ehr.example').checked).toBe(false);
    fireEvent.click(box('*.other.example'));
    expect(changed).toHaveBeenLastCalledWith({ triggersOff: ['app.ehr.example', '*.other.example'] });
    fireEvent.click(box('app.ehr.example'));
    expect(changed).toHaveBeenLastCalledWith({ triggersOff: [] });
    fireEvent.click(box('127.0.0.1'));
    expect(changed).toHaveBeenLastCalledWith({ triggersOff: ['app.ehr.example', '127.0.0.1'] });
  });
  test('offer no sites while they are off altogether', () => {
    show({ triggers: false });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  });
});
