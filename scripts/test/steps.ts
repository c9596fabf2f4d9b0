/**
 * The steps of `npm test`, in order. Each gives how many checks passed and failed, and what to show when one failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../browser/find.ts';
import { outputFolder, root, runCommand } from '../browser/paths.ts';
import { browserOf, type TargetName, targets, targetVariable } from '../browser/targets.ts';

export interface Failure {
  /** Path from the root. */
  file: string;
  /** The check's name and the first line of what went wrong. */
  words: string;
}

export interface StepResult {
  passed: number;
  failed: number;
  /** Shown when something failed, and kept short otherwise. */
  output: string;
  /** The failed checks, where the tool says them. */
  failures?: readonly Failure[];
  /** Checks that failed, and passed in a second look with a fresh browser, in the same form. */
  unsteady?: readonly Failure[];
}

export interface Step {
  name: string;
  run(): Promise<StepResult>;
}

const results = path.join(root, 'artifacts', 'test');

/** A command that is one check: passed when it ends with 0. */
function command(name: string, tool: string, args: readonly string[], env: Record<string, string> = {}): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runCommand(tool, args, { env });
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

interface VitestSummary {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** Each failed test, or file that could not be loaded. */
function failuresOf({ testResults }: VitestSummary): Failure[] {
  const firstLine = (text: string | undefined) => text?.split('\n', 1)[0]?.slice(0, 300) ?? '';
  return testResults.flatMap((file) => {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    const place = { file: path.relative(root, file.name) };
    if (failed.length === 0) return file.status === 'failed' ? [{ ...place, words: firstLine(file.message) }] : [];
    return failed.map((test) => ({ ...place, words: `${test.fullName}: ${firstLine(test.failureMessages?.[0])}` }));
  });
}

/** A Vitest run, counted test by test. A file that could not even be loaded counts as one failure. */
function vitest(name: string, args: readonly string[], env: Record<string, string> = {}): Step {
  return {
    name,
    run: async () => {
      mkdirSync(results, { recursive: true });
      const file = path.join(results, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await runCommand('vitest', ['run', ...reporters, ...args], { env });
      try {
        const summary = JSON.parse(readFileSync(file, 'utf8')) as VitestSummary;
        // A run that ended badly without a failed test (a hook, a worker, a file that does not load) is a failure too.
        const failed = summary.numFailedTests > 0 ? summary.numFailedTests : code === 0 ? 0 : 1;
        return { passed: summary.numPassedTests, failed, output, failures: failuresOf(summary) };
      } catch {
        return { passed: 0, failed: 1, output };
      }
    },
  };
}

/** More failures than this are no accident of a busy machine, and get no second look. */
const secondLooks = 3;

/**
 * The end-to-end specs in one browser. Where a few tests fail, their spec is run once more, alone, in a fresh browser; each
 * then stays failed, or is named as unsteady at the end of the run, to be mended.
 */
function endToEnd(target: TargetName): Step {
  const args = ['--config', 'tests/e2e/vitest.config.ts'];
  const env = { [targetVariable]: target };
  const step = vitest(`e2e ${target}`, args, env);
  return {
    name: step.name,
    run: async () => {
      // Says in one line what to install, before any spec runs into it.
      await findBrowser(browserOf(target));
      const first = await step.run();
      const failures = first.failures ?? [];
      if (failures.length === 0 || failures.length !== first.failed || failures.length > secondLooks) return first;
      const files = [...new Set(failures.map(({ file }) => file))];
      const second = await vitest(`e2e ${target} again`, [...args, ...files], env).run();
      const output = `${first.output}\n\nThe second look:\n${second.output}`;
      // Whatever fails in the second look fails, also what passed in the first.
      if (second.failed > 0) return { ...first, failed: Math.max(first.failed, second.failed), output };
      return { passed: first.passed + first.failed, failed: 0, output, unsteady: failures };
    },
  };
}

const builds = [
  ['chrome', 'production'],
  ['firefox', 'production'],
  ['chrome', 'demo'],
  ['firefox', 'demo'],
] as const;

export const steps: readonly Step[] = [
  command('format and lint', 'biome', ['check', '--error-on-warnings', '.']),
  command('types', 'tsc', ['--noEmit']),
  command('unused code', 'knip', ['--no-progress']),
  ...builds.map(([browser, mode]) =>
    command(`build ${browser} ${mode}`, 'wxt', ['build', '-b', browser, '--mode', mode]),
  ),
  vitest('unit and meta', []),
  command("Mozilla's linter", 'web-ext', [
    'lint',
    '--source-dir',
    outputFolder('firefox', 'production'),
    '--warnings-as-errors',
    '--self-hosted=false',
  ]),
  command('accessibility of the panel', 'node', [
    'tests/gallery/shoot.ts',
    '--axe-only',
    '--narrow',
    '--look=light',
    '--look=dark',
  ]),
  command("accessibility of the options' backup, keys and log", 'node', [
    'tests/trust/gallery/shoot.ts',
    '--axe-only',
    '--look=narrow',
  ]),
  command('accessibility of the workspace', 'node', ['tests/gallery/workspace/shoot.ts', '--axe-only']),
  // The short form of `npm run test:trust`; the long one takes many minutes and both browsers.
  command('faults and attacks, short', 'node', [
    'tests/trust/run.ts',
    'chromium',
    '--short',
    ...['background', 'tab', 'tabs', 'clock', 'restore', 'restore-browser', 'attacks', 'passkey'].map(
      (word) => `--only=${word}`,
    ),
  ]),
  ...targets.map(endToEnd),
];
