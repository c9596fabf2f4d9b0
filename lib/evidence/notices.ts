/**
 * What the suggester says beside its list: options ruled out, conditions without a first line, codes without a
 * statement. Pure.
 */
import { fitting } from './fit.ts';
import { type ConditionMatch, gapFor, sourceOf, statementsOf, treatmentOf } from './knowledge.ts';
import { neverEntry } from './never.ts';
import type { Candidate } from './rank.ts';
import type { Population } from './types.ts';

/** Says which options the diagnoses rule out, where the conditions at hand would have offered them. */
export function leftOut(blocked: ReadonlyMap<string, string>, seen: ReadonlySet<string>): readonly string[] {
  const offered = new Set([...seen].flatMap((id) => statementsOf(id).map((each) => each.treatment)));
  const reasons = new Map<string, string[]>();
  for (const [key, id] of blocked) {
    const name = treatmentOf(key)?.name;
    if (name && offered.has(key)) reasons.set(id, [...(reasons.get(id) ?? []), name]);
  }
  return [...reasons].map(([id, names]) => {
    const entry = neverEntry(id);
    return `Left out because of a diagnosis on the plan (${entry?.practice}: ${entry?.why}): ${names.join('; ')}.`;
  });
}

/** Names the conditions for which nothing is first line, at all or in this age group, where that is all there is. */
export function unestablished(
  lists: readonly (readonly Candidate[])[],
  population: Population | undefined,
): readonly string[] {
  const bare = lists
    .filter((list) => list.every(({ statement }) => statement.tier !== 'A'))
    .flatMap((list) =>
      list.filter(({ match }) => match.condition.noFirstLine).map(({ match }) => match.condition.name),
    );
  const elsewhere = lists
    .filter((list) => !list.some(({ statement, fit }) => statement.tier === 'A' && fit === 'exact'))
    .flatMap(([best]) => (best && !best.match.condition.noFirstLine ? [best.match.condition.name] : []));
  return [
    ...[...new Set(bare)].map(
      (name) => `No treatment is established as first line for ${name}. What follows has less support.`,
    ),
    ...(population ? [...new Set(elsewhere)] : []).map(
      (name) => `The base holds no treatment established as first line for ${name} in this age group (${population}).`,
    ),
  ];
}

/** A condition whose name holds its age needs no word about it. */
const namesItsAge = /\b(?:adults?$|child|infan|adolescen|youth|young|teen|perinatal|postpartum|older|late[- ]life)/i;

/**
 * Names the conditions that a code stands for and that the base knows in other age groups only, where another condition
 * of the same code fills the list: without it the list would look like all there is.
 */
export function otherAges(direct: readonly ConditionMatch[], population: Population | undefined): readonly string[] {
  if (!population) return [];
  const listed = fitting(direct, population).map(({ match }) => match.condition);
  // One that is made for this age stands in for the others of the code.
  if (listed.some(({ name }) => namesItsAge.test(name))) return [];
  const here = new Set(listed.map(({ id }) => id));
  return direct.flatMap(({ condition, borrowed }) => {
    const ages = [...new Set(statementsOf(condition.id).flatMap(({ populations }) => populations))];
    if (
      borrowed ||
      namesItsAge.test(condition.name) ||
      here.has(condition.id) ||
      ages.length === 0 ||
      ages.includes(population)
    )
      return [];
    return [`What the base holds on ${condition.name} is for another age (${ages.join(', ')}), not ${population}.`];
  });
}

/** Why a code brings up nothing: what can be said of it all the same, or that nothing is held. */
export function noStatement(
  code: string,
  direct: readonly ConditionMatch[],
  population: Population | undefined,
): string {
  const gap = gapFor(code);
  if (gap) return `${gap.text} (${sourceOf(gap.source)?.label ?? gap.source})`;
  const first = direct[0];
  if (first && population) {
    const none = first.condition.noFirstLine ? ' No treatment is established as first line for it at any age.' : '';
    return `No statement on ${first.condition.name} (${code}) for this population (${population}) is in the evidence base.${none}`;
  }
  return `No treatment statement for ${code} is in the evidence base. That says nothing about whether treatment helps.`;
}
