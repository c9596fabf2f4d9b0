/** Takes summaries of the caseload away, in the transaction of whatever makes them outdated. See `caseload.ts`. */
import { forgetDigest, noteChanged } from './caseload-digest.ts';
import type { ClientRow, VaultDatabase } from './database.ts';

/** Within a transaction that holds `clients` and `meta`. No-op for the practice's own records. */
export async function forgetSummary(db: VaultDatabase, clientId: string): Promise<void> {
  const row = await db.clients.get(clientId);
  if (!row) return;
  if (row.summary) await db.clients.put(withoutSummary(row));
  await noteChanged(db, clientId);
}

/** After rows were put in place wholesale. Within a transaction that holds `clients` and `meta`. */
export async function forgetAllSummaries(db: VaultDatabase): Promise<void> {
  await forgetDigest(db);
  const rows = await db.clients.filter(({ summary }) => summary !== undefined).toArray();
  await db.clients.bulkPut(rows.map(withoutSummary));
}

function withoutSummary({ summary: _summary, ...row }: ClientRow): ClientRow {
  return row;
}
