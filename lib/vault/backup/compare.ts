/**
 * The dry run: what a staged backup would change, decided row by row and written beside each staged row. Touches no data.
 * A row is taken only when the local one is its ancestor; when both were changed, both are kept and a person decides.
 */
import type { RestoreDryRun, Returning } from '../../messaging/trust-types.ts';
import type { Client } from '../../plan/schema.ts';
import { practice } from '../../records/practice.ts';
import { eachRow } from '../db/each-row.ts';
import { removedClientKey, removedHere, removedKey } from '../db/removed.ts';
import type { Store } from '../db/store.ts';
import { headOf, marksOf, relation, sayVersion } from '../db/trail.ts';
import { type AnyRow, type DataTable, dataTables, type StagedAct, type StagedRow } from '../db/trust-rows.ts';
import { canonical, clientOf, contentMark, isOwned, itemOf, keyOf, localRow, openRow } from './items.ts';
import { begunAnew, type RestoreState, restoreState } from './stage.ts';
import { seenState } from './write.ts';

export type RestoreMode = 'merge' | 'replace';
const batchSize = 300;

/** What a row is recognised by later: its newest mark, or its version where it has no marks yet. */
export function baseOf(row: AnyRow | undefined): string | null {
  return row === undefined ? null : (headOf(row.trail) ?? `v${sayVersion(row.version)}`);
}

async function trailOf({ keys }: Store, table: DataTable, row: AnyRow): Promise<readonly string[]> {
  const marks = marksOf(row.trail);
  if (marks.length > 0) return marks;
  const value = await openRow(keys, table, row);
  return value === undefined ? [] : [await contentMark(keys, table, value)];
}

async function isUnreadable({ keys }: Store, table: DataTable, local: AnyRow): Promise<boolean> {
  const item = await itemOf(keys, table, local);
  // Whose it is stands in the clear as well, to be searched; what is sealed decides.
  return item === null || clientOf(table, { ...local, ...item.d }) !== clientOf(table, local);
}

/** How a staged row stands to the local one of the same key. */
async function judge(store: Store, table: DataTable, staged: AnyRow, local: AnyRow | undefined): Promise<StagedAct> {
  if (local === undefined) return 'put';
  // Before the marks in the clear are asked: a row that cannot be read any more is what backups are for.
  if (await isUnreadable(store, table, local)) return 'mend';
  const found = relation(await trailOf(store, table, local), await trailOf(store, table, staged));
  if (found === 'same') return 'same';
  if (found === 'mine-newer') return 'keep';
  if (found === 'theirs-newer') return 'put';
  const [mine, theirs] = await Promise.all([openRow(store.keys, table, local), openRow(store.keys, table, staged)]);
  return canonical(mine) === canonical(theirs) ? 'same' : 'aside';
}

