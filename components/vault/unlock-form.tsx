/**
 * Unlocks the vault: passphrase, or recovery code with a new passphrase. Shared by panel, workspace and popup. What is
 * typed leaves the form only towards the background and is forgotten when the page is left.
 */
import { useState } from 'preact/hooks';
import { CallError, call } from '../../lib/messaging/client.ts';
import { PasskeyUnlock } from '../trust/passkey-unlock.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { RecoverForm } from './recover-form.tsx';
import { useForget } from './use-forget.ts';
import { useWait, waitWords } from './use-wait.ts';
import './vault.css';

export interface UnlockFormProps {
  /** Called once the vault is open. (All views also get the `unlocked` event.) */
  readonly onDone: () => void;
  /** Level of a heading and a line of explanation above the form; absent: none, the place says it already. */
  readonly heading?: 1 | 2;
  /** Put the caret into the field at once. Not in a panel that opened by itself: it would take the caret from the note. */
  readonly autofocus?: boolean;
}

export function UnlockForm({ onDone, heading, autofocus }: UnlockFormProps) {
  const [recovering, setRecovering] = useState(false);
  const Heading = heading ? (`h${heading}` as const) : null;
  return (
    <div class="tl-vault">
      {Heading && (
        <>
          <Heading class="tl-vault-title">Locked</Heading>
          <p class="tl-soft">Your clients and plans open with your passphrase.</p>
        </>
      )}
      {recovering ? (
        <RecoverForm onDone={onDone} onBack={() => setRecovering(false)} />
      ) : (
        <>
          <PassphraseForm onDone={onDone} autofocus={autofocus ?? false} onForgotten={() => setRecovering(true)} />
          <PasskeyUnlock onDone={onDone} />
        </>
      )}
    </div>
  );
}

function PassphraseForm({
  onDone,
  onForgotten,
  autofocus,
}: {
  readonly onDone: () => void;
  readonly onForgotten: () => void;
  readonly autofocus: boolean;
}) {
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const wait = useWait();

  useForget(() => setPassphrase(''));

  const unlock = async () => {
    setWrong(undefined);
    setTrouble(undefined);
    if (passphrase === '') {
      setWrong('Enter your passphrase.');
      return;
    }
    setBusy(true);
    try {
      await call('vault.unlock', { passphrase });
      setPassphrase('');
      onDone();
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal';
      const message = error instanceof Error ? error.message : String(error);
      if (code === 'wrong-passphrase') setWrong('That is not the passphrase. Nothing was changed; try again.');
      else if (code !== 'wait') setTrouble(message);
      wait.refresh();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && wait.seconds === 0) void unlock();
      }}
    >
      <TextField
        label="Passphrase"
        type="password"
        autocomplete="current-password"
        autofocus={autofocus}
        error={wrong}
        value={passphrase}
        onValue={setPassphrase}
      />
      {wait.seconds > 0 && <p role="status">Too many attempts. Try again in {waitWords(wait.seconds)}.</p>}
      {trouble && (
        <Callout tone="error" title="The vault could not be opened">
          {trouble}
        </Callout>
      )}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy || wait.seconds > 0}>
          {busy ? 'Opening…' : 'Unlock'}
        </Button>
        <Button variant="plain" onClick={onForgotten}>
          Use the recovery code
        </Button>
      </div>
    </form>
  );
}
