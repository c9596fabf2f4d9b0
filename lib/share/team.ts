/** The care team and its releases: which release counts for whom, and whether it does. Pure. */
import type { RecordValue } from '../records/kinds.ts';

type Release = RecordValue<'release'>;
type Member = RecordValue<'team-member'>;

export type Standing = 'in force' | 'expired' | 'revoked' | 'not yet';

/** Whether a release counts on a day, and why not. */
export function standing({ from, expires, revokedOn }: Release, today: string): Standing {
  if (revokedOn && revokedOn <= today) return 'revoked';
  if (expires && expires < today) return 'expired';
  return from > today ? 'not yet' : 'in force';
}

export const isInvolved = ({ until }: Member, today: string): boolean => until === undefined || until > today;

/** Whether a release is for this member: by its link, or by the name where it was noted before they were listed. */
export function isFor(release: Release, memberId: string, { name }: Member): boolean {
  if (release.memberId !== undefined) return release.memberId === memberId;
  return release.recipient.trim().toLowerCase() === name.trim().toLowerCase();
}

const order: readonly Standing[] = ['in force', 'not yet', 'expired', 'revoked'];

/** The release that counts for a member: one in force before others, the newest of them; undefined when there is none. */
export function releaseFor<T extends { readonly value: Release }>(
  releases: readonly T[],
  memberId: string,
  member: Member,
  today: string,
): T | undefined {
  return releases
    .filter(({ value }) => isFor(value, memberId, member))
    .toSorted(
      (a, b) =>
        order.indexOf(standing(a.value, today)) - order.indexOf(standing(b.value, today)) ||
        b.value.from.localeCompare(a.value.from),
    )[0];
}
