/**
 * Bundles a folder of browser code with Vite, once: the result is kept under `.output` until a source changes.
 *
 * Builds into a fresh folder and renames it, so that two processes starting together cannot see half a build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(path, entry.name);
      if (entry.isDirectory()) add(file);
      else hash.update(file).update(readFileSync(file));
    }
  };
  for (const folder of folders) add(join(root, folder));
  return hash
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
}

/** Builds when needed and returns the folder with the bundle. `sources` decide when it is stale. */
export async function bundle(name: string, sources: readonly string[], config: InlineConfig): Promise<string> {
  const key = hashOf(sources);
  const target = join(root, '.output', name);
  const stamp = join(target, 'built-from.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return target;
  const fresh = `${target}.${process.pid}`;
  const { build, mergeConfig } = await import('vite');
  await build(
    mergeConfig(
      {
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'error',
        base: `/${name}/`,
        build: { outDir: fresh, emptyOutDir: true, minify: false, target: 'es2022', chunkSizeWarningLimit: 10_000 },
      } satisfies InlineConfig,
      config,
    ),
  );
  writeFileSync(join(fresh, 'built-from.txt'), key);
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(fresh, target);
  } catch {
    // The other process won; its build is the same.
    rmSync(fresh, { recursive: true, force: true });
  }
  return target;
}
