import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { table } from './report-table.ts';

describe('the evidence report', () => {
  it('aligns words to the left and numbers to the right', () => {
    expect(
      table([
        ['Source', 'Year'],
        ['A', 5],
        ['Longer', 2024],
      ]),
    ).toBe('Source  Year\nA          5\nLonger  2024');
    expect(table([])).toBe('');
  });

  it('runs by itself, prints its parts and finds nothing lost', { timeout: 60_000 }, () => {
    const printed = execFileSync('node_modules/.bin/node', ['scripts/evidence/report.ts'], { encoding: 'utf8' });
    for (const part of [
      'Evidence base',
      'last checked',
      'Conditions × sources',
      'Age of the sources',
      'Roadmaps',
      'does not know',
    ]) {
      expect(printed).toContain(part);
    }
    expect(printed).toMatch(/Grade lines re-checked +\d+ of \d+/);
    expect(printed).not.toMatch(/undefined|NaN/);
  });
});
