/**
 * Which chart of which EHR belongs to which client. Stored by keyed hashes only; the names on the page never get here.
 */
import { z } from '../../zod.ts';
import type { IdentityHashes } from '../identity.ts';
import { DamagedRecord, Refusal } from '../refusal.ts';
import type { ChartLinkRow } from './database.ts';
import { noteRemoved, removedKey } from './removed.ts';
import { open, type Store, seal } from './store.ts';
import { nextTrail } from './trail.ts';

const table = 'chartLinks';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const chartLinkSchema = z.strictObject({
  id: hash,
  chartHash: hash.nullable(),
  nameHash: hash.nullable(),
  clientId: z.string().min(1).max(64),
  linkedAt: z.iso.datetime(),
});
export type ChartLink = z.infer<typeof chartLinkSchema>;

async function openRow(store: Store, row: ChartLinkRow): Promise<ChartLink> {
  const link = await open(store, { table, id: row.id, version: row.version }, row.box, chartLinkSchema);
  // The columns in the clear are only there to be searched; what is sealed decides.
  if (link.id !== row.id || link.nameHash !== row.nameHash || link.clientId !== row.clientId) {
    throw new DamagedRecord(table, row.id.slice(0, 12), 'its index does not fit its content');
  }
  return link;
}

/** The link of a chart id, if confirmed. */
export async function linkByChart(store: Store, chartHash: string): Promise<ChartLink | null> {
  const row = await store.db.chartLinks.get(chartHash);
  return row ? openRow(store, row) : null;
}

/** Every link that was confirmed with this name and date of birth. */
export async function linksByName(store: Store, nameHash: string): Promise<ChartLink[]> {
  const rows = await store.db.chartLinks.where('nameHash').equals(nameHash).toArray();
  return Promise.all(rows.map((row) => openRow(store, row)));
}

/**
 * Confirms a link; one of the same chart to the same client is renewed.
 *
 * @throws {Refusal} `conflict` when another window linked the chart meanwhile, `not-found` when the client is gone.
 */
export async function putLink(store: Store, hashes: IdentityHashes, clientId: string, linkedAt: string): Promise<void> {
  const id = hashes.chartHash ?? hashes.nameHash;
  if (id === null) throw new TypeError('a link needs a chart id, or a name with a date of birth');
  const { db } = store;
  const before = await db.chartLinks.get(id);
  const version = (before?.version ?? 0) + 1;
  const link: ChartLink = { id, chartHash: hashes.chartHash, nameHash: hashes.nameHash, clientId, linkedAt };
  const box = await seal(store, { table, id, version }, link);
  await db.transaction('rw', db.clients, db.chartLinks, async () => {
    const now = await db.chartLinks.get(id);
    const taken = now !== undefined && now.clientId !== clientId && (await db.clients.get(now.clientId)) !== undefined;
    if (taken || now?.version !== before?.version) {
      throw new Refusal(
        'conflict',
        'This chart was linked in another window meanwhile. Look at whose chart it is now.',
      );
    }
    if (!(await db.clients.get(clientId))) {
      throw new Refusal('not-found', 'This client was removed meanwhile; the chart was not linked.');
    }
    await db.chartLinks.put({ id, nameHash: hashes.nameHash, clientId, version, trail: nextTrail(before?.trail), box });
  });
}

/**
 * Forgets the links that this page's identity reaches: by chart id, else by name and date of birth. Works on damaged
 * records too.
 */
export async function removeLinks({ db }: Store, hashes: IdentityHashes): Promise<void> {
  const { chartHash, nameHash } = hashes;
  await db.transaction('rw', db.chartLinks, db.meta, async () => {
    // A page without a chart id was linked by name alone under this very hash.
    const byId = [chartHash, nameHash].filter((id) => id !== null);
    const reached =
      chartHash === null && nameHash !== null
        ? db.chartLinks.where('nameHash').equals(nameHash)
        : db.chartLinks.where('id').anyOf(byId);
    const ids = await reached.primaryKeys();
    await db.chartLinks.bulkDelete(ids);
    await noteRemoved(
      db,
      ids.map((id) => removedKey(table, id)),
    );
  });
}
