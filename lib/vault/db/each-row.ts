/**
 * Walks rows one by one. Dexie's own `each` drops what its callback throws, and goes on as if the row had been taken: a sum,
 * a count or a check over rows changed by hand would then be wrong without a word.
 */
interface Walkable<T> {
  each(take: (row: T) => void): PromiseLike<void>;
}

/** Gives every row to `take`, in order. @throws whatever `take` throws, for the first row that it does. */
export async function eachRow<T>(rows: Walkable<T>, take: (row: T) => void): Promise<void> {
  const failures: unknown[] = [];
  await rows.each((row) => {
    if (failures.length > 0) return;
    try {
      take(row);
    } catch (error) {
      failures.push(error);
    }
  });
  if (failures.length > 0) throw failures[0];
}
