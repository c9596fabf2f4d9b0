/**
 * `npm run test:trust [-- chromium|firefox] [--short] [--only=<word>]…`: faults and attacks in real browsers, as two tables. Ends with 1 when a
 * record was lost or broken, an attack gained something, or a request tried to leave the machine.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuild } from '../../scripts/browser/build.ts';
import { launch } from '../../scripts/browser/launch.ts';
import type { BrowserKind } from '../../scripts/browser/paths.ts';
import type { LaunchOptions, Session } from '../../scripts/browser/surface.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { playAll, setScene } from './attacks.ts';
import { clipboardCleared, withOptionalPermissions } from './clipboard.ts';
import {
  backgroundKilled,
  clockMoved,
  diskFull,
  layBallast,
  makeRoom,
  type Room,
  tabClosed,
  twoTabs,
} from './kills.ts';
import { proveLines } from './lines.ts';
import { falselyClosed } from './open-page.ts';
import { passkeyOpens } from './passkey.ts';
import { browserKilled, restoreCut, restoreKilled } from './restarts.ts';
import { restoreOverCut, restoreOverKilled } from './restore-over.ts';
import { type AttackRow, attackTable, type FaultRow, faultTable, lineTable } from './rows.ts';
import { smallDisk } from './small-disk.ts';

const words = process.argv.slice(2);
const short = words.includes('--short');
/** `--only=disk`: some of the tests, by their words. */
const only = words.flatMap((word) => (word.startsWith('--only=') ? [word.slice(7)] : []));
const wanted = (word: string) => only.length === 0 || only.includes(word);
const named = (['chromium', 'firefox'] as const).filter((kind) => words.includes(kind));
const browsers: readonly BrowserKind[] = named.length > 0 ? named : ['chromium', 'firefox'];
/** When the background is ended, in milliseconds after a write began. */
const delays = short ? [0, 3, 8, 20] : [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 90];

const faults: FaultRow[] = [];
const attacks: AttackRow[] = [];
const trouble: string[] = [];
let escapes = 0;

/** A busy machine may need a second attempt until the extension's background is there. */
const started = (kind: BrowserKind, options: LaunchOptions): Promise<Session> =>
  launch(kind, options).catch(() => launch(kind, options));

/** One line as soon as a test is done, so that a long run shows how far it is. */
function done(row: FaultRow): void {
  faults.push(row);
  console.log(`${row.browser} · ${row.fault}: ${row.operations} operations, ${row.kills} kills, ${row.lost} lost`);
}

