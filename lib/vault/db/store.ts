/**
 * An open store: the database with the working keys, and the one way to read and write a sealed record. Repositories
 * build on it; nothing else decrypts.
 */
import type { z } from '../../zod.ts';
import { openJson, type Place, type Sealed, sealJson } from '../envelope.ts';
import type { Keys } from '../keyring.ts';
import { DamagedRecord } from '../refusal.ts';
import type { VaultDatabase } from './database.ts';

export interface Store {
  readonly db: VaultDatabase;
  readonly keys: Keys;
}

export async function seal(store: Store, place: Place, value: unknown): Promise<Sealed> {
  return sealJson(store.keys.records, place, value);
}

/**
 * The record in a box, checked against its schema.
 *
 * @throws {DamagedRecord} when the box does not open at this place, or what it holds does not fit the schema. The
 *   message names table and id and the failing field, never a value.
 */
export async function open<T>(store: Store, place: Place, sealed: Sealed, schema: z.ZodType<T>): Promise<T> {
  // Bound to the box as words: a number changed into anything else must not pass, or stop the reading of all others.
  if (!Number.isSafeInteger(place.version)) throw new DamagedRecord(place.table, place.id, 'its version is no number');
  let value: unknown;
  try {
    value = await openJson(store.keys.records, place, sealed);
  } catch {
    // A box that is not even shaped like one.
    value = undefined;
  }
  const where = `${place.id} version ${place.version}`;
  if (value === undefined) {
    throw new DamagedRecord(place.table, where, 'it was changed or cut short after it was stored');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DamagedRecord(place.table, where, path ? `the field ${path} is not as expected` : 'its shape is unknown');
}