/** Plans are chains of versions: what comes after the first disagreement cannot simply be put behind ours. */
class PlanChains {
  readonly #split = new Set<string>();
  readonly #known = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async judge(staged: AnyRow, local: AnyRow | undefined): Promise<StagedAct> {
    const [planId] = keyOf('planVersions', staged) as [string, number];
    // In a chain that went two ways the backup's version is another one than ours, however damaged ours is.
    if (local && !this.#split.has(planId) && (await isUnreadable(this.#store, 'planVersions', local))) return 'mend';
    if ((await this.#marks(planId)).has(headOf(staged.trail) ?? '')) return local === undefined ? 'keep' : 'same';
    if (this.#split.has(planId)) return 'aside';
    const act = await judge(this.#store, 'planVersions', staged, local);
    if (act === 'aside') this.#split.add(planId);
    return act;
  }

  /** Every mark that any local version of the plan carries, also of versions that were settled in a conflict. */
  #marks(planId: string): Promise<ReadonlySet<string>> {
    const { db } = this.#store;
    const found =
      this.#known.get(planId) ??
      db.planVersions
        .where('[planId+version]')
        .between([planId, 0], [planId, Number.POSITIVE_INFINITY])
        .toArray()
        .then((rows) => new Set(rows.flatMap((row) => marksOf(row.trail))));
    this.#known.set(planId, found);
    return found;
  }
}

/** What was removed here, and the clients in the staged file that were. */
interface Removals {
  readonly keys: ReadonlySet<string>;
  readonly clients: ReadonlySet<string>;
}

async function removalsIn({ db, keys }: Store, staged: readonly string[]): Promise<Removals> {
  const removed = await removedHere(db);
  const here = new Set<string>(await db.clients.toCollection().primaryKeys());
  const clients = new Set<string>();
  for (const id of staged) {
    if (!here.has(id) && removed.has(await removedClientKey(keys, id))) clients.add(id);
  }
  return { keys: removed, clients };
}

const isRemoved = ({ keys, clients }: Removals, { table, clientId, row }: StagedRow): boolean =>
  clients.has(clientId) || keys.has(removedKey(table, String(keyOf(table, row))));

async function stagedClients({ db }: Store): Promise<string[]> {
  return (await db.staging.where('table').equals('clients').toArray()).map(({ clientId }) => clientId);
}

/**
 * Decides every staged row. Safe to repeat, also after a part of it was done.
 *
 * @param bringBack what was removed here comes back by a merge; else it is left out (`gone`).
 * @returns what this look is called by; the commit asks for it.
 */
export async function decide(store: Store, mode: RestoreMode, bringBack: boolean): Promise<string> {
  const { db } = store;
  const chains = new PlanChains(store);
  // Before anything is looked at: what is written from here on was not seen, and makes the commit refuse.
  const seen = mode === 'replace' ? { seen: await seenState(db) } : {};
  const coming = await stagedClients(store);
  const removals = await removalsIn(store, coming);
  const clients = new Set<string>(mode === 'merge' ? await db.clients.toCollection().primaryKeys() : []);
  for (const id of coming) clients.add(id);
  const file = (await restoreState(db))?.file;
  const deciding = crypto.randomUUID();
  // What was decided before holds no more from the first changed row on, so that nothing is committed in between.
  await db.transaction('rw', db.meta, async () => {
    const state = await restoreState(db);
    if (state === null || state.file !== file) throw begunAnew();
    const { decided: _before, ...rest } = state;
    await db.meta.put({ ...rest, deciding });
  });
  let last = 0;
  for (;;) {
    const batch = await db.staging.where('n').above(last).limit(batchSize).toArray();
    if (batch.length === 0) break;
    const decided: StagedRow[] = [];
    for (const staged of batch) {
      const local = mode === 'merge' ? await localRow(db, staged.table, staged.row) : undefined;
      const act = await actFor(staged, local);
      decided.push({ ...staged, act, base: baseOf(local) });
      last = staged.n;
    }
    await db.transaction('rw', db.meta, db.staging, async () => {
      // Cleared meanwhile, rows must not come back by this.
      const state = await restoreState(db);
      if (state?.file !== file || state?.deciding !== deciding) throw begunAnew();
      await db.staging.bulkPut(decided);
    });
  }
  await db.transaction('rw', db.meta, async () => {
    const state = await restoreState(db);
    if (state === null || state.file !== file || state.deciding !== deciding) throw begunAnew();
    await db.meta.put({ ...state, decided: mode, ...seen });
  });
  return deciding;

  async function actFor(staged: StagedRow, local: AnyRow | undefined): Promise<StagedAct> {
    if (isOwned(staged) && !clients.has(staged.clientId)) return 'orphan';
    if (mode === 'replace') return 'put';
    if (local === undefined && !bringBack && isRemoved(removals, staged)) return 'gone';
    if (staged.table === 'planVersions') return chains.judge(staged.row, local);
    return judge(store, staged.table, staged.row, local);
  }
}

const shownLabels = 200;

async function labelsOf(store: Store, rows: readonly AnyRow[]): Promise<string[]> {
  const values = await Promise.all(rows.slice(0, shownLabels).map((row) => openRow(store.keys, 'clients', row)));
  return values.map((value) => (value as Client | undefined)?.label ?? 'Unreadable record').sort();
}

/** What was removed here and is in the backup, so that a person can tell it. */
async function returningOf(store: Store, rows: readonly StagedRow[]): Promise<Returning[]> {
  return Promise.all(
    rows.map(async ({ table, clientId, row }) => {
      const client = table === 'clients' ? row : await store.db.clients.get(clientId);
      const named = client ? ((await openRow(store.keys, 'clients', client)) as Client | undefined)?.label : undefined;
      const label = clientId === practice ? 'Your practice' : (named ?? null);
      const held = (await openRow(store.keys, table, row)) as { kind?: string; madeAt?: number } | undefined;
      const kind = table === 'clients' ? 'client' : (held?.kind ?? 'chart link');
      return { label, kind, madeAt: held?.madeAt ?? null };
    }),
  );
}

/** The decisions of a look in words and numbers. `store` is the one that the rows were staged for. */
export async function dryRun(
  store: Store,
  state: RestoreState,
  mode: RestoreMode,
  look: string,
): Promise<RestoreDryRun> {
  const { db } = store;
  const counts = Object.fromEntries(
    dataTables.map((table) => [table, { added: 0, updated: 0, same: 0, kept: 0, conflicts: 0, removed: 0, gone: 0 }]),
  ) as Record<DataTable, RestoreDryRun['counts'][DataTable]>;
  const [added, updated, conflicted]: [AnyRow[], AnyRow[], Set<string>] = [[], [], new Set()];
  let [orphans, mended] = [0, 0];
  const removals = await removalsIn(store, mode === 'merge' ? await stagedClients(store) : []);
  // What belongs to a removed client comes and goes with it; only the client is named.
  const names = (staged: StagedRow) => staged.table === 'clients' || !removals.clients.has(staged.clientId);
  const removedRows: StagedRow[] = [];
  await eachRow(db.staging.toCollection(), (staged) => {
    const count = counts[staged.table] as { -readonly [K in keyof RestoreDryRun['counts'][DataTable]]: number };
    if (staged.act === 'put' && staged.base === null) count.added += 1;
    else if (staged.act === 'put' || staged.act === 'mend') count.updated += 1;
    else if (staged.act === 'same') count.same += 1;
    else if (staged.act === 'keep') count.kept += 1;
    else if (staged.act === 'aside') count.conflicts += 1;
    else if (staged.act === 'gone') count.gone += 1;
    else orphans += 1;
    const back = mode === 'merge' && staged.act === 'put' && staged.base === null && isRemoved(removals, staged);
    if ((back || staged.act === 'gone') && names(staged)) removedRows.push(staged);
    if (staged.act === 'mend') mended += 1;
    if (staged.act === 'aside') conflicted.add(staged.clientId);
    const taken = staged.act === 'put' || staged.act === 'mend';
    if (staged.table === 'clients' && taken) (staged.base === null ? added : updated).push(staged.row);
  });
  const { removed, otherHere } = mode === 'replace' ? await leaving(store, counts) : { removed: [], otherHere: 0 };
  const clashing = await db.clients.bulkGet([...conflicted]);
  return {
    look,
    mode,
    madeAt: state.from,
    foreign: state.foreign,
    skippedLinks: state.skippedLinks,
    orphans,
    mended,
    otherHere,
    conflictsDropped: mode === 'replace' ? await db.asides.count() : 0,
    unread: state.unread ?? 0,
    returning: {
      count: removedRows.length,
      first: await returningOf(store, removedRows.slice(0, shownLabels)),
      back: removedRows.some(({ act }) => act === 'put'),
    },
    counts,
    clients: {
      added: await labelsOf(store, added),
      updated: await labelsOf(store, updated),
      removed,
      conflicts: await labelsOf(
        store,
        clashing.flatMap((row) => (row ? [row] : [])),
      ),
    },
  };
}

/**
 * What replacing would remove, counted and the clients by name, and how many entries here are others than the backup's
 * copies of them: changed since it was made, or there.
 */
async function leaving(
  store: Store,
  counts: Record<DataTable, object>,
): Promise<{ removed: string[]; otherHere: number }> {
  const { db } = store;
  const gone: AnyRow[] = [];
  let otherHere = 0;
  for (const table of dataTables) {
    const coming = new Map<string, string | null>();
    await eachRow(db.staging.where('table').equals(table), ({ row }) => {
      coming.set(String(keyOf(table, row)), headOf(row.trail));
    });
    const count = counts[table] as { removed: number };
    await eachRow(db.table<AnyRow>(table).toCollection(), (row) => {
      const theirs = coming.get(String(keyOf(table, row)));
      if (theirs !== undefined) {
        if (theirs !== headOf(row.trail)) otherHere += 1;
        return;
      }
      count.removed += 1;
      if (table === 'clients' && clientOf(table, row) !== '') gone.push(row);
    });
  }
  return { removed: await labelsOf(store, gone), otherHere };
}
