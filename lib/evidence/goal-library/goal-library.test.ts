import { describe, expect, it } from 'vitest';
import { findProblems, libraryProblems, skeletonsFor } from './index.ts';

const ids = (...asked: Parameters<typeof findProblems>) => findProblems(...asked).map((each) => each.id);

describe('finding a problem', () => {
  it('by diagnosis: the nearest code first', () => {
    expect(ids(['F41.0'])[0]).toBe('panic');
    expect(ids(['F33.1'])[0]).toBe('low-mood');
    expect(ids(['F33.42'])[0]).toBe('recurrent-depression');
    expect(ids(['G47.00'])[0]).toBe('insomnia');
    expect(ids(['f43.12'])[0]).toBe('ptsd');
  });

  it('by several diagnoses: the principal first, the other one found too', () => {
    expect(ids(['F43.10', 'F10.20']).slice(0, 2)).toEqual(['ptsd', 'alcohol']);
    expect(ids(['F10.20', 'F43.10']).slice(0, 2)).toEqual(['alcohol', 'ptsd']);
  });

  it('by a category that cannot be billed', () => {
    expect(ids(['F42'])).toContain('ocd');
  });

  it('by lay words, beginnings and accents included', () => {
    expect(ids('drinking')[0]).toBe('alcohol');
    expect(ids('panic att')[0]).toBe('panic');
    expect(ids('burn')).toContain('work-stress');
    expect(ids('Páníc')[0]).toBe('panic');
    expect(ids('zebra')).toEqual([]);
    expect(ids('   ')).toEqual([]);
    expect(ids([])).toEqual([]);
  });

  it('keeps to the age group when told', () => {
    expect(ids(['F90.2'], { population: 'adult' })).toContain('adhd-adult');
    expect(ids(['F90.2'], { population: 'adult' })).not.toContain('adhd-child');
    expect(ids(['F90.2'], { population: 'child' })[0]).toBe('adhd-child');
    expect(ids(['F33.1'], { population: 'adolescent' })[0]).toBe('teen-low-mood');
    expect(ids(['F33.1'], { population: 'perinatal' })[0]).toBe('perinatal-mood');
    expect(ids(['F33.1'], { population: 'adult' })[0]).toBe('low-mood');
  });

  it('gives no more than asked for', () => {
    expect(ids(['F33.1', 'F41.1', 'F43.12'], { limit: 3 })).toHaveLength(3);
  });
});

describe('skeletons', () => {
  it('come with ids, the names of measures, and techniques', () => {
    const [goal] = skeletonsFor('low-mood');
    expect(goal?.objectives.map((each) => each.id)).toEqual(['1.1', '1.2', '1.3']);
    expect(goal?.objectives[1]?.measure).toBe('PHQ-9');
    expect(goal?.techniques).toContain('behavioral activation');
    expect(libraryProblems.find((each) => each.id === 'low-mood')?.measures[0]).toBe('PHQ-9');
  });

  it('are none for an unknown problem', () => {
    expect(skeletonsFor('nothing-such')).toEqual([]);
  });
});
