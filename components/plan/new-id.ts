/** Ids for new parts of a plan: random, so that two machines never make the same one. */
export function newId(): string {
  return crypto.randomUUID();
}
