/**
 * Which scores may stand beside each other: those of one scoring, and of one objective where they belong to one. Pure, and
 * apart from the data, so that whatever compares scores can use it.
 */

interface Scored {
  readonly scoring: string;
  readonly objectiveId?: string | undefined;
}

/** The same for two scores that may be compared, another for any that may not. */
export const courseKey = ({ scoring, objectiveId }: Scored): string =>
  objectiveId ? `${scoring} ${objectiveId}` : scoring;

/** Scores in groups that may be compared, in the order of their first. */
export function scoresTogether<T extends Scored>(scores: readonly T[]): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const score of scores) {
    const key = courseKey(score);
    const group = groups.get(key);
    if (group) group.push(score);
    else groups.set(key, [score]);
  }
  return [...groups.values()];
}
