import { describe, expect, it } from 'vitest';
import { omniboxLines, openFromOmnibox } from './omnibox.ts';
import { ask, newWorld, pageSender, portsOf } from './testing/fake-browser.ts';

async function opened() {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  const ids: string[] = [];
  for (const label of ['Amber & Co', 'Juniper, Mon 10', 'Old Juniper']) {
    ids.push((await ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' })).id);
  }
  return { world, ids, ports: portsOf(world) };
}

describe('the address bar', () => {
  it('offers clients by their label, those that begin so first, safe for the browser to show', async () => {
    const { ports } = await opened();
    const lines = await omniboxLines(ports, 'jun', false);
    expect(lines.map(({ content }) => content)).toEqual(['Juniper, Mon 10', 'Old Juniper']);
    expect(await omniboxLines(ports, 'amber', false)).toEqual([
      { content: 'Amber & Co', description: 'Open Amber &#38; Co' },
    ]);
    expect((await omniboxLines(ports, 'amber', true))[0]?.description).toBe('Open Amber & Co');
  });

  it('finds a label without its accents', async () => {
    const { world, ports } = await opened();
    for (const label of ['Zoë Ñúñez', 'Đặng']) {
      await ask(world, pageSender, 'clients.create', { label, population: 'adult', format: 'individual' });
    }
    for (const [typed, label] of [
      ['zoe', 'Zoë Ñúñez'],
      ['Nunez zoë', 'Zoë Ñúñez'],
      ['dang', 'Đặng'],
    ] as const) {
      expect((await omniboxLines(ports, typed, true)).map(({ content }) => content)).toEqual([label]);
    }
  });

  it('opens the client meant, and the caseload for anybody else', async () => {
    const { world, ids, ports } = await opened();
    await openFromOmnibox(ports, 'Old Juniper');
    await openFromOmnibox(ports, 'amb');
    await openFromOmnibox(ports, 'nobody');
    await openFromOmnibox(ports, '');
    expect(world.opened).toEqual([`client=${ids[2]}`, `client=${ids[0]}`, '', '']);
  });

  it('names nobody while the vault is locked', async () => {
    const { world, ports } = await opened();
    await ask(world, pageSender, 'vault.lock', {});
    expect(await omniboxLines(ports, 'jun', false)).toEqual([]);
    await openFromOmnibox(ports, 'Old Juniper');
    expect(world.opened).toEqual(['']);
  });

  it('names nobody after a sleep, though nothing has locked yet', async () => {
    const { world, ports } = await opened();
    world.now += 3 * 3_600_000;
    expect(await omniboxLines(ports, 'jun', false)).toEqual([]);
    expect((await ask(world, pageSender, 'vault.state', {})).status).toBe('locked');
  });
});
