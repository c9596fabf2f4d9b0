import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarityByRules, polarityOf } from './index.ts';
import { likelihoods, POLARITIES, polarityKeys, settledWith, settlePolarity } from './judge.ts';

describe('what a text is made of', () => {
  it('has the mention’s place and not its words, so that all matters are alike', () => {
    const of = (text: string, word: string) =>
      polarityKeys(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const panic = of('Hardly any panic attacks since May', 'panic attacks');
    expect(panic).toEqual(of('Hardly any voices since May', 'voices'));
    expect(panic).toEqual(expect.arrayContaining(['any_<m>', '<hardly', '>since', '^hardly', '$may']));
    expect(panic.join(' ')).not.toContain('panic');
  });

  it('says that nothing names the matter, and that a year stands there', () => {
    expect(polarityKeys('Slept in the car in 2019', null)).toEqual(expect.arrayContaining(['+unnamed', '+year', '#']));
    expect(polarityKeys('', null)).toContain('+unnamed');
  });
});

describe('words and rules together', () => {
  it('keep to the rules where the words say nothing', () => {
    const even = POLARITIES.map(() => 1 / POLARITIES.length);
    for (const polarity of POLARITIES) expect(settledWith(even, polarity)).toBe(polarity);
  });

  it('go with the words where they are sure, and only then', () => {
    const sure = (share: number) => POLARITIES.map((each) => (each === 'negated' ? share : (1 - share) / 4));
    expect(settledWith(sure(0.95), 'affirmed')).toBe('negated');
    expect(settledWith(sure(0.4), 'affirmed')).toBe('affirmed');
  });

  it('read what no list of cues holds', () => {
    for (const [text, concept, polarity] of [
      ['Free of panic all spring, then daily since Monday.', 'panic attacks', 'affirmed'],
      ['Her chief is the one with the nightmares.', 'nightmares', 'other-person'],
      ['Fails to endorse a single item on mania.', 'mania', 'negated'],
      ['Quit smoking weed cold, 11 yrs now.', 'cannabis use', 'historical'],
    ] as const) {
      expect([text, polarityOf(text, concept)]).toEqual([text, polarity]);
      expect([text, polarityByRules(text, concept).polarity]).not.toEqual([text, polarity]);
    }
  });

  it('answer to any text, and likelihoods add up to one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(40), fc.nat(40), (text, from, length) => {
        expect(POLARITIES).toContain(settlePolarity(text, { start: from, end: from + length }, 'affirmed'));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 6 }), (sums) => {
        expect(likelihoods(sums).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });
});
