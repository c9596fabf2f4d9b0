/** Who else treats or supports the client, each with what they may be told. Those no longer involved stand last. */
import { sayDate } from '../../lib/dates.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { recipientPresets } from '../../lib/share/fields.ts';
import { isInvolved, releaseFor, standing } from '../../lib/share/team.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { SharedList } from './shared-list.tsx';

type Member = StoredRecord<'team-member'>;
type Release = StoredRecord<'release'>;

export interface TeamListProps {
  readonly members: readonly Member[];
  readonly releases: readonly Release[];
  readonly today: string;
  readonly chosen: string | null;
  /** Prepares a pack for a member, under the release that counts for them, if there is one. */
  readonly onChoose: (member: Member, release: Release | undefined) => void;
  readonly onRelease: (member: Member) => void;
  readonly onEdit: (member: Member) => void;
  /** Says that they are no longer, or again, involved. */
  readonly onInvolved: (member: Member, involved: boolean) => void;
  readonly onRemove: (member: Member) => void;
}

export function TeamList({ members, today, ...props }: TeamListProps) {
  if (members.length === 0) {
    return <p class="tl-soft">Nobody is listed. Who else treats or supports the client?</p>;
  }
  const [now, before] = [true, false].map((involved) =>
    members.filter(({ value }) => isInvolved(value, today) === involved),
  );
  return (
    <ul class="tl-releases">
      {[...(now ?? []), ...(before ?? [])].map((member) => (
        <TeamCard key={member.id} member={member} today={today} {...props} />
      ))}
    </ul>
  );
}

function TeamCard({
  member,
  releases,
  today,
  chosen,
  onChoose,
  onRelease,
  onEdit,
  onInvolved,
  onRemove,
}: Omit<TeamListProps, 'members'> & { readonly member: Member }) {
  const { value } = member;
  const release = releaseFor(releases, member.id, value, today);
  const state = release && standing(release.value, today);
  const involved = isInvolved(value, today);
  const where = [value.organisation, value.contact].filter(Boolean).join(' · ');
  return (
    <li class="tl-release" data-chosen={member.id === chosen}>
      <p>
        <strong>{value.name}</strong>{' '}
        <span class="tl-soft">
          {recipientPresets[value.kind].label}
          {value.role && `, ${value.role}`}
        </span>{' '}
        {!involved && <Tag>no longer involved</Tag>}
      </p>
      {where && <p class="tl-soft">{where}</p>}
      {(value.since || value.until) && (
        <p class="tl-soft tl-small">
          {value.since && `since ${sayDate(value.since, today)}`}
          {value.since && value.until && ', '}
          {value.until && `until ${sayDate(value.until, today)}`}
        </p>
      )}
      <p class="tl-small">
        {!release ? (
          <span class="tl-soft">No release on file</span>
        ) : state === 'in force' ? (
          <>Release in force{release.value.expires ? ` until ${sayDay(release.value.expires)}` : ', no end set'}</>
        ) : (
          <>
            Release <Tag tone="alert">{state}</Tag>
          </>
        )}
      </p>
      <SharedList shared={value.shared} today={today} />
      <div class="tl-row">
        <Button
          small
          aria-pressed={member.id === chosen}
          aria-label={`Prepare a pack for ${value.name}`}
          onClick={() => onChoose(member, state === 'in force' ? release : undefined)}
        >
          Prepare a pack
        </Button>
        <Button small aria-label={`Add a release for ${value.name}`} onClick={() => onRelease(member)}>
          Add a release
        </Button>
        <Button small variant="plain" aria-label={`Change ${value.name}`} onClick={() => onEdit(member)}>
          Change
        </Button>
        <Button
          small
          variant="plain"
          aria-label={involved ? `${value.name} is no longer involved` : `${value.name} is involved again`}
          onClick={() => onInvolved(member, !involved)}
        >
          {involved ? 'No longer involved' : 'Involved again'}
        </Button>
        {value.shared.length === 0 && (
          <Button small variant="plain" aria-label={`Remove ${value.name}`} onClick={() => onRemove(member)}>
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
