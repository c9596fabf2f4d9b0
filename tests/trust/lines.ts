/**
 * The lines of the threat model, and for each what proves it: the attacks played in browsers (in “quotes” in its last
 * column) and the tests of the code (`file.test.ts: describe`). Held together by `tests/meta/threat-model.test.ts`.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from '../../scripts/browser/paths.ts';
import type { AttackRow, FaultRow } from './rows.ts';

export interface ThreatLine {
  readonly attack: string;
  /** Names of rows of the attack or fault table. */
  readonly played: readonly string[];
  readonly tests: readonly { readonly file: string; readonly describe: string | null }[];
}

/** Reads the table under “## Attacks”. */
export function threatLines(): ThreatLine[] {
  const text = readFileSync(path.join(root, 'docs', 'threat-model.md'), 'utf8');
  const part = text.slice(text.indexOf('## Attacks'), text.indexOf('## Decisions'));
  return part
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Attack |'))
    .map((line) => {
      const cells = line.split(' | ');
      const proof = cells.at(-1) ?? '';
      const tests = [...proof.matchAll(/`([\w./-]+\.test\.tsx?)(?:: ([^`]+))?`/g)];
      return {
        attack: (cells[0] ?? '').replace(/^\| (?:▸ )?/, ''),
        played: [...proof.matchAll(/“([^”]+)”/g)].map(([, name]) => name ?? ''),
        tests: tests.map(([, file = '', describe]) => ({ file, describe: describe ?? null })),
      };
    });
}

interface Summary {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly status: string }[];
  }[];
}

/** Runs the named tests once. @returns how many of a file's (and a describe's) tests passed and failed. */
export async function runTests(lines: readonly ThreatLine[]) {
  const files = [...new Set(lines.flatMap(({ tests }) => tests.map(({ file }) => file)))];
  const report = path.join(root, 'artifacts', 'threat-lines.json');
  rmSync(report, { force: true });
  await runCommand('vitest', ['run', '--reporter=json', `--outputFile.json=${report}`, ...files]);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Summary;
  return ({ file, describe }: ThreatLine['tests'][number]) => {
    const all = testResults
      .filter(({ name }) => name.endsWith(`/${file}`))
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ ancestorTitles }) => describe === null || ancestorTitles.includes(describe));
    const passed = all.filter(({ status }) => status === 'passed').length;
    return { passed, failed: all.length - passed };
  };
}

/** One line each: what proves it, and whether it does. */
export interface LineProof {
  readonly attack: string;
  readonly browsers: string;
  readonly tests: string;
  /** Null: there was nothing to judge it by in this run. */
  readonly held: boolean | null;
}

/** Judges every line by what was played and by its tests, which are run now. */
export async function proveLines(attacks: readonly AttackRow[], faults: readonly FaultRow[]): Promise<LineProof[]> {
  const lines = threatLines();
  const countOf = await runTests(lines);
  return lines.map(({ attack, played, tests }) => {
    const rows = attacks.filter((row) => played.includes(row.attack));
    const cut = faults.filter(({ fault }) => played.includes(fault));
    const bad =
      rows.filter(({ gained }) => gained !== '').length + cut.filter((row) => row.lost + row.broken > 0).length;
    const counts = tests.map(countOf);
    const [passed, failed] = [
      counts.reduce((sum, count) => sum + count.passed, 0),
      counts.reduce((sum, count) => sum + count.failed, 0),
    ];
    const missing = counts.filter((count) => count.passed === 0).length;
    return {
      attack,
      browsers: played.length === 0 ? '' : `${rows.length + cut.length - bad} of ${rows.length + cut.length} held`,
      tests: tests.length === 0 ? '' : `${passed} of ${passed + failed} passed`,
      // Of what is to be played in a browser and was not, nothing is known, whatever its tests say.
      held:
        rows.length + cut.length === 0 && (played.length > 0 || counts.length === 0)
          ? null
          : bad === 0 && failed === 0 && missing === 0,
    };
  });
}
