/** Keeps adapters honest: dated, tested both ways, registered, listed in the docs, and data only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import { rootsOf } from '../../lib/ehr/engine/dom.ts';
import { mayBeClinical, worthALook } from '../../lib/ehr/engine/gate.ts';
import { genericSystems } from '../../lib/ehr/generic-hosts.ts';
import { adapters } from '../../lib/ehr/registry.ts';
import type { Adapter } from '../../lib/ehr/types.ts';
import { openPage } from '../fixtures/ehr/open-case.ts';

const files = import.meta.glob<{ adapter: Adapter; cases: readonly AdapterCase[] }>(
  ['../../lib/ehr/adapters/*.ts', '!**/*.test.ts', '!**/adapter-case.ts'],
  { eager: true },
);
const docs = readFileSync(new URL('../../docs/adding-an-ehr.md', import.meta.url), 'utf8');
const expressions = (adapter: Adapter): string[] => [
  ...(adapter.never ?? []),
  ...(adapter.identity.chartId ?? []),
  ...adapter.pages.flatMap((page) => [
    ...(page.path ?? []),
    ...(page.noteId ?? []),
    ...(page.sessionDate ?? []).filter((one) => one.startsWith('url:')).map((one) => one.slice(4)),
    ...(page.fields ?? []).flatMap((field) => field.label ?? []),
  ]),
];

describe.each(Object.entries(files))('%s', (path, { adapter, cases }) => {
  it('is registered, and named after its file', () => {
    expect(adapters).toContain(adapter);
    expect(path.endsWith(`/${adapter.id}.ts`)).toBe(true);
  });

  it('says when and how its facts were checked', () => {
    expect(adapter.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(new Date(adapter.checkedOn).getTime()).not.toBeNaN();
    expect(['verified-in-code', 'documented', 'generic']).toContain(adapter.evidence);
  });

  it('has a page that it must recognise and one that it must not', () => {
    expect(cases.some((one) => one.expect.role !== 'none')).toBe(true);
    expect(cases.some((one) => one.expect.role === 'none')).toBe(true);
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
  });

  it('is not slept through: the sentinel, which knows no adapter, wakes the engine on each of its pages', async () => {
    for (const one of cases.filter(({ expect: { role } }) => role !== 'none')) {
      const { document, location } = await openPage(one, adapter.id);
      expect([one.name, mayBeClinical(location) && worthALook(document, rootsOf(document))]).toEqual([one.name, true]);
    }
  });

  it('is listed in the docs with its evidence and date', () => {
    expect(docs).toContain(`| ${adapter.name} | ${adapter.evidence} | ${adapter.checkedOn} |`);
  });

  it('is data only, with expressions that compile and cannot run away', () => {
    expect(JSON.parse(JSON.stringify(adapter))).toEqual(adapter);
    for (const expression of expressions(adapter)) {
      expect(() => new RegExp(expression)).not.toThrow();
      // A repeated group that repeats inside is what makes a match take forever.
      expect(expression).not.toMatch(/\([^)]*[+*][^)]*\)[+*]/);
    }
  });

  it('confirms by the page itself when it is for any host', () => {
    if (adapter.hosts.includes('*')) expect(adapter.confirm?.length).toBeGreaterThan(0);
  });
});

it('has no fixture that no case uses', () => {
  const root = new URL('../fixtures/ehr/', import.meta.url);
  for (const { adapter, cases } of Object.values(files)) {
    const folder = new URL(`${adapter.id}/`, root);
    const used = new Set(cases.flatMap((one) => [one.html, ...Object.values(one.frames ?? {})]));
    const there = existsSync(folder) ? readdirSync(folder) : [];
    expect(there.filter((file) => !used.has(file))).toEqual([]);
  }
});

it('lists the systems in generic mode in the docs', () => {
  for (const { name } of genericSystems) expect(docs).toContain(name);
});
