import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAnswers, changeBetween, changeWords, limitOf, reliableDifference, sourcesDisagree } from './change.ts';
import { coursesOf } from './course.ts';
import scoringsFile from './data/scorings.json' with { type: 'json' };
import { findMeasure, measures } from './directory.ts';
import { mayFill, questionnaireOf, questionnaires, totalOf } from './items.ts';
import { scoringsFileSchema } from './schema.ts';
import { bandOf, bandsOf, findScoring, type Scoring, scorings, scoringsOf, totalProblem } from './scoring.ts';
import { screenerLevel } from './screener.ts';

function scoring(id: string): Scoring {
  const found = findScoring(id);
  if (!found) throw new Error(`no scoring ${id}`);
  return found;
}

describe('the scorings as data', () => {
  it('have their shape, unique ids, a known measure and one kind of limit a rule', () => {
    expect(scoringsFileSchema.safeParse(scoringsFile).error?.issues).toBeUndefined();
    expect(new Set(scorings.map((each) => each.id)).size).toBe(scorings.length);
    const known = new Set(measures.map((each) => each.id));
    for (const each of scorings) {
      expect(known, each.id).toContain(each.measure);
      for (const rule of each.change) {
        expect([rule.points, rule.percent, rule.sample].filter((given) => given !== undefined)).toHaveLength(1);
      }
    }
  });

  it('cover their range with rising bands and no gap', () => {
    for (const each of scorings) {
      const bands = bandsOf(each);
      expect(bands[0]?.from, each.id).toBe(each.min);
      expect(bands.at(-1)?.to, each.id).toBe(each.max);
      bands.forEach((band, index) => {
        expect(band.to, `${each.id} ${band.label}`).toBeGreaterThanOrEqual(band.from);
        if (index > 0) expect(band.from).toBeGreaterThan(bands[index - 1]?.to ?? Number.POSITIVE_INFINITY);
      });
    }
  });

  it('say the range that the directory says, where both are plain', () => {
    for (const each of scorings.filter((own) => ['phq-9', 'gad-7', 'pcl-5', 'audit', 'isi', 'epds'].includes(own.id))) {
      expect(measures.find((measure) => measure.id === each.measure)?.range).toBe(`${each.min}-${each.max}`);
    }
  });
});

describe('bands, at both sides of the published lines', () => {
  it.each([
    ['phq-9', 4, 'minimal'],
    ['phq-9', 5, 'mild'],
    ['phq-9', 14, 'moderate'],
    ['phq-9', 15, 'moderately severe'],
    ['phq-9', 20, 'severe'],
    ['gad-7', 9, 'mild'],
    ['gad-7', 10, 'moderate'],
    ['gad-7', 15, 'severe'],
    ['audit', 7, 'zone I'],
    ['audit', 16, 'zone III'],
    ['audit', 20, 'zone IV'],
    ['isi', 14, 'below the clinical line'],
    ['isi', 22, 'severe'],
    ['dass-21-depression', 6, 'mild'],
    ['dass-21-depression-x2', 13, 'mild'],
    ['dass-21-depression-x2', 14, 'moderate'],
    ['dass-21-anxiety', 10, 'extremely severe'],
    ['who-5', 52, 'above the line'],
    ['who-5', 48, 'low wellbeing'],
    ['who-5-raw', 12, 'low wellbeing'],
    ['k10-abs', 21, 'moderate'],
    ['k10-gp', 21, 'mild'],
    ['oq-45', 63, 'below the clinical line'],
    ['oq-45', 64, 'clinical range'],
  ])('%s %d is %s', (id, total, label) => {
    expect(bandOf(scoring(id), total)?.label).toBe(label);
  });

  it('know which end is better', () => {
    expect(bandOf(scoring('who-5'), 100)?.severity).toBe(0);
    expect(bandOf(scoring('phq-9'), 0)?.severity).toBe(0);
  });

  it('refuse totals that cannot be', () => {
    expect(totalProblem(scoring('phq-9'), 28)).toBe('This scoring runs from 0 to 27.');
    expect(totalProblem(scoring('phq-9'), 7.5)).toBe('Whole points only.');
    expect(totalProblem(scoring('who-5'), 50)).toBe('This scoring goes in steps of 4.');
    expect(totalProblem(scoring('ors'), 24.3)).toBeUndefined();
    expect(totalProblem(scoring('phq-9'), Number.NaN)).toBe('Enter the total as a number.');
    expect(totalProblem(scoring('phq-9'), -1)).toBe('This scoring runs from 0 to 27.');
    expect(totalProblem(scoring('k10-abs'), 9)).toBe('This scoring runs from 10 to 50.');
  });
});

describe('a total that can be', () => {
  it.each([
    ['the lowest', 'k10-abs', 10],
    ['the highest', 'phq-9', 27],
    ['a step up from a minimum above 0', 'k10-abs', 11],
    ['a hundredth', 'ede-q', 3.07],
  ])('is %s of the scoring', (_what, id, total) => {
    expect(totalProblem(scoring(id), total)).toBeUndefined();
  });

  it('is counted in steps from the minimum, wherever that lies', () => {
    const odd: Scoring = { ...scoring('phq-9'), min: 1, max: 9, step: 4 };
    expect([1, 5, 9].map((total) => totalProblem(odd, total))).toEqual([undefined, undefined, undefined]);
    expect(totalProblem(odd, 4)).toBe('This scoring goes in steps of 4.');
  });
});

