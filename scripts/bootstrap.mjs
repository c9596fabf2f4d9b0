/**
 * First steps on a clean clone, under whatever Node there is (20 or newer) and without `node_modules`: install from the
 * lock file, then go on under the pinned Node that comes with it. Plain JavaScript without dependencies.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
const isWindows = process.platform === 'win32';

/** The installed packages as npm recorded them, against the lock file. Optional ones are for other platforms. */
function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || (installed[name] ? installed[name].version === entry.version : entry.optional),
  );
}

/**
 * Runs `npm ci` unless what the lock file names is there already. Ends the process with one line if it fails. Only
 * errors are shown: npm warns about each package that wants a newer Node, and those run under the pinned one.
 */
export function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Installing dependencies from the lock file (npm ci). The first time this takes a few minutes…');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  if (result.status === 0) return;
  console.error('npm ci did not finish. Its message stands above; Node 20 or newer and npm are needed.');
  process.exit(1);
}

/** Runs a TypeScript file under the pinned Node, passes signals on and ends with its exit code. */
export function continueWith(script) {
  const node = path.join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  const child = spawn(node, [path.join(root, script), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}
