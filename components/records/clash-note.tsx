/** Under an answer that was changed here and in another window: the other's, and which of the two counts. */
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import './records.css';

export interface ClashNoteProps {
  /** What the other window saved; may be empty. */
  readonly theirs: string;
  /** What the answer is to, for buttons that are read alone. */
  readonly about: string;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

export function ClashNote({ theirs, about, onKeepMine, onTakeTheirs }: ClashNoteProps) {
  return (
    <Callout
      title="Another window saved something else here"
      actions={
        <>
          <Button small aria-label={`Keep mine: ${about}`} onClick={onKeepMine}>
            Keep mine
          </Button>
          <Button small aria-label={`Take the other: ${about}`} onClick={onTakeTheirs}>
            Take the other
          </Button>
        </>
      }
    >
      {theirs ? <p class="tl-quote tl-clash">{theirs}</p> : <p>It left this empty.</p>}
    </Callout>
  );
}
