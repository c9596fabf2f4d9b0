// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallMessage, ClientSummary } from '../../lib/messaging/calls.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { PlanEditor } from './plan-editor.tsx';

const client: ClientSummary = {
  id: 'client-1',
  label: 'Orla Finchwater',
  population: 'adult',
  format: 'individual',
  createdAt: '2026-01-05T10:00:00Z',
  sample: false,
  setAside: [],
  planVersion: null,
};
let saved: PlanContent | undefined;

beforeEach(() => {
  saved = undefined;
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, input } = message as CallMessage & { input: { content: PlanContent; reason: string } };
    if (name !== 'plans.save') return { ok: true, value: {} };
    saved = input.content;
    return {
      ok: true,
      value: {
        planId: 'plan-1',
        clientId: client.id,
        version: 1,
        createdAt: '2026-01-05T10:05:00Z',
        reason: input.reason,
        content: input.content,
      },
    };
  });
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function planFromLibrary() {
  render(
    <ToastProvider>
      <PlanEditor client={client} versions={[]} onSaved={() => undefined} />
    </ToastProvider>,
  );
  const search = screen.getByLabelText('Add a diagnosis');
  fireEvent.input(search, { target: { value: 'F41.0' } });
  await screen.findByText(/Panic disorder/);
  fireEvent.keyDown(search, { key: 'Enter' });
  fireEvent.click(await screen.findByRole('checkbox', { name: /again without fear/ }));
  press(/^Add 1 goal/);
}

describe('a first plan', () => {
  it('goes from diagnosis over the library to a saved plan, linked and with its blanks', async () => {
    await planFromLibrary();
    press('Save plan');
    await waitFor(() => expect(saved).toBeDefined());
    expect(saved?.diagnoses[0]).toMatchObject({ code: 'F41.0', principal: true });
    expect(saved?.goals[0]?.objectives).toHaveLength(3);
    expect(saved?.goals[0]?.problemIds).toEqual([saved?.problems[0]?.id]);
    expect(saved?.goals[0]?.text).toContain('___');
  });

  it('says which lines have blanks, leads to them, and stops saying so once they are filled', async () => {
    await planFromLibrary();
    expect(screen.getByText('4 lines have blanks')).toBeTruthy();
    press('Objective 1b still has a blank');
    const field = document.activeElement as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('___');
    expect(field.value).toMatch(/feared feeling/);
    fireEvent.input(field, { target: { value: 'Bring on a racing heart by running, 5 times a week, by May 1' } });
    await screen.findByText('3 lines have blanks');
    expect(screen.queryByText('Objective 1b still has a blank')).toBeNull();
    expect(screen.getByText('Objective 1b has no baseline')).toBeTruthy();
    expect(screen.queryByText('Objective 1b has no due date')).toBeNull();
  });

  it('goes from blank to blank by Enter, reads baseline and target off the sentence, and says when the draft is ready', async () => {
    await planFromLibrary();
    fireEvent.click(screen.getByRole('button', { name: 'Remove objective 1b' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove objective 1c' }));
    press('Next blank');
    const field = () => document.activeElement as HTMLTextAreaElement;
    const typed = ['ride the tram', '1', '4', '3'];
    for (const words of typed) {
      const { value, selectionStart, selectionEnd } = field();
      expect(value.slice(selectionStart, selectionEnd)).toBe('___');
      fireEvent.input(field(), {
        target: { value: value.slice(0, selectionStart) + words + value.slice(selectionEnd) },
      });
      const [now] = [field()];
      now.setSelectionRange(selectionStart + words.length, selectionStart + words.length);
      fireEvent.keyDown(now, { key: 'Enter' });
      fireEvent.blur(now);
    }
    expect((screen.getByLabelText('Baseline') as HTMLInputElement).value).toBe('4');
    expect((screen.getByLabelText('Target') as HTMLInputElement).value).toBe('1 or fewer panic attacks a week');
    expect(screen.queryByText(/Draft ready/)).toBeNull();
    const intervention = screen.getByLabelText('Add an intervention to goal 1');
    fireEvent.input(intervention, { target: { value: 'interoceptive exposure' } });
    if (intervention.closest('form')) fireEvent.submit(intervention.closest('form') as HTMLFormElement);
    expect(screen.getByText(/Draft ready/)).toBeTruthy();
  });
});

describe('what one press took out', () => {
  it('comes back whole, also after more was typed', async () => {
    await planFromLibrary();
    const count = () => screen.getAllByText(/^Objective 1[a-c]$/).length;
    expect(count()).toBe(3);
    press('Remove goal 1');
    expect(screen.queryByLabelText('Goal 1, priority 1')).toBeNull();
    await screen.findByText('Goal 1 removed');
    const line = screen.getByLabelText('Add a problem');
    fireEvent.input(line, { target: { value: 'Sleeps badly' } });
    await new Promise((done) => setTimeout(done));
    press('Add problem');
    press('Undo');
    await screen.findByLabelText('Goal 1, priority 1');
    expect(count()).toBe(3);
    expect((screen.getByLabelText('Problem 2') as HTMLTextAreaElement).value).toBe('Sleeps badly');
  });
});

describe('a refused save', () => {
  it('says so where the press was, in words', async () => {
    await planFromLibrary();
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
      const { name } = message as CallMessage;
      const error = {
        code: 'invalid',
        message: 'plans.save: content.goals.0.text: Too big: expected string to have <=4000 characters',
      };
      return name === 'plans.save' ? { ok: false, error } : { ok: true, value: {} };
    });
    press('Save plan');
    const told = await screen.findByText(/Goal 1: the text is longer than 4,000 characters/);
    expect(told.closest('.tl-plan-save')).not.toBeNull();
  });
});

describe('by keyboard', () => {
  it('the caret goes into a new objective, and stays with the goal that is moved', async () => {
    render(
      <ToastProvider>
        <PlanEditor client={client} versions={[]} onSaved={() => undefined} />
      </ToastProvider>,
    );
    for (const [place, text] of ['Travel alone', 'Sleep before midnight'].entries()) {
      const line = screen.getByLabelText('Add a goal');
      fireEvent.input(line, { target: { value: text } });
      // As keys do it: Enter comes after what was typed, never in the same turn.
      await new Promise((done) => setTimeout(done));
      press('Add goal');
      await screen.findByLabelText(`Goal ${place + 1}, priority ${place + 1}`);
    }
    const [first] = screen.getAllByRole('button', { name: 'Add objective' });
    if (first) fireEvent.click(first);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText('What the client will do or what will change'));
    });
    const up = screen.getByRole('button', { name: 'Move goal 2 up' });
    up.focus();
    fireEvent.click(up);
    await screen.findByLabelText('Goal 2, priority 1');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move goal 2 up');
    // At the top it does nothing, and keeps the focus where it is.
    press('Move goal 2 up');
    expect(screen.getByLabelText('Goal 2, priority 1')).toBeTruthy();
  });
});
