/**
 * Reads and opens every client's row in turns. Thousands read at once would hold up whoever asks for one of them meanwhile:
 * the client who is being opened beside the list.
 */
import type { ClientRow, VaultDatabase } from './database.ts';

/** Rows read at once: some milliseconds of work. */
export const perTurn = 200;

/** Gives each client's row, by id, to `work`; its results in that order. */
export async function rowsInTurns<R>({ clients }: VaultDatabase, work: (row: ClientRow) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  let rows = await clients.limit(perTurn).toArray();
  for (;;) {
    const last = rows.length === perTurn ? rows.at(-1) : undefined;
    // The next ones are on their way while these are opened.
    const [opened, next] = await Promise.all([
      Promise.all(rows.map(work)),
      last ? clients.where('id').above(last.id).limit(perTurn).toArray() : [],
    ]);
    done.push(...opened);
    if (next.length === 0) return done;
    rows = next;
  }
}
