import { describe, expect, it } from 'vitest';
import { wordTrouble } from './snippets-section.tsx';

describe('the name of a snippet', () => {
  it.each(['mse', 'tele2', 'consent'])('may be %s', (word) => expect(wordTrouble(word, ['other'])).toBeNull());
  it.each([
    ['m', /letters/],
    ['2mse', /letters/],
    ['m-s', /letters/],
    ['g2', /taken/],
    ['o3b', /taken/],
    ['phq', /taken/],
    ['other', /already/],
  ])('may not be %s', (word, why) => expect(wordTrouble(word, ['other'])).toMatch(why));
});
