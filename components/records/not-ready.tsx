/** What stands where records are still being read, or could not be. */
import type { RecordKind } from '../../lib/records/kinds.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import type { Records } from './use-records.ts';

export function NotReady<K extends RecordKind>({
  of,
  what,
}: {
  readonly of: Exclude<Records<K>, { readonly state: 'ready' }>;
  /** "Reading the scores". */
  readonly what: string;
}) {
  if (of.state === 'loading') return <Loading what={what} />;
  return (
    <Callout
      tone="error"
      title="This part could not be opened"
      actions={<Button onClick={of.reload}>Try again</Button>}
    >
      {of.message}
    </Callout>
  );
}

/** Says that some records cannot be read; they are kept as they are. */
export function Damaged({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <Callout tone="error" title={count === 1 ? '1 entry cannot be read' : `${count} entries cannot be read`}>
      They were changed outside of Throughline or damaged. Nothing was deleted; a backup may still hold them.
    </Callout>
  );
}
