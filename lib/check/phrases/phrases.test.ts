import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase, phraseIndex } from './index.ts';

const finds = (line: string, text: string) =>
  phraseIndex([{ phrase: line, value: 1 }])
    .find(text)
    .map((h) => text.slice(h.start, h.end));

describe('the phrase language', () => {
  it('matches words, beginnings and alternatives, whole words only', () => {
    expect(finds('ground*', 'Practiced grounding, underground')).toEqual(['grounding']);
    expect(finds('pros and cons', 'pros & cons; pros/cons')).toEqual(['pros & cons', 'pros/cons']);
    expect(finds('asked|ask ~ evidence', 'Asked her for evidence')).toEqual(['Asked her for evidence']);
  });
  it('counts gaps', () => {
    expect(finds('taught ~ skill', 'taught her a new skill')).toHaveLength(1);
    expect(finds('taught ~ skill', 'taught one two three four five skill')).toHaveLength(0);
  });
  it('knows shorthand and hyphens', () => {
    expect(finds('went through ~ thoughts', 'went thru her thoughts')).toHaveLength(1);
    expect(finds('role-?play*', 'roleplay, role play, role-playing')).toEqual([
      'roleplay',
      'role play',
      'role-playing',
    ]);
  });
  it('asks for capitals where told', () => {
    expect(finds('=give', 'Practiced GIVE')).toEqual(['GIVE']);
    expect(finds('=give', 'give it time')).toEqual([]);
  });
  it('refuses a line without any required word', () => {
    expect(() => compilePhrase('maybe?')).toThrow(/without a required word/);
  });
  it('keeps hits inside the text whatever it is', () => {
    const index = phraseIndex([
      { phrase: 'ask* ~~ evidence|proof', value: 1 },
      { phrase: '@q ~ to @q', value: 2 },
    ]);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('asked', 'evidence', "'so'", ' ', '\n'))), (parts) => {
        const text = parts.join('');
        for (const hit of index.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(hit.start).toBeLessThan(hit.end);
        }
      }),
    );
  });
});
