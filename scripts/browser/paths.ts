/**
 * Where builds, pictures and caches lie, and one way to run a child process.
 * Knows nothing about browsers or the extension's inside.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export type BrowserKind = 'chromium' | 'firefox';
export type BuildMode = 'production' | 'demo';

/** The folder that WXT writes a build to: `chrome-mv3`, `firefox-mv3-demo` and so on. */
export function outputFolder(browser: BrowserKind, mode: BuildMode): string {
  const name = `${browser === 'firefox' ? 'firefox' : 'chrome'}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  return path.join(root, '.output', name);
}

/** The built extension's folder, or an error that names the command which builds it. */
export function builtExtension(browser: BrowserKind, mode: BuildMode = 'demo'): string {
  const folder = outputFolder(browser, mode);
  if (existsSync(path.join(folder, 'manifest.json'))) return folder;
  const command = mode === 'production' ? 'npm run build' : 'npm run build:demo';
  throw new Error(`No build in ${path.relative(root, folder)}. Run: ${command}`);
}

export interface CommandResult {
  code: number;
  output: string;
}

/**
 * Runs a command in the repository and resolves with its exit code and joined output; never rejects.
 * The project's own `node_modules/.bin` comes first on the path, so that the pinned Node and tools are the ones used.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { echo?: boolean; env?: Record<string, string>; cwd?: string } = {},
): Promise<CommandResult> {
  const bin = path.join(root, 'node_modules', '.bin');
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const take = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      if (options.echo) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
