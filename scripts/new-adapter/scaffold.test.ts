import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapterFile, objection, withAdapter } from './scaffold.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const texts = { registry: read('lib/ehr/registry.ts'), docs: read('docs/adding-an-ehr.md') };
const wanted = { id: 'river-notes', name: 'River Notes', host: '*.rivernotes.example', today: '2026-11-25' };

describe('a new adapter', () => {
  it('takes its place in the registry before the systems on any host, and in the docs', () => {
    const { registry, docs } = withAdapter(texts, wanted);
    expect(registry).toContain("import { adapter as riverNotes } from './adapters/river-notes.ts';");
    expect(registry.indexOf('  riverNotes,')).toBeLessThan(registry.indexOf('  openemr,'));
    expect(docs).toMatch(/\n\| [^\n]+\n\| River Notes \| generic \| 2026-11-25 \|[^\n]+\n\n/);
    // Nothing else changed.
    expect(registry.split('\n')).toHaveLength(texts.registry.split('\n').length + 2);
  });

  it('goes behind all others when it is for any host', () => {
    const { registry } = withAdapter(texts, { ...wanted, host: '*' });
    expect(registry).toMatch(/ {2}riverNotes,\n\];/);
    expect(adapterFile({ ...wanted, host: '*' })).toContain('confirm:');
  });

  it('is refused when there is one already', () => {
    expect(() => withAdapter(texts, { ...wanted, id: 'jane' })).toThrow(/already/);
    expect(() => withAdapter({ ...texts, docs: '' }, wanted)).toThrow(/table/);
  });

  it.each([
    [{ id: 'River' }, /lower case/],
    [{ id: '../x' }, /lower case/],
    [{ name: 'River | Notes' }, /plain words/],
    [{ name: "River's" }, /plain words/],
    [{ host: 'https://rivernotes.example' }, /host name/],
    [{ host: 'rivernotes' }, /host name/],
  ])('is refused with a sentence: %j', (change, message) => {
    expect(objection({ ...wanted, ...change })).toMatch(message);
  });

  it('accepts what it should', () => {
    expect(objection(wanted)).toBeNull();
    expect(objection({ ...wanted, host: '*' })).toBeNull();
  });
});
