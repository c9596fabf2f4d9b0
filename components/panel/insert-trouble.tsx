/** Text that did not arrive: says why, keeps the text, offers the clipboard. */
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import './insert-trouble.css';
import type { Insert } from './use-insert.ts';

export function InsertTrouble({ inserting }: { readonly inserting: Insert }) {
  const { problem } = inserting;
  if (!problem) return null;
  return (
    <Callout
      tone="error"
      title={problem.words}
      actions={
        <>
          <Button small icon="copy" onClick={() => void inserting.copy(problem.text)}>
            Copy
          </Button>
          <Button small variant="plain" onClick={inserting.dismiss}>
            Dismiss
          </Button>
        </>
      }
    >
      <p class="tl-insert-text">{problem.text}</p>
    </Callout>
  );
}
