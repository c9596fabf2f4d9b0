import { describe, expect, it } from 'vitest';
import type { CaseloadRow } from '../messaging/calls.ts';
import { type CaseloadQuestion, choosePage, entryOf, perPage, rowOf } from './rows.ts';

const today = '2026-06-01';
const listed = (label: string, summary: Partial<CaseloadRow['summary']> | null): CaseloadRow => ({
  client: {
    id: label,
    label,
    population: 'adult',
    format: 'individual',
    createdAt: '2026-01-05T12:00:00Z',
    setAside: [],
    planVersion: 1,
  },
  summary: summary && {
    planVersion: 1,
    since: '2026-03-01',
    agreed: null,
    ownProfiles: null,
    openGoals: 2,
    due: [],
    lastSession: null,
    sessions: 0,
    offTrack: [],
    notAgreed: false,
    amendments: 0,
    ...summary,
  },
});
const all = [
  listed('Alder', { since: '2026-01-15' }),
  listed('Birch', {
    ownProfiles: ['MED'],
    agreed: { on: '2026-12-01', by: 'plan' },
    due: [
      { label: '1a', on: '2026-05-20' },
      { label: '2a', on: '2026-07-01' },
    ],
  }),
  listed('Cedar', { offTrack: [{ text: 'PHQ-9 went from 8 to 17', source: 's' }], notAgreed: true, amendments: 1 }),
  listed('Dogwood', { planVersion: null, since: null, ownProfiles: ['NY'] }),
  listed('Elm', null),
];
const rows = all.map((each) => rowOf(each, today, {}));
const page = (asked: Partial<CaseloadQuestion>, entries = all.map(({ client, summary }) => entryOf(client, summary))) =>
  choosePage(entries, { filter: 'all', query: '', order: 'due', page: 0, today, ...asked }, {});
const labels = (filter: CaseloadQuestion['filter'], query = '', order: CaseloadQuestion['order'] = 'due') =>
  page({ filter, query, order }).ids;

describe('the caseload’s rows', () => {
  it('stand by what is due first, those that are not read yet last', () => {
    expect(labels('all')).toEqual(['Dogwood', 'Alder', 'Birch', 'Cedar', 'Elm']);
    expect(labels('all', '', 'label')).toEqual(['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']);
  });

  it('are found by label and by what they need', () => {
    expect(labels('all', 'bir')).toEqual(['Birch']);
    expect(labels('due')).toEqual(['Dogwood', 'Alder', 'Birch', 'Cedar']);
    expect(labels('past-objectives')).toEqual(['Birch']);
    expect(labels('off-track')).toEqual(['Cedar']);
    expect(labels('not-agreed')).toEqual(['Cedar']);
    expect(labels('amend')).toEqual(['Cedar']);
    expect(labels('no-plan')).toEqual(['Dogwood']);
    expect(page({})).toMatchObject({ total: 5, found: 5, unread: ['Elm'], counts: { all: 5, due: 4, 'off-track': 1 } });
  });

  it('are found without the accents of a label', () => {
    const entries = ['Zoë Ñúñez', 'Đặng'].map((label) => {
      const { client, summary } = listed(label, {});
      return entryOf(client, summary);
    });
    for (const query of ['zoe', 'Nunez', 'ZOË n']) expect(page({ query }, entries).ids).toEqual(['Zoë Ñúñez']);
    expect(page({ query: 'dang' }, entries).ids).toEqual(['Đặng']);
  });

  it('come a page at a time, and beyond the last page stands the last', () => {
    const { client, summary } = listed('Fir', {});
    const many = Array.from({ length: perPage + 3 }, (_, at) => entryOf({ ...client, id: String(at) }, summary));
    expect(page({}, many).ids).toHaveLength(perPage);
    expect(page({ page: 1 }, many)).toMatchObject({ page: 1, found: perPage + 3, ids: ['50', '51', '52'] });
    expect(page({ page: 9 }, many).page).toBe(1);
    expect(page({ page: 9, query: 'nobody' }, many)).toMatchObject({ page: 0, found: 0, ids: [], total: perPage + 3 });
  });

  it('tell no rules of one’s own from own rules that are none', () => {
    const entries = [null, []].map((ownProfiles, at) => {
      const { client, summary } = listed('Fir', { planVersion: null, since: null, ownProfiles });
      return entryOf({ ...client, id: String(at) }, summary);
    });
    const question = { filter: 'due', query: '', order: 'due', page: 0, today } as const;
    expect(choosePage(entries, question, { usual: ['NY'] }).ids).toEqual(['0']);
  });

  it('of a record that cannot be read stand last, and count as still to be read', () => {
    const damaged = all.slice(0, 1).map(({ client, summary }) => entryOf({ ...client, damaged: true }, summary));
    expect(page({}, damaged)).toMatchObject({ unread: ['Alder'], counts: { all: 1, due: 0 } });
  });

  it('count the practice’s rules always, and the usual ones for a client without own ones', () => {
    const due = (summary: Partial<CaseloadRow['summary']>, rules: Parameters<typeof rowOf>[2]) =>
      rowOf(listed('Fir', { planVersion: null, since: null, ...summary }), today, rules).due?.by.name;
    expect(due({}, {})).toBeUndefined();
    expect(due({}, { ofPractice: 'ccbhc' })).toBe('CCBHC');
    expect(due({}, { usual: ['NY'] })).toBe('New York Medicaid');
    expect(due({ ownProfiles: ['MED'] }, { usual: ['NY'] })).toBeUndefined();
    expect(due({ ownProfiles: ['NY'] }, { ofPractice: 'NJ' })).toBe('New Jersey Medicaid');
    const review = rowOf(listed('Fir', {}), today, { ofPractice: 'MED' }).due;
    expect(review?.others.map(({ by }) => by.name)).toEqual(['Medicare']);
  });

  it('say whose rule set the day, also for a first plan', () => {
    expect(rows[0]?.due).toMatchObject({ on: '2026-04-15', by: { name: 'Good practice' } });
    expect(rows[3]).toMatchObject({
      dueKind: 'first-plan',
      due: { on: '2026-02-04', by: { name: 'New York Medicaid', days: 30 } },
    });
    expect(rows[1]?.pastObjectives).toEqual([{ label: '1a', on: '2026-05-20' }]);
  });
});
