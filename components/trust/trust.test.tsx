// @vitest-environment happy-dom
/** The options' trust sections over the real background (in memory): what a person does, and what comes of it. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup } from '../../lib/backup/job.ts';
import { answer } from '../../lib/messaging/server.ts';
import { ask, newWorld, pageSender, portsOf, self, type World } from '../../lib/messaging/testing/fake-browser.ts';
import { browser } from '../../lib/platform/browser.ts';
import { KeysSection } from './keys-section.tsx';
import { LogSection } from './log-section.tsx';
import { TrustReminder } from './reminder.tsx';
import { RestoreForm } from './restore-form.tsx';
import { TrustSections } from './trust-sections.tsx';
import { WipeSection } from './wipe-section.tsx';

const passphrase = 'seven quiet herons';
let world: World;

beforeEach(async () => {
  world = newWorld();
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const ports = portsOf(world);
    try {
      return await answer(JSON.parse(JSON.stringify(message)), pageSender, self, ports);
    } finally {
      ports.db.close();
    }
  });
  await ask(world, pageSender, 'vault.create', { passphrase });
  await ask(world, pageSender, 'vault.confirm', {});
  await ask(world, pageSender, 'clients.create', { label: 'Wren', population: 'adult', format: 'individual' });
});
afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const backup = async (of: World) =>
  (
    await makeBackup(
      (name, input) => ask(of, pageSender, name, input),
      () => undefined,
    )
  ).file;
const choose = (file: Blob) => {
  const field = screen.getByLabelText('Backup file');
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  fireEvent.change(field);
};
const labels = async (of: World) => (await ask(of, pageSender, 'clients.list', {})).map(({ label }) => label);

describe('restoring', () => {
  it('shows what would change, writes nothing before the last press, then brings it back', async () => {
    const file = await backup(world);
    const [client] = await ask(world, pageSender, 'clients.list', {});
    await ask(world, pageSender, 'clients.remove', { clientId: client?.id ?? '' });
    const done = vi.fn();
    render(<RestoreForm fresh={false} unfinished={false} onDone={done} />);
    choose(file);
    await screen.findByText(/is open/);
    press('Merge it in');
    await screen.findByText('Removed here; they stay out');
    expect(screen.getByText('Wren: the client, with everything kept for them')).toBeTruthy();
    // Left out unless somebody wants it back.
    fireEvent.click(screen.getByLabelText('Bring back what was removed here'));
    await screen.findByText('Removed here; they come back');
    expect(await labels(world)).toEqual([]);
    press('Merge now');
    await waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(await labels(world)).toEqual(['Wren']);
  });

  it('names an entry that was removed and stays out', async () => {
    const [client] = await ask(world, pageSender, 'clients.list', {});
    const ownerId = client?.id ?? '';
    const value = {
      date: '2026-05-04',
      noteKey: 'n1',
      planVersion: 1,
      goals: [],
      objectives: [],
      interventions: [],
      techniques: [],
    };
    const kind = 'session' as const;
    const made = await ask(world, pageSender, 'records.put', { ownerId, kind, id: null, baseVersion: 0, value });
    const file = await backup(world);
    await ask(world, pageSender, 'records.remove', { ownerId, id: made.id });
    render(<RestoreForm fresh={false} unfinished={false} onDone={() => undefined} />);
    choose(file);
    await screen.findByText(/is open/);
    press('Merge it in');
    await screen.findByText('Removed here; they stay out');
    expect(screen.getByText(/^Wren: kept session of 2026-05-0\d$/)).toBeTruthy();
  });

  it('onto a new machine asks for the passphrase of the backup', async () => {
    const file = await backup(world);
    world = newWorld();
    render(<TrustSections policy={{}} />);
    await screen.findByRole('heading', { name: 'Restore from a backup' });
    choose(file);
    await screen.findByLabelText('Passphrase or recovery code of this backup');
    type('Passphrase or recovery code of this backup', 'not this one');
    press('Open the backup');
    await screen.findByText(/does not open this backup/);
    type('Passphrase or recovery code of this backup', passphrase);
    press('Open the backup');
    await screen.findByText(/is open/);
    press('Look at what is in it');
    await screen.findByText('What will come in');
    press('Restore it');
    await screen.findByRole('heading', { name: 'Access log' });
    expect(await labels(world)).toEqual(['Wren']);
  });

  it('says before everything is replaced how much is different here', async () => {
    const file = await backup(world);
    const [client] = await ask(world, pageSender, 'clients.list', {});
    await ask(world, pageSender, 'clients.update', {
      id: client?.id ?? '',
      label: 'Wren A.',
      population: 'adult',
      format: 'individual',
    });
    render(<RestoreForm fresh={false} unfinished={false} onDone={() => undefined} />);
    choose(file);
    await screen.findByText(/is open/);
    press('Replace everything');
    await screen.findByText('1 entry is different here');
  });

  it('says in words that a file is none', async () => {
    render(<RestoreForm fresh={false} unfinished={false} onDone={() => undefined} />);
    choose(new Blob(['{"hello":1}']));
    await screen.findByText('This file is not a Throughline backup.');
  });
});

describe('a backup', () => {
  it('counts only once somebody says that its file is saved, and is offered again until then', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    render(<TrustSections policy={{}} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Make a backup' }));
    await screen.findByText('Is the file saved?');
    expect(screen.getByText('none yet')).toBeTruthy();
    press('Save it again');
    expect(saved).toHaveBeenCalledTimes(2);
    press('Yes, it is saved');
    await screen.findByText('Backup made');
    await waitFor(() => expect(screen.queryByText('none yet')).toBeNull());
    expect(screen.queryByRole('button', { name: 'Save it again' })).toBeNull();
  });
});

describe('the ways in', () => {
  it('changes the passphrase only with the one in use', async () => {
    const secret = btoa(String.fromCharCode(...new Uint8Array(32)));
    const passkey = { credential: btoa('key-1'), salt: secret, name: 'Test key', secret, passphrase };
    await ask(world, pageSender, 'passkeys.add', passkey);
    render(<KeysSection trust={{ state: null, reload: () => undefined }} />);
    press('Change the passphrase');
    type('Passphrase in use now', 'wrong wrong wrong');
    type('Passphrase', 'a second passphrase');
    type('Passphrase, once more', 'a second passphrase');
    press('Change passphrase');
    await screen.findByText('That is not the passphrase.');
    type('Passphrase in use now', passphrase);
    press('Change passphrase');
    await screen.findByText('The passphrase was changed');
    // What was added before opens as before: said, and removed on one press.
    await screen.findByText('One passkey still opens the vault');
    press('Remove all passkeys');
    await waitFor(() => expect(screen.queryByText('One passkey still opens the vault')).toBeNull());
    expect(await ask(world, pageSender, 'passkeys.list', {})).toEqual([]);
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, pageSender, 'vault.unlock', { passphrase: 'a second passphrase' });
  });

  it('offers a new code to whoever never stored the first', async () => {
    world = newWorld();
    await ask(world, pageSender, 'vault.create', { passphrase });
    await ask(world, pageSender, 'vault.lock', {});
    await ask(world, pageSender, 'vault.unlock', { passphrase });
    render(<TrustSections policy={{}} />);
    await screen.findByText('Nobody has stored the recovery code');
    await screen.findByLabelText('Your passphrase');
    type('Your passphrase', passphrase);
    press('Show a new code');
    await screen.findByTestId('recovery-code');
    fireEvent.click(screen.getByLabelText('I have stored the recovery code'));
    press('Continue');
    await waitFor(() => expect(screen.queryByText('Nobody has stored the recovery code')).toBeNull());
  });
});

describe('the log', () => {
  it('shows lines with the label of the client, and says that it is intact', async () => {
    render(<LogSection />);
    await screen.findByText('Client added');
    expect(screen.getByText('Wren')).toBeTruthy();
    press('Check for tampering');
    await screen.findByText('Intact');
  });
});

describe('reminding and removing', () => {
  it('reminds of the first backup, in one line', async () => {
    render(<TrustReminder />);
    await screen.findByText(/There is no backup yet/);
  });

  it('deletes everything only after the words, and says what is left', async () => {
    render(<WipeSection />);
    press('Delete everything');
    const [, submit] = screen.getAllByRole('button', { name: 'Delete everything' });
    if (submit) fireEvent.click(submit);
    await screen.findByText(/Type “delete everything” to go on/);
    type('Type “delete everything”', 'delete everything');
    if (submit) fireEvent.click(submit);
    await screen.findByText(/0 rows in the database, 0 keys.* No site is allowed any more/);
    expect(world.granted.size).toBe(0);
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('new');
  });
});
