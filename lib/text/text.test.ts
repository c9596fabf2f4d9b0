import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notePartsOf, splitClauses, splitSentences, stem, tokenise, wordsOf } from './index.ts';

describe('tokenise', () => {
  it('spells out shorthand and keeps the places', () => {
    const text = "Ct c/o anx w/ sleep; didn't use EtOH x3 wks (PHQ-9 = 14)";
    const norms = wordsOf(text).map((token) => token.norm);
    expect(norms).toEqual("client complains anxiety with sleep didn't use alcohol x 3 weeks phq 9 14".split(' '));
  });
  it('separates hyphenated and slashed words', () => {
    expect(wordsOf('self-harm SI/HI').map((token) => token.norm)).toEqual(['self', 'harm', 'si', 'hi']);
  });
  it('tells the flat that somebody lives in from a flat mood', () => {
    const told = (text: string) => wordsOf(text).map((token) => token.norm);
    expect(told('painted the flat')).toContain('apartment');
    expect(told('a flat affect')).toContain('flat');
    expect(told('mood flat')).toContain('flat');
  });
  it('points into the text for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenise(text)) if (text.slice(token.start, token.end) !== token.text) return false;
        return true;
      }),
    );
  }, 60_000);
});

describe('stem', () => {
  it.each([
    ['slept', 'sleeping'],
    ['worried', 'worries'],
    ['arguments', 'arguing'],
    ['anxious', 'anxiety'],
    ['drank', 'drinks'],
    ['depressed', 'depression'],
    ['behaviour', 'behaviors'],
    ['shopping', 'shopped'],
    ['applications', 'application'],
    ['practising', 'practises'],
    ['hoping', 'hopes'],
    ['caring', 'care'],
    ['smoked', 'smoking'],
  ])('%s and %s share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ['friend', 'freedom'],
    ['university', 'universe'],
    ['sober', 'sob'],
    ['bed', 'be'],
    ['care', 'car'],
    ['wine', 'win'],
    ['hoping', 'hopping'],
    ['morning', 'more'],
  ])('%s and %s stay apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('splitSentences', () => {
  it('keeps titles, decimals and initials together', () => {
    const spans = splitSentences('Saw Dr. Okafor at 3.30 p.m. with Ms. R. today. Mood low.');
    expect(spans.map((span) => span.text)).toEqual(['Saw Dr. Okafor at 3.30 p.m. with Ms. R. today.', 'Mood low.']);
  });
  it("goes on after 'incl.'", () => {
    expect(splitSentences('Same wake time incl. weekends. Log kept.').map((span) => span.text)).toHaveLength(2);
  });
  it('breaks at shorthand followed by a capital', () => {
    expect(splitSentences('Late x3 last wk. Mood low.')).toHaveLength(2);
  });
  it('survives bullets, lines and inline labels', () => {
    const spans = splitSentences('D: slept badly\n- argued with mum\n• no drinks A: engaged. P: return 2 wks');
    expect(spans.map((span) => span.text)).toEqual([
      'D: slept badly',
      '- argued with mum',
      '• no drinks',
      'A: engaged.',
      'P: return 2 wks',
    ]);
  });
  it('covers every visible character once, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map((span) => span.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const clause of splitClauses(span)) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
        }
      }),
    );
  });
});

describe('splitClauses', () => {
  it('parts contrast, semicolons and new subjects', () => {
    const text = 'Slept well but still anxious; no drinks since Tuesday, and she called her sister.';
    const [sentence] = splitSentences(text);
    expect(sentence === undefined ? [] : splitClauses(sentence).map((clause) => clause.text)).toEqual([
      'Slept well',
      'but still anxious',
      'no drinks since Tuesday',
      'and she called her sister.',
    ]);
  });
});

describe('notePartsOf', () => {
  it('reads labels inside one text and keeps offsets into it', () => {
    const text = 'D: Mood low. A: Engaged. P: teach PMR next visit.';
    const parts = notePartsOf({ format: 'DAP', text });
    expect(parts.map((part) => [part.role, text.slice(part.start, part.end).trim()])).toEqual([
      ['data', 'D: Mood low.'],
      ['assessment', 'A: Engaged.'],
      ['plan', 'P: teach PMR next visit.'],
    ]);
  });
  it('knows that P is the problem in PIE notes', () => {
    const parts = notePartsOf({ format: 'PIE', sections: { P: 'rent', I: 'called', E: 'calm' } });
    expect(parts.map((part) => part.role)).toEqual(['data', 'intervention', 'assessment']);
  });
});
