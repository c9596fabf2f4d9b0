/** The recovery code, shown once: to copy, to print, and to be confirmed as stored before going on. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { copiedWords, copyText } from '../ui/copy-text.ts';

export interface RecoveryCodeProps {
  readonly code: string;
  readonly onConfirmed: () => void;
}

export function RecoveryCode({ code, onConfirmed }: RecoveryCodeProps) {
  const [stored, setStored] = useState(false);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const words = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone; go where the news is.
  useEffect(() => words.current?.focus(), []);
  const needed = asked && !stored;
  // Printing from a frame would print the frame only in some browsers, and the EHR's page in others.
  const canPrint = globalThis.self === globalThis.top;

  const copy = async () => {
    const copied = await copyText(code);
    if (copied === null) setSaid('Copying did not work. Write it down instead.');
    else if (copied.clearsIn === null) setSaid('Copied. It stays on the clipboard until you copy something else.');
    else setSaid(copiedWords(copied));
  };

  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (stored) onConfirmed();
      }}
    >
      <p ref={words} tabIndex={-1}>
        This code opens your plans if you forget the passphrase. It is shown only now. Keep it away from this computer:
        on paper, or in a password manager.
      </p>
      <p class="tl-vault-code" data-testid="recovery-code">
        {code}
      </p>
      <div class="tl-row tl-vault-actions">
        <Button icon="copy" onClick={() => void copy()}>
          Copy
        </Button>
        {canPrint && <Button onClick={() => globalThis.print()}>Print</Button>}
        <span role="status">{said}</span>
      </div>
      <label class="tl-vault-check">
        <input
          type="checkbox"
          checked={stored}
          aria-invalid={needed ? 'true' : undefined}
          aria-describedby={needed ? 'tl-vault-needed' : undefined}
          onChange={(event) => setStored(event.currentTarget.checked)}
        />
        I have stored the recovery code
      </label>
      {needed && (
        <p id="tl-vault-needed" role="alert" class="tl-vault-needed">
          Store the code first, then tick the box. It cannot be shown again.
        </p>
      )}
      <div class="tl-row">
        <Button type="submit" variant="primary">
          Continue
        </Button>
      </div>
    </form>
  );
}
