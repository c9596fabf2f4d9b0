/** Faults of the whole browser, and of restores: killed in the middle, started again on what is left on the disk. */
import { makeBackup, takeBackup } from '../../lib/backup/job.ts';
import { readHead } from '../../lib/backup/layout.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import {
  addClient,
  callerOf,
  listening,
  longPlanOf,
  makeVault,
  must,
  passphrase,
  pause,
  planOf,
  send,
  sessionOf,
} from './driver.ts';
import { Count, type FaultRow, missing } from './rows.ts';

/** Starts the browser on the same profile. */
export type Start = () => Promise<Session>;
const quiet = () => undefined;

/** A browser that comes back after a kill may close the first tab under our hands. */
export async function opened(session: Session): Promise<Tab> {
  const tab = await session.openExtensionPage('options.html').catch(() => session.openExtensionPage('options.html'));
  await listening(tab);
  return tab;
}

export async function unlocked(session: Session): Promise<Tab> {
  const tab = await opened(session);
  await must(tab, 'vault.unlock', { passphrase });
  return tab;
}

/** What was confirmed of one browser's life after the other. */
interface Kept {
  readonly labels: Map<string, string>;
  readonly reasons: Set<string>;
  readonly notes: Set<string>;
}

/** One write of every kind, each waited for; the last, of the kind that it is the turn of, is not. */
async function writeAll(tab: Tab, kept: Kept, clientId: string, round: number, count: Count): Promise<void> {
  const id = await addClient(tab, `client ${round}`);
  kept.labels.set(id, `client ${round}`);
  const gone = await addClient(tab, `to be removed ${round}`);
  const facts = { population: 'adult', format: 'individual' } as const;
  const versions = await must(tab, 'plans.versions', { clientId });
  const plan = (text: string, base: number) => ({ clientId, baseVersion: base, reason: text, content: planOf(text) });
  const entry = (note: string) =>
    ({ ownerId: clientId, kind: 'session', id: null, baseVersion: 0, value: sessionOf(note) }) as const;
  const base = versions[0]?.version ?? 0;
  await must(tab, 'plans.save', plan(`plan ${round}`, base));
  kept.reasons.add(`plan ${round}`);
  await must(tab, 'records.put', entry(`note ${round}`));
  kept.notes.add(`note ${round}`);
  await must(tab, 'clients.update', { id, label: `renamed ${round}`, ...facts });
  kept.labels.set(id, `renamed ${round}`);
  count.operations += 6;
  const last: readonly (() => Promise<unknown>)[] = [
    () => addClient(tab, `cut ${round}`),
    () => must(tab, 'plans.save', plan(`cut ${round}`, base + 1)),
    () => must(tab, 'records.put', entry(`cut ${round}`)),
    () => must(tab, 'clients.update', { id, label: `renamed ${round}`, ...facts }),
    () => must(tab, 'clients.remove', { clientId: gone }),
  ];
  void last[round % last.length]?.().catch(() => undefined);
}

/** The browser is killed in the middle of writing; what was confirmed is there when it comes back. */
export async function browserKilled(start: Start, rounds: number): Promise<FaultRow> {
  const count = new Count();
  const kept: Kept = { labels: new Map(), reasons: new Set(), notes: new Set() };
  let session = await start();
  const { version } = session;
  let tab = await opened(session);
  await makeVault(tab);
  const clientId = await addClient(tab, 'first');
  kept.labels.set(clientId, 'first');
  for (let round = 0; round < rounds; round++) {
    await writeAll(tab, kept, clientId, round, count);
    await pause((round * 7) % 60);
    await session.kill();
    count.kills += 1;
    session = await start();
    tab = await unlocked(session);
  }
  const clients = await must(tab, 'clients.list', {});
  const labels = new Map(clients.map(({ id, label }) => [id, label]));
  const versions = await must(tab, 'plans.versions', { clientId });
  const sessions = await must(tab, 'records.list', { ownerId: clientId, kind: 'session' });
  const reasons = new Set(versions.map(({ reason }) => reason));
  const notes = new Set(sessions.records.map(({ value }) => (value as { noteKey: string }).noteKey));
  count.expected = kept.labels.size + kept.reasons.size + kept.notes.size;
  count.found =
    [...kept.labels].filter(([id, label]) => labels.get(id) === label).length +
    [...kept.reasons].filter((each) => reasons.has(each)).length +
    [...kept.notes].filter((each) => notes.has(each)).length;
  count.broken = clients.filter(({ damaged }) => damaged).length + missing(versions) + sessions.damaged.length;
  if (!(await must(tab, 'log.check', {})).intact) count.broken += 1;
  await session.close();
  return count.row('browser killed while writing', version);
}

