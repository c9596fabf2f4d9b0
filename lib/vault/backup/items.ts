/**
 * Rows as backups carry them: opened, checked and free of this machine's keys; and back again, sealed for the place they
 * go to. One item is one line of JSON: table, columns, value. Reads and writes no table.
 */
import { clientSchema, planVersionSchema } from '../../plan/schema.ts';
import { practice, type RecordKind, recordKinds } from '../../records/kinds.ts';
import { z } from '../../zod.ts';
import { chartLinkSchema } from '../db/chart-links.ts';
import type { ChartLinkRow, ClientRow, PlanVersionRow, RecordRow, VaultDatabase } from '../db/database.ts';
import { type Store, seal } from '../db/store.ts';
import type { AnyRow, DataTable } from '../db/trust-rows.ts';
import { openJson } from '../envelope.ts';
import type { Keys } from '../keyring.ts';
import { Refusal } from '../refusal.ts';

const version = z.number().int().min(1).max(1_000_000_000);
const trail = z.array(z.string().regex(/^[0-9a-f]{8,16}$/)).max(64);
const columns = z.strictObject({ version, trail: trail.optional() });
const boxedRecordSchema = z.strictObject({
  id: z.string().min(1).max(80),
  ownerId: z.string().min(1).max(64),
  kind: z.string().max(64),
  madeAt: z.number(),
  value: z.unknown(),
});

const itemSchema = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('clients'), c: columns, d: clientSchema }),
  z.strictObject({ t: z.literal('planVersions'), c: columns, d: planVersionSchema }),
  z.strictObject({ t: z.literal('chartLinks'), c: columns, d: chartLinkSchema }),
  z.strictObject({ t: z.literal('records'), c: columns, d: boxedRecordSchema }),
]);
export type Item = z.infer<typeof itemSchema>;

/** The line for the settings, which belong to no table of data. */
const settingsLine = z.strictObject({ t: z.literal('settings'), d: z.unknown() });

/** A row with its table, and whose it is. */
export interface PlacedRow {
  readonly table: DataTable;
  readonly clientId: string;
  readonly row: AnyRow;
}

/** Where a row's box is bound to. */
function placeOf(table: DataTable, row: AnyRow): { table: string; id: string; version: number } {
  const { id, planId } = row as { id?: string; planId?: string };
  return { table, id: planId ?? id ?? '', version: row.version };
}

/** The primary key of a row in its table. */
export function keyOf(table: DataTable, row: AnyRow): string | [string, number] {
  if (table === 'planVersions') return [(row as unknown as PlanVersionRow).planId, row.version];
  return (row as unknown as { id: string }).id;
}

export function clientOf(table: DataTable, row: AnyRow): string {
  const { id, clientId, ownerId } = row as { id?: string; clientId?: string; ownerId?: string };
  return (table === 'clients' ? id : (clientId ?? ownerId)) ?? '';
}

/** The local row of the same key, if there is one. */
export async function localRow(db: VaultDatabase, table: DataTable, row: AnyRow): Promise<AnyRow | undefined> {
  return (await db.table(table).get(keyOf(table, row))) as AnyRow | undefined;
}

/** What is in a row's box, unchecked; undefined when it does not open. */
export function openRow(keys: Keys, table: DataTable, row: AnyRow): Promise<unknown> {
  return openJson(keys.records, placeOf(table, row), row.box).catch(() => undefined);
}

const fitsKind = (kind: string, value: unknown): boolean =>
  Object.hasOwn(recordKinds, kind) && recordKinds[kind as RecordKind].schema.safeParse(value).success;

/** The item of a row; null when the row cannot be read, or is not what it says. */
export async function itemOf(keys: Keys, table: DataTable, row: AnyRow): Promise<Item | null> {
  const value = await openRow(keys, table, row);
  if (value === undefined) return null;
  const c = { version: row.version, ...(row.trail ? { trail: row.trail } : {}) };
  const parsed = itemSchema.safeParse({ t: table, c, d: value });
  if (!parsed.success) return null;
  const item = parsed.data;
  // As its kind has it, or it is damaged here as it is in every list; in a file it would stop all the others.
  if (item.t === 'records' && !fitsKind(item.d.kind, item.d.value)) return null;
  return item;
}

/** Understands a line. @throws {Refusal} `invalid`, by position and field. */
export function readLine(line: string, number: number): Item | { t: 'settings'; d?: unknown } {
  const bad = (where: string) =>
    new Refusal('invalid', `Entry ${number} of this backup is not as expected (${where}). Nothing was taken from it.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw bad('it is not readable');
  }
  const settings = settingsLine.safeParse(value);
  if (settings.success) return settings.data;
  const parsed = itemSchema.safeParse(value);
  if (!parsed.success) throw bad(parsed.error.issues[0]?.path.map(String).join('.') || 'its kind is unknown');
  const item = parsed.data;
  if (item.t === 'planVersions' && item.c.version !== item.d.version) throw bad('its version');
  if (item.t === 'records') {
    if (!Object.hasOwn(recordKinds, item.d.kind)) {
      throw new Refusal(
        'invalid',
        'This backup holds entries that this version of Throughline does not know. Update Throughline, then try again.',
      );
    }
    const checked = recordKinds[item.d.kind as RecordKind].schema.safeParse(item.d.value);
    if (!checked.success) throw bad(`value.${checked.error.issues[0]?.path.map(String).join('.') ?? ''}`);
  }
  return item;
}

/** JSON with its keys in order, so that equal contents are equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`;
}

/** The mark of a row that was written before rows had marks: the same for the same content, whatever the machine. */
export async function contentMark(keys: Keys, table: DataTable, value: unknown): Promise<string> {
  return (await keys.hash(JSON.stringify(['mark', table, canonical(value)]))).slice(0, 12);
}

/** The row of an item, sealed with the keys of this vault. Hashes that depend on the keys are made anew. */
export async function rowOf(store: Store, item: Item): Promise<PlacedRow> {
  const { keys } = store;
  const marks = item.c.trail?.length ? item.c.trail : [await contentMark(keys, item.t, item.d)];
  const common = { version: item.c.version, trail: marks };
  const sealed = async (id: string, value: unknown) =>
    seal(store, { table: item.t, id, version: item.c.version }, value);
  switch (item.t) {
    case 'clients': {
      const { id } = item.d;
      const row: ClientRow = { id, ...common, box: await sealed(id, item.d) };
      return { table: item.t, clientId: id, row };
    }
    case 'planVersions': {
      const { planId, clientId } = item.d;
      const row: PlanVersionRow = { planId, clientId, ...common, box: await sealed(planId, item.d) };
      return { table: item.t, clientId, row };
    }
    case 'chartLinks': {
      const { id, nameHash, clientId } = item.d;
      const row: ChartLinkRow = { id, nameHash, clientId, ...common, box: await sealed(id, item.d) };
      return { table: item.t, clientId, row };
    }
    case 'records': {
      const { ownerId, kind } = item.d;
      const bucket = await keys.hash(JSON.stringify(['records', ownerId, kind]));
      const id = recordKinds[kind as RecordKind].holds === 'one' ? `one-${bucket}` : item.d.id;
      const row: RecordRow = { id, ownerId, bucket, ...common, box: await sealed(id, { ...item.d, id }) };
      return { table: item.t, clientId: ownerId, row };
    }
  }
}

/** Whether a row needs a client to belong to. */
export const isOwned = ({ table, clientId }: PlacedRow): boolean => table !== 'clients' && clientId !== practice;
