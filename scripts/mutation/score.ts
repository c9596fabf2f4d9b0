/** Counting the results of a mutation run, and which folders it is for. */
import path from 'node:path';
import type { Stryker } from '@stryker-mutator/core';
import { root } from '../browser/paths.ts';

/**
 * Folders of the pure core whose unit tests are measured. Left out: data tables (changing an entry is no fault that a unit
 * test should know; their shapes and sources are tested), and the readers in lib/check and lib/evidence, which are measured
 * on labelled notes instead.
 */
export const folders: readonly string[] = ['measures', 'caseload', 'formats', 'lookup', 'text', 'plan'].map(
  (name) => `lib/${name}`,
);

/** One change and what became of it. */
export type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

export interface Score {
  /** In per cent, or a dash where nothing was counted. */
  readonly score: string;
  readonly noticed: number;
  readonly counted: number;
}

/** Changes that no test runs count as unnoticed; those made while a module loads, and those that do not compile, not at all. */
export function scoreOf(results: readonly Pick<Mutant, 'status'>[]): Score {
  const noticed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
  const counted = noticed + results.filter(isUnnoticed).length;
  return { score: counted === 0 ? '–' : `${((100 * noticed) / counted).toFixed(1)} %`, noticed, counted };
}

/** What went unnoticed, a line each: where, and what it was changed to. */
export function unnoticed(results: readonly Mutant[]): string {
  return results
    .filter(isUnnoticed)
    .map(({ fileName, location, replacement = '', status }) => {
      const place = `${path.relative(root, fileName).replaceAll('\\', '/')}:${location.start.line}:${location.start.column}`;
      return `${place}${status === 'NoCoverage' ? ' (not run)' : ''} ${replacement.replace(/\s+/g, ' ').slice(0, 120)}\n`;
    })
    .join('');
}

function isUnnoticed({ status }: Pick<Mutant, 'status'>): boolean {
  return status === 'Survived' || status === 'NoCoverage';
}