/** A store worth restoring, as a file. Ends with an empty store. */
async function backupOf(tab: Tab, clients: number): Promise<Blob> {
  await makeVault(tab);
  for (let at = 0; at < clients; at++) {
    const clientId = await addClient(tab, `client ${at}`);
    await must(tab, 'plans.save', { clientId, baseVersion: 0, reason: 'first', content: longPlanOf(`plan ${at}`) });
    const value = sessionOf(`note ${at}`);
    await must(tab, 'records.put', { ownerId: clientId, kind: 'session', id: null, baseVersion: 0, value });
  }
  const { file } = await makeBackup(callerOf(tab), quiet);
  await must(tab, 'wipe.all', { words: 'delete everything' });
  return file;
}

async function recount(tab: Tab, clients: number, count: Count): Promise<void> {
  const list = await must(tab, 'clients.list', {});
  count.expected += clients * 3;
  count.found += list.filter(({ label }) => label.startsWith('client ')).length;
  count.broken += list.filter(({ damaged }) => damaged).length;
  for (const { id } of list) {
    const versions = await must(tab, 'plans.versions', { clientId: id });
    count.found += versions.length;
    count.broken += missing(versions);
    count.found += (await must(tab, 'records.list', { ownerId: id, kind: 'session' })).records.length;
  }
}

/** The background is ended in the middle of taking a backup in, and of its commit. */
export async function restoreCut(session: Session, clients: number, delays: readonly number[]): Promise<FaultRow> {
  const count = new Count();
  const tab = await opened(session);
  const file = await backupOf(tab, clients);
  const { header } = await readHead(file);
  for (const delay of delays) {
    await must(tab, 'restore.open', { header, secret: passphrase });
    const taking = takeBackup(callerOf(tab), file, quiet);
    await pause(delay);
    await session.killBackground();
    await taking;
    const { look } = await must(tab, 'restore.look', { header, mode: 'replace' });
    const committing = send(tab, 'restore.commit', { header, mode: 'replace', look });
    await pause(delay);
    await session.killBackground();
    const answer = await committing;
    count.kills += 2;
    count.operations += 1;
    // Cut off: either nothing of it is there, or all of it is.
    const { status } = await must(tab, 'vault.state', {});
    if (status === 'new') {
      const left = await must(tab, 'trust.state', {});
      if (left.rows !== 0) count.broken += 1;
      if (answer?.ok) count.broken += 1;
      await must(tab, 'restore.open', { header, secret: passphrase });
      await takeBackup(callerOf(tab), file, quiet);
      const { look } = await must(tab, 'restore.look', { header, mode: 'replace' });
      await must(tab, 'restore.commit', { header, mode: 'replace', look });
    } else if (status === 'locked') {
      await must(tab, 'vault.unlock', { passphrase });
    }
    await recount(tab, clients, count);
    await must(tab, 'wipe.all', { words: 'delete everything' });
  }
  await tab.close();
  return count.row('restore cut off, background ended', session.version);
}

/** The whole browser is killed half-way through a restore. */
export async function restoreKilled(start: Start, clients: number): Promise<FaultRow> {
  const count = new Count();
  let session = await start();
  const { version } = session;
  let tab = await opened(session);
  const file = await backupOf(tab, clients);
  const { header } = await readHead(file);
  await must(tab, 'restore.open', { header, secret: passphrase });
  await takeBackup(callerOf(tab), file, quiet);
  await session.kill();
  count.kills += 1;
  session = await start();
  tab = await opened(session);
  // The key of the file was in memory only; the chunks that were taken in are still there.
  if ((await must(tab, 'restore.open', { header })).state !== 'needs-passphrase') count.broken += 1;
  await must(tab, 'restore.open', { header, secret: passphrase });
  if ((await must(tab, 'restore.start', { header })).next !== null) count.broken += 1;
  const { look } = await must(tab, 'restore.look', { header, mode: 'replace' });
  void send(tab, 'restore.commit', { header, mode: 'replace', look }).catch(() => undefined);
  await session.kill();
  count.kills += 1;
  session = await start();
  tab = await opened(session);
  count.operations += 1;
  if ((await must(tab, 'vault.state', {})).status === 'new') {
    if ((await must(tab, 'trust.state', {})).rows !== 0) count.broken += 1;
    await must(tab, 'restore.open', { header, secret: passphrase });
    await takeBackup(callerOf(tab), file, quiet);
    const { look } = await must(tab, 'restore.look', { header, mode: 'replace' });
    await must(tab, 'restore.commit', { header, mode: 'replace', look });
  } else {
    await must(tab, 'vault.unlock', { passphrase });
  }
  await recount(tab, clients, count);
  await session.close();
  return count.row('restore cut off, browser killed', version);
}
