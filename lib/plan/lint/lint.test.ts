import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINT_RULES, lintStatement } from './index.ts';

describe('objective lint', () => {
  it.each([
    [
      'Walk 20 minutes on 4 days a week for 6 weeks',
      { measurable: true, timeBound: true, specificBehaviour: true, vague: false },
    ],
    ['GAD-7 below 8', { measurable: true, timeBound: false, specificBehaviour: false, vague: false }],
    ['Call one friend a week', { measurable: true, timeBound: false, specificBehaviour: true }],
    ['Improve coping', { measurable: false, timeBound: false, specificBehaviour: false, vague: true }],
    ['Phone away by 10 pm', { timeBound: false }],
    ['"I want to sleep in my own bed by June."', { clientVoice: true, timeBound: true }],
    ["Use 'I' statements with his wife", { clientVoice: false }],
  ])('%s', (text, labels) => {
    expect(lintStatement(text)).toMatchObject(labels);
  });
  it('hints at what is missing, with the words that made it ask', () => {
    const rules = lintStatement('Improve coping').hints.map((h) => h.rule);
    expect(rules).toEqual(expect.arrayContaining(['L-measurable', 'L-time', 'L-vague-verb']));
    expect(lintStatement('Improve coping').hints.find((h) => h.rule === 'L-vague-verb')?.message).toContain('Improve');
    expect(lintStatement('').hints).toEqual([]);
  });
  it('carries a source and a date on every rule', () => {
    for (const rule of LINT_RULES) {
      expect(rule.source.length).toBeGreaterThan(10);
      expect(rule.verified).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void lintStatement(text)));
  });
});
