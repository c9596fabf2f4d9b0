import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';
import type { SuggestQuery } from './types.ts';

const names = (query: SuggestQuery, count = 5) =>
  suggest(query)
    .suggestions.slice(0, count)
    .map((each) => each.key);

describe('suggest', () => {
  it('puts guideline first-line treatments first', () => {
    expect(names({ diagnoses: ['F43.12'], population: 'adult' })).toEqual(
      expect.arrayContaining(['PE', 'CPT', 'EMDR']),
    );
    expect(names({ diagnoses: ['F42.2'], population: 'adult' })[0]).toBe('ERP');
    expect(names({ diagnoses: ['G47.00'], population: 'adult' })[0]).toBe('CBT-I');
  });

  it('lets a code inherit what holds for its category', () => {
    expect(names({ diagnoses: ['F33.2'], population: 'adult' })).toEqual(
      expect.arrayContaining(['CBT-dep', 'BA', 'IPT']),
    );
    expect(names({ diagnoses: ['F40.210'], population: 'adult' })).toContain('EXP-SP');
  });

  it('says why, with grade, source, year and citation', () => {
    const [first] = suggest({ diagnoses: ['F43.12'], population: 'adult' }).suggestions;
    expect(first?.reasons[0]).toContain('F43.12');
    for (const line of first?.evidence ?? []) {
      expect(line.year).toBeGreaterThan(1989);
      expect(line.citation.length).toBeGreaterThan(10);
      expect(line.meaning.length).toBeGreaterThan(10);
    }
  });

  it('shows where guidelines disagree', () => {
    const emdr = suggest({ diagnoses: ['F43.12'], population: 'adult' }).suggestions.find(
      (each) => each.key === 'EMDR',
    );
    expect(emdr?.reasons.join(' ')).toMatch(/Sources differ.*"Strong for".*"Conditional"/);
    const sst = suggest({ diagnoses: ['F20.9'], population: 'adult' }).suggestions.find((each) => each.key === 'SST');
    expect(sst?.reasons.join(' ')).toContain('advises against routine use');
  });

  it('follows the population', () => {
    expect(names({ diagnoses: ['F90.2'], population: 'child' })[0]).toBe('BPT');
    expect(names({ diagnoses: ['F90.2'], population: 'adult' })[0]).toBe('CBT-ADHD');
    expect(names({ diagnoses: ['F53.0'], population: 'adult' })).toContain('CBT-PN');
    expect(names({ diagnoses: ['F33.1'], population: 'older adult' }, 3)).toContain('LIFEREV');
  });

  it('marks evidence borrowed from another age group, and borrows nothing adult for children', () => {
    const [first] = suggest({ diagnoses: ['F42.4'], population: 'adolescent' }).suggestions;
    expect(first?.cautions.join(' ')).toContain('not from this age group');
    const child = suggest({ diagnoses: ['F42.4'], population: 'child' });
    expect(child.suggestions).toEqual([]);
    expect(child.notice).toContain('child');
  });

  it('brings couple treatments up for a couple, and never under partner violence', () => {
    expect(names({ diagnoses: ['F33.1'], population: 'adult', format: 'couple' })).toContain('BCT-dep');
    const result = suggest({ diagnoses: ['Z63.0', 'Z69.11'], population: 'adult', format: 'couple' });
    expect(result.suggestions.map((each) => each.key)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/TBCT|IBCT|EFCT|GOTTMAN|OURREL/)]),
    );
    expect(result.notice).toContain('Left out because of a diagnosis on the plan');
  });

  it('does not say that nothing is held where all there is was ruled out', () => {
    const { notice } = suggest({ diagnoses: ['Z63.0', 'Z69.11'], population: 'adult' });
    expect(notice).toContain('Left out because of a diagnosis on the plan');
    expect(notice).not.toContain('No statement');
  });

  it('offers parent training, not programs for adolescents, for conduct disorder in a child', () => {
    for (const code of ['F91.1', 'F91.2']) {
      const found = names({ diagnoses: [code], population: 'child' });
      expect(found.slice(0, 3)).toEqual(expect.arrayContaining(['BPT', 'PCIT', 'IY']));
      expect(found).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(MST|TFCO|FFT)$/)]));
    }
  });

  it('borrows nothing for a code that its retired category was split into', () => {
    const dmdd = suggest({ diagnoses: ['F34.81'], population: 'adolescent' });
    expect(dmdd.suggestions).toEqual([]);
    expect(dmdd.notice).toContain('No treatment is established as first line');
    expect(suggest({ diagnoses: ['F50.83'], population: 'child' }).suggestions).toEqual([]);
    const other = suggest({ diagnoses: ['F50.89'], population: 'adult' }).suggestions;
    expect(other[0]?.reasons.join(' ')).toContain('the eating disorder it most resembles');
    expect(other.map((each) => each.key)).not.toContain('DISS-BI');
  });

  it('says which part of a code it knows in another age only, and nothing where a part is made for this age', () => {
    const adult = suggest({ diagnoses: ['F84.0', 'F41.1'], population: 'adult' }).notice ?? '';
    expect(adult).toContain(
      'What the base holds on Autism: social, communication and behaviour goals is for another age',
    );
    expect(suggest({ diagnoses: ['F84.0'], population: 'child' }).notice).toBeUndefined();
    expect(suggest({ diagnoses: ['F10.20'], population: 'adolescent' }).notice ?? '').not.toContain('another age');
    expect(suggest({ diagnoses: ['F84.0'] }).notice).toBeUndefined();
  });

  it('leads with a second disorder’s treatment only where that disorder is coded', () => {
    const first = (...diagnoses: string[]) => suggest({ diagnoses, population: 'child' }).suggestions[0];
    expect(first('F84.0')?.condition).not.toContain('anxiety');
    expect(first('F84.0', 'F41.1')?.condition).toContain('anxiety');
    const both = suggest({ diagnoses: ['F43.12', 'F10.20'], population: 'adult' }).suggestions;
    const reasons = (key: string) => both.find((each) => each.key === key)?.reasons.join(' ') ?? '';
    expect(reasons('COPE')).toContain('Works on both diagnoses');
    expect(reasons('PE')).toContain('treats one of them');
  });

  it.each(['Z91.414', 'T74.21XA', 'T76.21XA', 'Z91.410', 'T74.11XA'])(
    'offers no couple work where %s is coded',
    (code) => {
      const { suggestions, notice } = suggest({
        diagnoses: ['Z63.0', 'F43.12', code],
        population: 'adult',
        format: 'couple',
      });
      expect(suggestions.filter(({ treatment }) => /couple|conjoint/i.test(treatment))).toEqual([]);
      expect(notice).toContain('Left out because of a diagnosis on the plan');
    },
  );

  it('says where an age group has no first line of its own', () => {
    const of = (code: string, population: NonNullable<SuggestQuery['population']>) =>
      suggest({ diagnoses: [code], population }).notice ?? '';
    for (const [code, population] of [
      ['F91.3', 'adolescent'],
      ['F60.3', 'adolescent'],
      ['F32.1', 'child'],
      ['F41.1', 'older adult'],
      ['F17.210', 'adolescent'],
    ] as const)
      expect(of(code, population), code).toContain(`in this age group (${population})`);
    expect(of('F41.1', 'adult')).toBe('');
  });

  it('compares sources by the strongest that each says', () => {
    const differ = (code: string, key: string) =>
      suggest({ diagnoses: [code], population: 'adult' })
        .suggestions.find((each) => each.key === key)
        ?.reasons.find((reason) => reason.startsWith('Sources differ'));
    expect(differ('F32.1', 'CBT-dep')).toBeUndefined();
    expect(differ('F42.2', 'ERP')).toBeUndefined();
    // Advice against stands, however strong the rest is.
    expect(differ('F15.20', 'CBT-SUD')).toContain('advises against routine use');
    expect(differ('F12.20', 'CBT-SUD')).toContain('advises against routine use');
  });

  it('keeps to the diagnosis a grade is about, and warns of withdrawal', () => {
    const ipv = suggest({ diagnoses: ['Z69.11'], population: 'adult' }).suggestions;
    expect(ipv.find((each) => each.key === 'CPT')?.tier).toBe('B');
    const pain = suggest({ diagnoses: ['F45.42'], population: 'adult' }).suggestions;
    expect(pain.map((each) => each.key)).not.toContain('BIOFB-HA');
    for (const each of suggest({ diagnoses: ['F13.20'], population: 'adult' }).suggestions)
      expect(each.cautions.join(' '), each.key).toMatch(/withdrawal risk.*taper/i);
    expect(names({ diagnoses: ['F43.12', 'F10.20'], population: 'adult' }, 6)).not.toContain('ABCT');
  });

  it('says a caution once', () => {
    const said = suggest({ diagnoses: ['F43.12'], population: 'adult' }).suggestions[0]?.cautions.join(' ') ?? '';
    expect(said.split('Assess current safety')).toHaveLength(2);
    expect(said).toContain('Extend sessions');
  });

  it('leaves sleep restriction and bright light out beside bipolar disorder', () => {
    const keys = suggest({ diagnoses: ['F51.01', 'F31.81'], population: 'adult' }).suggestions.map((each) => each.key);
    expect(keys).toContain('CBT-I');
    expect(keys).not.toContain('SRT');
  });

  it('lets several diagnoses take turns, the principal one first', () => {
    const top = suggest({ diagnoses: ['F41.1', 'F33.1', 'G47.00'], population: 'adult' }).suggestions.slice(0, 6);
    expect(top[0]?.code).toBe('F41.1');
    expect(new Set(top.map((each) => each.code))).toEqual(new Set(['F41.1', 'F33.1', 'G47.00']));
  });

  it('leads with what treats both of two diagnoses', () => {
    const top = suggest({ diagnoses: ['F43.12', 'F10.20'], population: 'adult' }).suggestions.slice(0, 4);
    expect(top.map((each) => each.key)).toEqual(expect.arrayContaining(['PE', 'COPE']));
    expect(names({ diagnoses: ['F43.12'], population: 'adult' }, 20)).not.toContain('COPE');
  });

  it('ranks what was tried lower, with the reason, and leaves out what was set aside', () => {
    const tried = suggest({ diagnoses: ['F33.1'], population: 'adult', tried: ['behavioural activation last spring'] });
    const index = tried.suggestions.findIndex((each) => each.key === 'BA');
    expect(index).toBeGreaterThan(8);
    expect(tried.suggestions[index]?.reasons.join(' ')).toContain('Already tried');
    const aside = suggest({ diagnoses: ['F33.1'], population: 'adult', setAside: ['Behavioral activation (BA)'] });
    expect(aside.suggestions.some((each) => each.key === 'BA')).toBe(false);
  });

  it('lets goals and orientation order peers, not tiers', () => {
    const base: SuggestQuery = { diagnoses: ['F33.1'], population: 'adult' };
    expect(names({ ...base, goals: ['Get out of bed and take up hobbies again'] })[0]).toBe('BA');
    expect(names({ ...base, orientation: 'psychodynamic' })[0]).toBe('STPP');
    const tiers = suggest({ ...base, orientation: 'psychodynamic', goals: ['understand old patterns'] })
      .suggestions.slice(0, 5)
      .map((each) => each.tier);
    expect(tiers).toEqual(['A', 'A', 'A', 'A', 'A']);
  });

  it('adds what only a goal calls for, after the first line', () => {
    const { suggestions } = suggest({ diagnoses: ['F33.1'], population: 'adult', goals: ['Sleep through the night'] });
    const index = suggestions.findIndex((each) => each.key === 'CBT-I');
    expect(index).toBeGreaterThanOrEqual(5);
    expect(suggestions[index]?.reasons.join(' ')).toContain('no diagnosis on the plan names it');
  });

  it('keeps scores from rising down the list and returns at most 20', () => {
    const { suggestions } = suggest({ diagnoses: ['F33.1', 'F43.12', 'F10.20', 'F60.3'], population: 'adult' });
    expect(suggestions).toHaveLength(20);
    for (const [index, each] of suggestions.entries()) {
      expect(each.score).toBeLessThanOrEqual(suggestions[index - 1]?.score ?? 100);
    }
    expect(new Set(suggestions.map((each) => each.key)).size).toBe(20);
  });

  it('answers an unknown code with a notice, and goes on with the known ones', () => {
    expect(suggest({ diagnoses: ['F99.99'] })).toMatchObject({
      suggestions: [],
      notice: expect.stringContaining('F99.99'),
    });
    expect(suggest({ diagnoses: [] }).notice).toContain('ICD-10-CM');
    const mixed = suggest({ diagnoses: ['296.32', 'F41.1'], population: 'adult' });
    expect(mixed.suggestions.length).toBeGreaterThan(3);
    expect(mixed.notice).toContain('ICD-9-CM');
  });
});

describe('acute stress in the young', () => {
  it.each(['child', 'adolescent'] as const)(
    'borrows nothing from PTSD and says that nothing is first line: %s',
    (population) => {
      const { suggestions, notice } = suggest({ diagnoses: ['F43.0'], population });
      expect(suggestions.map(({ condition }) => condition)).toEqual(['Acute stress disorder']);
      expect(notice).toMatch(/no treatment established as first line for Acute stress disorder in this age group/);
    },
  );
});
