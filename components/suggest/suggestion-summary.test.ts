import { expect, test } from 'vitest';
import { suggest } from '../../lib/evidence/suggest.ts';
import { supportWords } from './suggestion-summary.tsx';

const words = (code: string, key: string) => {
  const found = suggest({ diagnoses: [code], population: 'adult' }).suggestions.find((each) => each.key === key);
  return found && `${found.tier} ${supportWords(found)}`;
};

test('says first line only where a source puts it strongly for this very condition', () => {
  expect(words('F42.2', 'ERP')).toBe('A first line');
  const { suggestions } = suggest({ diagnoses: ['F63.81'], population: 'adult' });
  const best = suggestions.filter((each) => each.tier === 'A');
  expect(best.length).toBeGreaterThan(0);
  for (const each of best) expect(supportWords(each), each.key).not.toContain('first line');
  const young = suggest({ diagnoses: ['F50.810'], population: 'adolescent' }).suggestions;
  expect(young.filter((each) => each.reach === 'other-age').map(supportWords)).toContain('first line at another age');
  // Strong for a neighbouring condition is not strong for this one.
  const [line] = suggest({ diagnoses: ['F42.2'], population: 'adult' }).suggestions[0]?.evidence ?? [];
  expect(line?.direction).toBe('strong');
  if (line)
    expect(supportWords({ tier: 'A', reach: 'own', evidence: [{ ...line, about: 'another' }] })).toBe('best supported');
});
