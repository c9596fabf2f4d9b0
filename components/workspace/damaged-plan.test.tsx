// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../lib/messaging/testing/fake-browser.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { Workspace } from './app.tsx';
import { parts } from './parts.ts';
import { type LiveWorld, liveWorld } from './testing/world.ts';

configure({ asyncUtilTimeout: 5000 });
const contentOf = (text: string): PlanContent => ({
  diagnoses: [],
  problems: [],
  goals: [{ id: 'g1', number: 1, text, status: 'active', problemIds: [], objectives: [], interventions: [] }],
});
let live: LiveWorld;
let clientId = '';

beforeEach(async () => {
  live = await liveWorld();
  clientId = (await live.ask('clients.create', { label: 'R. Q.', population: 'adult', format: 'individual' })).id;
  for (const [at, text] of ['Travel alone', 'Travel by bus', 'Travel by train'].entries()) {
    await live.ask('plans.save', { clientId, baseVersion: at, reason: `step ${at + 1}`, content: contentOf(text) });
  }
  await Promise.all(Object.values(parts).map((part) => part.load()));
});
afterEach(cleanup);

async function spoil(version: number): Promise<void> {
  const db = openDatabase(live.world);
  const key = [`${clientId}.1`, version] as [string, number];
  const row = await db.planVersions.get(key);
  if (!row) throw new Error('no such version');
  const data = new Uint8Array(row.box.data);
  data[3] = (data[3] ?? 0) ^ 1;
  await db.planVersions.put({ ...row, box: { ...row.box, data } });
  db.close();
}
function open(part: string): void {
  location.hash = `client=${clientId}&part=${part}`;
  render(<Workspace />);
}

describe('a version that cannot be read', () => {
  it('is named among the versions, when it is an older one, and hides no other', async () => {
    await spoil(2);
    open('versions');
    await screen.findByText('Version 2 cannot be read');
    expect(await screen.findAllByRole('button', { name: /^Version \d · step/ })).toHaveLength(2);
  });

  it('keeps nobody from the older ones, or from going on, when it is the newest', async () => {
    await spoil(3);
    open('plan');
    fireEvent.click(await screen.findByRole('button', { name: 'Show what can be read' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Go on from version 2' }));
    await waitFor(async () => {
      const versions = await live.ask('plans.versions', { clientId });
      expect(versions.map(({ version }) => version)).toEqual([4, 2, 1]);
      expect(versions[0]?.content.goals[0]?.text).toBe('Travel by bus');
      expect(versions[0]?.reason).toBe('Version 3 cannot be read; taken up again from version 2');
    });
    await screen.findByDisplayValue('Travel by bus');
    expect(screen.queryByText('The plan could not be opened')).toBeNull();
  });
});
