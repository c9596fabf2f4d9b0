import { expect, it } from 'vitest';
import { TECHNIQUE_NAMES } from '../check/techniques/vocabulary.ts';
import prompts from './data/fit-prompts.json' with { type: 'json' };
import { fitPrompts } from './fit-prompts.ts';

it('has prompts for every technique, each a question', () => {
  for (const name of TECHNIQUE_NAMES) {
    expect(fitPrompts(name).length, name).toBeGreaterThan(0);
    for (const prompt of fitPrompts(name)) expect(prompt, name).toMatch(/\?$/);
  }
  expect(fitPrompts('no technique')).toEqual([]);
});

it('names each technique once, and none that does not exist', () => {
  const named = prompts.prompts.flatMap(({ techniques }) => techniques);
  expect(named.toSorted()).toEqual(TECHNIQUE_NAMES.toSorted());
});
