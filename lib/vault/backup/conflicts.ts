/**
 * Conflicts that a restore left for a person: list them with both sides in a line, and settle them. Settling adds the
 * other side's marks to ours, so that the same backup does not bring the same conflict again.
 */
import type { Conflict } from '../../messaging/trust-types.ts';
import { type Client, type PlanVersion, planVersionSchema } from '../../plan/schema.ts';
import type { PlanVersionRow } from '../db/database.ts';
import { forgetSummary } from '../db/forget-summary.ts';
import { type Store, seal } from '../db/store.ts';
import { joinTrails, marksOf, nextTrail } from '../db/trail.ts';
import type { AnyRow, AsideRow, DataTable } from '../db/trust-rows.ts';
import { Refusal } from '../refusal.ts';
import { differencesOf } from './differences.ts';
import { localRow, openRow } from './items.ts';

const unreadable = 'cannot be read';

/** One line that tells a row from its other side. */
function summary(table: DataTable, value: unknown): string {
  if (value === undefined) return unreadable;
  if (table === 'clients') {
    const { label, population, format, setAside } = value as Client;
    return `${label}, ${population}, ${format}${setAside.length > 0 ? `, ${setAside.length} treatments set aside` : ''}`;
  }
  if (table === 'planVersions') {
    const { version, createdAt, reason } = value as PlanVersion;
    return `Plan version ${version} of ${createdAt.slice(0, 10)}: ${reason}`;
  }
  if (table === 'records') {
    const { kind, value: held } = value as { kind: string; value: object };
    const facts = Object.entries(held).filter(([, each]) => typeof each === 'string' || typeof each === 'number');
    return `${kind}: ${facts
      .slice(0, 4)
      .map(([name, each]) => `${name} ${String(each).slice(0, 60)}`)
      .join(', ')}`;
  }
  return `Chart linked on ${String((value as { linkedAt?: string }).linkedAt).slice(0, 10)}`;
}

/** What a person wrote: a record's value and a plan's content without their envelopes, anything else as it is. */
function factsOf(table: DataTable, value: unknown): unknown {
  if (table === 'records') return (value as { value: unknown }).value;
  if (table !== 'planVersions') return value;
  const { content, ...about } = value as PlanVersion;
  return { ...about, ...content };
}

/** Everything that waits. Later versions of one diverging plan are one conflict with its first. */
export async function listConflicts(store: Store): Promise<Conflict[]> {
  const { db, keys } = store;
  const rows = await db.asides.toArray();
  const firsts = rows.filter((row) => row.table !== 'planVersions' || row === plansOf(rows, row)[0]);
  return Promise.all(
    firsts.map(async (aside): Promise<Conflict> => {
      const { id, clientId, table, from } = aside;
      const isPlan = table === 'planVersions';
      const theirs = isPlan ? (plansOf(rows, aside).at(-1) ?? aside) : aside;
      const mine = isPlan ? await newestPlan(store, aside.row) : await localRow(db, table, aside.row);
      const client = await db.clients.get(clientId);
      const named = client ? ((await openRow(keys, 'clients', client)) as Client | undefined)?.label : undefined;
      const [ours, others] = [mine && (await openRow(keys, table, mine)), await openRow(keys, table, theirs.row)];
      return {
        id,
        clientId,
        label: named ?? 'A client that is not here any more',
        table,
        from,
        mine: mine ? summary(table, ours) : 'removed here',
        theirs: summary(table, others),
        differences:
          ours === undefined || others === undefined ? [] : differencesOf(factsOf(table, ours), factsOf(table, others)),
      };
    }),
  );
}

const planIdOf = ({ row }: AsideRow) => (row as unknown as PlanVersionRow).planId;

/** The set-aside versions of the same plan from the same backup, in order. */
function plansOf(rows: readonly AsideRow[], aside: AsideRow): AsideRow[] {
  return rows
    .filter((each) => each.table === 'planVersions' && each.from === aside.from && planIdOf(each) === planIdOf(aside))
    .sort((a, b) => a.row.version - b.row.version);
}

