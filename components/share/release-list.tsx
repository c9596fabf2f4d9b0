/** The releases on file: to whom, what for, until when, and what was handed over. */
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { recipientPresets, shareFieldWords } from '../../lib/share/fields.ts';
import { standing } from '../../lib/share/team.ts';
import { sayDay } from '../measures/words.ts';
import { Button } from '../ui/button.tsx';
import { Tag } from '../ui/tag.tsx';
import { SharedList } from './shared-list.tsx';

export interface ReleaseListProps {
  readonly releases: readonly StoredRecord<'release'>[];
  readonly today: string;
  readonly chosen: string | null;
  readonly onChoose: (record: StoredRecord<'release'>) => void;
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
              {value.purpose} · {value.basis === 'release' ? 'signed release' : 'for treatment'} · from{' '}
              {sayDay(value.from)}
              {value.expires ? ` to ${sayDay(value.expires)}` : ', no end set'}
            </p>
            <p class="tl-soft tl-small">
              {value.scope.map((field) => shareFieldWords[field]).join(', ') || 'No fields named'}
            </p>
            <SharedList shared={value.shared} today={today} />
            <div class="tl-row">
              <Button small aria-pressed={record.id === chosen} onClick={() => onChoose(record)}>
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
