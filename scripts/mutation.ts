/**
 * `npm run mutation [-- lib/plan lib/formats/lines.ts …]`: breaks the pure core on purpose, one small change at a time, and
 * counts how many changes its own unit tests notice. Prints the score of each folder and of all; what went unnoticed is
 * listed in `.cache/`. Slow (about a second a change), and therefore no part of `npm test`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { root } from './browser/paths.ts';
import { folders, type Mutant, scoreOf, unnoticed } from './mutation/score.ts';

const asked = process.argv.slice(2).map((each) => each.replaceAll('\\', '/').replace(/\/$/, ''));
const unknown = asked.filter((each) => !folders.some((folder) => each === folder || each.startsWith(`${folder}/`)));
if (unknown.length > 0) {
  console.error(`Not measured: ${unknown.join(', ')}. Folders: ${folders.join(', ')}, or files in them.`);
  process.exit(1);
}

const list = path.join(root, '.cache', 'mutation-unnoticed.txt');
const lines: string[] = [];
const all: Mutant[] = [];
for (const target of asked.length > 0 ? asked : folders) {
  const folder = folders.find((each) => target.startsWith(each)) ?? target;
  const source = /\.ts(?::\d+-\d+)?$/.test(target) ? target : `${target}/**/*.ts`;
  const results = await new Stryker({
    // Only a folder's own tests count for it: what another folder's happen to run is no proof.
    mutate: [source, '!**/*.test.ts'],
    testFiles: [`${folder}/**/*.test.ts`],
  }).runMutationTest();
  all.push(...results);
  const { score, noticed, counted } = scoreOf(results);
  lines.push(`${target.padEnd(24)} ${score.padStart(7)}   ${noticed} of ${counted}`);
  mkdirSync(path.dirname(list), { recursive: true });
  writeFileSync(list, unnoticed(all));
}
const total = scoreOf(all);
console.log(`\n${'noticed'.padStart(32)}`);
for (const line of lines) console.log(line);
if (lines.length > 1)
  console.log(`${'all'.padEnd(24)} ${total.score.padStart(7)}   ${total.noticed} of ${total.counted}`);
console.log(`\nWhat went unnoticed: ${path.relative(root, list)}`);
