/** The releases on file: to whom, what for, until when, and what was handed over. */
import { sayDate } from '../../lib/dates.ts';
import type { RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { recipientPresets, shareFieldWords } from '../../lib/share/fields.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Tag } from '../ui/tag.tsx';

type Release = RecordValue<'release'>;

/** Whether a release counts on a day, and why not. */
export function standing(
  { from, expires, revokedOn }: Release,
  today: string,
): 'in force' | 'expired' | 'revoked' | 'not yet' {
  if (revokedOn && revokedOn <= today) return 'revoked';
  if (expires && expires < today) return 'expired';
  return from > today ? 'not yet' : 'in force';
}

export interface ReleaseListProps {
  readonly releases: readonly StoredRecord<'release'>[];
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onRevoke: (record: StoredRecord<'release'>) => void;
}

export function ReleaseList({ releases, today, chosen, onChoose, onRevoke }: ReleaseListProps) {
  if (releases.length === 0) return <p class="tl-soft">None is noted for this client.</p>;
  return (
    <ul class="tl-releases">
      {releases.map((record) => {
        const { value } = record;
        const state = standing(value, today);
        return (
          <li key={record.id} class="tl-release" data-chosen={record.id === chosen}>
            <p>
              <strong>{value.recipient}</strong> <span class="tl-soft">{recipientPresets[value.kind].label}</span>{' '}
              <Tag tone={state === 'in force' ? 'plain' : 'alert'}>{state}</Tag>
            </p>
            <p class="tl-soft">
              {value.purpose} · {value.basis === 'release' ? 'signed release' : 'for treatment'} · from {value.from}
              {value.expires ? ` to ${value.expires}` : ', no end set'}
            </p>
            <p class="tl-soft tl-small">
              {value.scope.map((field) => shareFieldWords[field]).join(', ') || 'No fields named'}
            </p>
            {value.shared.length > 0 && (
              <Disclosure
                summary={`Handed over ${value.shared.length === 1 ? 'once' : `${value.shared.length} times`}`}
              >
                <ul>
                  {value.shared.map((each) => (
                    <li key={`${each.date} ${each.as} ${each.planVersion} ${each.fields.join()}`}>
                      {sayDate(each.date, today)}, version {each.planVersion}, {each.as}:{' '}
                      <span class="tl-soft">{each.fields.map((field) => shareFieldWords[field]).join(', ')}</span>
                    </li>
                  ))}
                </ul>
              </Disclosure>
            )}
            <div class="tl-row">
              <Button small aria-pressed={record.id === chosen} onClick={() => onChoose(record.id)}>
                {record.id === chosen ? 'Chosen' : `Prepare for ${value.recipient}`}
              </Button>
              {state !== 'revoked' && (
                <Button small variant="plain" onClick={() => onRevoke(record)}>
                  Revoked today
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
