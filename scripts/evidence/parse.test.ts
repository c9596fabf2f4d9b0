import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { formatsOf, labelOf, populationsOf, yearOf } from './parse.ts';

describe('reading the reference rows', () => {
  it('reads populations without widening them', () => {
    expect(populationsOf('child (7-13) or adolescent')).toEqual(['adolescent', 'child']);
    expect(populationsOf('adult or older adult')).toEqual(['older adult', 'adult']);
    expect(populationsOf('older adult')).toEqual(['older adult']);
    expect(populationsOf('adult couple')).toEqual(['adult']);
    expect(populationsOf('infant/young child')).toEqual(['child']);
  });
  it('reads formats', () => {
    expect(formatsOf('individual + multifamily group', 'adolescent')).toEqual(['individual', 'group', 'family']);
    expect(formatsOf('couple', 'adult couple')).toEqual(['couple']);
    expect(formatsOf('digital with support', 'adult')).toEqual(['self-help']);
    expect(formatsOf('adjunct', 'adult')).toEqual(['individual']);
  });
  it('reads years and makes labels', () => {
    expect(yearOf('NICE. Something. CG113, 2011 (updated 2020)')).toBe(2011);
    expect(yearOf('no year here')).toBeUndefined();
    expect(labelOf('Shear MK et al. Optimizing. JAMA 2016', 'RCT', 2016)).toBe('Shear 2016');
    expect(labelOf('Ter Kuile MM et al. Exposure. 2013', 'Trial/review', 2013)).toBe('Ter Kuile 2013');
    expect(labelOf('NICE. X. NG222, 2022', 'NICE NG222', 2022)).toBe('NICE NG222');
  });
  it('refuses a folder that is not there, in one line, and writes nothing', () => {
    const run = spawnSync(
      process.execPath,
      ['--experimental-strip-types', 'scripts/import-evidence.ts', 'no/such/folder'],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('evidence.json is not in no/such/folder; nothing was written');
    expect(run.stdout).toBe('');
  });
});
