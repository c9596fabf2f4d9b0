/** Faults while something is written: background ended, tab closed, two tabs at once, disk full, clock moved. */
import type { CallInput, CallName } from '../../lib/messaging/calls.ts';
import type { Session, Tab } from '../../scripts/browser/surface.ts';
import { addClient, makeVault, must, passphrase, pause, planOf, send, sessionOf } from './driver.ts';
import { Count, type FaultRow, missing } from './rows.ts';

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
  count.broken += clients.filter(({ damaged }) => damaged).length + missing(versions) + sessions.damaged.length;
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

/** How a test takes the room away, and gives it back. */
export interface Room {
  readonly fault: string;
  /** Called once the vault is there. */
  take(session: Session): Promise<void>;
  give(session: Session): Promise<void>;
  /** The browser can read on while there is no room. Chromium opens no database on a disk without a free byte. */
  readonly readable: boolean;
}

/** What a person must be told: what is wrong, and that nothing was changed. */
const clearWords = /disk (?:is|may be) full.*Nothing was changed|Nothing was changed.*disk may be full/;

/**
 * Writes until the browser has no room left; what was confirmed is there, the refusals say why, the page shows those
 * words to a person, and work goes on as soon as there is room again.
 */
export async function diskFull(session: Session, room: Room): Promise<FaultRow> {
  const count = new Count();
  const { tab, ledger } = await start(session);
  await room.take(session);
  let refused = 0;
  // Chromium looks again how much room there is only every half minute.
  const end = Date.now() + 120_000;
  for (let at = 0; Date.now() < end && refused < 5; at++) {
    const value = large(at);
    const write = { ownerId: ledger.clientId, kind: 'session', id: null, baseVersion: 0, value } as const;
    const result = await send(tab, 'records.put', write);
    count.operations += 1;
    if (result?.ok) ledger.notes.add(value.noteKey);
    else if (result?.error.code === 'storage' && clearWords.test(result.error.message)) refused += 1;
    else throw new Error(`A full disk was answered with ${JSON.stringify(result)}`);
  }
  if (refused === 0) throw new Error(`There was always room, after ${count.operations} writes.`);
  count.kills = refused;
  await tellsPerson(session);
  if (room.readable) await recount(tab, ledger, count);
  await room.give(session);
  await worksAgain(tab, ledger);
  await recount(tab, ledger, count);
  await tab.close();
  return count.row(room.fault, session.version);
}

/** A client with much kept for them, to be removed when room is needed. */
export async function layBallast(session: Session): Promise<void> {
  const tab = await session.openExtensionPage('options.html');
  const ownerId = await addClient(tab, 'ballast');
  for (let at = 0; at < 40; at++) {
    await must(tab, 'records.put', { ownerId, kind: 'session', id: null, baseVersion: 0, value: large(at) });
  }
  await tab.close();
}

/** Removes that client with everything kept for them, as a person would who has no room left. */
export async function makeRoom(session: Session): Promise<void> {
  const tab = await session.openExtensionPage('options.html');
  const [ballast] = (await must(tab, 'clients.list', {})).filter(({ label }) => label === 'ballast');
  if (ballast) await must(tab, 'clients.remove', { clientId: ballast.id });
  await tab.close();
}

/** In a page of ours, by a choice made in it: the words are on the screen, not only in an answer. */
async function tellsPerson(session: Session): Promise<void> {
  const page = await session.openExtensionPage('options.html');
  // Where not even reading works, the page says so at once.
  const told = /disk (?:is|may be) full/;
  await page.seeText(/Colors|disk (?:is|may be) full/);
  for (let at = 0; at < 40 && !told.test(await page.text()); at++) {
    await page.run(
      (value) => {
        const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
          textContent?.startsWith('Colors'),
        );
        const field = label?.control;
        if (!(field instanceof HTMLSelectElement)) return;
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      at % 2 === 0 ? 'dark' : 'light',
    );
    await pause(100);
  }
  await page.seeText(told);
  await page.close();
}

/** The browser may need a while to notice that there is room again; then a write is taken and stays. */
async function worksAgain(tab: Tab, ledger: Ledger): Promise<void> {
  const label = 'after the full disk';
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await send(tab, 'clients.create', { label, population: 'adult', format: 'individual' });
    if (answer?.ok) break;
    if (Date.now() > end) throw new Error(`With room again, a write was answered with ${JSON.stringify(answer)}`);
    await pause(200);
  }
  ledger.labels.add(label);
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
