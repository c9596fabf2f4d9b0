/** Faults while something is written: background ended, tab closed, two tabs at once, disk full, clock moved. */
import type { CallInput, CallName } from '../../lib/messaging/calls.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import { addClient, makeVault, must, passphrase, pause, planOf, send, sessionOf } from './driver.ts';
import { Count, type FaultRow } from './rows.ts';

interface Ledger {
  readonly clientId: string;
  readonly labels: Set<string>;
  readonly reasons: Set<string>;
  readonly notes: Set<string>;
}

/** Starts a call in the page without waiting for it; its answer is looked up afterwards. Runs in the page. */
function fire(message: { id: string; call: unknown }): void {
  const scope = globalThis as unknown as {
    answers?: Record<string, unknown>;
    browser?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    chrome?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  scope.answers ??= {};
  const answers = scope.answers;
  const api = scope.browser ?? scope.chrome;
  api?.runtime.sendMessage(message.call).then(
    (answer) => {
      answers[message.id] = answer ?? null;
    },
    () => {
      answers[message.id] = null;
    },
  );
}
const answerOf = (tab: Tab, id: string) =>
  tab.run(
    (wanted) => (globalThis as unknown as { answers?: Record<string, unknown> }).answers?.[wanted] ?? null,
    id,
  ) as Promise<{ ok?: boolean } | null>;

/** What the store holds now against what was confirmed; damaged and half-written things count as broken. */
async function recount(tab: Tab, ledger: Ledger, count: Count): Promise<void> {
  const clients = await must(tab, 'clients.list', {});
  const versions = await must(tab, 'plans.versions', { clientId: ledger.clientId });
  const sessions = await must(tab, 'records.list', { ownerId: ledger.clientId, kind: 'session' });
  const labels = new Set(clients.map(({ label }) => label));
  const reasons = new Set(versions.map(({ reason }) => reason));
  const notes = new Set(sessions.records.map(({ value }) => (value as { noteKey: string }).noteKey));
  const pairs: [Set<string>, Set<string>][] = [
    [ledger.labels, labels],
    [ledger.reasons, reasons],
    [ledger.notes, notes],
  ];
  for (const [wanted, there] of pairs) {
    count.expected += wanted.size;
    count.found += [...wanted].filter((each) => there.has(each)).length;
  }
  count.broken += clients.filter(({ damaged }) => damaged).length + sessions.damaged.length;
}

interface Write {
  readonly name: CallName;
  readonly input: unknown;
  /** Notes what is confirmed by a good answer. */
  confirmed(): void;
}

async function writes(tab: Tab, ledger: Ledger, round: string): Promise<readonly Write[]> {
  const { clientId } = ledger;
  const versions = await must(tab, 'plans.versions', { clientId });
  const plan: CallInput<'plans.save'> = {
    clientId,
    baseVersion: versions[0]?.version ?? 0,
    reason: `plan ${round}`,
    content: planOf(round),
  };
  const record = { ownerId: clientId, kind: 'session', id: null, baseVersion: 0, value: sessionOf(round) };
  return [
    {
      name: 'clients.create',
      input: { label: `client ${round}`, population: 'adult', format: 'individual' },
      confirmed: () => ledger.labels.add(`client ${round}`),
    },
    { name: 'plans.save', input: plan, confirmed: () => ledger.reasons.add(`plan ${round}`) },
    { name: 'records.put', input: record, confirmed: () => ledger.notes.add(round) },
  ];
}

async function start(session: Session): Promise<{ tab: Tab; ledger: Ledger }> {
  const tab = await session.openExtensionPage('options.html');
  await makeVault(tab);
  const clientId = await addClient(tab, 'first');
  return { tab, ledger: { clientId, labels: new Set(['first']), reasons: new Set(), notes: new Set() } };
}

/** The background ended so many milliseconds after each write began. */
export async function backgroundKilled(session: Session, delays: readonly number[]): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  for (const delay of delays) {
    for (let at = 0; at < 3; at++) {
      const round = `${delay}-${at}`;
      const write = (await writes(tab, ledger, round))[at];
      if (!write) continue;
      const call = { throughline: 'call', name: write.name, input: write.input };
      await tab.run(fire, { id: round, call });
      await pause(delay);
      await session.killBackground();
      count.operations += 1;
      count.kills += 1;
      await pause(60);
      if ((await answerOf(tab, round))?.ok) write.confirmed();
    }
  }
  await recount(tab, ledger, count);
  await tab.close();
  return count.row('background ended while writing', session.version);
}

