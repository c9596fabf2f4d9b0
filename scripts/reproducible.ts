/**
 * `npm run reproducible`: builds the release of both browsers twice, the second time in a copy of the repository at
 * another place, and compares every file byte by byte. Prints one hash a build, so that anybody can check theirs.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, runCommand } from './browser/paths.ts';

const browsers = ['chrome', 'firefox'] as const;
/** What a build is made from; everything else stays out of the copies. */
const parts = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below))
    .sort()
    .flatMap((name) => {
      const file = path.join(below, name);
      return statSync(path.join(folder, file)).isDirectory() ? filesIn(folder, file) : [file];
    });
}

const hash = (data: Buffer | string) => createHash('sha256').update(data).digest('hex');

/** File by file: path and hash. */
function inventory(folder: string): Map<string, string> {
  return new Map(
    filesIn(folder).map((file) => [file.split(path.sep).join('/'), hash(readFileSync(path.join(folder, file)))]),
  );
}

async function buildIn(folder: string): Promise<Map<string, string>> {
  for (const part of parts) cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const all = new Map<string, string>();
  for (const browser of browsers) {
    const { code, output } = await runCommand('wxt', ['build', '-b', browser], { cwd: folder });
    if (code !== 0) throw new Error(`The build for ${browser} failed:\n${output}`);
    const built = path.join(folder, '.output', `${browser}-mv3`);
    if (!existsSync(built)) throw new Error(`The build for ${browser} left nothing.`);
    for (const [file, sum] of inventory(built)) all.set(`${browser}/${file}`, sum);
  }
  return all;
}

const folders = ['one', 'a-longer-name-two'].map((name) => mkdtempSync(path.join(tmpdir(), `throughline-${name}-`)));
try {
  const builds: Map<string, string>[] = [];
  for (const folder of folders) builds.push(await buildIn(folder));
  const [first = new Map<string, string>(), second = new Map<string, string>()] = builds;
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  );
  for (const browser of browsers) {
    const lines = [...first].filter(([file]) => file.startsWith(`${browser}/`)).map(([file, sum]) => `${sum}  ${file}`);
    console.log(`${browser}: ${lines.length} files, ${hash(lines.join('\n'))}`);
  }
  for (const file of different) console.log(`differs: ${file}`);
  console.log(different.length === 0 ? 'Both builds are the same, byte by byte.' : `${different.length} files differ.`);
  process.exitCode = different.length === 0 && first.size > 0 ? 0 : 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
