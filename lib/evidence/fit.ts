/**
 * Which statements are about this client's age group, and what may be borrowed from a neighbouring one. Pure.
 */
import { type ConditionMatch, statementsOf } from './knowledge.ts';
import type { Population, Statement } from './types.ts';

/** How a statement's population meets the client's. `near`: borrowed from a neighbouring age group. */
export type Fit = 'exact' | 'near' | 'other';

/** Age groups whose evidence may be borrowed, the nearest first. Nothing adult is borrowed for children. */
const neighbours: Readonly<Record<Population, readonly Population[]>> = {
  adult: ['older adult'],
  'older adult': ['adult'],
  perinatal: ['adult'],
  adolescent: ['adult'],
  child: ['adolescent'],
};
/** Populations that are adults too: what holds for adults stays in view beside their own evidence. */
const alsoAdults: readonly Population[] = ['older adult', 'perinatal'];

/** How each statement fits the population; those that do not are left out. */
export function fitting(
  matches: readonly ConditionMatch[],
  population: Population | undefined,
): readonly { readonly match: ConditionMatch; readonly statement: Statement; readonly fit: Fit }[] {
  const all = matches.flatMap((match) => statementsOf(match.condition.id).map((statement) => ({ match, statement })));
  if (!population) {
    const adults = all.some(({ statement }) => statement.populations.includes('adult'));
    return all.map((each) => ({
      ...each,
      fit: !adults || each.statement.populations.includes('adult') ? 'exact' : 'other',
    }));
  }
  const exact = all.filter(({ statement }) => statement.populations.includes(population));
  const near = all.filter(
    ({ statement }) =>
      !statement.populations.includes(population) &&
      statement.populations.some((each) => neighbours[population].includes(each)),
  );
  const borrow = exact.length === 0 || alsoAdults.includes(population);
  return [
    ...exact.map((each) => ({ ...each, fit: 'exact' as const })),
    ...(borrow ? near.map((each) => ({ ...each, fit: 'near' as const })) : []),
  ];
}
