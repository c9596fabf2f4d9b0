import { describe, expect, it } from 'vitest';
import { TECHNIQUE_NAMES } from '../check/techniques/vocabulary.ts';
import file from './data/phases.json' with { type: 'json' };
import { suggest } from './suggest.ts';
import type { Phase } from './types.ts';

const ask = (phase: Phase | undefined, diagnoses = ['F33.1']) =>
  suggest({ diagnoses, population: 'adult', ...(phase ? { phase } : {}) }).suggestions;

describe('the phase of treatment', () => {
  it('knows only techniques of the vocabulary', () => {
    for (const { techniques } of file.phases) for (const name of techniques) expect(TECHNIQUE_NAMES).toContain(name);
  });

  it('puts the techniques of the phase first and says so', () => {
    const cbt = (phase: Phase) => ask(phase).find(({ key }) => key === 'CBT-dep');
    expect(cbt('maintenance')?.techniques[0]).toBe('relapse prevention');
    expect(cbt('early')?.techniques[0]).toBe('self-monitoring');
    expect(cbt('middle')?.techniques[0]).toBe('cognitive restructuring');
    expect(cbt('middle')?.reasons.join()).toMatch(/Fits the middle phase: cognitive restructuring/);
  });

  it('brings up what a source states for staying well once that is the task', () => {
    const stated = ask('maintenance').slice(0, 3);
    expect(stated.map(({ key }) => key)).toContain('MBCT');
    expect(stated[0]?.reasons.join()).toMatch(/keeps from relapse/);
    expect(ask(undefined)[0]?.reasons.join()).not.toMatch(/keeps from relapse/);
  });

  it('drops nothing and puts nothing weaker first', () => {
    for (const { id } of file.phases) {
      // The list ends at twenty, so only the first line is sure to be in it whatever the order of its peers.
      const first = (phase?: Phase) =>
        ask(phase, ['F43.12', 'F10.20'])
          .filter(({ tier }) => tier === 'A')
          .map(({ key }) => key);
      expect(new Set(first(id as Phase))).toEqual(new Set(first()));
      const tiers = ask(id as Phase).map(({ tier }) => tier);
      expect(tiers).toContain('B');
      expect(tiers.join('')).toMatch(/^A+[BC]+$/);
    }
  });
});
