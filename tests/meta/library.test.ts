/**
 * The goal library, the roadmaps and the stuck ladder as data: complete, in the shared vocabulary, free of anything on
 * the never list, in plain words, and without a sentence that could pass from client to client unchanged.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TECHNIQUE_NAMES } from '../../lib/check/techniques/vocabulary.ts';
import icd from '../../lib/evidence/data/icd.json' with { type: 'json' };
import { findProblems, libraryProblems, skeletonsFor } from '../../lib/evidence/goal-library/index.ts';
import { goalLibraryFileSchema } from '../../lib/evidence/goal-library/schema.ts';
import { conditions, findNever, sources, statements, treatments } from '../../lib/evidence/index.ts';
import { roadmaps } from '../../lib/evidence/roadmap/index.ts';
import { roadmapFileSchema } from '../../lib/evidence/roadmap/schema.ts';
import { ladder, stuckRules } from '../../lib/evidence/stuck/index.ts';
import { stuckFileSchema } from '../../lib/evidence/stuck/schema.ts';
import { measures } from '../../lib/measures/directory.ts';
import { blanksIn } from '../../lib/plan/blanks.ts';
import { readingGrade } from '../../lib/text/reading-grade.ts';

const folder = new URL('../../lib/evidence/', import.meta.url);
const files = (name: string) =>
  readdirSync(new URL(`${name}/data/`, folder)).map((file) => ({
    file,
    data: JSON.parse(readFileSync(new URL(`${name}/data/${file}`, folder), 'utf8')) as unknown,
  }));
const vocabulary = new Set(TECHNIQUE_NAMES);
const measureNames = new Set(measures.map((each) => each.name));
const goals = libraryProblems.flatMap((problem) => skeletonsFor(problem.id).map((goal) => ({ problem, goal })));
const objectives = goals.flatMap(({ problem, goal }) => goal.objectives.map((objective) => ({ problem, objective })));
const skeletons = [
  ...goals.map(({ problem, goal }) => ({ id: `${problem.id} ${goal.id}`, text: goal.text })),
  ...objectives.map(({ problem, objective }) => ({ id: `${problem.id} ${objective.id}`, text: objective.text })),
];
/** Every text of the three, as a person could read it. */
const allTexts = [
  ...libraryProblems.map((each) => each.name),
  ...skeletons.map((each) => each.text),
  ...roadmaps.flatMap((map) => [
    ...map.session,
    ...map.phases.flatMap((phase) => [phase.name, phase.purpose, ...phase.readyWhen]),
  ]),
  ...ladder.flatMap((rung) => [rung.title, rung.why, ...rung.consider, ...rung.ask]),
];

