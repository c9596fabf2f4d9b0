import { describe, expect, it } from 'vitest';
import { findMeasure } from '../measures/directory.ts';
import { scorings } from '../measures/scoring.ts';
import { packLines, writeText } from './document.ts';
import { writeBundle } from './fhir-write.ts';
import { packScore } from './from-records.ts';
import type { Pack } from './pack.ts';
import { objectiveLabels, scoreWords } from './score-words.ts';

const score = (measure: string, scoring: string, total: number) => ({ date: '2026-10-01', measure, scoring, total });
const pack = (...scores: ReturnType<typeof score>[]): Pack => ({
  madeOn: '2026-11-26',
  name: 'R. Q.',
  planVersion: 1,
  planDate: '2026-11-01',
  scores: scores.map((each) => packScore({ ...each, how: 'total' })),
});

describe('a score that is shared', () => {
  it.each([
    ['dass-21', 'dass-21-depression', 12, 'DASS-21 Depression, 0 to 21 (not doubled): 12 (severe) on 2026-10-01'],
    ['dass-21', 'dass-21-anxiety-x2', 24, 'DASS-21 Anxiety, 0 to 42 (doubled): 24 (extremely severe) on 2026-10-01'],
    ['who-5', 'who-5-raw', 9, 'WHO-5 raw sum, 0 to 25: 9 ('],
    ['who-5', 'who-5', 36, 'WHO-5, 0 to 100: 36 ('],
    ['ors-srs', 'ors', 22, 'ORS total, 0 to 40: 22 (clinical range for adults) on 2026-10-01'],
    ['ors-srs', 'srs', 37, 'SRS total, 0 to 40: 37 (above the line) on 2026-10-01'],
    ['c-ssrs-screener', 'c-ssrs', 2, 'C-SSRS screener, level by items: moderate on 2026-10-01'],
  ])('of %s by %s says what it is', (measure, scoring, total, words) => {
    const lines = packLines(pack(score(measure, scoring, total)));
    expect(lines.at(-1)?.text).toMatch(words);
    expect(writeText(pack(score(measure, scoring, total)))).toMatch(words);
  });

  it('says the scoring’s range, or a level, whatever the scoring', () => {
    for (const { id, measure, min } of scorings) {
      expect(scoreWords(score(measure, id, min))).toMatch(id === 'c-ssrs' ? /level by items: no item yes/ : /\d to \d/);
      expect(findMeasure(measure), id).toBeDefined();
    }
  });

  it('tells two scorings of one measure apart in FHIR, with the band', () => {
    const bundle = writeBundle(pack(score('ors-srs', 'ors', 22), score('ors-srs', 'srs', 37)), () => 'id');
    const seen = bundle.entry.map(({ resource }) => resource).filter((each) => each.resourceType === 'Observation');
    expect(seen).toMatchObject([
      { code: { text: 'ORS total, 0 to 40' }, interpretation: [{ text: 'clinical range for adults' }] },
      { code: { text: 'SRS total, 0 to 40' } },
    ]);
  });

  it('names the objective it was given for, and keeps the file’s name where the scoring is not known', () => {
    const objective = { id: 'o', letter: 'b', text: 'Ride', status: 'active' as const };
    const goal = { id: 'g', number: 2, text: 'Travel', status: 'active' as const, problemIds: [], interventions: [] };
    const labels = objectiveLabels({ goals: [{ ...goal, objectives: [objective] }] });
    expect(scoreWords({ ...score('rating', 'rating', 6), objectiveId: 'o' }, labels)).toMatch(
      /^Client’s own rating, 0 to 10, for objective 2b: 6 /,
    );
    expect(scoreWords({ ...score('own', 'own', 6), name: 'My scale' })).toBe('My scale: 6 on 2026-10-01');
    // A file may name a scoring of another measure; its range and bands are not this one's.
    expect(scoreWords({ ...score('gad-7', 'phq-9', 6), name: 'GAD-7' })).toBe('GAD-7: 6 on 2026-10-01');
  });
});
