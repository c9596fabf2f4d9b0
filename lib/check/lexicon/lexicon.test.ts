import { describe, expect, it } from 'vitest';
import { tokenise } from '../../text/index.ts';
import { compileLexicon, expandAlternatives } from './compile.ts';
import { isBelow, lexicon, speaksFor } from './index.ts';

const SMALL = `
@drink topic "drinking"
s: beer ; had a few ; poured ~ down drain
m: bar
-: bar exam
@wine topic "wine" < drink
s: glass/bottle of wine
@nights topic "nights"
s: up # times ; hold him
`;

function find(text: string): string[] {
  const small = compileLexicon([SMALL]);
  const tokens = tokenise(text);
  return small.find(tokens).map((hit) => {
    const first = tokens[hit.from];
    const last = tokens[hit.to - 1];
    return `${small.concepts[hit.concept]?.id}:${text.slice(first?.start ?? 0, last?.end ?? 0)}`;
  });
}

describe('the lexicon format', () => {
  it('finds phrases by stem, with alternatives, gaps and numbers', () => {
    expect(find('Two beers.')).toEqual(['drink:beers']);
    expect(find('She opened bottles of wine')).toEqual(['wine:bottles of wine']);
    expect(find('poured it all down the drain')).toEqual(['drink:poured it all down the drain']);
    expect(find('up 3-4 times')).toEqual(['nights:up 3-4 times']);
  });
  it('goes on with a concept and tells loose wording from names', () => {
    const small = compileLexicon([SMALL, '+drink\nn: after work\nw: fridge']);
    const [loose] = small.find(tokenise('after work with the guys'));
    expect(loose).toMatchObject({ concept: 0, noteOnly: true });
    const [named] = small.find(tokenise('beer'));
    expect(named).toMatchObject({ concept: 0, noteOnly: false, weight: 1 });
    expect(() => compileLexicon([SMALL, '+nobody\ns: x'])).toThrow('unknown concept');
  });
  it('keeps an excluded phrase out and does not run over a comma', () => {
    expect(find('passed the bar exam')).toEqual([]);
    expect(find('had, a few')).toEqual([]);
  });
  it('drops a phrase that pronouns would leave with one word', () => {
    expect(find('on hold for an hour')).toEqual([]);
  });
  it('refuses slips of the pen', () => {
    expect(() => compileLexicon(['@a topic "a" < nowhere'])).toThrow('unknown parent');
    expect(() => compileLexicon(['@a topic "a"\n@a topic "a"'])).toThrow('twice');
    expect(() => compileLexicon(['s: nobody'])).toThrow('not a lexicon line');
    expect(() => expandAlternatives('a/b/c/d/e/f/g/h a/b/c/d/e/f/g/h a/b/c/d/e/f/g/h')).toThrow('too many');
  });
});

describe('the shipped lexicon', () => {
  const index = (id: string): number => lexicon().byId(id)?.index ?? -1;
  const conceptsOf = (text: string): Set<string> =>
    new Set(
      lexicon()
        .find(tokenise(text))
        .filter((hit) => hit.weight >= 0.9)
        .map((hit) => lexicon().concepts[hit.concept]?.id ?? ''),
    );

  it.each([
    ['smoked a joint before bed', 'cannabis', 'alcohol'],
    ['six beers on Saturday', 'alcohol', 'cannabis'],
    ['woke from the same bad dream', 'nightmares', 'bedwetting'],
    ['did 5-4-3-2-1 with feet on the floor', 'grounding', 'relaxation'],
    ['box breathing before the call', 'relaxation', 'grounding'],
    ['hand went up in class, voice shook', 'social_anxiety', 'panic'],
  ])('%s is %s, not %s', (text, is, isNot) => {
    const found = conceptsOf(text);
    expect(found.has(is)).toBe(true);
    expect(found.has(isNot)).toBe(false);
  });
  it('knows parts from wholes and siblings', () => {
    expect(speaksFor(index('substance'), index('alcohol'))).toBeGreaterThan(0.8);
    expect(speaksFor(index('alcohol'), index('substance'))).toBeLessThan(0.5);
    expect(speaksFor(index('alcohol'), index('cannabis'))).toBe(0);
    expect(isBelow(index('nightmares'), index('sleep'))).toBe(false);
  });
});
