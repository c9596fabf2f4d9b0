/** Keeps the result of a whole run over all editors, one file for each browser, so that it can be shown without a run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

export interface EditorResults {
  /** Name and version. */
  readonly browser: string;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly date: string;
  /** Editor, then behaviour: whether it holds. */
  readonly editors: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

const kinds = ['chromium', 'firefox'] as const;
const fileOf = (kind: (typeof kinds)[number]): URL => new URL(`./results-${kind}.json`, import.meta.url);

export function keepResults(kind: (typeof kinds)[number], results: EditorResults): void {
  writeFileSync(fileOf(kind), `${JSON.stringify(results, null, 2)}\n`);
}

export function readResults(): EditorResults[] {
  return kinds
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as EditorResults);
}
