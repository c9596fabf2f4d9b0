/**
 * Cautions of several statements put together, each sentence once. Pure.
 *
 * It shortens only what the card says already, word for word.
 */

/** Adds to the list what it does not say yet. */
export function addCautions(known: string[], more: readonly string[]): void {
  for (const caution of more) {
    const fresh = caution.split(/(?<=[.;])\s+/).filter((sentence) => !known.some((each) => each.includes(sentence)));
    if (fresh.length > 0) known.push(fresh.join(' '));
  }
}
