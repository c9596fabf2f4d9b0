import { describe, expect, it } from 'vitest';
import { cleanLines, MAX_CHARS } from './clean.ts';

const lines = (text: string) => {
  const cleaned = cleanLines(text);
  if (!cleaned.ok) throw new Error(cleaned.message);
  return cleaned.lines;
};
const refused = (text: string) => {
  const cleaned = cleanLines(text);
  return cleaned.ok ? undefined : cleaned.message;
};

describe('lines of a pasted text', () => {
  it('end at every kind of line end', () => {
    expect(lines('a\nb\r\nc\rd\fe\vf\u2028g\u2029h')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    expect(lines('a\n\nb')).toEqual(['a', '', 'b']);
  });

  it('keep tabs and runs of spaces inside and before, and lose those at their end', () => {
    expect(lines('\ta  b\t c \t')).toEqual(['\ta  b\t c']);
    expect(lines('  a')).toEqual(['  a']);
  });

  it('have ordinary spaces for odd ones, and for controls', () => {
    expect(lines('a\u00a0b\u2003c\u0007d\u007fe\u001ff')).toEqual(['a b c d e f']);
  });

  it('lose what cannot be seen, and have letters for ligatures', () => {
    expect(lines('co\u00adpe \u200bwell\ufeff\u202e')).toEqual(['cope well']);
    expect(lines('e\ufb00ort, \ufb01ght, \ufb02ow')).toEqual(['effort, fight, flow']);
  });

  it('keep every other character', () => {
    const text = 'Goal 1: “naïve” – 50 % ≤ 3 😀 日本';
    expect(lines(text)).toEqual([text]);
  });
});

describe('what is no text of a plan', () => {
  it('is a file itself, also after white space', () => {
    expect(refused('  %PDF-1.7')).toMatch(/PDF file itself/);
    expect(refused('PK\u0003\u0004')).toMatch(/word-processor file/);
    expect(refused('{\\rtf1')).toMatch(/word-processor file/);
    expect(refused('See %PDF below')).toBeUndefined();
    expect(refused('PK is his name')).toBeUndefined();
  });

  it('is one character too long, and says how long', () => {
    expect(refused('x'.repeat(MAX_CHARS))).toBeUndefined();
    expect(refused('x'.repeat(MAX_CHARS + 1))).toBe(
      'This is too long for a plan: 101,000 characters, and 100,000 are read. Paste the plan alone.',
    );
  });

  it('is one line too long, and says how long', () => {
    expect(lines('a\n'.repeat(1999))).toHaveLength(2000);
    expect(refused('a\n'.repeat(2000))).toBe(
      'This is too long for a plan: 2001 lines, and 2000 are read. Paste the plan alone.',
    );
  });

  it.each(['\u0000', '\u0008', '\u001f', '\ufffd'])('is full of %j, more than five and one in a hundred', (char) => {
    expect(refused(char.repeat(5) + 'x'.repeat(95))).toBeUndefined();
    expect(refused(char.repeat(7) + 'x'.repeat(93))).toMatch(/does not read as text/);
    expect(refused(char.repeat(14) + 'x'.repeat(986))).toBeUndefined();
    expect(refused(char.repeat(16) + 'x'.repeat(984))).toMatch(/does not read as text/);
  });

  it('are no tabs, line ends or page ends, however many', () => {
    expect(refused(`x${'\t\n\f\r'.repeat(50)}`)).toBeUndefined();
  });
});
