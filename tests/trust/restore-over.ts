/**
 * Restores over a store that is full and went on: replaced by an older backup, merged with a newer one, cut off in the
 * middle. Afterwards everything is as it was, or everything is as the backup has it; never some of each.
 */
import { makeBackup, takeBackup } from '../../lib/backup/job.ts';
import { readHead } from '../../lib/backup/layout.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import { addClient, callerOf, longPlanOf, makeVault, must, passphrase, pause, send } from './driver.ts';
import { opened, type Start, unlocked } from './restarts.ts';
import { Count, type FaultRow, missing } from './rows.ts';

const quiet = () => undefined;
const facts = { population: 'adult', format: 'individual' } as const;
type State = 'older' | 'newer';

/** How the work is cut off, and the tab that is there afterwards, unlocked. */
type Cut = (tab: Tab) => Promise<Tab>;

interface Files {
  readonly ids: readonly string[];
  readonly older: Blob;
  readonly newer: Blob;
}

/** A store that went on since its first backup: every client renamed, and with one more version of the plan. */
async function prepared(tab: Tab, clients: number): Promise<Files> {
  await makeVault(tab);
  const ids: string[] = [];
  for (let at = 0; at < clients; at++) {
    const clientId = await addClient(tab, `older ${at}`);
    ids.push(clientId);
    await must(tab, 'plans.save', { clientId, baseVersion: 0, reason: 'older', content: longPlanOf('older') });
  }
  const { file: older } = await makeBackup(callerOf(tab), quiet);
  for (const [at, id] of ids.entries()) {
    await must(tab, 'clients.update', { id, label: `newer ${at}`, ...facts });
    await must(tab, 'plans.save', { clientId: id, baseVersion: 1, reason: 'newer', content: longPlanOf('newer') });
  }
  const { file: newer } = await makeBackup(callerOf(tab), quiet);
  return { ids, older, newer };
}

/** Counts what is there, and says which of the two states it is; null when it is some of each. */
async function recount(tab: Tab, ids: readonly string[], count: Count): Promise<State | null> {
  const clients = await must(tab, 'clients.list', {});
  count.expected += ids.length * 2;
  count.found += clients.filter(({ id }) => ids.includes(id)).length;
  count.broken += clients.filter(({ damaged }) => damaged).length;
  const seen = new Set<string>();
  for (const { id, label } of clients) {
    const versions = await must(tab, 'plans.versions', { clientId: id });
    count.found += versions.some(({ version }) => version === 1) ? 1 : 0;
    count.broken += missing(versions);
    seen.add(label.split(' ')[0] ?? '');
    seen.add(versions[0]?.reason ?? '');
  }
  const [state] = seen;
  if (seen.size === 1 && (state === 'older' || state === 'newer')) return state;
  count.broken += 1;
  return null;
}

/** One restore that is cut off `delay` milliseconds after it began to be put in place, and then done to its end. */
async function cutOff(tab: Tab, files: Files, to: State, cut: Cut, delay: number, count: Count): Promise<Tab> {
  const [file, mode] = to === 'older' ? ([files.older, 'replace'] as const) : ([files.newer, 'merge'] as const);
  const { header } = await readHead(file);
  const ready = async (on: Tab) => {
    await must(on, 'restore.open', { header });
    await takeBackup(callerOf(on), file, quiet);
    return (await must(on, 'restore.look', { header, mode })).look;
  };
  const look = await ready(tab);
  void send(tab, 'restore.commit', { header, mode, look }).catch(() => undefined);
  await pause(delay);
  const after = await cut(tab);
  count.kills += 1;
  count.operations += 1;
  const state = await recount(after, files.ids, count);
  if (state === to) return after;
  const again = await ready(after);
  await must(after, 'restore.commit', { header, mode, look: again });
  if ((await recount(after, files.ids, count)) !== to) count.broken += 1;
  return after;
}

async function play(tab: Tab, clients: number, cut: Cut, delays: readonly number[], count: Count): Promise<Tab> {
  const files = await prepared(tab, clients);
  let now = tab;
  for (const delay of delays) {
    for (const to of ['older', 'newer'] as const) now = await cutOff(now, files, to, cut, delay, count);
  }
  if (!(await must(now, 'log.check', {})).intact) count.broken += 1;
  return now;
}

/** The background is ended while a restore is put over a full store. */
export async function restoreOverCut(session: Session, clients: number, delays: readonly number[]): Promise<FaultRow> {
  const count = new Count();
  const tab = await opened(session);
  const cut: Cut = async (now) => {
    await session.killBackground();
    await must(now, 'vault.unlock', { passphrase });
    return now;
  };
  await (await play(tab, clients, cut, delays, count)).close();
  return count.row('restore over a full store, background ended', session.version);
}

/** The browser is killed while a restore is put over a full store. */
export async function restoreOverKilled(start: Start, clients: number, delays: readonly number[]): Promise<FaultRow> {
  const count = new Count();
  let session = await start();
  const { version } = session;
  const cut: Cut = async () => {
    await session.kill();
    session = await start();
    return unlocked(session);
  };
  await play(await opened(session), clients, cut, delays, count);
  await session.close();
  return count.row('restore over a full store, browser killed', version);
}
