import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase, phraseIndex, straighten } from './index.ts';

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
  it('knows a word that may be missing in the first text it reads', () => {
    expect(finds('wombat* quokka? sleeps', 'Wombats quokka sleeps')).toEqual(['Wombats quokka sleeps']);
    expect(finds('wombat* @poss? dozes', 'Wombats dozes')).toHaveLength(1);
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
  it('finds word by word what the expression of the line finds', () => {
    const lines = [
      'asked|ask|had_ct ~ @poss? evidence|proof|how_sure*',
      '@teach ~~ breath*|box_breathing|4-count',
      'and? @made @poss list|w/o_list and plan*',
      'role-?play* ~ with mom|boss',
      '^ taught|don* skill* $',
      'x? went through ~ thoughts',
      '=give ~ skill',
      'thoughts ~ of|about ~ death|dying|not_being_here',
    ];
    const words = lines.flatMap((line) => line.split(/[ |]/)).map((word) => word.replace(/[*?=~^$]/g, ''));
    const piece = fc.oneof(
      fc.constantFrom(...words.map((word) => word.replaceAll('_', ' '))),
      fc.constantFrom(
        'w/',
        'thru',
        "don't",
        'role play',
        'GIVE',
        'é',
        ' - ',
        ', ',
        '; ',
        '(',
        '\n',
        '  ',
        'İ',
        "'",
        '.',
      ),
      fc.string({ maxLength: 4 }),
    );
    const index = phraseIndex(lines.map((phrase) => ({ phrase, value: phrase })));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom(' ', ' ', '', '/'), (pieces, between) => {
        const text = pieces.join(between);
        const found = index.find(text);
        for (const line of lines) {
          const { regex, steps, capitals } = compilePhrase(line);
          expect(steps).not.toBeNull();
          const wanted = [...straighten(text).matchAll(regex())]
            .filter((match) => !capitals || /(?<![A-Za-z])[A-Z]{2,}/.test(match[0]))
            .map((match) => [match.index, match.index + match[0].length]);
          expect(found.filter((hit) => hit.value === line).map((hit) => [hit.start, hit.end])).toEqual(wanted);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('passes over a pattern only where it could not be', () => {
    const lines = [
      're-?test*|de-fus*',
      'in-law*|mother',
      '/["\']?i["\']?[-\\s]?(?:statements?|messages?)/',
      '/(?:hw|homework|ham-?[ad]|y-?bocs)\\s*[:=–-]/',
      '/phq(?:-?\\s?(?:9|8))?/ ~ score*',
      '/[3-7]-?col(?:umn)?s?/',
      '/\\d+\\s*(?:→|->|to)\\s*\\d+/',
      "/[a-z' ]+→[a-z' ]+/",
      "/[a-z' ]+(?:->|-->)[a-z' ]+/",
      '/ab?c|xy+z|\\d{0,2}th/',
      '/\\bsuey\\b/',
      'belief ~ /\\d{1,3}/ ~ to|→|->',
    ];
    const piece = fc.oneof(
      fc.constantFrom(
        ...'re test retesting retest-s de fusion defus in law in-laws mother "i" i statement HW homework HAM-D hama ybocs : = – phq PHQ-9 phq9 score scores 3-col 5columns 12 7 to → -> --> 40 ac abc xyyz 5th th suey belief'.split(
          ' ',
        ),
      ),
      fc.constantFrom('-', ' ', '', '. ', '\n', 'é', "'"),
    );
    const index = phraseIndex(lines.map((phrase) => ({ phrase, value: phrase })));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', '', '-'), (parts, between) => {
        const text = parts.join(between);
        const found = index.find(text);
        for (const line of lines) {
          const wanted = [...straighten(text).matchAll(compilePhrase(line).regex())]
            .filter((match) => match[0].length > 0)
            .map((match) => [match.index, match.index + match[0].length]);
          expect(found.filter((hit) => hit.value === line).map((hit) => [hit.start, hit.end])).toEqual(wanted);
        }
      }),
      { numRuns: 400 },
    );
  });
});
