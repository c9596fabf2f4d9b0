/**
 * `npm run bundle [-- --json]`: what each page and script of the release weighs, gzipped: what it loads before anything is
 * asked for, what it may load later, and the modules that weigh most. Builds the release aside; changes no build.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';
import { root } from './browser/paths.ts';

/** What is kept of one output file. */
interface Piece {
  readonly bytes: number;
  readonly imports: readonly string[];
  readonly later: readonly string[];
  /** Length in the output by module, before compression. */
  readonly modules: ReadonlyMap<string, number>;
}

interface Weight {
  readonly entry: string;
  /** Gzipped bytes that are loaded before anything is asked for. */
  readonly first: number;
  readonly files: number;
  /** Gzipped bytes that may be loaded later, once at most. */
  readonly later: number;
  /** The largest modules among the first, by length in the output. */
  readonly largest: readonly { readonly module: string; readonly bytes: number }[];
}

/** As many modules as are named for each entry. */
const NAMED = 6;

const nameOf = (id: string): string => {
  const clean = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  const at = clean.lastIndexOf('/node_modules/');
  return at >= 0 ? clean.slice(at + '/node_modules/'.length) : path.relative(root, clean).replaceAll('\\', '/');
};

function reach(from: string, pieces: ReadonlyMap<string, Piece>, next: (piece: Piece) => readonly string[]) {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const piece = pieces.get(name);
    if (!piece || found.has(name)) return;
    found.add(name);
    for (const each of next(piece)) visit(each);
  };
  visit(from);
  return found;
}

function weigh(entry: string, file: string, pieces: ReadonlyMap<string, Piece>): Weight {
  const first = reach(file, pieces, ({ imports }) => imports);
  const all = reach(file, pieces, ({ imports, later }) => [...imports, ...later]);
  const sum = (names: Iterable<string>) =>
    [...names].reduce((total, name) => total + (pieces.get(name)?.bytes ?? 0), 0);
  const modules = [...first].flatMap((name) => [...(pieces.get(name)?.modules ?? [])]);
  const largest = modules
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([module, bytes]) => ({ module: nameOf(module), bytes }));
  return { entry, first: sum(first), files: first.size, later: sum(all) - sum(first), largest };
}

const weights: Weight[] = [];
const outDir = '.output/bundle';
await build({
  outDir,
  debug: false,
  vite: () => ({
    plugins: [
      {
        name: 'weigh',
        // One bundle for the pages, one for each script.
        generateBundle(_options: unknown, bundle: Readonly<Record<string, BundledFile>>) {
          const pieces = new Map<string, Piece>();
          for (const [name, one] of Object.entries(bundle)) {
            if (one.type !== 'chunk') continue;
            pieces.set(name, {
              bytes: gzipSync(one.code, { level: 9 }).length,
              imports: one.imports,
              later: one.dynamicImports,
              modules: new Map(Object.entries(one.modules).map(([id, { renderedLength }]) => [id, renderedLength])),
            });
          }
          for (const [name, one] of Object.entries(bundle))
            if (one.type === 'chunk' && one.isEntry) weights.push(weigh(one.name, name, pieces));
        },
      },
    ],
  }),
});
rmSync(path.join(root, outDir), { recursive: true, force: true });

/** The part of the bundler's output that is read here. */
interface BundledFile {
  readonly type: 'chunk' | 'asset';
  readonly name: string;
  readonly code: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly modules: Readonly<Record<string, { readonly renderedLength: number }>>;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
const sorted = weights.toSorted((a, b) => b.first - a.first);
if (process.argv.includes('--json')) console.log(JSON.stringify(sorted, null, 2));
else {
  for (const { entry, first, files, later, largest } of sorted) {
    console.log(`\n${entry}: ${kB(first).trim()} kB gz in ${files} files at first, ${kB(later).trim()} kB gz later`);
    for (const { module, bytes } of largest) console.log(`  ${kB(bytes)} kB  ${module}`);
  }
}
