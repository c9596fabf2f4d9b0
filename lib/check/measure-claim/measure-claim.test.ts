import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../../measures/directory.ts';
import type { CheckPlan, CheckResult } from '../types.ts';
import { contradictionsIn } from './claims.ts';
import { SCALES } from './scales.ts';
import { scoresIn } from './scores.ts';

const read = (text: string) => scoresIn({ text }).map(({ measure, total, before }) => [measure, total, before ?? null]);

describe('scores in a note', () => {
  it.each([
    ['PHQ-9 14.', [['phq-9', 14, null]]],
    [
      'PHQ: 14/27, GAD7=9',
      [
        ['phq-9', 14, null],
        ['gad-7', 9, null],
      ],
    ],
    ['PCL5 41 today', [['pcl-5', 41, null]]],
    ['phq9 score of 8 out of 27', [['phq-9', 8, null]]],
    ['PHQ-9 = 12 (15 four weeks ago).', [['phq-9', 12, null]]],
    ['PHQ-9 is 12, down from 16 three weeks ago.', [['phq-9', 12, 16]]],
    ['PHQ-9 dropped from 18 to 11.', [['phq-9', 11, 18]]],
    [
      'GAD-7 (9), PHQ-9 (17)',
      [
        ['phq-9', 17, null],
        ['gad-7', 9, null],
      ],
    ],
    ['Completed PHQ-9 today: 6; was 13 at intake.', [['phq-9', 6, 13]]],
    ['ISI 18 → sleep restriction. AUDIT-C 5.', [['isi', 18, null]]],
    ['GAD 7: 12', [['gad-7', 12, null]]],
    [
      'OQ-45 72; BDI-II 24',
      [
        ['bdi-ii', 24, null],
        ['oq-45-2', 72, null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text).sort()).toEqual([...expected].sort());
  });
  it.each([
    'Target: PHQ-9 below 10 on two occasions.',
    'Will give the PHQ-9 next session.',
    'PHQ-9 item 9: 0.',
    'PHQ-9 under 5 by 12/15.',
    'PHQ-9 last week was 15.',
    'PHQ-9 99',
    'GAD (F41.1) discussed for 20 minutes.',
    'PHQ-9 improved by 30%.',
    'Meets criteria for GAD; 3 panic attacks.',
    'PHQ-2 was 3.',
    'WHO-5: 15.',
    'PHQ-9 14/24',
  ])('none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
  it('point at the words, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('PHQ-9', 'gad7', ' ', '14', '/27', 'from', 'to', '\n', 'was', '=', '😀', '9')),
        (parts) => {
          const text = parts.join('');
          for (const { evidence } of scoresIn({ text })) {
            expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
          }
        },
      ),
    );
  });
  it('are of measures and scorings that the measures data knows', () => {
    const ids = new Set(measures.map(({ id }) => id));
    expect(SCALES.length).toBeGreaterThan(15);
    for (const { scoring } of SCALES)
      expect(ids.has(scoring.measure) || scoring.measure === 'wsas', scoring.id).toBe(true);
  });
});

describe('progress against the measure', () => {
  const plan: CheckPlan = {
    diagnoses: [],
    problems: [],
    goals: [
      { id: 'm', number: 2, text: 'Lift mood', objectives: [], interventions: [] },
      { id: 'b', number: 3, text: 'Ride the bus', objectives: [], interventions: [] },
    ],
  };
  const stating = (progress: CheckResult['progress']): CheckResult => ({
    goals: {},
    objectives: {},
    interventions: [],
    progress,
    risk: { present: false, assessed: false, kinds: [], historical: [], mentions: [] },
    offPlanThemes: [],
  });
  const stored = [{ date: '2026-03-01', measure: 'phq-9', name: 'PHQ-9', total: 11 }];
  const ask = (progress: CheckResult['progress'], text: string, scores = stored) =>
    contradictionsIn(plan, stating(progress), scoresIn({ text }), scores, '2026-03-20')?.map(({ goalId, words }) => [
      goalId,
      words,
    ]);

  it('is asked about where it points the other way, beyond what is reliable', () => {
    expect(ask({ m: 'improved', b: 'improved' }, 'PHQ-9 18')).toEqual([
      ['m', 'Goal 2 is said to be improved, PHQ-9 went from 11 to 18; 6 or more counts as reliable'],
    ]);
    expect(ask({ m: 'worse' }, 'PHQ-9 4')?.map(([id]) => id)).toEqual(['m']);
    expect(ask({ m: 'improved' }, 'PHQ-9 16')).toEqual([]);
    expect(ask({ m: 'same' }, 'PHQ-9 18')).toEqual([]);
  });
  it('knows measures on which more is better, and the note’s own earlier score', () => {
    const wellbeing = [{ date: '2026-03-01', measure: 'who-5', name: 'WHO-5', total: 60 }];
    expect(ask({ m: 'improved' }, 'WHO-5 44', wellbeing)?.map(([id]) => id)).toEqual(['m']);
    expect(ask({ m: 'improved' }, 'PHQ-9 18, up from 9', [])?.map(([id]) => id)).toEqual(['m']);
  });
  it('cannot be told from one score, or without a threshold', () => {
    expect(ask({ m: 'improved' }, 'PHQ-9 18', [])).toBeUndefined();
    expect(
      ask({ m: 'improved' }, 'BDI-II 40', [{ date: '2026-03-01', measure: 'bdi-ii', name: 'BDI-II', total: 10 }]),
    ).toBeUndefined();
  });
});
