/**
 * The C-SSRS screener by which items are yes. Pure; holds no item text (© Research Foundation for Mental Hygiene).
 *
 * Columbia triage guidance: the level follows from *which* items are yes and how long ago, never from a sum. It is a
 * level of concern for a person to weigh, not a judgement by this program.
 */

export interface ScreenerAnswers {
  /** Numbers of the items answered yes, 1 to 6. */
  readonly yes: readonly number[];
  /** Whether item 6 was within the last three months. */
  readonly recent: boolean;
}

/** An answer; null while the item was not asked. */
export type Said = boolean | null;

/** Whether an item is to be asked, given the answers so far: 3 to 5 only after a yes to 2 (the form's own order). */
export function asksItem(said: readonly Said[], item: number): boolean {
  return item < 3 || item === 6 || said[1] === true;
}

/** The items that are to be asked and were not. */
export function unasked(said: readonly Said[]): readonly number[] {
  return [1, 2, 3, 4, 5, 6].filter((item) => asksItem(said, item) && (said[item - 1] ?? null) === null);
}

/** Items that are yes, of those that are asked. */
export function saidYes(said: readonly Said[]): readonly number[] {
  return [1, 2, 3, 4, 5, 6].filter((item) => asksItem(said, item) && said[item - 1] === true);
}

export type ScreenerLevel = 0 | 1 | 2 | 3;

/** 0 no item, 1 low (items 1 or 2), 2 moderate (3, or 6 long ago), 3 high (4, 5, or 6 within three months). */
export function screenerLevel({ yes, recent }: ScreenerAnswers): ScreenerLevel {
  const has = (item: number) => yes.includes(item);
  if (has(4) || has(5) || (has(6) && recent)) return 3;
  if (has(3) || has(6)) return 2;
  return has(1) || has(2) ? 1 : 0;
}
