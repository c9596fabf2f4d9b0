/** Offers words that were typed and not saved when the vault locked. Nothing when there are none. */
import { dayOf, sayDate } from '../../lib/dates.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import type { KeptDraft } from './use-draft.ts';

export interface KeptWordsProps {
  readonly kept: KeptDraft;
  /** "plan", "review". */
  readonly of: string;
  readonly onTake: () => void;
}

export function KeptWords({ kept, of, onTake }: KeptWordsProps) {
  if (!kept.draft) return null;
  return (
    <Callout
      title={`Unsaved words of the ${of}, ${sayTime(new Date(kept.draft.at))}`}
      actions={
        <>
          <Button onClick={onTake}>Take them back</Button>
          <Button onClick={kept.discard}>Discard them</Button>
        </>
      }
    >
      The page was left, or the vault locked, before they were saved. They were kept encrypted in memory, and are in no
      backup.
    </Callout>
  );
}

/** "10:42", and the day when it was another. */
function sayTime(when: Date): string {
  const [day, today] = [dayOf(when), dayOf(new Date())];
  const time = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(when);
  return day === today ? time : `${sayDate(day, today)} ${time}`;
}
