/**
 * Merging of lists by key: the one place that decides which items stay, come or go, and in what order. Pure.
 */

export interface MergeChoice<T> {
  readonly key: (item: T) => string;
  /** Whether an item that only the new list has is taken. */
  readonly takeAdded: (key: string) => boolean;
  /** Whether an item that only the old list has goes. */
  readonly takeRemoved: (key: string) => boolean;
  /** Whether the new list's order is taken. */
  readonly takeOrder: boolean;
  readonly merge: (before: T, after: T) => T;
}

/** Whether the items that both lists have stand in another order. */
export function orderDiffers<T>(before: readonly T[], after: readonly T[], key: (item: T) => string): boolean {
  const old = before.map(key);
  const now = new Set(after.map(key));
  const known = new Set(old);
  const was = old.filter((each) => now.has(each));
  return after
    .map(key)
    .filter((each) => known.has(each))
    .some((each, index) => each !== was[index]);
}

/**
 * The old list with the chosen differences of the new one. With everything chosen it is the new list. An item that has no
 * place in the chosen order stands behind the item it stood behind in its own list.
 */
export function mergeLists<T>(before: readonly T[], after: readonly T[], choice: MergeChoice<T>): T[] {
  const { key } = choice;
  const old = new Map(before.map((item) => [key(item), item]));
  const now = new Map(after.map((item) => [key(item), item]));
  const result = new Map<string, T>();
  for (const [id, item] of old) {
    const other = now.get(id);
    if (other !== undefined) result.set(id, choice.merge(item, other));
    else if (!choice.takeRemoved(id)) result.set(id, item);
  }
  for (const [id, item] of now) if (!old.has(id) && choice.takeAdded(id)) result.set(id, item);
  const [leading, following] = choice.takeOrder
    ? [[...now.keys()], [...old.keys()]]
    : [[...old.keys()], [...now.keys()]];
  const order = leading.filter((id) => result.has(id));
  const placed = new Set(order);
  following.forEach((id, index) => {
    if (placed.has(id) || !result.has(id)) return;
    const behind = following.slice(0, index).findLast((each) => placed.has(each));
    order.splice(behind === undefined ? 0 : order.indexOf(behind) + 1, 0, id);
    placed.add(id);
  });
  return order.flatMap((id) => result.get(id) ?? []);
}
