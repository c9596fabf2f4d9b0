/**
 * P5: look-up per key stroke over 10,000 entries, with Fuse.js on the same entries beside it; and the ranking of
 * suggestions. Figures are measured and reported, never asserted in a timed test.
 */
import Fuse from 'fuse.js';
import { suggest } from '../../lib/evidence/suggest.ts';
import {
  buildLookup,
  codeEntries,
  type LookupEntry,
  measureEntries,
  planEntries,
  searchLookup,
  techniqueEntries,
} from '../../lib/lookup/index.ts';
import type { Goal, PlanContent } from '../../lib/plan/schema.ts';
import type { BenchRow } from './bench-row.ts';

const SIZE = 10_000;
/** What people type, letter by letter: right, half-finished and wrong. */
const typed = [
  'behavioral activation',
  'goal 2',
  'sleep hygeine',
  'exposre hierarchy',
  'phq-9',
  'alcohol dependence',
  'saftey planning',
  'recurrent moderate',
  'walk with friend',
];
const verbs = ['Increase', 'Reduce', 'Practise', 'Complete', 'Attend', 'Track', 'Rebuild', 'Prepare', 'Plan', 'Review'];
const things = ['contact with friends', 'alcohol use', 'sleep before midnight', 'worry time', 'school attendance'];
const measures = [
  'three times a week',
  'for four weeks',
  'by half',
  'every evening',
  'with a parent',
  'without reassurance',
];

/** A plan and a library of 10,000 entries; the same ones at every run. */
export function benchEntries(): readonly LookupEntry[] {
  const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  const goals = Array.from({ length: 6 }, (_, at): Goal => {
    const text = `${pick(verbs, at)} ${pick(things, at)}`;
    const objectives = ['a', 'b'].map((letter, index) => ({
      id: `${at}${letter}`,
      letter,
      text: `${pick(verbs, at + index + 3)} ${pick(things, at + index)} ${pick(measures, at + index)}`,
      status: 'active' as const,
    }));
    return { id: `g${at}`, number: at + 1, text, status: 'active', problemIds: [], objectives, interventions: [] };
  });
  const plan: PlanContent = { diagnoses: [], problems: [], goals };
  const entries: LookupEntry[] = [...planEntries(plan), ...techniqueEntries(), ...measureEntries(), ...codeEntries()];
  for (let at = 0; entries.length < SIZE; at++) {
    const title = `${pick(verbs, at)} ${pick(things, Math.floor(at / 7))} ${pick(measures, Math.floor(at / 3))} (${at})`;
    entries.push({ id: `library:${at}`, kind: 'technique', title, detail: `Library line ${at}`, insertText: title });
  }
  return entries;
}

function strokes(): readonly string[] {
  return typed.flatMap((query) =>
    Array.from(query, (_, at) => query.slice(0, at + 1)).filter((each) => each.trim() !== ''),
  );
}

function timed(queries: readonly string[], search: (query: string) => unknown): readonly number[] {
  for (const query of queries.slice(0, 20)) search(query);
  return queries
    .map((query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
const round = (value: number) => Math.round(value * 100) / 100;

/** Measures look-up and ranking on this machine. Takes some seconds, most of them in the comparison. */
export function benchLookup(): readonly BenchRow[] {
  const entries = benchEntries();
  const built = performance.now();
  const index = buildLookup(entries);
  const buildTime = performance.now() - built;
  const fuse = new Fuse(entries, {
    keys: [
      { name: 'title', weight: 3 },
      { name: 'also', weight: 1.5 },
      { name: 'detail', weight: 1 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
  });
  const queries = strokes();
  const own = timed(queries, (query) => searchLookup(index, query, { limit: 12 }));
  const other = timed(queries, (query) => fuse.search(query, { limit: 12 }));
  const ranking = timed(
    Array.from({ length: 100 }, () => ''),
    () =>
      suggest({
        diagnoses: ['F33.1', 'F43.12', 'F10.20'],
        population: 'adult',
        format: 'individual',
        goals: ['Sleep through the night', 'Leave the house without fear', 'Drink only at weekends'],
        note: 'Reviewed the fear ladder and the sleep diary; practised breathing. Denies suicidal thoughts.',
        tried: ['CBT'],
      }),
  );
  const median = at(own, 0.5);
  return [
    {
      id: 'P5',
      what: `Look-up per key stroke over ${entries.length} entries, median of ${queries.length} (baseline: Fuse.js)`,
      value: round(median),
      unit: 'ms',
      baseline: round(at(other, 0.5)),
      ratio: round(median / at(other, 0.5)),
      goal: '<= 5 ms',
      holds: median <= 5,
    },
    {
      id: 'P5-p95',
      what: 'The same, 95th percentile',
      value: round(at(own, 0.95)),
      unit: 'ms',
      baseline: round(at(other, 0.95)),
      ratio: round(at(own, 0.95) / at(other, 0.95)),
      goal: 'reported',
      holds: true,
    },
    {
      id: 'P5-build',
      what: `Building the index over ${entries.length} entries`,
      value: round(buildTime),
      unit: 'ms',
      baseline: null,
      ratio: null,
      goal: 'reported',
      holds: true,
    },
    {
      id: 'P5-rank',
      what: 'Ranking for three diagnoses with goals and note, median',
      value: round(at(ranking, 0.5)),
      unit: 'ms',
      baseline: null,
      ratio: null,
      goal: '<= 5 ms',
      holds: at(ranking, 0.5) <= 5,
    },
  ];
}
