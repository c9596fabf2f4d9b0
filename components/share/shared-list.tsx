/** What was handed over to somebody: when, which version, as what, and which fields. */
import { sayDate } from '../../lib/dates.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { shareFieldWords } from '../../lib/share/fields.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export interface SharedListProps {
  readonly shared: RecordValue<'release'>['shared'];
  readonly today: string;
}

export function SharedList({ shared, today }: SharedListProps) {
  if (shared.length === 0) return null;
  return (
    <Disclosure summary={`Handed over ${shared.length === 1 ? 'once' : `${shared.length} times`}`}>
      <ul>
        {shared.map((each) => (
          <li key={`${each.date} ${each.as} ${each.planVersion} ${each.fields.join()}`}>
            {sayDate(each.date, today)}, version {each.planVersion}, {each.as}:{' '}
            <span class="tl-soft">{each.fields.map((field) => shareFieldWords[field]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
