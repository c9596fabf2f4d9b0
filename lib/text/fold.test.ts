import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold.ts';

describe('words as they are searched for', () => {
  it.each([
    ['Zoë Ñúñez', 'zoe nunez'],
    ['Đặng Thị', 'dang thi'],
    ['Søren Łukasz', 'soren lukasz'],
    ['Groß', 'gross'],
    ['Æsa Œuvre Þór', 'aesa oeuvre thor'],
    ['İpek Işık', 'ipek isik'],
    ['O’Neil', "o'neil"],
    ['Zoe\u0308', 'zoe'],
    ['Juniper, Mon 10', 'juniper, mon 10'],
  ])('%s', (label, folded) => expect(foldForSearch(label)).toBe(folded));

  it('are the same however often they are folded, and in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(folded)).toBe(folded);
      }),
    );
  });
});
