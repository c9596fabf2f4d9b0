// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallMessage } from '../../lib/messaging/calls.ts';
import { browser } from '../../lib/platform/browser.ts';
import { type FakeRecords, keepRecords } from '../records/fake-background.ts';
import { ToastProvider } from '../ui/toast.tsx';
import { SafetyPart } from './safety-part.tsx';

let stored: FakeRecords;
const go = vi.fn();

async function show() {
  cleanup();
  render(
    <ToastProvider>
      <SafetyPart
        client={{
          id: 'client-1',
          label: 'Orla Finchwater',
          population: 'adult',
          format: 'individual',
          createdAt: '2026-01-05T10:00:00Z',
          sample: false,
          setAside: [],
          planVersion: 2,
        }}
        versions={[]}
        go={go}
        onSaved={() => undefined}
        onUnsaved={() => undefined}
      />
    </ToastProvider>,
  );
  await screen.findByText('In a crisis');
}

beforeEach(async () => {
  stored = keepRecords();
  await show();
  await screen.findByText('No safety plan yet');
});
afterEach(cleanup);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const fill = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the safety plan', () => {
  it('makes a new version of every change and keeps the old ones', async () => {
    press('Write one together');
    press('Save safety plan');
    expect(screen.getByText('Write at least one line.')).toBeTruthy();
    const sign = screen.getByLabelText('How I notice that it is starting, line 1');
    fireEvent.input(sign, { target: { value: 'I stop answering' } });
    fireEvent.keyDown(screen.getByLabelText('How I notice that it is starting, line 1'), { key: 'Enter' });
    await waitFor(() =>
      expect(screen.getByLabelText('How I notice that it is starting, line 2')).toBe(document.activeElement),
    );
    press('Save safety plan');
    await screen.findByText('I stop answering');
    press('Gone through today');
    await waitFor(() => expect(stored.of('safety-plan')[0]?.reviewedOn).toHaveLength(1));
    press('Change it');
    fill('People I can tell and ask for help, line 1', 'My brother Teal');
    fill('Number for line 1 of step 4', '555 0134');
    press('Save safety plan');
    await screen.findByText(/Version 2, written/);
    expect(stored.of('safety-plan').map((plan) => [plan.version, Object.keys(plan.steps)])).toEqual([
      [1, ['signs']],
      [2, ['signs', 'help']],
    ]);
  });

  it('says that a version which cannot be read may be newer, and gives its number to no other', async () => {
    press('Write one together');
    fill('How I notice that it is starting, line 1', 'I stop answering');
    press('Save safety plan');
    await screen.findByText('I stop answering');
    const send = vi.mocked(browser.runtime.sendMessage);
    const kept = send.getMockImplementation();
    send.mockImplementation(async (...message: Parameters<typeof send>) => {
      const answer = (await kept?.(...message)) as unknown as { ok: true; value: { damaged?: string[] } };
      const { name, input } = message[0] as unknown as CallMessage & { input: { kind?: string } };
      if (name === 'records.list' && input.kind === 'safety-plan') answer.value.damaged = ['lost'];
      return answer as never;
    });
    await show();
    await screen.findByText('This may not be the newest safety plan');
    press('Change it');
    press('Save safety plan');
    await waitFor(() => expect(stored.of('safety-plan').map(({ version }) => version)).toEqual([1, 3]));
  });

  it('becomes one version, however often Save is pressed while the first press is under way', async () => {
    press('Write one together');
    fill('How I notice that it is starting, line 1', 'I stop answering');
    const save = screen.getByRole('button', { name: 'Save safety plan' });
    fireEvent.click(save);
    fireEvent.click(save);
    await screen.findByText('I stop answering');
    expect(stored.of('safety-plan')).toHaveLength(1);
  });

  it('leaves a line in the log when it is printed', async () => {
    press('Write one together');
    fill('How I notice that it is starting, line 1', 'I stop answering');
    press('Save safety plan');
    await screen.findByText('I stop answering');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    press('Print');
    vi.unstubAllGlobals();
    expect(print).toHaveBeenCalledOnce();
    expect(vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message)).toContainEqual(
      expect.objectContaining({
        name: 'log.note',
        input: { what: 'exported', clientId: 'client-1', detail: 'print' },
      }),
    );
  });

  it('keeps 988 in sight, and the therapist’s own numbers beside it', async () => {
    expect(screen.getByText('988')).toBeTruthy();
    press('Numbers for where you work');
    press('Add number');
    expect(screen.getByText(/Give both/)).toBeTruthy();
    fill('Who answers', 'County crisis team');
    fill('Number', '555 0190');
    press('Add number');
    await waitFor(() => expect(screen.getAllByText('555 0190')).toHaveLength(2));
    expect(stored.of('crisis-numbers')[0]?.numbers).toEqual([{ label: 'County crisis team', number: '555 0190' }]);
  });
});

describe('a crisis session', () => {
  it('is accounted for without any goal, and leads on to the plan', async () => {
    press('Document a crisis session, without a goal');
    fill('Why no goal, in a few words', 'acute suicidal thoughts');
    press('Account for the session');
    await screen.findByText(/held against no goal/);
    expect(stored.of('session')[0]).toMatchObject({
      goals: [],
      planVersion: 2,
      exit: { kind: 'crisis', reason: 'acute suicidal thoughts' },
    });
    press('Amend the plan');
    expect(go).toHaveBeenCalledWith('plan');
    press('See the sessions');
    expect(go).toHaveBeenCalledWith('sessions');
  });

  it('is recorded once, however often the button is pressed while the first is under way', async () => {
    press('Document a crisis session, without a goal');
    const form = screen.getByRole('button', { name: 'Account for the session' }).closest('form');
    if (!form) throw new Error('no form');
    fireEvent.submit(form);
    fireEvent.submit(form);
    await screen.findByText(/held against no goal/);
    expect(stored.of('session')).toHaveLength(1);
  });

  it('can be pressed again after it was refused', async () => {
    press('Document a crisis session, without a goal');
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('The message port closed.'));
    press('Account for the session');
    await screen.findByRole('alert');
    press('Account for the session');
    await screen.findByText(/held against no goal/);
    expect(stored.of('session')).toHaveLength(1);
  });

  it('without a reason is kept without one', async () => {
    press('Document a crisis session, without a goal');
    press('Account for the session');
    await screen.findByText(/held against no goal/);
    expect(stored.of('session')[0]?.exit).toEqual({ kind: 'crisis', reason: '' });
  });
});
