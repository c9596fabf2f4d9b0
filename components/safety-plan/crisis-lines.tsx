/**
 * Whom to call in a crisis: 988 and 911 always, then the numbers the therapist added for where they work. Needs no
 * network; where the added ones cannot be read, the fixed ones still stand.
 */
import { useEffect, useState } from 'preact/hooks';
import { listRecords } from '../../lib/records/client.ts';
import { practice, type RecordValue } from '../../lib/records/kinds.ts';
import './crisis-lines.css';

type Numbers = RecordValue<'crisis-numbers'>['numbers'];

/** The therapist's own numbers; empty until read, and when they cannot be. */
function useOwnNumbers(): Numbers {
  const [numbers, setNumbers] = useState<Numbers>([]);
  useEffect(() => {
    let gone = false;
    listRecords(practice, 'crisis-numbers').then(
      ({ records }) => !gone && setNumbers(records[0]?.value.numbers ?? []),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  return numbers;
}

/** @param numbers the therapist's own, where the caller has them already */
export function CrisisLines({ numbers }: { readonly numbers?: Numbers }) {
  const stored = useOwnNumbers();
  return (
    <ul class="tl-crisis-lines" aria-label="Numbers to call">
      <li>
        <strong class="tl-numbers">988</strong> Suicide &amp; Crisis Lifeline, call or text (US)
      </li>
      <li>
        <strong class="tl-numbers">911</strong> or your local emergency number
      </li>
      {(numbers ?? stored).map((each) => (
        <li key={`${each.label} ${each.number}`}>
          <strong class="tl-numbers">{each.number}</strong> {each.label}
          {each.note ? `, ${each.note}` : ''}
        </li>
      ))}
    </ul>
  );
}
