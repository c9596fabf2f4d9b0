/**
 * The goal library: problems by diagnosis or by words, and for each a few skeletons of goals and objectives. Pure, read
 * only, loaded when a chooser opens.
 *
 * It offers sentences with blanks, never finished ones, and ranks by fit of code or word alone: which goal is right is
 * between client and therapist.
 */
import { measures } from '../../measures/directory.ts';
import { foldForSearch } from '../../text/fold.ts';
import type { Population } from '../types.ts';
import body from './data/body-and-age.json' with { type: 'json' };
import mood from './data/mood-and-fear.json' with { type: 'json' };
import people from './data/people-and-life.json' with { type: 'json' };
import trauma from './data/trauma-and-risk.json' with { type: 'json' };
import use from './data/use-and-habits.json' with { type: 'json' };
import type { GoalSkeleton, LibraryProblem } from './types.ts';

interface StoredProblem extends LibraryProblem {
  readonly goals: readonly {
    readonly text: string;
    readonly objectives: readonly { readonly text: string; readonly measure?: string }[];
    readonly techniques: readonly string[];
  }[];
}

const stored = [mood, trauma, body, use, people].flatMap((file) => file.problems as readonly StoredProblem[]);
const nameOfMeasure = new Map(measures.map((each) => [each.id, each.name]));

/** The measure's name; an unknown id is a fault of the data that the tests catch. */
function measureName(id: string): string {
  return nameOfMeasure.get(id) ?? id;
}

function withoutGoals({ goals: _goals, ...problem }: StoredProblem): LibraryProblem {
  return { ...problem, measures: problem.measures.map(measureName) };
}

/** Every problem, in the order of the data. */
export const libraryProblems: readonly LibraryProblem[] = stored.map(withoutGoals);

export interface FindOptions {
  /** Leaves out what is written for other ages. */
  readonly population?: Population | undefined;
  /** How many at most; 8 when not given. */
  readonly limit?: number;
}

/**
 * Problems that fit, best first.
 *
 * @param wanted words (name or lay words, each at least as the beginning of a word), or the client's ICD-10-CM codes,
 *   principal first. A code finds the problem with the longest matching prefix; a category (F33) finds what its codes do.
 */
export function findProblems(wanted: string | readonly string[], options: FindOptions = {}): readonly LibraryProblem[] {
  const { population, limit = 8 } = options;
  const open = libraryProblems.filter(
    (problem) => !population || !problem.populations || problem.populations.includes(population),
  );
  if (typeof wanted === 'string') return ranked(open, wordFit(wanted)).slice(0, limit);
  const lists = wanted.map((code) => ranked(open, codeFit(code.trim().toUpperCase(), population !== undefined)));
  return [...new Set(inTurns(lists))].slice(0, limit);
}

function ranked(
  problems: readonly LibraryProblem[],
  scoreOf: (problem: LibraryProblem) => number,
): readonly LibraryProblem[] {
  return problems
    .map((problem) => ({ problem, score: scoreOf(problem) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ problem }) => problem);
}

/** The first of each list, then the second of each: no diagnosis crowds out another. */
function inTurns<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

/** Goals of a problem with their objectives; empty for an id that is not in the library. */
export function skeletonsFor(problemId: string): readonly GoalSkeleton[] {
  const problem = stored.find((each) => each.id === problemId);
  return (problem?.goals ?? []).map((goal, index) => ({
    id: String(index + 1),
    text: goal.text,
    objectives: goal.objectives.map(({ text, measure }, place) => ({
      id: `${index + 1}.${place + 1}`,
      text,
      ...(measure ? { measure: measureName(measure) } : {}),
    })),
    techniques: goal.techniques,
  }));
}

/** The longer the prefix, the nearer the problem is to this very code. */
function codeFit(code: string, ageKnown: boolean): (problem: LibraryProblem) => number {
  return (problem) => {
    const depth = Math.max(0, ...problem.codes.map((prefix) => depthOf(code, prefix)));
    // What is written for certain ages fits them better than what is for anyone, and less while the age is unknown.
    const age = problem.populations ? (ageKnown ? 0.5 : -0.5) : 0;
    return depth === 0 ? 0 : depth + age;
  };
}

function depthOf(code: string, prefix: string): number {
  if (code.startsWith(prefix)) return prefix.length;
  return code.length >= 3 && prefix.startsWith(code) ? code.length - 0.5 : 0;
}

function wordsOf(text: string): readonly string[] {
  return foldForSearch(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Words of each problem, split once: a search runs on every keystroke. */
const words = new Map(
  libraryProblems.map((problem) => [
    problem.id,
    { name: wordsOf(problem.name), lay: problem.lay.flatMap((each) => wordsOf(each)) },
  ]),
);

/** Every word asked for has to begin some word of the problem; its name counts more than its lay words. */
function wordFit(query: string): (problem: LibraryProblem) => number {
  const asked = wordsOf(query);
  return ({ id }) => {
    const known = words.get(id);
    if (!known || asked.length === 0) return 0;
    let score = 0;
    for (const word of asked) {
      const inName = bestWord(known.name, word);
      const inLay = bestWord(known.lay, word);
      if (inName + inLay === 0) return 0;
      score += Math.max(inName * 2, inLay);
    }
    return score;
  };
}

function bestWord(list: readonly string[], start: string): number {
  return Math.max(0, ...list.map((word) => (word === start ? 2 : word.startsWith(start) ? 1 : 0)));
}
