import { describe, expect, it } from 'vitest';
import { cuesIn, cuesInNote } from './relevance.ts';

const named = (note: string) => cuesInNote(note).map(({ id, word }) => `${id}: ${word}`);

describe('themes of a note', () => {
  it('are shown by whole words as they stand in it', () => {
    expect(named('Suicidal thoughts most evenings.')).toContain('self-harm: Suicidal');
    expect(named('Avoiding the elevator.')).toContain('avoidance: Avoiding');
  });

  it.each([
    'Denies thoughts of suicide.',
    'No self-harm since last session.',
    'No SI, no cutting.',
    'Her sister was cutting in high school.',
  ])('are not what is denied or another person’s: %s', (note) => {
    expect(named(note).filter((each) => each.startsWith('self-harm'))).toEqual([]);
  });

  it('are found by a later mention that is the client’s', () => {
    expect(named('Denies self-harm at intake. This week cutting on two evenings.')).toContain('self-harm: cutting');
  });
});

describe('themes of goals', () => {
  it('count whatever is to become of them', () => {
    expect(cuesIn(['No more cutting']).map(({ id }) => id)).toContain('self-harm');
  });
});
