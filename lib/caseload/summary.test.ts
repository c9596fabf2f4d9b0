import { describe, expect, it } from 'vitest';
import { caseloadSummary, type SummarySource } from './summary.ts';

const nothing: SummarySource = {
  current: null,
  firstOn: null,
  reviews: [],
  agreements: [],
  sessions: [],
  scores: [],
  ownProfiles: null,
  amendments: [],
};

describe('a client’s summary', () => {
  it('says what got worse on one scoring, with its threshold', () => {
    const { offTrack } = caseloadSummary({
      ...nothing,
      scores: [
        { date: '2026-02-01', scoring: 'phq-9', total: 17 },
        { date: '2026-01-01', scoring: 'phq-9', total: 8 },
      ],
    });
    expect(offTrack.map(({ text }) => text)).toEqual(['PHQ-9 went from 8 to 17, more than measurement error (6)']);
  });

  it('never compares scores of two scorings or of two objectives', () => {
    const { offTrack } = caseloadSummary({
      ...nothing,
      scores: [
        { date: '2026-01-01', scoring: 'who-5', total: 60 },
        { date: '2026-02-01', scoring: 'who-5-raw', total: 15 },
        { date: '2026-01-01', scoring: 'ors', total: 30 },
        { date: '2026-02-01', scoring: 'srs', total: 12 },
        { date: '2026-01-01', scoring: 'phq-9', total: 4, objectiveId: 'o1' },
        { date: '2026-02-01', scoring: 'phq-9', total: 17, objectiveId: 'o2' },
      ],
    });
    expect(offTrack).toEqual([]);
  });
});
