/** P1 and P7: what the browser has to load, minified and gzipped, from the production build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuild } from '../../scripts/browser/build.ts';
import type { BenchRow } from './bench-row.ts';

const kB = (bytes: number) => bytes / 1000;
const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** The script files that a page of ours names in its HTML, with what those import statically. */
function eagerScripts(folder: string, page: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(path.join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      visit(path.join(path.dirname(file), name ?? ''));
  };
  const html = readFileSync(path.join(folder, page), 'utf8');
  for (const [, source] of html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)) visit(source ?? '');
  return found;
}

export async function benchSize(): Promise<readonly BenchRow[]> {
  const folder = await ensureBuild('chromium', 'production');
  const content = kB(gzipped(path.join(folder, 'content-scripts', 'ehr.js')));
  const engine = kB(gzipped(path.join(folder, 'content-scripts', 'engine.js')));
  const scripts = [...eagerScripts(folder, 'panel.html')];
  const panel = kB(scripts.reduce((sum, file) => sum + gzipped(path.join(folder, file)), 0));
  const row = (id: string, what: string, value: number, goal: number): BenchRow => ({
    id,
    what,
    value,
    unit: 'kB gz',
    baseline: null,
    ratio: null,
    goal: `≤ ${goal} kB`,
    holds: value <= goal,
  });
  return [
    row('P1', 'content script on every page of an allowed site', content, 12),
    {
      ...row('P1', 'engine, injected only where there is a place to write', engine, 12),
      goal: '≤ 12 kB (detector alone)',
    },
    row('P7', 'panel JavaScript before lazy parts', panel, 60),
  ];
}
