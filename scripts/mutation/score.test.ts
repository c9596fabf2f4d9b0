import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../browser/paths.ts';
import { type Mutant, scoreOf, unnoticed } from './score.ts';

const of = (...statuses: Mutant['status'][]) => statuses.map((status) => ({ status }));

describe('the score of a mutation run', () => {
  it('counts what no test ran as unnoticed, and an endless loop as noticed', () => {
    expect(scoreOf(of('Killed', 'Timeout', 'Survived', 'NoCoverage'))).toEqual({
      score: '50.0 %',
      noticed: 2,
      counted: 4,
    });
  });

  it('counts neither what was left out nor what does not compile', () => {
    expect(scoreOf(of('Killed', 'Ignored', 'CompileError', 'RuntimeError'))).toMatchObject({ noticed: 1, counted: 1 });
  });

  it('has none where nothing was counted', () => {
    expect(scoreOf([])).toEqual({ score: '–', noticed: 0, counted: 0 });
  });

  it('lists what went unnoticed by place, in one line each', () => {
    const mutant = (status: Mutant['status'], replacement: string): Mutant =>
      ({
        status,
        replacement,
        fileName: path.join(root, 'lib', 'plan', 'x.ts'),
        location: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
      }) as Mutant;
    const text = unnoticed([mutant('Killed', 'a'), mutant('Survived', 'b\n  c'), mutant('NoCoverage', 'd')]);
    expect(text).toBe('lib/plan/x.ts:3:5 b c\nlib/plan/x.ts:3:5 (not run) d\n');
  });
});
