/**
 * The ranking on cases kept aside: written from guidelines without looking at the base, so that they can fail where
 * the base or the weights are wrong. Prints the figure it measures.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { blockedTreatments, neverList, suggest } from '../../lib/evidence/index.ts';
import type { SuggestQuery } from '../../lib/evidence/types.ts';

interface Case {
  readonly id: string;
  readonly query: SuggestQuery;
  /** One pattern for each family of treatments that a guideline puts first. */
  readonly first: readonly string[];
  readonly not?: readonly string[];
  readonly notice?: string;
  readonly basis: string;
}
function casesIn(file: string): readonly Case[] {
  const text = readFileSync(new URL(`../fixtures/evidence/${file}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: readonly Case[] }).cases;
}
const first = casesIn('cases.json');
/** Written after the weights were set, and run once before anything was changed: 62 of 63. */
const second = casesIn('cases-second.json');
const cases = [...first, ...second];
const names = ({ query }: Case) => suggest(query).suggestions.map((each) => `${each.treatment} (${each.key})`);

it('are enough, of every population and format, and say on what guideline they rest', () => {
  expect(cases.length).toBeGreaterThanOrEqual(80);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  for (const { id, basis } of cases) expect(basis.length, id).toBeGreaterThan(5);
  const populations = new Set(cases.map(({ query }) => query.population));
  for (const each of ['adult', 'adolescent', 'child', 'older adult', 'perinatal'] as const)
    expect(populations).toContain(each);
  expect(cases.filter(({ query }) => query.diagnoses.length > 1).length).toBeGreaterThanOrEqual(15);
});

it.each([
  ['first', first],
  ['second', second],
])('puts what guidelines recommend first among the first five: %s set', (name, set) => {
  const missed: string[] = [];
  let wanted = 0;
  for (const each of set) {
    const top = names(each).slice(0, 5);
    for (const pattern of each.first) {
      wanted++;
      if (!top.some((name) => new RegExp(pattern, 'i').test(name))) missed.push(`${each.id}: ${pattern}`);
    }
  }
  process.stdout.write(`Q5 on cases kept aside, ${name} set: ${wanted - missed.length} of ${wanted}\n`);
  expect(missed.length / wanted, missed.join('\n')).toBeLessThanOrEqual(0.05);
});

it('returns nothing that is ruled out', () => {
  const practices = new Set(neverList.flatMap(({ practice, aliases }) => [practice, ...aliases]));
  for (const each of cases) {
    const blocked = blockedTreatments(each.query.diagnoses);
    const { suggestions } = suggest(each.query);
    expect(suggestions.filter(({ key, treatment }) => blocked.has(key) || practices.has(treatment))).toEqual([]);
    for (const pattern of each.not ?? [])
      expect(names(each).filter((name) => new RegExp(pattern, 'i').test(name))).toEqual([]);
  }
});

it('says so where a code is retired, a category or of another edition', () => {
  for (const each of cases) {
    if (each.notice) expect(suggest(each.query).notice, each.id).toMatch(new RegExp(each.notice));
  }
});
