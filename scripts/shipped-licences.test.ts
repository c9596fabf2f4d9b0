import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import listed from '../components/options/licences.json' with { type: 'json' };
import { packageOf } from './shipped-licences.ts';

describe('licences of what ships', () => {
  it('knows the package of a module', () => {
    expect(packageOf('/a/node_modules/preact/hooks/dist/hooks.mjs')).toBe('preact');
    expect(packageOf('/a/node_modules/x/node_modules/@noble/hashes/argon2.js?v=1')).toBe('@noble/hashes');
    expect(packageOf('/a/components/ui/button.tsx')).toBeNull();
    expect(packageOf('\0vite/preload-helper.js')).toBeNull();
  });
  it('lists every runtime dependency with its text', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    const texts = readFileSync('public/licences.txt', 'utf8');
    for (const { name, version } of listed) expect(texts).toContain(`${name} ${version}\n=`);
  });
});
