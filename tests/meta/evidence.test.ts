/**
 * The evidence base as a whole: nothing without its source, nothing orphaned, nothing on the never list, and guideline
 * first-line treatments where a therapist looks first.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TECHNIQUE_NAMES } from '../../lib/check/techniques/vocabulary.ts';
import icd from '../../lib/evidence/data/icd.json' with { type: 'json' };
import {
  blockedTreatments,
  conditions,
  conditionsFor,
  findNever,
  gradeMeanings,
  neverList,
  type Population,
  relatedConditionsFor,
  sources,
  statements,
  suggest,
  techniqueCards,
  treatmentCards,
  treatments,
} from '../../lib/evidence/index.ts';
import { evidenceFilesSchema, howToSchema } from '../../lib/evidence/schema.ts';

const populations: readonly Population[] = ['adult', 'adolescent', 'child', 'older adult', 'perinatal'];
const billable = icd.codes.filter(([, , flag]) => flag === 1).map(([code]) => String(code));
const data = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../lib/evidence/data/${name}.json`, import.meta.url), 'utf8')) as unknown;
/** First-line treatments the base holds for a condition and population. */
const firstLine = (condition: string, population: Population) => [
  ...new Set(
    statements
      .filter((each) => each.condition === condition && each.tier === 'A' && each.populations.includes(population))
      .map((each) => each.treatment),
  ),
];

