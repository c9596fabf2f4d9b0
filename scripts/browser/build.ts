/** Builds the extension when the build on disk is missing or older than what it is made from. */
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { type BrowserKind, type BuildMode, outputFolder, root, runCommand } from './paths.ts';

/** What a build is made from. */
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'scripts/manifest.ts',
  'wxt.config.ts',
  'package-lock.json',
  'tsconfig.json',
];

function newestChange(file: string): number {
  if (!existsSync(file)) return 0;
  const status = statSync(file);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(file).map((name) => newestChange(path.join(file, name))));
}

/** Whether the build on disk is at least as new as every source file. */
export function isFresh(browser: BrowserKind, mode: BuildMode): boolean {
  const manifest = path.join(outputFolder(browser, mode), 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return sources.every((source) => newestChange(path.join(root, source)) <= built);
}

/** Builds one browser's extension. @throws Error with the tool's own words if the build fails. */
export async function build(browser: BrowserKind, mode: BuildMode): Promise<void> {
  const args = [
    ...(browser === 'firefox' ? ['-b', 'firefox'] : []),
    ...(mode === 'production' ? [] : ['--mode', mode]),
  ];
  const started = new Date();
  const { code, output } = await runCommand('wxt', ['build', ...args]);
  if (code !== 0) throw new Error(`The ${mode} build for ${browser} failed:\n${output}`);
  // A source saved while the build ran may be missing from it: count the build as old as its beginning.
  utimesSync(path.join(outputFolder(browser, mode), 'manifest.json'), started, started);
}

/** The built extension's folder, building it first if need be. */
export async function ensureBuild(browser: BrowserKind, mode: BuildMode = 'demo'): Promise<string> {
  if (!isFresh(browser, mode)) {
    console.error(`Building the extension for ${browser} (${mode})…`);
    await build(browser, mode);
  }
  return outputFolder(browser, mode);
}
