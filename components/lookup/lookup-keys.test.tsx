// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../tests/gallery/fixtures.ts';
import { LookupBox } from './lookup-box.tsx';

const calls: { name: string; input: unknown }[] = [];
vi.mock('../../lib/messaging/client.ts', () => ({
  call: (name: string, input: unknown) => {
    calls.push({ name, input });
    return Promise.resolve({});
  },
  onEvent: () => undefined,
}));

const insert = vi.fn((_text: string) => Promise.resolve(true));
beforeEach(() => {
  calls.length = 0;
  insert.mockClear();
  const inserting = { insert, copy: vi.fn(), problem: null, dismiss: vi.fn(), possible: true };
  render(<LookupBox version={version} inserting={inserting} tab={{}} />);
});
afterEach(cleanup);

const box = () => screen.getByRole('combobox');
const options = () => screen.queryAllByRole('option');

describe('the look-up box', () => {
  it('shows this client’s goals as soon as the caret is in it, and inserts one by Enter', async () => {
    expect(options()).toHaveLength(0);
    fireEvent.focus(box());
    await waitFor(() => expect(options().length).toBeGreaterThan(0), { timeout: 20_000 });
    expect(options().every((option) => /Goal \d/.test(option.textContent ?? ''))).toBe(true);
    fireEvent.keyDown(box(), { key: 'Enter' });
    await waitFor(() => expect(insert).toHaveBeenCalledOnce());
    expect(insert.mock.calls[0]?.[0]).toMatch(/^Goal \d: /);
  }, 30_000);

  it('opens the plan by Shift+Enter, and the whole text of what is the library’s', async () => {
    fireEvent.focus(box());
    await waitFor(() => expect(options().length).toBeGreaterThan(0), { timeout: 20_000 });
    fireEvent.keyDown(box(), { key: 'Enter', shiftKey: true });
    expect(calls.filter(({ name }) => name === 'workspace.open')).toEqual([
      { name: 'workspace.open', input: { clientId: version.clientId, part: 'plan' } },
    ]);
    fireEvent.input(box(), { target: { value: 'PCL-5' } });
    await waitFor(() => expect(options()[0]?.textContent).toMatch(/PCL-5/), { timeout: 20_000 });
    fireEvent.keyDown(box(), { key: 'Enter', shiftKey: true });
    expect(options()[0]?.textContent).toMatch(/score ___/);
    expect(insert).not.toHaveBeenCalled();
  }, 60_000);
});
