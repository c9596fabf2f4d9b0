/**
 * Takes a client out of the vault for good: asked twice, the second time by name, and proven by counting what still names
 * the client afterwards. Also for a record that can no longer be read. Touches no backup file and no line of the log.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { messageOf } from './use-clients.ts';

/** What a removal came to. */
export interface Removed {
  readonly label: string;
  /** Rows that named the client before, and that still do. */
  readonly before: number;
  readonly after: number;
}

export interface RemoveClientProps {
  readonly clientId: string;
  readonly label: string;
  readonly onRemoved: (removed: Removed) => void;
}

export function RemoveClient({ clientId, label, onRemoved }: RemoveClientProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const keep = useRef<HTMLButtonElement>(null);
  // The button that asked is gone; the caret goes to the answer that takes nothing away.
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);

  async function remove() {
    setBusy(true);
    setFailure(undefined);
    try {
      const before = (await call('wipe.traces', { clientId })).rows;
      await call('clients.remove', { clientId });
      const after = (await call('wipe.traces', { clientId })).rows;
      onRemoved({ label, before, after });
    } catch (error) {
      setFailure(messageOf(error));
      setBusy(false);
    }
  }

  if (!asking) {
    return (
      <Button small onClick={() => setAsking(true)}>
        Remove client…
      </Button>
    );
  }
  return (
    <Callout
      tone="error"
      title={`Remove ${label} for good?`}
      actions={
        <>
          <Button variant="danger" busy={busy} onClick={() => void remove()}>
            Remove {label}
          </Button>
          <Button buttonRef={keep} onClick={() => setAsking(false)}>
            Keep
          </Button>
        </>
      }
    >
      <p>
        The client, every version of the plan, every record and every link to a chart go, and this cannot be taken back.
        Backup files that you saved still hold them.
      </p>
      {failure && <p>{failure}</p>}
    </Callout>
  );
}

/** The proof afterwards. */
export function RemovedNotice({ removed, onClose }: { readonly removed: Removed; readonly onClose: () => void }) {
  const { label, before, after } = removed;
  return (
    <Callout
      tone={after === 0 ? 'notice' : 'error'}
      title={after === 0 ? `${label} was removed` : `${label} was not removed entirely`}
      actions={
        <Button small onClick={onClose}>
          Close
        </Button>
      }
    >
      {rows(before)} in this vault named the client; {after === 0 ? 'none does now' : `${rows(after)} still do`}. The
      access log keeps its lines, without the name.
    </Callout>
  );
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