describe('finding by name', () => {
  it('gives every scoring of a measure and none of another', () => {
    expect(scoringsOf('k10-k6').map(({ id }) => id)).toEqual(['k10-abs', 'k10-gp', 'k10-0-40', 'k6']);
    expect(scoringsOf('no such measure')).toEqual([]);
  });

  it('knows a measure by id, and by its name however a plan writes it', () => {
    for (const written of ['PHQ-9', 'phq 9', 'PHQ-9 total score', 'Phq9'])
      expect(findMeasure(written)?.id, written).toBe('phq-9');
    // Name and id say different things here, so each must do alone.
    const apart = measures.find(({ id }) => id === 'pcs-pain-catastrophizing');
    expect(findMeasure('pcs-pain-catastrophizing')).toBe(apart);
    expect(apart && findMeasure(apart.name)).toBe(apart);
  });

  it.each(['', '?!', 'total score', 'how often she rides the bus'])('takes %j for no measure', (words) => {
    expect(findMeasure(words)).toBeUndefined();
  });
});

describe('reliable change', () => {
  it('follows the worked example of Jacobson & Truax 1991 (s 7.5, r .80, from 32.5 to 47.5: RC 3.16)', () => {
    const standardError = reliableDifference({ sd: 7.5, reliability: 0.8 }) / 1.96;
    expect(standardError).toBeCloseTo(4.74, 2);
    expect((47.5 - 32.5) / standardError).toBeCloseTo(3.16, 2);
  });

  it('counts the limit itself as reached, as the NHS manual does (PHQ-9: 6 or more, GAD-7: 4 or more)', () => {
    expect(changeBetween(scoring('phq-9'), 15, 9)).toMatchObject({ points: -6, direction: 'better', reliable: true });
    expect(changeBetween(scoring('phq-9'), 15, 10)).toMatchObject({ direction: 'better', reliable: false });
    expect(changeBetween(scoring('gad-7'), 10, 14)).toMatchObject({ direction: 'worse', reliable: true });
    expect(changeBetween(scoring('gad-7'), 10, 10)).toMatchObject({ direction: 'same', reliable: false });
  });

  it('shows where sources disagree: 12 points on the PCL-5', () => {
    const pcl = scoring('pcl-5');
    expect(allAnswers(pcl, 50, 38).map((each) => each.reliable)).toEqual([false, true, true]);
    expect(sourcesDisagree(pcl, 50, 38)).toBe(true);
    expect(sourcesDisagree(pcl, 50, 34)).toBe(false);
    // Three points of twelve matter by one source and are noise by another: two questions, no disagreement.
    expect(allAnswers(scoring('phq-9'), 12, 9).map((each) => each.reliable)).toEqual([false, false, true]);
    expect(sourcesDisagree(scoring('phq-9'), 12, 9)).toBe(false);
  });

  it('minds another limit for worse, a share of the first score, and higher being better', () => {
    expect(changeBetween(scoring('epds'), 10, 13)).toMatchObject({ reliable: true, limit: 3 });
    expect(changeBetween(scoring('epds'), 13, 10)).toMatchObject({ reliable: false, limit: 4 });
    const share = scoring('phq-9').change[2];
    expect(share && limitOf(share, 15)).toBe(3);
    expect(changeBetween(scoring('who-5'), 40, 52)).toMatchObject({ direction: 'better', reliable: true });
    expect(changeBetween(scoring('isi'), 20, 11.6, scoring('isi').change[1]).reliable).toBe(true);
  });

  it('is worked out from a sample where the source gives one, to a tenth of a point', () => {
    // By hand: 1.96 · √2 · 3.87 · √(1 − 0.88) = 3.716
    const [, sample] = scoring('dass-21-depression').change;
    expect(sample && limitOf(sample, 12)).toBe(3.7);
  });

  it('is never reliable where nothing changed, whatever the limit', () => {
    // A share of a first score of 0 is 0 points, which "no change" would reach.
    const share = scoring('phq-9').change[2];
    expect(changeBetween(scoring('phq-9'), 0, 0, share)).toMatchObject({
      direction: 'same',
      reliable: false,
      limit: 0,
    });
  });

  it('is said in words, without a verdict where no limit is known', () => {
    expect(changeWords(changeBetween(scoring('phq-9'), 20, 10))).toBe('better (reliable)');
    expect(changeWords(changeBetween(scoring('phq-9'), 10, 12))).toBe('worse (within noise)');
    expect(changeWords(changeBetween(scoring('audit'), 10, 30))).toBe('worse, no limit known');
    expect(changeWords(changeBetween(scoring('audit'), 10, 10))).toBe('same');
    expect(changeWords(changeBetween(scoring('phq-9'), 10, 10))).toBe('same');
    expect(changeWords(changeBetween(scoring('who-5'), 40, 52))).toBe('better (beyond the rule of thumb)');
    expect(changeWords(changeBetween(scoring('isi'), 20, 10))).toBe('better (beyond the smallest change that matters)');
  });

  it('is the same amount both ways, in opposite directions', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scorings), fc.nat(40), fc.nat(40), (own, a, b) => {
        const there = changeBetween(own, a, b);
        const back = changeBetween(own, b, a);
        expect(there.points).toBe(b - a);
        expect(back.direction).toBe({ better: 'worse', worse: 'better', same: 'same' }[there.direction]);
      }),
    );
  });
});

