import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../phrases/index.ts';
import samples from './data/sentences.json' with { type: 'json' };
import { findTechniques, TECHNIQUE_NAMES } from './index.ts';
import { LEXICON, linesOf } from './lexicon.ts';

const names = (text: string, section = 'text') => [...new Set(findTechniques(section, text).map((m) => m.name))];

describe('the vocabulary and its lexicon', () => {
  it('has a lexicon for every name, and no other', () => {
    expect(Object.keys(LEXICON).sort()).toEqual([...TECHNIQUE_NAMES].sort());
  });
  it('has only lines that compile', () => {
    for (const entry of Object.values(LEXICON)) {
      for (const block of [entry.strong, entry.weak ?? '', entry.unless ?? ''])
        for (const line of linesOf(block)) expect(() => compilePhrase(line).regex()).not.toThrow();
    }
  });
  it.each(TECHNIQUE_NAMES.map((name) => [name]))('recognises its own name as a plan would write it: %s', (name) => {
    expect(names(name, 'plan')).toContain(name);
  });
});

describe('techniques told without their name', () => {
  it.each([
    ['Asked what evidence she had for that conclusion.', 'socratic questioning'],
    ['Had him name things he could see and hear around the office until he was back.', 'grounding'],
    ['Watched the craving climb and fall again without acting.', 'urge surfing'],
    ['I played her supervisor while she asked for leave.', 'role-play'],
    ['Wrote the situation, the thought and the feeling into columns.', 'thought record'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });
});

describe('what is not documented', () => {
  it.each([
    'Provided support and processed the week.',
    'Ct reports she used box breathing at work on her own.',
    'Role-play cancelled, ran out of time.',
    'Her yoga teacher led a body scan.',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
  it('flags what is only planned', () => {
    const [mention] = findTechniques('plan', 'Next session: start imagery rehearsal.');
    expect(mention).toMatchObject({ name: 'imagery', planned: true });
  });
});

it('keeps to what it has learned on the self-written sentences', () => {
  let right = 0;
  let extra = 0;
  let missed = 0;
  for (const row of samples.rows) {
    const got = names(row.text);
    right += got.filter((name) => row.techniques.includes(name)).length;
    extra += got.filter((name) => !row.techniques.includes(name)).length;
    missed += row.techniques.filter((name) => !got.includes(name)).length;
  }
  expect((2 * right) / (2 * right + extra + missed)).toBeGreaterThan(0.9);
});

it('never throws, and its words are the words of the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('Taught grounding. ', 'P: HW: log mood\n', 'ct used PMR at home; ', '😀', 'İ'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      for (const m of findTechniques('text', text)) expect(text.slice(m.start, m.end)).toBe(m.text);
    }),
  );
});