async function newestPlan({ db }: Store, row: AnyRow): Promise<AnyRow | undefined> {
  const { planId } = row as unknown as PlanVersionRow;
  return db.planVersions.where('[planId+version]').between([planId, 0], [planId, Number.POSITIVE_INFINITY]).last();
}

/** Settles one conflict. `theirs` writes the other side as the newest; ours stays in the history of a plan. */
export async function settleConflict(store: Store, id: string, use: 'mine' | 'theirs', now: string): Promise<string> {
  const { db } = store;
  const aside = await db.asides.get(id);
  if (!aside) throw new Refusal('not-found', 'This conflict was settled in another window already.');
  if (!(await db.clients.get(aside.clientId)) && aside.clientId !== 'practice' && use === 'theirs') {
    throw new Refusal('not-found', 'The client of this entry was removed here, so it has no place to go to.');
  }
  if (aside.table === 'planVersions') await settlePlan(store, aside, use, now);
  else await settleRow(store, aside, use);
  return aside.clientId;
}

async function settleRow(store: Store, aside: AsideRow, use: 'mine' | 'theirs'): Promise<void> {
  const { db, keys } = store;
  const { table, row } = aside;
  const local = await localRow(db, table, row);
  const trail = joinTrails(marksOf(local?.trail), marksOf(row.trail));
  let next: AnyRow | null = local ? { ...local, trail } : null;
  if (use === 'theirs') {
    const value = await openRow(keys, table, row);
    if (value === undefined) throw new Refusal('damaged', 'The other side cannot be read any more.');
    const version = Math.max(local?.version ?? 0, row.version) + 1;
    const { id } = row as unknown as { id: string };
    next = { ...row, version, trail: nextTrail(trail), box: await seal(store, { table, id, version }, value) };
  }
  await db.transaction('rw', [...new Set([table, 'clients', 'meta', 'asides'])], async () => {
    const now = await localRow(db, table, row);
    if (now?.version !== local?.version) throw new Refusal('conflict', 'It was changed meanwhile. Look at both again.');
    if (next) await db.table(table).put(next);
    await db.asides.delete(aside.id);
    await forgetSummary(db, aside.clientId);
  });
}

async function settlePlan(store: Store, aside: AsideRow, use: 'mine' | 'theirs', now: string): Promise<void> {
  const { db, keys } = store;
  const theirs = plansOf(await db.asides.toArray(), aside);
  const newest = (await newestPlan(store, aside.row)) as PlanVersionRow | undefined;
  const marks = theirs.flatMap(({ row }) => marksOf(row.trail));
  const rows: PlanVersionRow[] = [];
  if (use === 'mine' && newest) rows.push({ ...newest, trail: joinTrails(marksOf(newest.trail), marks) });
  if (use === 'theirs') {
    let version = newest?.version ?? 0;
    for (const { row } of theirs) {
      const plan = planVersionSchema.safeParse(await openRow(keys, 'planVersions', row));
      if (!plan.success) throw new Refusal('damaged', 'The other side cannot be read any more.');
      version += 1;
      const reason = `${plan.data.reason} (from the backup of ${aside.from.slice(0, 10)})`.slice(0, 400);
      const value: PlanVersion = { ...plan.data, version, createdAt: now, reason };
      const { planId } = plan.data;
      const box = await seal(store, { table: 'planVersions', id: planId, version }, value);
      const { clientId } = row as unknown as PlanVersionRow;
      rows.push({ planId, clientId, version, trail: joinTrails(nextTrail(undefined), marksOf(row.trail)), box });
    }
  }
  await db.transaction('rw', db.planVersions, db.asides, db.clients, db.meta, async () => {
    const still = (await newestPlan(store, aside.row))?.version;
    if (still !== newest?.version) throw new Refusal('conflict', 'The plan was changed meanwhile. Look at both again.');
    await db.planVersions.bulkPut(rows);
    await db.asides.bulkDelete(theirs.map(({ id }) => id));
    await forgetSummary(db, aside.clientId);
  });
}
