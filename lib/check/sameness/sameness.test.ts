import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeGoals } from './plans.ts';
import { SKETCH, sharedWith, shinglesOf, sketchOf } from './shingles.ts';

const note =
  'Client reported three panic attacks this week, down from five. Practised paced breathing in session and rated distress from 7 to 3. Will keep the diary until Thursday.';

describe('a note against its sketch', () => {
  it('is all there in its own, numbers aside, and not in another note’s', () => {
    const copied = note.replace('three', 'three').replace('from 7 to 3', 'from 6 to 2');
    expect(sharedWith(shinglesOf(copied), sketchOf(note)).share).toBe(1);
    const other = 'Talked over the visit to her mother. She set a limit on the calls and kept to it for six days.';
    expect(sharedWith(shinglesOf(other), sketchOf(note)).share).toBe(0);
  });

  it('tells how much of a long note was taken over, from a sketch of fixed size', () => {
    const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}x`).join(' ');
    const letters = (text: string) => text.replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
    const earlier = letters(words(0, 2000));
    const later = letters(`${words(0, 1000)} ${words(5000, 1000)}`);
    expect(sketchOf(earlier)).toHaveLength(SKETCH);
    const { share } = sharedWith(shinglesOf(later), sketchOf(earlier));
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.62);
  });

  it('takes any text, with places inside it, and finds each text in itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const runs = shinglesOf(text);
        for (const { start, end } of runs) expect(0 <= start && start < end && end <= text.length).toBe(true);
        if (runs.length > 0) expect(sharedWith(runs, sketchOf(text)).share).toBe(1);
      }),
    );
  });
});

describe('a goal against other plans', () => {
  const goals = [{ id: 'g', text: 'Ride the bus alone to work on four mornings a week by June' }];
  it('is alike when a word was changed, not when only the topic is', () => {
    expect(alikeGoals(goals, ['Go to work by bus, alone at first on two days, then on four, by June'])).toEqual([]);
    expect(alikeGoals(goals, ['Ride the bus alone to work on four mornings a week by July'])).toEqual(['g']);
    expect(alikeGoals(goals, ['Take public transport to work by June', 'Ride the bus'])).toEqual([]);
    expect(alikeGoals([{ id: 's', text: 'Sleep better' }], ['Sleep better'])).toEqual([]);
  });
});
