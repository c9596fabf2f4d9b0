import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { type KnownFor, knownOf } from './known-of.ts';
import type { ChartRecords } from './use-chart.ts';

const review = (value: Partial<RecordValue<'review'>>): StoredRecord<'review'> => ({
  id: 'r',
  ownerId: 'c',
  kind: 'review',
  version: 1,
  value: {
    date: '2026-03-01',
    planVersion: 1,
    goals: [],
    withClient: true,
    nextReview: '2026-06-01',
    planDate: '2026-04-15',
    ...value,
  },
});
const chartWith = (reviews: ChartRecords['reviews']): ChartRecords => ({
  sessions: [],
  scores: [],
  safetyPlans: [],
  rulesFor: null,
  checking: null,
  crisisNumbers: [],
  person: null,
  agreements: [],
  reviews,
});
const given = (reviews: ChartRecords['reviews'], version = 1): KnownFor => ({
  client: {
    id: 'c',
    label: 'R. Q.',
    population: 'adult',
    format: 'individual',
    createdAt: '2026-01-05T10:00:00Z',
    setAside: [],
    planVersion: version,
  },
  version: {
    planId: 'p',
    clientId: 'c',
    version,
    createdAt: '2026-01-05T10:00:00Z',
    reason: 'x',
    content: { diagnoses: [], problems: [], goals: [], reviewDate: '2026-04-15' },
  },
  report: {} as PageReport,
  chart: chartWith(reviews),
  noteKey: null,
  today: '2026-05-01',
});

describe('the next review that the note is checked against', () => {
  it('is the one agreed last, as the workspace and the caseload say it', () => {
    const dateOf = (facts: KnownFor) => knownOf(facts).record?.content.reviewDate;
    expect(dateOf(given([]))).toBe('2026-04-15');
    expect(dateOf(given([review({})]))).toBe('2026-06-01');
    // Set again by a later version.
    expect(dateOf(given([review({ planDate: '2026-04-01' })], 2))).toBe('2026-04-15');
  });
});