describe('items', () => {
  it('are there for the PHQ and GAD family only, as many as the measure has', () => {
    expect(questionnaires.map(({ id, items }) => [id, items.length])).toEqual([
      ['phq-9', 9],
      ['phq-8', 8],
      ['phq-2', 2],
      ['gad-7', 7],
      ['gad-2', 2],
    ]);
    for (const { id, items } of questionnaires) expect(scoring(id).max).toBe(items.length * 3);
  });

  it('give no total while answers are missing, unless one is filled in with consent', () => {
    expect(totalOf([1, 2, 3, 0, 1, 2, 3, 0, 1])).toEqual({ missing: 0, total: 13 });
    const one = [1, 2, 3, 0, 1, 2, 3, 0, null];
    expect(totalOf(one)).toEqual({ missing: 1 });
    expect(totalOf(one, true)).toEqual({ missing: 1, total: 14 });
    expect(totalOf([null, null, 3, 0, 1, 2, 3, 0, 0], true)).toEqual({ missing: 2 });
    // What was not answered about self-harm is asked, never reckoned.
    const open = [1, 1, 1, 1, 1, 1, 1, 1, null];
    expect(mayFill(open)).toBe(true);
    expect(mayFill(open, 9)).toBe(false);
    expect(totalOf(open, true, 9)).toEqual({ missing: 1 });
    expect(mayFill([null, 1])).toBe(false);
  });

  it('may have one filled in from seven questions on', () => {
    expect(mayFill([1, 1, 1, 1, 1, 1, null])).toBe(true);
    expect(mayFill([1, 1, 1, 1, 1, null])).toBe(false);
    expect(mayFill([1, 1, 1, 1, 1, 1, 1])).toBe(false);
  });

  it('are found by the scoring they belong to', () => {
    expect(questionnaireOf('gad-2')?.items).toHaveLength(2);
    expect(questionnaireOf('gad-2')?.id).toBe('gad-2');
    expect(questionnaireOf('pcl-5')).toBeUndefined();
  });
});

describe('the C-SSRS screener', () => {
  it.each([
    [[], false, 0],
    [[1], false, 1],
    [[1, 2], false, 1],
    [[1, 2, 3], false, 2],
    [[6], false, 2],
    [[6], true, 3],
    [[1, 2, 4], false, 3],
    [[5], false, 3],
  ] as const)('items %j, recent %s: level %d', (yes, recent, level) => {
    expect(screenerLevel({ yes, recent })).toBe(level);
  });
});

describe('the course of scores', () => {
  const at = (date: string, total: number, id = 'phq-9') => ({ date, total, scoring: id });

  it('is in order of date, with a baseline first and changes after it', () => {
    const [phq] = coursesOf([at('2026-03-01', 9), at('2026-01-01', 18), at('2026-02-01', 14)]);
    expect(phq?.points.map((each) => each.score.total)).toEqual([18, 14, 9]);
    expect(phq?.points[0]).not.toHaveProperty('sinceFirst');
    expect(phq?.points[2]).toMatchObject({ gap: 28, sinceFirst: { points: -9, reliable: true } });
    expect(phq?.points[2]?.sinceLast).toMatchObject({ points: -5, reliable: false });
  });

  it('never mixes scorings of one measure, nor two objectives’ ratings', () => {
    const rating = (objectiveId: string) => ({ ...at('2026-01-01', 4, 'rating'), objectiveId });
    expect(coursesOf([at('2026-01-01', 30, 'k10-abs'), at('2026-02-01', 12, 'k10-0-40')])).toHaveLength(2);
    expect(coursesOf([rating('a'), rating('b')])).toHaveLength(2);
    expect(coursesOf([at('2026-01-01', 3, 'a scoring that is gone')])).toEqual([]);
  });

  it('says which objective a rating belongs to, and leaves it out where there is none', () => {
    const [rated] = coursesOf([{ ...at('2026-01-01', 4, 'rating'), objectiveId: 'a' }]);
    expect(rated?.objectiveId).toBe('a');
    expect(coursesOf([at('2026-01-01', 4)])[0]).not.toHaveProperty('objectiveId');
  });

  it('puts the scoring with the newest score first', () => {
    const courses = coursesOf([
      at('2026-01-01', 9),
      at('2026-02-01', 8),
      at('2026-01-15', 7, 'gad-7'),
      at('2026-03-01', 20, 'isi'),
      at('2026-01-20', 18, 'isi'),
    ]);
    expect(courses.map((each) => each.scoring.id)).toEqual(['isi', 'phq-9', 'gad-7']);
  });
});
