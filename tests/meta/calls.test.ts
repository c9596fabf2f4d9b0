/** Every call of the map has a schema, a principal and a handler, and nothing else has. The map itself is types only. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handlers } from '../../lib/messaging/handlers/index.ts';
import { callers } from '../../lib/messaging/principals.ts';
import { callSchemas } from '../../lib/messaging/schemas.ts';

const source = readFileSync(new URL('../../lib/messaging/calls.ts', import.meta.url), 'utf8');
const map = source.slice(source.indexOf('interface CallMap'), source.indexOf('export type CallName'));
const names = [...map.matchAll(/^ {2}'([a-z]+\.[a-zA-Z]+)': Call</gm)].map(([, name]) => name ?? '').sort();

describe('the call map', () => {
  it('is read from its source', () => {
    expect(names).toContain('vault.unlock');
    expect(names.length).toBeGreaterThan(20);
  });
  it.each([
    ['schemas', callSchemas],
    ['principals', callers],
    ['handlers', handlers],
  ])('has %s for every call and for no other', (_what, table) => {
    expect(Object.keys(table).sort()).toEqual(names);
  });
  it('lets content scripts make only the calls that say something of the page or of what was taught there', () => {
    const open = Object.entries(callers).flatMap(([name, who]) => ('content' in who ? [name] : []));
    expect(open.sort()).toEqual([
      'adapters.here',
      'adapters.save',
      'note.trigger',
      'page.engine',
      'page.report',
      'panel.layout',
      'panel.ticket',
    ]);
  });
});
