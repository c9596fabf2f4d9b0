/**
 * What the evidence base rests on, counted: statements per source and how they were checked, the conditions each source
 * covers, what is thin or missing. Pure, read only; for the provenance page and the report.
 *
 * It counts what is in the data. It grades no source and repairs nothing.
 */

import { measures } from '../../measures/directory.ts';
import icd from '../data/icd.json' with { type: 'json' };
import sourceFile from '../data/sources.json' with { type: 'json' };
import { techniqueDetails } from '../details.ts';
import { libraryProblems, skeletonsFor } from '../goal-library/index.ts';
import { techniqueCards } from '../how-to.ts';
import { conditions, sources, statements, treatments } from '../knowledge.ts';
import { neverList } from '../never.ts';
import { roadmaps } from '../roadmap/index.ts';
import { stuckRules } from '../stuck/index.ts';
import type { Source } from '../types.ts';

export interface SourceUse {
  readonly source: Source;
  /** Statements that cite it. */
  readonly statements: number;
  /** Grade lines that cite it, and how many of them were read in the source itself. */
  readonly grades: number;
  readonly read: number;
  /** Entries of the never list that cite it. */
  readonly never: number;
  /** Ids of the conditions it speaks about. */
  readonly conditions: readonly string[];
}

/** Every source with what rests on it, the most used first. */
export function sourceUse(): readonly SourceUse[] {
  return sources
    .map((source): SourceUse => {
      const citing = statements.filter((each) => each.grades.some((grade) => grade.source === source.id));
      const grades = citing.flatMap((each) => each.grades.filter((grade) => grade.source === source.id));
      return {
        source,
        statements: citing.length,
        grades: grades.length,
        read: grades.filter((grade) => grade.read).length,
        never: neverList.filter((entry) => entry.sources.includes(source.id)).length,
        conditions: [...new Set(citing.map((each) => each.condition))],
      };
    })
    .toSorted((a, b) => b.statements - a.statements || b.never - a.never || a.source.id.localeCompare(b.source.id));
}

export interface ConditionCover {
  readonly id: string;
  readonly name: string;
  readonly statements: number;
  readonly sources: number;
  readonly firstLine: number;
  /** Year of the newest source. */
  readonly newest: number;
  /** Whether the goal library has a problem for one of its codes. */
  readonly library: boolean;
  /** Treatments of this condition that have a roadmap. */
  readonly roadmaps: number;
}

/** Every condition with what is known about it. */
export function conditionCover(): readonly ConditionCover[] {
  const years = new Map(sources.map((each) => [each.id, each.year]));
  const mapped = new Set(roadmaps.map((each) => each.treatment));
  return conditions.map(({ id, name, codes }) => {
    const own = statements.filter((each) => each.condition === id);
    const cited = [...new Set(own.flatMap((each) => each.grades.map((grade) => grade.source)))];
    return {
      id,
      name,
      statements: own.length,
      sources: cited.length,
      firstLine: own.filter((each) => each.tier === 'A').length,
      newest: Math.max(0, ...cited.map((source) => years.get(source) ?? 0)),
      library: libraryProblems.some((problem) => problem.codes.some((prefix) => overlaps(prefix, codes))),
      roadmaps: new Set(own.map((each) => each.treatment).filter((key) => mapped.has(key))).size,
    };
  });
}

function overlaps(prefix: string, codes: readonly string[]): boolean {
  return codes.some((code) => code.startsWith(prefix) || prefix.startsWith(code));
}

/** The base in figures. */
export function totals() {
  const grades = statements.flatMap((each) => each.grades);
  const skeletons = libraryProblems.flatMap((each) => skeletonsFor(each.id));
  const first = statements.filter((each) => each.tier === 'A');
  return {
    conditions: conditions.length,
    treatments: treatments.length,
    statements: statements.length,
    grades: grades.length,
    gradesRead: grades.filter((each) => each.read).length,
    /** First-line statements, and how many have a grade that was read in its source. */
    firstLine: first.length,
    firstLineRead: first.filter((each) => each.grades.some((grade) => grade.read)).length,
    techniques: techniqueCards.length + techniqueDetails.length,
    sources: sources.length,
    never: neverList.length,
    neverRead: neverList.filter((each) => each.read).length,
    measures: measures.length,
    measuresRead: measures.filter((each) => each.read).length,
    codes: icd.codes.length,
    codeEdition: icd.edition,
    problems: libraryProblems.length,
    goals: skeletons.length,
    objectives: skeletons.reduce((sum, goal) => sum + goal.objectives.length, 0),
    roadmaps: roadmaps.length,
    roadmapsRead: roadmaps.filter((each) => each.basis === 'read').length,
    thresholds: stuckRules.measures.length,
    thresholdsRead: stuckRules.measures.filter((each) => each.basis === 'read').length,
  };
}

/** Grade lines that a source contradicted, with what was put in their place, where and when it was read. */
export const corrections = sourceFile.corrections;

/** What the base does not know, in plain sentences; the counted ones follow from the data. */
export function unknowns(): readonly string[] {
  const { grades, gradesRead, roadmaps: maps, roadmapsRead } = totals();
  const cover = conditionCover();
  const thin = cover.filter((each) => each.firstLine === 0).map((each) => each.name);
  const single = cover.filter((each) => each.sources === 1).length;
  const ages = (population: string) =>
    new Set(statements.filter((each) => each.populations.some((own) => own === population)).map((e) => e.condition))
      .size;
  return [
    'Absence is not evidence of no effect: a treatment that is not listed may still help.',
    `${grades - gradesRead} of ${grades} grade lines were not read again in their source for this edition; each says so.`,
    thin.length === 0
      ? 'Each condition has a first-line option in the base; for some it rests on little research.'
      : `No first-line option is known here for ${thin.join('; ')}.`,
    `${single} conditions rest on a single source.`,
    `Older adults: statements for ${ages('older adult')} of ${cover.length} conditions; pregnancy and after birth: ${ages('perinatal')}. Elsewhere adult findings are shown, and say so.`,
    `${maps - roadmapsRead} of ${maps} roadmaps follow general training in the protocol and were not re-checked in its manual.`,
    'Thin or missing: personality disorders other than borderline, cluster C and antisocial; psychotic depression; paraphilias; neuropsychological rehabilitation; medication, except as a caution.',
    'Most trials had few people of color, people with disabilities, and people who speak another language than the trial’s. Culture and preference are yours and the client’s to weigh.',
    'Law, licence and scope of practice differ by place and are not in here.',
  ];
}