/** Runs one test in a browser of its own; what goes wrong is told at the end, and the others still run. */
async function within(kind: BrowserKind, options: LaunchOptions, test: (session: Session) => Promise<void>) {
  const session = await started(kind, options).catch((error: unknown) => {
    trouble.push(`${kind} did not start: ${String(error)}`);
    return null;
  });
  if (session === null) return;
  try {
    await test(session);
  } catch (error) {
    trouble.push(`${session.version}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  escapes += session.escapes().length;
  await session.close().catch((error: unknown) => trouble.push(String(error)));
}

/** The same for tests that start and kill the browser themselves, on one profile. */
async function restarting(kind: BrowserKind, test: (start: () => Promise<Session>) => Promise<FaultRow>) {
  const profile = mkdtempSync(path.join(tmpdir(), 'throughline-trust-'));
  let last: Session | undefined;
  try {
    done(
      await test(async () => {
        last = await started(kind, { profile });
        return last;
      }),
    );
  } catch (error) {
    trouble.push(`${kind}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    await last?.close().catch(() => undefined);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The browser's own limit: Chromium's is set while it runs, Firefox's when it starts. */
const small = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };
const quotaOf = (kind: BrowserKind): Room => ({
  fault: 'quota full',
  take: async (session) => (kind === 'chromium' ? session.limitStorage(1_500_000) : layBallast(session)),
  give: async (session) => (kind === 'chromium' ? session.limitStorage(null) : makeRoom(session)),
  readable: true,
});

/** The disk itself is full to the last bytes: a small one of the test's own, with the browser's profile on it. */
async function onSmallDisk(kind: BrowserKind): Promise<void> {
  const disk = await smallDisk(400);
  if (disk === null) {
    console.log(
      `${kind} · disk full: not tried, this machine lets nobody mount a small disk (the row "quota full" is).`,
    );
    return;
  }
  const room: Room = {
    fault: 'disk full',
    take: async () => disk.fill(400_000),
    give: async () => disk.clear(),
    readable: kind === 'firefox',
  };
  await within(kind, { profile: disk.folder }, async (session) => done(await diskFull(session, room)));
  await disk.remove();
}

/** The fault tests of a browser, by the word that chooses them. */
function faultsOf(kind: BrowserKind): Readonly<Record<string, () => Promise<void>>> {
  const fault =
    (test: (session: Session) => Promise<FaultRow>, options: LaunchOptions = {}) =>
    () =>
      within(kind, options, async (session) => done(await test(session)));
  return {
    background: fault((session) => backgroundKilled(session, delays)),
    tab: fault((session) => tabClosed(session, short ? 3 : 12)),
    tabs: fault((session) => twoTabs(session, short ? 6 : 25)),
    quota: fault(
      (session) => diskFull(session, quotaOf(kind)),
      kind === 'firefox' ? { firefoxPreferences: small } : {},
    ),
    disk: () => onSmallDisk(kind),
    ...(kind === 'chromium' ? { clock: fault(clockMoved) } : {}),
    restore: fault((session) => restoreCut(session, short ? 15 : 30, short ? [5, 60] : [0, 3, 8, 15, 30, 60, 120])),
    'restore-over': fault((session) =>
      restoreOverCut(session, short ? 8 : 20, short ? [5] : [0, 3, 8, 15, 30, 60, 120]),
    ),
    browser: () => restarting(kind, (start) => browserKilled(start, short ? 2 : 10)),
    'restore-browser': () => restarting(kind, (start) => restoreKilled(start, 15)),
    ...(short
      ? {}
      : { 'restore-over-browser': () => restarting(kind, (start) => restoreOverKilled(start, 15, [0, 10, 25, 60])) }),
  };
}

const ehr = await serveDemoEhr();
for (const kind of browsers) {
  await ensureBuild(kind);
  for (const [word, test] of Object.entries(faultsOf(kind))) if (wanted(word)) await test();
  if (wanted('clipboard')) {
    await within(kind, { extension: withOptionalPermissions(kind) }, async (session) => {
      const chartId = clients[0]?.identity.chartId ?? '';
      const gained = await clipboardCleared(session, `${ehr.url}${paths.note(chartId, 'soap')}`);
      attacks.push({
        attack: 'the clipboard is looked at after its time, and after a lock',
        browser: session.version,
        gained,
      });
    });
  }
  if (!wanted('attacks')) continue;
  await within(kind, {}, async (session) => {
    const chartId = clients[0]?.identity.chartId ?? '';
    attacks.push(...(await playAll(await setScene(session, `${ehr.url}${paths.note(chartId, 'soap')}`))));
  });
}
if (browsers.includes('chromium') && wanted('attacks')) {
  const attack = 'the self-test is asked on a page where nothing is closed';
  await falselyClosed().then(
    (found) =>
      attacks.push({
        attack,
        browser: 'Chromium',
        gained: found.length > 0 ? `called closed: ${found.join(' ')}` : '',
      }),
    (error: unknown) => trouble.push(`${attack}: ${String(error)}`),
  );
}
if (browsers.includes('chromium') && wanted('passkey')) {
  await passkeyOpens().then(
    (words) => console.log(`\nPasskey in Chromium, virtual authenticator: ${words}.`),
    (error: unknown) => trouble.push(`passkey: ${String(error)}`),
  );
}
await ehr.close();

console.log(
  `\n${faultTable(faults)}\n\n${attackTable(attacks)}\n\nS1, requests that left the machine: ${escapes} (goal 0)`,
);
// Only a whole run has something to say of every line.
const lines = only.length === 0 || wanted('lines') ? await proveLines(attacks, faults) : [];
if (lines.length > 0) console.log(`\n${lineTable(lines)}`);
for (const each of trouble) console.log(`\nCould not be tested: ${each}`);
const lost = faults.some((row) => row.lost + row.broken > 0);
const won = attacks.some(({ gained }) => gained !== '') || lines.some(({ held }) => held === false);
// A browser that would not close must not keep the run from ending.
process.exit(lost || won || escapes > 0 || trouble.length > 0 ? 1 : 0);
