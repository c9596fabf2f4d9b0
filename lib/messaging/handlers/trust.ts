/** Handlers for how safe the data is: state and reminders, access log, practice policy, wipe and its proof. */

import type { Client } from '../../plan/schema.ts';
import { copiesFile, copiesOf } from '../../vault/backup/copies.ts';
import { openRow } from '../../vault/backup/items.ts';
import { restoreState } from '../../vault/backup/stage.ts';
import { countRows } from '../../vault/backup/write.ts';
import type { VaultDatabase } from '../../vault/db/database.ts';
import { eachRow } from '../../vault/db/each-row.ts';
import { loadLogKey } from '../../vault/keyring.ts';
import { isRecoveryConfirmed } from '../../vault/keys.ts';
import { checkLog, readLog } from '../../vault/log/access-log.ts';
import { type LogWord, logWords } from '../../vault/log/entries.ts';
import { showDetail } from '../../vault/log/hidden-detail.ts';
import { lockedRefusal, Refusal } from '../../vault/refusal.ts';
import { hasHeader, lockVault, openStore } from '../../vault/vault.ts';
import { policyOf } from '../policy.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';
import { clearCopied } from './clipboard.ts';
import { syncSites } from './sites.ts';

/** A backup older than this is called old, once there is something to lose. Milliseconds. */
const oldBackup = 7 * 86_400_000;
/** A backup dated later than this from now was made while the clock was wrong: nobody knows how old it is. */
const skew = 86_400_000;
const nothing = {} as Record<string, never>;

export const state: Handler<'trust.state'> = async (_input, { ports }) => {
  const { db } = ports;
  const [backup, rows, confirmed, vault, conflicts, restoring, copies] = await Promise.all([
    db.meta.get('backup'),
    countRows(db),
    isRecoveryConfirmed(db),
    hasHeader(db),
    db.asides.count(),
    restoreState(db),
    copiesOf(db),
  ]);
  const last = backup !== undefined && 'at' in backup ? backup : null;
  const lastBackupAt = last?.at ?? null;
  const samples = await db.clients.where('id').startsWith('sample-').count();
  const own = (await db.clients.count()) - samples;
  return {
    lastBackupAt,
    lastBackupLeftOut: last?.leftOut ?? 0,
    backupDue:
      own > 0 && (lastBackupAt === null || ports.now() - lastBackupAt > oldBackup || lastBackupAt - ports.now() > skew),
    recoveryUnconfirmed: vault && !confirmed,
    conflicts,
    restoring: restoring !== null && restoring.file !== copiesFile,
    rows,
    copies,
  };
};

export const policy: Handler<'policy.get'> = (_input, { ports }) => policyOf(ports);

export const logRead: Handler<'log.read'> = async (query, { ports }) => {
  const { db, keys } = await openStore(ports);
  const rows = await readLog(db, query);
  const labels = new Map<string, string>();
  for (const id of new Set(rows.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))) {
    const row = await db.clients.get(id);
    const client = row ? ((await openRow(keys, 'clients', row)) as Client | undefined) : undefined;
    if (client) labels.set(id, client.label);
  }
  return Promise.all(
    rows.map(async ({ seq, at, what, clientId, detail }) => ({
      seq,
      at,
      what,
      words: logWords[what as LogWord] ?? what,
      clientId,
      label: clientId === null ? null : (labels.get(clientId) ?? null),
      detail: await showDetail(keys.records, what, clientId, detail),
    })),
  );
};

export const logCheck: Handler<'log.check'> = async (_input, { ports }) => {
  const key = await loadLogKey(ports.session);
  if (key === null) throw lockedRefusal();
  return checkLog(ports.db, key);
};

/** The line itself is written by the audit of every call. */
export const logNote: Handler<'log.note'> = async (_input, { ports }) => {
  await openStore(ports);
  return nothing;
};

/** Whether the id stands in a row outside its box. One that cannot be written out, changed by hand, counts as if it did. */
function mayName(row: object, id: string): boolean {
  try {
    return JSON.stringify({ ...row, box: null }, (_key, value) =>
      typeof value === 'bigint' ? String(value) : value,
    ).includes(id);
  } catch {
    return true;
  }
}

async function rowsThatName(db: VaultDatabase, id: string): Promise<number> {
  let count = 0;
  for (const { name } of db.tables) {
    // The log keeps the fact that the client was removed, under the random id.
    if (name === 'log') continue;
    await eachRow(db.table<object>(name).toCollection(), (row) => {
      if (mayName(row, id)) count += 1;
    });
  }
  return count;
}

export const traces: Handler<'wipe.traces'> = async ({ clientId }, { ports }) => ({
  rows: await rowsThatName(ports.db, clientId),
});

/** What a person types so that a slip of the mouse wipes nothing. */
export const wipeWords = 'delete everything';

async function clearKeys({ session, local }: Ports): Promise<void> {
  for (const area of [session, local]) {
    for (const [key] of await area.entries('')) await area.remove(key);
  }
}

export const wipe: Handler<'wipe.all'> = async ({ words }, { ports }) => {
  if (words.trim().toLowerCase() !== wipeWords) {
    throw new Refusal('invalid', `words: type “${wipeWords}” to go on.`);
  }
  await lockVault(ports);
  await tellAll(ports, { event: 'locked' });
  await clearCopied(ports).catch(() => undefined);
  await ports.db.delete({ disableAutoOpen: false });
  await clearKeys(ports);
  await ports.dropSites();
  // The data is gone by now: trouble with the pages' scripts must not be told as “nothing was changed”.
  const sites = await syncSites(ports).catch(() => ports.grantedSites());
  // A page that had its say before its site was given back leaves a key behind, such as a ticket for its panel.
  await clearKeys(ports);
  // Opening it anew makes an empty one; what is counted now is what is left.
  const left = await Promise.all(ports.db.tables.map((table) => table.count()));
  const kept = [...(await ports.session.entries('')), ...(await ports.local.entries(''))];
  await tellAll(ports, { event: 'data', clientId: null });
  return { rows: left.reduce((sum, count) => sum + count, 0), keys: kept.length, sites: sites.length };
};
