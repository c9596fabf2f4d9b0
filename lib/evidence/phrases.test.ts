import { describe, expect, it } from 'vitest';
import { editDistance, matches, parseTerm, wordsOf } from './phrases.ts';

const known = new Set(['compassion']);
const found = (term: string, text: string) => matches(wordsOf(text), parseTerm(term), known);

describe('matches', () => {
  it('takes slots in order, with little between them', () => {
    expect(found('holding therap*', 'holding therapies')).toBe(true);
    expect(found('contract* safety', 'contracting with him for safety')).toBe(true);
    expect(found('contract* safety', 'safety without any contract')).toBe(false);
    expect(found('contract* safety', 'a contract signed yesterday morning about road safety')).toBe(false);
  });
  it('joins a word typed in two', () => {
    expect(found('rebirth*', 're-birthing')).toBe(true);
  });
  it('forgives typing errors in long words only, and not ordinary words', () => {
    expect(found('compression therap*', 'compresion theraphy')).toBe(true);
    expect(found('compression therap*', 'compassion therapy')).toBe(false);
    expect(found('dare', 'date')).toBe(false);
  });
  it('wants capitals where asked', () => {
    expect(found('=FC', 'try FC')).toBe(true);
    expect(found('=FC', 'try fc')).toBe(false);
  });
  it('finds clauses anywhere', () => {
    expect(found('cold turkey + alcohol', 'alcohol: go cold turkey')).toBe(true);
    expect(found('cold turkey + alcohol', 'smoking: go cold turkey')).toBe(false);
  });
  it('takes a bare name only when nothing else is said', () => {
    expect(found('!tapping', 'Can we try tapping?')).toBe(true);
    expect(found('!tapping', 'tapping on the window')).toBe(false);
  });
});

describe('editDistance', () => {
  it('counts a swap once and gives up above the limit', () => {
    expect(editDistance('safety', 'saftey', 2)).toBe(1);
    expect(editDistance('abc', 'abcdef', 2)).toBeGreaterThan(2);
  });
});
