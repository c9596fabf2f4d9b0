import { describe, expect, it } from 'vitest';
import { type RecordValue, recordKinds } from '../records/kinds.ts';
import { isInvolved, releaseFor, standing } from './team.ts';

const today = '2026-11-26';
const release = (given: Partial<RecordValue<'release'>>) => ({
  value: recordKinds.release.schema.parse({
    recipient: 'Dr. Quillfeather',
    kind: 'physician',
    purpose: 'Coordination of care',
    scope: ['goals'],
    basis: 'release',
    from: '2026-01-01',
    shared: [],
    ...given,
  }),
});
const member: RecordValue<'team-member'> = { name: 'Dr. Quillfeather', kind: 'physician', shared: [] };

describe('a release', () => {
  it('counts from its first day through its last, until it is revoked', () => {
    const of = (given: Partial<RecordValue<'release'>>) => standing(release(given).value, today);
    expect(of({})).toBe('in force');
    expect(of({ from: today, expires: today })).toBe('in force');
    expect(of({ from: '2026-11-27' })).toBe('not yet');
    expect(of({ expires: '2026-11-25' })).toBe('expired');
    expect(of({ revokedOn: today })).toBe('revoked');
    expect(of({ revokedOn: '2026-11-27' })).toBe('in force');
  });
});

describe('the release of a member', () => {
  it('is the one in force, the newest of several, by link or by name', () => {
    const old = release({ expires: '2026-02-01', from: '2026-01-20', memberId: 'm' });
    const first = release({ from: '2026-03-01', memberId: 'm' });
    const second = release({ from: '2026-04-01', recipient: 'dr. quillfeather ' });
    const others = release({ from: '2026-05-01', memberId: 'n' });
    expect(releaseFor([old, first, second, others], 'm', member, today)).toBe(second);
    expect(releaseFor([old, first, others], 'm', member, today)).toBe(first);
    expect(releaseFor([old, others], 'm', member, today)).toBe(old);
    expect(releaseFor([others], 'm', member, today)).toBeUndefined();
  });
});

it('somebody is involved until the day they are not', () => {
  expect(isInvolved(member, today)).toBe(true);
  expect(isInvolved({ ...member, until: today }, today)).toBe(false);
  expect(isInvolved({ ...member, until: '2026-12-01' }, today)).toBe(true);
});