/** The tab that asked for the write is closed at once. */
export async function tabClosed(session: Session, rounds: number): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  for (let round = 0; round < rounds; round++) {
    const other = await session.openExtensionPage('options.html');
    const [write] = await writes(tab, ledger, `tab ${round}`);
    if (write && (await send(other, write.name, write.input as never))?.ok) write.confirmed();
    const [next] = await writes(tab, ledger, `tab ${round} cut`);
    if (next) await other.run(fire, { id: 'x', call: { throughline: 'call', name: next.name, input: next.input } });
    await other.close();
    count.operations += 2;
    count.kills += 1;
  }
  await pause(200);
  await recount(tab, ledger, count);
  await tab.close();
  return count.row('tab closed while writing', session.version);
}

/** Two tabs append to one plan as fast as they can, each from the newest version it knows. */
export async function twoTabs(session: Session, each: number): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  const other = await session.openExtensionPage('options.html');
  const { clientId } = ledger;
  const append = async (from: Tab, name: string) => {
    for (let at = 0; at < each; ) {
      const [newest] = await must(from, 'plans.versions', { clientId });
      const reason = `${name} ${at}`;
      const input = { clientId, baseVersion: newest?.version ?? 0, reason, content: planOf(reason) };
      const result = await send(from, 'plans.save', input);
      count.operations += 1;
      if (result?.ok) {
        ledger.reasons.add(reason);
        at += 1;
      } else if (result?.error.code !== 'conflict') throw new Error(JSON.stringify(result));
    }
  };
  await Promise.all([append(tab, 'left'), append(other, 'right')]);
  await recount(tab, ledger, count);
  const versions = await must(tab, 'plans.versions', { clientId });
  if (versions.length !== each * 2) count.broken += 1;
  await other.close();
  await tab.close();
  return count.row('two tabs writing at once', session.version);
}

/** A record of a size that fills a disk in few writes. */
const large = (at: number) => ({
  ...sessionOf(`large ${at}`),
  techniques: Array.from({ length: 80 }, () => 't'.repeat(80)),
  interventions: Array.from({ length: 200 }, () => 'i'.repeat(64)),
  goals: [],
});

/** Writes until the browser has no room left; what was confirmed is there, and small things work again afterwards. */
export async function diskFull(session: Session, most: number, lift: () => Promise<void>): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  if (session.kind === 'chromium') await session.limitStorage(1_500_000);
  let refused = 0;
  for (let at = 0; at < most && refused < 5; at++) {
    const value = large(at);
    const write = { ownerId: ledger.clientId, kind: 'session', id: null, baseVersion: 0, value } as const;
    const result = await send(tab, 'records.put', write);
    count.operations += 1;
    if (result?.ok) ledger.notes.add(value.noteKey);
    else if (result?.error.code === 'storage') refused += 1;
    else throw new Error(`A full disk was answered with ${JSON.stringify(result)}`);
  }
  if (refused === 0) throw new Error(`The disk was never full after ${most} writes.`);
  count.kills = refused;
  await recount(tab, ledger, count);
  await lift();
  await tab.close();
  return count.row('disk full', session.version);
}

/** The clock jumps ahead (a sleep) and back: it locks, and nothing is lost. */
export async function clockMoved(session: Session): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  for (const hours of [3, -3, 24 * 400, -24 * 400]) {
    await session.moveClock(hours * 3_600_000);
    const answer = await send(tab, 'clients.list', {});
    count.operations += 1;
    count.kills += 1;
    if (hours > 0 && answer?.ok) count.broken += 1;
    await send(tab, 'vault.unlock', { passphrase });
    const label = `clock ${hours}`;
    await addClient(tab, label);
    ledger.labels.add(label);
  }
  await recount(tab, ledger, count);
  await tab.close();
  return count.row('clock moved', session.version);
}