describe('the goal library', () => {
  it('has the shape its schema asks for', () => {
    for (const { file, data } of files('goal-library')) {
      expect(goalLibraryFileSchema.safeParse(data).error?.issues, file).toBeUndefined();
    }
  });

  it('is as large as promised, with unique ids', () => {
    expect(libraryProblems.length).toBeGreaterThanOrEqual(60);
    expect(new Set(libraryProblems.map((each) => each.id)).size).toBe(libraryProblems.length);
    for (const problem of libraryProblems) {
      const own = skeletonsFor(problem.id);
      expect(own.length, problem.id).toBeGreaterThanOrEqual(1);
      for (const goal of own) expect(goal.objectives.length, problem.id).toBeGreaterThanOrEqual(2);
    }
  });

  it('knows only codes, measures and techniques that exist', () => {
    const codes = icd.codes.map(([code]) => String(code));
    for (const problem of libraryProblems) {
      for (const prefix of problem.codes) {
        expect(
          codes.some((code) => code.startsWith(prefix)),
          `${problem.id} ${prefix}`,
        ).toBe(true);
      }
      for (const name of problem.measures) expect(measureNames, problem.id).toContain(name);
    }
    for (const { problem, goal } of goals) {
      for (const name of goal.techniques) expect(vocabulary, problem.id).toContain(name);
    }
    for (const { problem, objective } of objectives) {
      if (objective.measure) expect(problem.measures, `${problem.id} ${objective.id}`).toContain(objective.measure);
    }
  });

  it('serves every condition of the evidence base, by code', () => {
    // One condition has no code of its own and is reached by a goal.
    const coded = conditions.filter(({ codes }) => codes.length > 0);
    const without = coded.filter((each) => !each.codes.some((code) => findProblems([code]).length > 0));
    expect(without.map((each) => each.id)).toEqual([]);
  });

  it('leaves a blank wherever a number or a date belongs', () => {
    for (const { id, text } of skeletons) {
      expect(blanksIn(text).length, id).toBeGreaterThan(0);
      // Numbers are the client's, so no skeleton brings its own; scales and names of measures may.
      const own = text.replace(/\b(?:out of|of) 100?\b/g, '').replace(/\b[A-Z][A-Za-z-]*-?\d+(?:-[A-Z]+)?\b/g, '');
      expect(own, id).not.toMatch(/\d/);
    }
    for (const { problem, objective } of objectives) {
      expect(objective.text, `${problem.id} ${objective.id}`).toMatch(/\b(?:by|until) ___/);
    }
  });

  it('leaves room for the client’s own words in every problem', () => {
    for (const problem of libraryProblems) {
      const own = skeletonsFor(problem.id).map((goal) => goal.text);
      expect(
        own.some((text) => text.includes('“___”')),
        problem.id,
      ).toBe(true);
    }
  });

  it('says nothing twice', () => {
    // One measure reads the same wherever it is used; all else is worded for its problem.
    const texts = skeletons.map((each) => each.text).filter((text) => !text.startsWith('Bring the '));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});

describe('the roadmaps', () => {
  it('have the shape their schema asks for, and are as many as promised', () => {
    for (const { file, data } of files('roadmap')) {
      expect(roadmapFileSchema.safeParse(data).error?.issues, file).toBeUndefined();
    }
    expect(roadmaps.length).toBeGreaterThanOrEqual(15);
    expect(new Set(roadmaps.map((each) => each.treatment)).size).toBe(roadmaps.length);
  });

  it('belong to treatments of the evidence base, and cite sources that grade these very treatments', () => {
    const keys = new Set(treatments.map((each) => each.key));
    const known = new Set(sources.map((each) => each.id));
    for (const map of roadmaps) {
      expect(keys, map.treatment).toContain(map.treatment);
      const grading = new Set(
        statements
          .filter((each) => each.treatment === map.treatment)
          .flatMap((each) => each.grades.map((grade) => grade.source)),
      );
      for (const id of map.sources) {
        expect(known, `${map.treatment} ${id}`).toContain(id);
        expect(grading, `${map.treatment} ${id}`).toContain(id);
      }
      if (map.basis === 'read') expect(map.readIn, map.treatment).toBeDefined();
    }
  });

  it('use techniques of the vocabulary, and each phase has one that helps to tell it from another', () => {
    for (const map of roadmaps) {
      for (const [index, phase] of map.phases.entries()) {
        for (const name of phase.techniques) expect(vocabulary, map.treatment).toContain(name);
        const others = map.phases.filter((_, place) => place !== index);
        const same = others.filter(
          (other) => other.techniques.toSorted().join() === phase.techniques.toSorted().join(),
        );
        expect(same, `${map.treatment}: ${phase.name}`).toEqual([]);
      }
    }
  });
});

describe('the stuck ladder', () => {
  it('has the shape its schema asks for', () => {
    for (const { file, data } of files('stuck')) {
      expect(stuckFileSchema.safeParse(data).error?.issues, file).toBeUndefined();
    }
  });

  it('goes from alliance to alternatives, and knows only measures and techniques that exist', () => {
    expect(ladder.map((rung) => rung.id)).toEqual(['alliance', 'motivation', 'support', 'life-events', 'alternatives']);
    for (const rung of ladder) for (const name of rung.techniques) expect(vocabulary, rung.id).toContain(name);
    for (const rule of stuckRules.measures) {
      expect(measureNames, rule.name).toContain(rule.name);
    }
  });
});

describe('all three', () => {
  it('name no practice of the never list', { timeout: 60_000 }, () => {
    expect(allTexts.filter((text) => findNever(text)).map((text) => `${findNever(text)?.id}: ${text}`)).toEqual([]);
  });

  it('offer and never direct', () => {
    for (const text of allTexts) expect(text).not.toMatch(/\b(?:you must|must be|always use|required to|compliant)\b/i);
  });

  it('hold no text of the DSM, of commercial planners or of CPT', () => {
    const raw = ['goal-library', 'roadmap', 'stuck'].flatMap((name) => files(name).map(({ data }) => data));
    expect(JSON.stringify(raw)).not.toMatch(/DSM|Wiley|®|diagnostic criteri|verbali[sz]e (?:an )?understanding/i);
  });

  it('speak to clients at the reading level of an eighth grader or below', () => {
    for (const problem of libraryProblems) {
      const own = skeletonsFor(problem.id).flatMap((goal) => [goal.text, ...goal.objectives.map((each) => each.text)]);
      expect(readingGrade(own), problem.id).toBeLessThanOrEqual(8);
    }
    for (const rung of ladder) expect(readingGrade(rung.ask), rung.id).toBeLessThanOrEqual(6);
  });

  it('are graded by a formula that tells plain from hard', () => {
    expect(readingGrade(['The cat sat on the mat and then it went to bed.'])).toBeLessThan(3);
    expect(
      readingGrade([
        'Demonstrate comprehension of maladaptive cognitive distortions underlying interpersonal avoidance.',
      ]),
    ).toBeGreaterThan(14);
  });

  it('say when they were last looked at', () => {
    for (const { id, date } of libraryProblems) expect(date >= '2026-11-01', id).toBe(true);
    for (const { treatment, date } of roadmaps) expect(date >= '2026-11-01', treatment).toBe(true);
  });
});
