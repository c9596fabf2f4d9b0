/**
 * Plan versions, sealed and append-only: rows are added, never changed, and go only when the whole client goes.
 */
import { type PlanContent, type PlanVersion, planVersionSchema } from '../../plan/schema.ts';
import { DamagedRecord, Refusal } from '../refusal.ts';
import type { PlanVersionRow } from './database.ts';
import { forgetSummary } from './forget-summary.ts';
import { open, type Store, seal } from './store.ts';
import { nextTrail } from './trail.ts';

const table = 'planVersions';

/** One plan a client for now. The id follows from the client's, so that two windows cannot start two first plans. */
function planIdOf(clientId: string): string {
  return `${clientId}.1`;
}

async function openRow(store: Store, row: PlanVersionRow): Promise<PlanVersion> {
  const place = { table, id: row.planId, version: row.version };
  const plan = await open(store, place, row.box, planVersionSchema);
  if (plan.planId !== row.planId || plan.version !== row.version || plan.clientId !== row.clientId) {
    throw new DamagedRecord(table, `${row.planId} version ${row.version}`, 'it holds another record');
  }
  return plan;
}

function rowsOf({ db }: Store, clientId: string) {
  return db.planVersions.where('[clientId+version]').between([clientId, 0], [clientId, Number.POSITIVE_INFINITY]);
}

/**
 * The plan in force, null when there is none yet.
 *
 * @throws {DamagedRecord} when the newest version cannot be read; older ones are never passed off as the newest.
 */
export async function currentPlan(store: Store, clientId: string): Promise<PlanVersion | null> {
  const row = await rowsOf(store, clientId).last();
  return row ? openRow(store, row) : null;
}

/** Plans opened together: enough to keep the keys busy, few enough to let other calls in between. */
const batch = 200;

/**
 * The plans in force of many clients, a batch at a time, in no order. For looking through all of them: one that is not
 * there or cannot be read is passed over.
 */
export async function* currentPlans(
  store: Store,
  clientIds: ReadonlySet<string>,
): AsyncGenerator<readonly PlanVersion[], void> {
  const { db } = store;
  const index = () => db.planVersions.orderBy('[clientId+version]');
  const newest = new Map<string, [string, number]>();
  const [names, keys] = await Promise.all([index().keys(), index().primaryKeys()]);
  names.forEach((name, at) => {
    const [clientId] = name as unknown as [string, number];
    const key = keys[at];
    if (key && clientIds.has(clientId)) newest.set(clientId, key);
  });
  const wanted = [...newest.values()];
  for (let from = 0; from < wanted.length; from += batch) {
    const rows = await db.planVersions.bulkGet(wanted.slice(from, from + batch));
    const opened = await Promise.allSettled(rows.flatMap((row) => (row ? openRow(store, row) : [])));
    const failed = opened.find((each) => each.status === 'rejected' && !(each.reason instanceof DamagedRecord));
    if (failed?.status === 'rejected') throw failed.reason;
    yield opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  }
}

/**
 * The versions that can be read, newest first. An older one that cannot, or is missing, hides no other: it shows as a gap
 * in the numbers.
 *
 * @throws {DamagedRecord} when the newest cannot be read; an older one is never passed off as the newest.
 */
export async function planVersions(store: Store, clientId: string): Promise<PlanVersion[]> {
  const { versions, trouble } = await readableVersions(store, clientId);
  if (trouble) throw trouble;
  return [...versions];
}

/**
 * What can be read of a plan, newest first, the number of the newest version there is, and what is wrong with that one when
 * it cannot be read.
 */
export async function readableVersions(
  store: Store,
  clientId: string,
): Promise<{ newest: number; versions: readonly PlanVersion[]; trouble: DamagedRecord | null }> {
  const rows = (await rowsOf(store, clientId).toArray()).reverse();
  let trouble: DamagedRecord | null = null;
  const opened = await Promise.all(
    rows.map(async (row, at) => {
      try {
        return [await openRow(store, row)];
      } catch (error) {
        if (!(error instanceof DamagedRecord)) throw error;
        if (at === 0) trouble = error;
        return [];
      }
    }),
  );
  return { newest: rows[0]?.version ?? 0, versions: opened.flat(), trouble };
}

/**
 * Appends a version.
 *
 * @param baseVersion the version that was edited; 0 when there was none.
 * @throws {Refusal} `conflict` when `baseVersion` is not the newest any more, `not-found` when the client is gone.
 */
export async function appendPlan(
  store: Store,
  draft: {
    readonly clientId: string;
    readonly baseVersion: number;
    readonly reason: string;
    readonly content: PlanContent;
  },
  createdAt: string,
): Promise<PlanVersion> {
  const { clientId, baseVersion, reason, content } = draft;
  const planId = planIdOf(clientId);
  const version = baseVersion + 1;
  const plan = planVersionSchema.parse({ planId, clientId, version, createdAt, reason, content });
  const row: PlanVersionRow = {
    planId,
    version,
    clientId,
    trail: nextTrail(undefined),
    box: await seal(store, { table, id: planId, version }, plan),
  };
  const { db } = store;
  await db.transaction('rw', db.clients, db.planVersions, db.meta, async () => {
    if (!(await db.clients.get(clientId))) {
      throw new Refusal('not-found', 'This client was removed meanwhile; the plan was not saved.');
    }
    const newest = (await rowsOf(store, clientId).last())?.version ?? 0;
    if (newest !== baseVersion) {
      throw new Refusal(
        'conflict',
        `The plan was changed elsewhere: you edited version ${baseVersion}, the newest is ${newest}. Your text is still here; compare it with the newest version, then save again.`,
      );
    }
    await db.planVersions.add(row);
    await forgetSummary(db, clientId);
  });
  return plan;
}
