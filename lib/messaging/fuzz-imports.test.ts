/**
 * Nonsense in the files that a person takes in beside backups: plans as FHIR bundles, a practice's own format, pasted plan
 * texts. Random text and JSON, and good files with parts cut, swapped and poisoned. Whatever comes in, the answer is a
 * reading or a refusal in words that repeats nothing of the file, soon, and never an exception.
 * `npm run fuzz` runs the same with many more rounds.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formats, readFormat, writeFormat } from '../formats/index.ts';
import { readPlanText } from '../plan/import/index.ts';
import { readBundle } from '../share/fhir-read.ts';
import { writeBundle } from '../share/fhir-write.ts';
import { type Pack, packSchema } from '../share/pack.ts';

const rounds = { numRuns: Number(process.env.THROUGHLINE_FUZZ ?? 60) * 5 };
const secret = 'zorblatt-private-words';
/** What reading one file may take, in milliseconds; far more than it does, for slow machines. */
const soon = 3000;

const pack: Pack = packSchema.parse({
  madeOn: '2026-03-02',
  name: 'Heron',
  planVersion: 3,
  planDate: '2026-03-01',
  problems: [{ id: 'p1', text: 'Low mood' }],
  goals: [],
  agreement: { date: '2026-03-01', with: 'client', understood: 'yes', agreed: 'yes', how: 'spoken', copy: 'given' },
});
let ids = 0;
const bundle: unknown = JSON.parse(JSON.stringify(writeBundle(pack, () => `id-${++ids}`)));
const format: unknown = JSON.parse(writeFormat(formats[0] as (typeof formats)[number]));

const poison = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    secret,
    -1,
    1e308,
    '',
    [],
    {},
    'x'.repeat(50_000),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  ),
  fc.jsonValue({ maxDepth: 4 }),
);

/** Goes down by the given turns and puts `value` there, or takes the part away. Changes a copy. */
function spoil(whole: unknown, turns: readonly number[], value: unknown, remove: boolean): unknown {
  const copy: unknown = structuredClone(whole);
  let at = copy;
  for (const turn of turns) {
    if (typeof at !== 'object' || at === null) break;
    const keys = Object.keys(at);
    const key = keys[turn % Math.max(1, keys.length)];
    if (key === undefined) break;
    const holder = at as Record<string, unknown>;
    const below = holder[key];
    if (turn === turns.at(-1) || typeof below !== 'object' || below === null) {
      if (remove) delete holder[key];
      else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
      break;
    }
    at = below;
  }
  return copy;
}
const spoiled = (whole: unknown) =>
  fc
    .tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), poison, fc.boolean())
    .map(([turns, value, remove]) => JSON.stringify(spoil(whole, turns, value, remove)));
/** A file cut short, or with something else behind its end. */
const cut = (whole: unknown) =>
  fc.tuple(fc.nat(), fc.string()).map(([at, tail]) => {
    const text = JSON.stringify(whole);
    return text.slice(0, at % text.length) + tail;
  });
const files = (whole: unknown) =>
  fc.oneof(
    fc.string(),
    fc.json(),
    poison.map((value) => JSON.stringify(value)),
    spoiled(whole),
    cut(whole),
  );

/** Reads it, holds the time, and gives the words of a refusal. */
function refusalOf(read: () => { readonly ok: boolean; readonly message?: string }): string | null {
  const start = performance.now();
  const result = read();
  expect(performance.now() - start).toBeLessThan(soon);
  return result.ok ? null : (result.message ?? '');
}

describe('imports', () => {
  it('begin from files that are good', () => {
    expect(readBundle(JSON.stringify(bundle))).toEqual({ ok: true, pack });
    expect(readFormat(JSON.stringify(format)).ok).toBe(true);
  });

  it.each([
    ['a plan as a FHIR bundle', bundle, readBundle],
    ["a practice's own format", format, readFormat],
  ])(
    'of %s: a reading or a refusal in words',
    (_what, whole, read) => {
      let [taken, refused] = [0, 0];
      fc.assert(
        fc.property(files(whole), (text) => {
          const words = refusalOf(() => read(text));
          if (words === null) taken += 1;
          else {
            refused += 1;
            expect(words.length).toBeGreaterThan(5);
            // A schema may list what it knows, or names it does not know; never a whole file.
            expect(words.length).toBeLessThan(5000);
            expect(words).not.toContain(secret);
          }
        }),
        // The good file and a bad one are always among them, so that both ways are gone.
        { ...rounds, examples: [[JSON.stringify(whole)], ['{']] },
      );
      expect(taken).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
    600_000,
  );

  it.each([
    ['a plan as a FHIR bundle', readBundle],
    ["a practice's own format", readFormat],
  ])('of %s nested a hundred thousand deep, or of many megabytes: refused', (_what, read) => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusalOf(() => read(deep))).not.toBeNull();
    expect(refusalOf(() => read(`{"resourceType":"Bundle","entry":${deep}}`))).not.toBeNull();
    expect(refusalOf(() => read(`"${'x'.repeat(20_000_000)}"`))).not.toBeNull();
  });

  it('of a pasted plan: any text, soon', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom(
        'Goal 1:',
        'Objective 1a: ',
        'Diagnosis: F33.1',
        'Target date: 99/99/9999',
        '\u0000',
        '- '.repeat(500),
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        let next = 0;
        const options = { today: '2026-03-02', newId: () => `n${++next}` };
        const start = performance.now();
        expect(() => readPlanText(lines.join('\n'), options)).not.toThrow();
        expect(performance.now() - start).toBeLessThan(soon);
      }),
      rounds,
    );
  }, 600_000);
});
