// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import samples from '../../public/samples/clients.json' with { type: 'json' };
import FirstNote from './first-note.tsx';
import { EXAMPLE, expandAt, practiceVersion, putIn, type SampleFile } from './practice-note.ts';

const file = samples as unknown as SampleFile;
const calls: string[] = [];
vi.mock('../../lib/messaging/client.ts', () => ({
  call: (name: string) => {
    calls.push(name);
    return Promise.reject(new Error('nobody answers here'));
  },
  onEvent: () => undefined,
}));

beforeEach(() => {
  calls.length = 0;
  vi.stubGlobal('fetch', async () => ({ json: async () => file }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const note = () => screen.findByLabelText<HTMLTextAreaElement>(/^Progress note/);
const done = () => screen.queryAllByText(', done').length;

describe('the first note', () => {
  it('ticks each try once it was really done, and stores nothing', async () => {
    render(<FirstNote />);
    const field = await note();
    expect(done()).toBe(0);

    fireEvent.click(screen.getByRole('button', { name: 'Write it for me' }));
    // The very words that serve the goal stand on its thread.
    await screen.findByText(/addressed/, {}, { timeout: 30_000 });
    await waitFor(() => expect(done()).toBe(1));

    fireEvent.input(field, { target: { value: `${EXAMPLE}Worked on .g1` } });
    field.setSelectionRange(field.value.length, field.value.length);
    fireEvent.keyDown(field, { key: 'Tab' });
    await waitFor(() => expect(field.value).toMatch(/Worked on Goal 1: Lift mood/));
    expect(done()).toBe(2);

    const find = screen.getByRole('combobox');
    fireEvent.input(find, { target: { value: 'goal 3' } });
    await screen.findAllByRole('option', {}, { timeout: 30_000 });
    fireEvent.keyDown(find, { key: 'Enter' });
    await waitFor(() => expect(field.value).toMatch(/Goal 3: Return to dependable attendance/));
    expect(done()).toBe(3);
    await screen.findByText(/Nothing you wrote here was kept/);
    expect(calls.filter((name) => /put|save|insert/.test(name))).toEqual([]);
  }, 60_000);

  it('says so when the sample can’t be read', async () => {
    vi.stubGlobal('fetch', async () => ({ json: async () => ({ clients: [] }) }));
    render(<FirstNote />);
    await screen.findByText(/could not be read/);
  });
});

describe('what is written', () => {
  const version = practiceVersion(file);
  const plan = version?.content;

  it('takes a trigger at the caret and leaves what stands behind it', () => {
    const text = 'On .g2 and more';
    const after = plan && expandAt({ text, caret: 'On .g2'.length }, plan);
    expect(after?.text).toMatch(/^On Goal 2: .+ and more$/);
    expect(after?.text.slice(after.caret)).toBe(' and more');
  });
  it.each(['no trigger', 'on .g77', 'me@site.g1', ''])('leaves Tab to the page after “%s”', (text) => {
    expect(plan && expandAt({ text, caret: text.length }, plan)).toBeNull();
  });
  it('parts words by a space only where one is needed', () => {
    expect(putIn({ text: 'ab', caret: 2 }, 'c')).toEqual({ text: 'ab c', caret: 4 });
    expect(putIn({ text: 'a b', caret: 2 }, 'c')).toEqual({ text: 'a cb', caret: 3 });
  });
});
