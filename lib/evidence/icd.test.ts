import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainUnknownCode, findCode, normaliseCode, searchCodes } from './icd.ts';

const codes = (query: string, limit = 5) => searchCodes(query, limit).map((entry) => entry.code);

describe('findCode', () => {
  it('takes a code however it is typed', () => {
    for (const typed of ['F33.1', 'f331', ' f33.1 ', 'F 33.1']) expect(findCode(typed)?.code).toBe('F33.1');
  });
  it('says which codes can be billed', () => {
    expect(findCode('F33.1')).toMatchObject({ billable: true });
    expect(findCode('F33.1')?.notice).toBeUndefined();
  });
  it('says what to use below a category', () => {
    expect(findCode('F33')?.notice).toContain('F33.0');
  });
  it('says when a code was retired and what came instead', () => {
    expect(findCode('F43.8')?.notice).toBe('F43.8 stopped being billable in FY2023. Use F43.81, F43.89.');
    expect(findCode('F50.2')?.notice).toContain('FY2025');
  });
  it('does not know what is not in the list', () => {
    expect(findCode('F33.77')).toBeUndefined();
  });
});

describe('explainUnknownCode', () => {
  it.each([
    ['296.32', 'ICD-9-CM'],
    ['6B41', 'ICD-11'],
    ['F33.77', 'nearest is F33'],
    ['banana', 'not an ICD-10-CM code'],
    ['E11.9', 'not among the mental'],
  ])('%s', (code, words) => {
    expect(explainUnknownCode(code)).toContain(words);
  });
});

describe('searchCodes', () => {
  it('finds by lay words', () => {
    expect(codes('panic')[0]).toBe('F41.0');
    expect(codes('ptsd')).toEqual(expect.arrayContaining(['F43.10', 'F43.11', 'F43.12']));
    expect(codes('drinking').slice(0, 2)).toEqual(['F10.10', 'F10.20']);
    expect(codes('postpartum')[0]).toBe('F53.0');
    expect(codes('burnout')[0]).toBe('Z73.0');
    expect(codes('hair pulling')[0]).toBe('F63.3');
  });
  it('finds by the beginning of a code and by words of the title', () => {
    expect(codes('f33')).toContain('F33.1');
    expect(codes('F33.4')).toEqual(expect.arrayContaining(['F33.40', 'F33.41', 'F33.42']));
    expect(codes('recurrent severe without')[0]).toBe('F33.2');
  });
  it('puts what can be billed before the category above it', () => {
    for (const words of ['ptsd', 'post-traumatic stress disorder', 'PTSD', 'posttraumatic', 'F43.1', 'f431']) {
      expect(codes(words, 3), words).toEqual(expect.arrayContaining(['F43.10', 'F43.11', 'F43.12']));
      expect(codes(words, 8).indexOf('F43.1'), words).not.toBe(0);
    }
    expect(codes('depressive episode', 1)).not.toEqual(['F32']);
  });
  it('never names a category before a billable code below it, whatever is asked', () => {
    const all = searchCodes('disorder', 5000).map(({ code, description }) => [code, description] as const);
    const asked = fc.constantFrom(...all.flatMap(([code, description]) => [code, code.slice(0, 4), description]));
    fc.assert(
      fc.property(asked, fc.integer({ min: 3, max: 40 }), (words, length) => {
        const found = searchCodes(words.slice(0, length), 5000);
        for (const [place, { code, billable }] of found.entries()) {
          if (billable) continue;
          const after = found.slice(place).filter((each) => each.billable && each.code.startsWith(code));
          expect(after.map((each) => each.code)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('finds lay words however they are joined', () => {
    for (const words of ['bed wetting', 'bedwetting', 'bed-wetting']) expect(codes(words)[0], words).toBe('F98.0');
    expect(codes('body image')[0]).toBe('F45.22');
  });
  it('keeps to the limit and finds nothing for nothing', () => {
    expect(searchCodes('disorder', 7)).toHaveLength(7);
    expect(searchCodes('  ')).toEqual([]);
    expect(searchCodes('zzzz')).toEqual([]);
  });
});

describe('normaliseCode', () => {
  it('puts the point where it belongs', () => {
    expect(normaliseCode('f10120')).toBe('F10.120');
    expect(normaliseCode('z63')).toBe('Z63');
  });
});
