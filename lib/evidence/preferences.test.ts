import { describe, expect, it } from 'vitest';
import { readPreferences } from './preferences.ts';
import { suggest } from './suggest.ts';

const read = (...texts: string[]) => {
  const { wanted, unwanted, unclear, notUsed } = readPreferences(texts);
  return { wanted, unwanted, unclear, notUsed };
};
const none = { wanted: [], unwanted: [], unclear: [], notUsed: [] };

describe('reading preferences', () => {
  it.each([
    ['Prefers no homework', { ...none, unwanted: ['tasks between sessions'] }],
    [
      'Would like practical tools; homework does not fit',
      { ...none, wanted: ['practical tools'], unwanted: ['tasks between sessions'] },
    ],
    ['Group rather than individual', { ...none, wanted: ['group work'], unwanted: ['one-to-one work'] }],
    ['Likes mindfulness and does not want a group', { ...none, wanted: ['mindfulness'], unwanted: ['group work'] }],
    ['Against exposure or homework', { ...none, unwanted: ['tasks between sessions', 'exposure'] }],
    ['Doesn\u2019t want to talk about the trauma', { ...none, unwanted: ['going through the memory in detail'] }],
    ['A short treatment', { ...none, wanted: ['a short treatment'] }],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes an acceptance for no wish either way', () => {
    expect(read('No problem with homework. Open to exposure. Does not mind a group.')).toEqual(none);
  });

  it('names what is said both ways, and what cannot tell treatments apart', () => {
    expect(read('Wants a group', 'No group')).toEqual({ ...none, unclear: ['group work'] });
    expect(read('Spanish interpreter, by video, evening times')).toEqual({
      ...none,
      notUsed: ['language or interpreter', 'by video or in the room', 'times'],
    });
  });

  it('reads nothing into other words', () => {
    expect(read('', 'Her brother plays in a band.', 'He regrouped after the move')).toEqual(none);
  });
});

describe('preferences in the ranking', () => {
  const ask = (preferences?: readonly string[]) =>
    suggest({ diagnoses: ['F43.12'], population: 'adult', ...(preferences ? { preferences } : {}) }).suggestions;
  const place = (list: ReturnType<typeof ask>, key: string) => list.findIndex((each) => each.key === key);

  it('order peers and say why; nothing is dropped, and the first line stays in front', () => {
    const plain = ask();
    const wished = ask(['Against exposure, no homework']);
    expect(new Set(wished.map(({ key }) => key))).toEqual(new Set(plain.map(({ key }) => key)));
    expect(place(plain, 'PE')).toBeLessThan(place(plain, 'EMDR'));
    expect(place(wished, 'PE')).toBeGreaterThan(place(wished, 'EMDR'));
    expect(wished.find(({ key }) => key === 'PE')?.reasons.join()).toMatch(/would rather not have exposure/);
    const tiers = wished.map(({ tier }) => tier);
    expect(tiers.lastIndexOf('A')).toBeLessThan(tiers.indexOf('B'));
  });

  it('lift what the client wishes for, with the reason', () => {
    const { suggestions, preferences } = suggest({
      diagnoses: ['F33.1'],
      population: 'adult',
      preferences: ['Wants mindfulness'],
    });
    expect(suggestions[0]?.key).toBe('MBCT');
    expect(suggestions[0]?.reasons).toContain('The client wishes for mindfulness: mindfulness');
    expect(preferences).toEqual({ ...none, wanted: ['mindfulness'] });
  });

  it('change nothing where there are none, and nothing through words on culture', () => {
    const plain = suggest({ diagnoses: ['F33.1'], population: 'adult' });
    expect(plain.preferences).toBeUndefined();
    const culture = ['Practising Muslim, fasts in Ramadan, speaks Arabic at home, trust in clinics is low'];
    expect(suggest({ diagnoses: ['F33.1'], population: 'adult', preferences: culture }).suggestions).toEqual(
      plain.suggestions,
    );
  });

  it('never bring in what is ruled out', () => {
    const { suggestions } = suggest({
      diagnoses: ['Z63.0', 'T74.11XA'],
      population: 'adult',
      format: 'couple',
      preferences: ['Wants the partner in the room'],
    });
    expect(suggestions.filter(({ key }) => ['TBCT', 'IBCT', 'EFCT', 'OURREL', 'GOTTMAN'].includes(key))).toEqual([]);
  });
});
