import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withoutUnusedAbility } from './strict-dependencies.ts';

const installed = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url));
const stripped = (path: string) => withoutUnusedAbility(readFileSync(installed(path), 'utf8'), installed(path)) ?? '';

describe('withoutUnusedAbility', () => {
  it.each(['util', 'doc', 'compile'])("takes code from text out of Zod's %s module", (name) => {
    const code = stripped(`zod/v4/core/${name}.js`);
    expect(code).not.toMatch(/= Function;/);
    expect(code).toContain('function noCodeFromText()');
  });

  it('takes raw HTML out of Preact', () => {
    const code = stripped('preact/dist/preact.mjs');
    expect(code).not.toMatch(/\.innerHTML=/);
    expect(code).toContain('noRawHtml()');
  });

  it('leaves every other module alone', () => {
    expect(withoutUnusedAbility('const F = Function;', '/app/lib/zod.ts')).toBeUndefined();
  });

  it('stops the build when a library reads differently after an upgrade', () => {
    expect(() => withoutUnusedAbility('export {}', '/app/node_modules/preact/dist/preact.mjs')).toThrow('has changed');
  });
});
