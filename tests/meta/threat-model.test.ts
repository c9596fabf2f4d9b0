/** Every line of the threat model names a test that exists: one played in browsers, one of the code, or both. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/browser/paths.ts';
import { threatLines } from '../trust/lines.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const played = ['attacks', 'run', 'kills', 'restarts', 'restore-over']
  .map((name) => read(`tests/trust/${name}.ts`))
  .join('\n');
const lines = threatLines();

describe('the threat model', () => {
  it('is read from its page', () => {
    expect(lines.length).toBeGreaterThan(25);
  });

  it.each(lines)('“$attack” is proved by tests that exist', ({ played: names, tests }) => {
    expect(names.length + tests.length).toBeGreaterThan(0);
    for (const name of names) expect(played).toMatch(new RegExp(`['"\`]${name.replace(/[()?.]/g, '\\$&')}['"\`]`));
    for (const { file, describe: title } of tests) {
      const text = read(file);
      if (title !== null)
        expect(text).toMatch(new RegExp(`describe(?:\\.\\w+)?\\(['"\`]${title.replace(/[()?.]/g, '\\$&')}['"\`]`));
    }
  });

  it('leaves out no attack that is played', () => {
    const list = read('tests/trust/attacks.ts');
    const all = [...list.slice(list.indexOf('const attacks:')).matchAll(/^ {2}\[(['"])(.+?)\1, \w+\],$/gm)];
    expect(all.length).toBeGreaterThan(15);
    const named = new Set(lines.flatMap(({ played: names }) => names));
    expect(all.map(([, , name]) => name).filter((name) => !named.has(name ?? ''))).toEqual([]);
  });
});
