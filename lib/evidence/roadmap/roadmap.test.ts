import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TECHNIQUE_NAMES } from '../../check/techniques/vocabulary.ts';
import { type Roadmap, roadmapFor, roadmaps, whereOn } from './index.ts';

function roadmap(key: string): Roadmap {
  const found = roadmapFor(key);
  if (!found) throw new Error(`no roadmap for ${key}`);
  return found;
}
const phaseOf = (key: string, used: readonly string[]) => {
  const map = roadmap(key);
  const at = whereOn(map, used);
  return at && map.phases[at.phase]?.name;
};

describe('roadmaps', () => {
  it('are found by key, with the standard name of the treatment', () => {
    expect(roadmap('ERP').name).toBe('Exposure and response prevention (ERP)');
    expect(roadmapFor('no such treatment')).toBeUndefined();
  });

  it('place a client by what was documented', () => {
    expect(phaseOf('CBT-dep', ['psychoeducation', 'outcome measure'])).toBe('Getting started');
    expect(phaseOf('CBT-dep', ['psychoeducation', 'behavioral activation', 'self-monitoring'])).toBe('Getting active');
    expect(
      phaseOf('CBT-dep', ['behavioral activation', 'thought record', 'cognitive restructuring', 'thought record']),
    ).toBe('Working with thoughts');
    expect(phaseOf('PE', ['psychoeducation', 'exposure hierarchy', 'exposure', 'emotional processing'])).toBe(
      'Telling the memory',
    );
    expect(phaseOf('DBT', ['Treatment Planning', 'safety planning'])).toBe('Commitment');
  });

  it('give reasons and what comes next', () => {
    const at = whereOn(roadmap('BA'), ['psychoeducation', 'self-monitoring']);
    expect(at).toMatchObject({ phase: 0, next: 1, sure: 'likely' });
    expect(at?.reasons).toEqual([
      'Documented: psychoeducation, self-monitoring',
      'The latest of these, self-monitoring, belongs to this phase',
    ]);
    const end = whereOn(roadmap('BA'), ['relapse prevention']);
    expect(end?.phase).toBe(4);
    expect(end?.next).toBeUndefined();
  });

  it('say so when two phases fit about as well, and take the earlier', () => {
    const at = whereOn(roadmap('TF-CBT'), ['exposure']);
    expect(at).toMatchObject({ phase: 1, sure: 'unclear' });
    expect(at?.reasons.at(-1)).toBe('“Together and ahead” fits nearly as well');
  });

  it('say nothing where nothing documented belongs to the treatment', () => {
    expect(whereOn(roadmap('CM'), [])).toBeUndefined();
    expect(whereOn(roadmap('CM'), ['grief work', 'no technique'])).toBeUndefined();
  });

  it('are a function of the techniques alone, and always point at a phase that uses one of them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roadmaps),
        fc.array(fc.constantFrom(...TECHNIQUE_NAMES), { maxLength: 12 }),
        (map, used) => {
          const at = whereOn(map, used);
          expect(whereOn(map, used)).toEqual(at);
          const any = used.some((name) => map.phases.some((phase) => phase.techniques.includes(name)));
          expect(at !== undefined).toBe(any);
          if (at) expect(map.phases[at.phase]?.techniques.some((name) => used.includes(name))).toBe(true);
        },
      ),
    );
  });
});