describe('evidence data', () => {
  it('fits its schema', () => {
    const files = Object.fromEntries(Object.keys(evidenceFilesSchema.shape).map((name) => [name, data(name)]));
    expect(evidenceFilesSchema.safeParse(files).error?.issues).toBeUndefined();
    for (const card of [...techniqueCards, ...treatmentCards]) {
      expect(howToSchema.safeParse(card).error?.issues, card.name).toBeUndefined();
    }
  });

  it('has what was promised in size', () => {
    expect(conditions.length).toBeGreaterThanOrEqual(60);
    expect(treatments.length).toBeGreaterThanOrEqual(60);
    expect(statements.length).toBe(389);
    expect(neverList.length).toBe(52);
  });

  it('has no statement without source and year, and no treatment without citation', () => {
    const known = new Map(sources.map((each) => [each.id, each]));
    const meanings = new Set(gradeMeanings.map((each) => each.id));
    for (const statement of statements) {
      for (const grade of statement.grades) {
        expect(known.get(grade.source)?.year, `${statement.id} ${grade.source}`).toBeGreaterThan(1989);
        expect(meanings.has(grade.meaning), grade.meaning).toBe(true);
      }
    }
    const cited = new Set(statements.map((each) => each.treatment));
    expect(treatments.filter((each) => !cited.has(each.key))).toEqual([]);
    for (const entry of neverList)
      for (const id of entry.sources) expect(known.has(id), `${entry.id} ${id}`).toBe(true);
  });

  it('cites nothing twice under two ids, and keeps no source unused', () => {
    const citations = sources.map((each) => each.citation);
    expect(citations.filter((each, index) => citations.indexOf(each) !== index)).toEqual([]);
    const dois = sources.flatMap(({ doi }) => (doi ? [doi.toLowerCase()] : []));
    expect(dois.filter((each, index) => dois.indexOf(each) !== index)).toEqual([]);
    const used = new Set([
      ...statements.flatMap((each) => each.grades.map((grade) => grade.source)),
      ...neverList.flatMap((each) => each.sources),
    ]);
    expect(sources.filter((each) => !used.has(each.id)).map((each) => each.id)).toEqual([]);
  });

  it('has unique ids, and refers only to what exists', () => {
    for (const list of [conditions, statements, sources, neverList]) {
      expect(new Set(list.map((each) => each.id)).size).toBe(list.length);
    }
    const conditionIds = new Set(conditions.map((each) => each.id));
    const keys = new Set(treatments.map((each) => each.key));
    for (const each of statements) {
      expect(conditionIds.has(each.condition), each.id).toBe(true);
      expect(keys.has(each.treatment), each.id).toBe(true);
    }
    for (const entry of neverList) for (const key of entry.blocks ?? []) expect(keys.has(key), key).toBe(true);
  });

  it('has content for every technique of the vocabulary, and no technique outside it', () => {
    const cards = techniqueCards.map((each) => each.name).sort();
    expect(cards).toEqual(TECHNIQUE_NAMES.filter((name) => name !== 'none').toSorted());
    const used = new Set(treatments.flatMap((each) => each.techniques));
    for (const name of used) expect(cards, name).toContain(name);
    // One technique belongs to no treatment: it may be needed in any.
    expect(cards.filter((name) => !used.has(name))).toEqual(['de-escalation']);
    expect(treatments.filter((each) => each.techniques.length === 0)).toEqual([]);
  });

  it('has a card for every first-line treatment', () => {
    const cards = new Set(treatmentCards.map((each) => each.id));
    const first = new Set(statements.filter((each) => each.tier === 'A').map((each) => each.treatment));
    expect([...first].filter((key) => !cards.has(key))).toEqual([]);
  });

  it('has a first line for every condition, or says that none is established', () => {
    for (const condition of conditions) {
      const has = statements.some((each) => each.condition === condition.id && each.tier === 'A');
      expect(has, condition.id).toBe(condition.noFirstLine !== true);
    }
    expect(suggest({ diagnoses: ['F44.81'] }).notice).toMatch(/No treatment is established as first line/);
    expect(suggest({ diagnoses: ['F33.3'] }).notice).toMatch(/antipsychotic.*NICE/);
  });

  it('says in a grade what the source says, and beside it what was not read', () => {
    for (const { id, grades } of statements) {
      for (const { grade, read, readIn, readOn } of grades) {
        expect(grade, id).not.toMatch(/recheck|re-read|\bseen\b|full paper/i);
        // Read means in the source or in a summary by an official body or register, at a place with a name.
        expect(readIn ?? '', id).not.toMatch(
          /^\d+\.\d+\.|briefly|consultant360|prognia|nova88|brightsurf|scribd|medscape/i,
        );
        expect(Boolean(readIn && readOn), id).toBe(read);
      }
    }
  });

  it('has links that are well formed', () => {
    for (const { doi, citation, id } of sources) {
      if (doi) expect(URL.canParse(`https://doi.org/${doi}`), id).toBe(true);
      for (const link of citation.match(/https?:\S+/g) ?? []) expect(URL.canParse(link), id).toBe(true);
      expect(citation, id).not.toMatch(/\bwww\.|\s{2,}|,,|\.\.$/);
    }
  });

  it('matches codes that exist', () => {
    const all = icd.codes.map(([code]) => String(code));
    for (const condition of conditions) {
      for (const prefix of condition.codes) {
        expect(
          all.some((code) => code.startsWith(prefix)),
          `${condition.id} ${prefix}`,
        ).toBe(true);
      }
    }
  });

  it('words cautions so that each stands by itself, without an editor’s remark or an internal id', () => {
    const ids = sources.map(({ id }) => id).filter((id) => /[-]/.test(id));
    for (const { id, cautions } of statements) {
      for (const text of cautions) {
        expect(text, id).not.toMatch(/\bas above\b|same cautions|\bseen\b|harm list/i);
        expect(
          ids.filter((each) => text.includes(each)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('holds no text of the DSM, of Wiley planners or of CPT', () => {
    const text = [
      'conditions',
      'treatments',
      'statements',
      'never',
      'techniques',
      'technique-details',
      'treatment-cards',
    ]
      .map((name) => JSON.stringify(data(name)))
      .join(' ');
    // CPT as codes for billing; the therapy of the same letters is meant to be here.
    expect(text).not.toMatch(/DSM|Wiley|®|diagnostic criteri|procedural terminology|\b908[3-9]\d\b/i);
  });
});

describe('the never list', () => {
  it('shares no name with anything that can be suggested', { timeout: 60_000 }, () => {
    const names = new Set(treatments.flatMap((each) => [each.name, ...each.elements, ...each.techniques]));
    const refused = [...names].filter((name) => findNever(name));
    expect(refused).toEqual([]);
  });

  it('rules out no treatment for the very condition it is stated for', { timeout: 60_000 }, () => {
    for (const each of statements) {
      const treatment = treatments.find(({ key }) => key === each.treatment)?.name;
      const condition = conditions.find(({ id }) => id === each.condition)?.name;
      expect(findNever(`${treatment} for ${condition}`)?.id, `${treatment} for ${condition}`).toBeUndefined();
    }
  });

  it('is never suggested: all codes, all populations', { timeout: 60_000 }, () => {
    const never = new Set(
      neverList.flatMap((each) => [each.practice, ...each.aliases]).map((each) => each.toLowerCase()),
    );
    for (const code of billable) {
      const blocked = blockedTreatments([code]);
      for (const population of populations) {
        for (const each of suggest({ diagnoses: [code], population }).suggestions) {
          const bad = [each.treatment, ...each.techniques].filter((name) => never.has(name.toLowerCase()));
          if (bad.length > 0 || blocked.has(each.key))
            throw new Error(`${code} ${population}: ${each.treatment} ${bad}`);
        }
      }
    }
  });

  it('keeps what one diagnosis rules out away from the other', () => {
    for (const entry of neverList.filter((each) => each.blocks)) {
      const pairs = entry.codes.flatMap((code) => {
        const own = billable.find((each) => each.startsWith(code)) ?? code;
        return (entry.blocks ?? []).map((key) => ({ own, key }));
      });
      for (const { own, key } of pairs) {
        for (const statement of statements.filter((each) => each.treatment === key)) {
          const prefix = conditions.find(({ id }) => id === statement.condition)?.codes[0] ?? '';
          const other = billable.find((each) => each.startsWith(prefix)) ?? prefix;
          const keys = suggest({ diagnoses: [other, own], population: 'adult', format: 'couple' }).suggestions.map(
            (s) => s.key,
          );
          expect(keys, `${entry.id} ${other}`).not.toContain(key);
        }
      }
    }
  });
});

describe('ranking over the whole base', () => {
  /** Share of the first-line treatments (as many as five can hold) that stand among the first five. */
  function share(variant: (code: string, population: Population) => Parameters<typeof suggest>[0]): number {
    let found = 0;
    let possible = 0;
    for (const condition of conditions) {
      for (const population of populations) {
        const wanted = firstLine(condition.id, population);
        if (wanted.length === 0) continue;
        for (const prefix of condition.codes) {
          for (const code of billable.filter((each) => each.startsWith(prefix)).slice(0, 2)) {
            const query = variant(code, population);
            const diagnoses = condition.alsoOneOf ? [...query.diagnoses, 'F10.20'] : query.diagnoses;
            const top = suggest({ ...query, diagnoses })
              .suggestions.slice(0, 5)
              .map((each) => each.key);
            const most = Math.min(5, wanted.length);
            found += Math.min(most, wanted.filter((key) => top.includes(key)).length);
            possible += most;
          }
        }
      }
    }
    return found / possible;
  }

  it('puts first-line treatments in the top five for diagnosis and population', () => {
    expect(share((code, population) => ({ diagnoses: [code], population }))).toBeGreaterThanOrEqual(0.95);
  });

  it('still does with goals, orientation, format and a note', () => {
    const dressed = share((code, population) => ({
      diagnoses: [code],
      population,
      format: 'individual',
      orientation: 'psychodynamic',
      goals: ['Sleep through the night', 'Fewer arguments with my partner'],
      note: 'Worked on breathing and on the meaning of the past. Denies suicidal thoughts.',
    }));
    expect(dressed).toBeGreaterThanOrEqual(0.95);
  });

  it('is fair to several diagnoses: each is served in the top five', () => {
    const codes = [
      'F33.1',
      'F41.1',
      'F43.12',
      'F42.2',
      'F10.20',
      'G47.00',
      'F60.3',
      'F50.2',
      'F40.10',
      'F90.2',
      'F31.81',
    ];
    for (const principal of codes) {
      for (const second of codes) {
        if (principal === second) continue;
        const { suggestions } = suggest({ diagnoses: [principal, second], population: 'adult' });
        const top = suggestions.slice(0, 5);
        const label = `${principal} ${second}`;
        const serves = (code: string) =>
          top.filter((each) => each.code === code || each.reasons.some((reason) => reason.includes(`(${code})`)));
        for (const code of [principal, second]) {
          const has = suggestions.filter((each) => each.tier === 'A' && each.code === code).length;
          expect(serves(code).length, `${label}: ${code}`).toBeGreaterThanOrEqual(Math.min(2, has));
        }
        // First line before the rest, as far as the two diagnoses have any.
        const first = suggestions.filter((each) => each.tier === 'A').length;
        expect(top.filter((each) => each.tier === 'A').length, label).toBe(Math.min(5, first));
      }
    }
  });

  it('never puts emerging evidence above a first line for the same population', { timeout: 60_000 }, () => {
    for (const code of billable) {
      for (const population of populations) {
        const { suggestions } = suggest({ diagnoses: [code], population });
        const exact = suggestions.filter((each) => !each.reasons.some((reason) => reason.startsWith('Studied in')));
        const tiers = exact.map((each) => each.tier).join('');
        if (/C.*A/.test(tiers)) throw new Error(`${code} ${population}: ${tiers}`);
      }
    }
  });

  it('answers each listed code with options or a plain reason', () => {
    for (const code of billable) {
      const { suggestions, notice } = suggest({ diagnoses: [code] });
      if (suggestions.length === 0)
        expect(notice, code).toMatch(/is in the evidence base|comes? first|put .* first|needs psychiatric care first/);
    }
  });

  it('knows every condition by code', () => {
    // One that no code names is brought up by a goal.
    const coded = conditions.filter(({ codes }) => codes.length > 0);
    expect(conditions.filter((each) => !coded.includes(each) && !each.goalCues)).toEqual([]);
    for (const condition of coded) {
      const code = billable.find((each) => each.startsWith(condition.codes[0] ?? '-')) ?? '';
      const found = conditionsFor(code, [code, 'F10.20', condition.alsoOneOf?.[0] ?? code]).map(
        (each) => each.condition.id,
      );
      expect(found, condition.id).toContain(condition.id);
    }
    expect(relatedConditionsFor('F33').map((each) => each.condition.id)).toContain('mdd');
  });
});
