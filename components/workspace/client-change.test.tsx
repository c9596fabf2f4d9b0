// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/messaging/testing/fake-browser.ts';
import { Workspace } from './app.tsx';
import { parts } from './parts.ts';
import { type LiveWorld, liveWorld } from './testing/world.ts';

configure({ asyncUtilTimeout: 5000 });
const content = { diagnoses: [], problems: [], startDate: '2026-01-05', goals: [] };
let live: LiveWorld;
let clientId = '';

beforeEach(async () => {
  live = await liveWorld();
  const client = await live.ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' });
  clientId = client.id;
  await live.ask('clients.create', { label: 'S. T.', population: 'adult', format: 'individual' });
  await live.ask('plans.save', { clientId, baseVersion: 0, reason: 'First plan', content });
  await Promise.all(Object.values(parts).map((part) => part.load()));
  location.hash = `client=${clientId}`;
});
afterEach(cleanup);
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('a client', () => {
  it('is changed where it is shown', async () => {
    render(<Workspace />);
    await press('Change client');
    fireEvent.change(await screen.findByLabelText('Age group'), { target: { value: 'adolescent' } });
    await press('Save client');
    await screen.findByText(/adolescent, individual/);
    expect(await live.ask('clients.get', { clientId })).toMatchObject({ label: 'R. Q.', population: 'adolescent' });
  });

  it('is removed after a second press that names it, and counted out', async () => {
    render(<Workspace />);
    await press('Remove client…');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep'));
    await press('Keep');
    expect(await live.ask('wipe.traces', { clientId })).toEqual({ rows: 2 });
    await press('Remove client…');
    await press('Remove R. Q.');
    await screen.findByText('R. Q. was removed');
    await screen.findByText(/2 rows in this vault named the client; none does now/);
    expect(location.hash).not.toContain(clientId);
    expect(await live.ask('wipe.traces', { clientId })).toEqual({ rows: 0 });
    expect((await live.ask('clients.list', {})).map(({ label }) => label)).toEqual(['S. T.']);
    await press('Close');
    expect(screen.queryByText('R. Q. was removed')).toBeNull();
  });

  it('that can no longer be read can still be removed', async () => {
    const db = openDatabase(live.world);
    const row = await db.clients.get(clientId);
    if (!row) throw new Error('no row');
    const other = (await db.clients.toArray()).find(({ id }) => id !== clientId);
    // Another client's sealed box under this id does not open.
    await db.clients.put({ ...row, box: other?.box ?? row.box });
    render(<Workspace />);
    await screen.findByText('The plan could not be opened');
    await press('Remove client…');
    await press(`Remove Unreadable record (${clientId.slice(0, 8)})`);
    await screen.findByText(/none does now/);
    expect(await live.ask('wipe.traces', { clientId })).toEqual({ rows: 0 });
  });
});
