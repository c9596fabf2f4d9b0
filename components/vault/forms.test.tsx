// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallMessage, CallResult } from '../../lib/messaging/calls.ts';
import { browser } from '../../lib/platform/browser.ts';
import { CreateVaultForm } from './create-vault-form.tsx';
import { judgePassphrase } from './passphrase.ts';
import { UnlockForm } from './unlock-form.tsx';

type Answer = CallResult<unknown>;
const done: Answer = { ok: true, value: {} };
const calls: { name: string; input: unknown }[] = [];
let answers: Record<string, Answer | (() => Answer)>;

beforeEach(() => {
  calls.length = 0;
  answers = { 'vault.state': { ok: true, value: { status: 'locked', waitSeconds: 0 } } };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, input } = message as CallMessage;
    calls.push({ name, input });
    const answer = answers[name] ?? done;
    return typeof answer === 'function' ? answer() : answer;
  });
});
afterEach(cleanup);

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const made = () => calls.map(({ name }) => name).filter((name) => name !== 'vault.state');

describe('unlocking', () => {
  it('sends the passphrase and says when it is done', async () => {
    const onDone = vi.fn();
    render(<UnlockForm onDone={onDone} />);
    type('Passphrase', 'seven quiet herons');
    press('Unlock');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(calls.find(({ name }) => name === 'vault.unlock')?.input).toEqual({ passphrase: 'seven quiet herons' });
    expect((screen.getByLabelText('Passphrase') as HTMLInputElement).value).toBe('');
  });

  it('says so at the field when the passphrase is wrong, and keeps what was typed', async () => {
    answers['vault.unlock'] = { ok: false, error: { code: 'wrong-passphrase', message: 'no' } };
    const onDone = vi.fn();
    render(<UnlockForm onDone={onDone} />);
    type('Passphrase', 'seven quiet hens');
    press('Unlock');
    await screen.findByText(/not the passphrase/);
    expect(screen.getByLabelText('Passphrase').getAttribute('aria-invalid')).toBe('true');
    expect(onDone).not.toHaveBeenCalled();
  });

  it('tells a damaged vault from a wrong passphrase', async () => {
    answers['vault.unlock'] = { ok: false, error: { code: 'damaged', message: 'The header (meta/vault) is damaged.' } };
    render(<UnlockForm onDone={() => undefined} />);
    type('Passphrase', 'seven quiet herons');
    press('Unlock');
    await screen.findByText(/meta\/vault/);
    expect(screen.queryByText(/not the passphrase/)).toBeNull();
  });

  it('asks for no attempt while it has to wait', async () => {
    answers['vault.state'] = { ok: true, value: { status: 'locked', waitSeconds: 40 } };
    render(<UnlockForm onDone={() => undefined} />);
    await screen.findByText(/40 seconds/);
    type('Passphrase', 'seven quiet herons');
    press('Unlock');
    expect(made()).toEqual([]);
  });

  it('takes the recovery code with a new passphrase', async () => {
    const onDone = vi.fn();
    render(<UnlockForm onDone={onDone} />);
    press('Use the recovery code');
    type('Recovery code', '0000-1111');
    type('Passphrase', 'a second passphrase');
    type('Passphrase, once more', 'a second passphrase');
    press('Open and set passphrase');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(made()).toEqual(['vault.recover']);
  });

  it('forgets what was typed when the page is left', async () => {
    render(<UnlockForm onDone={() => undefined} />);
    type('Passphrase', 'seven quiet herons');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect((screen.getByLabelText('Passphrase') as HTMLInputElement).value).toBe(''));
  });

  it('forgets a recovery code and the new passphrase too', async () => {
    render(<UnlockForm onDone={() => undefined} />);
    press('Use the recovery code');
    type('Recovery code', '0000-1111');
    type('Passphrase', 'a second passphrase');
    fireEvent(window, new Event('pagehide'));
    await waitFor(() => expect((screen.getByLabelText('Recovery code') as HTMLInputElement).value).toBe(''));
    expect((screen.getByLabelText('Passphrase') as HTMLInputElement).value).toBe('');
  });
});

describe('making a vault', () => {
  it('sends nothing until the passphrase is long enough and typed twice alike', async () => {
    render(<CreateVaultForm onDone={() => undefined} />);
    press('Set passphrase');
    await screen.findByText('Choose a passphrase.');
    type('Passphrase', 'seven quiet herons');
    type('Passphrase, once more', 'seven quiet hens');
    press('Set passphrase');
    await screen.findByText(/not the same/);
    expect(made()).toEqual([]);
  });

  it('shows the recovery code and goes on only when it was confirmed', async () => {
    answers['vault.create'] = { ok: true, value: { recoveryCode: 'ABCD-EFGH' } };
    const onDone = vi.fn();
    render(<CreateVaultForm onDone={onDone} />);
    type('Passphrase', 'seven quiet herons');
    type('Passphrase, once more', 'seven quiet herons');
    press('Set passphrase');
    await screen.findByText('ABCD-EFGH');
    press('Continue');
    await screen.findByText(/Store the code first/);
    expect(made()).toEqual(['vault.create']);
    fireEvent.click(screen.getByLabelText('I have stored the recovery code'));
    press('Continue');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect(made()).toEqual(['vault.create', 'vault.confirm']);
  });
});

it.each([
  ['', false],
  ['short', false],
  ['aaaaaaaaaaaa', true],
  ['1234567890123', true],
  ['seven quiet herons', true],
])('judges %j', (passphrase, ok) => expect(judgePassphrase(passphrase).ok).toBe(ok));
it('calls only long and varied ones strong', () => {
  expect(judgePassphrase('aaaaaaaaaaaaaaaaaaaaaa').words).not.toBe('Strong.');
  expect(judgePassphrase('1234567890123456789').words).not.toBe('Strong.');
  expect(judgePassphrase('seven quiet herons').words).toBe('Strong.');
});
