/** Opens the vault with the recovery code and sets a new passphrase. Records stay as they are. */
import { useState } from 'preact/hooks';
import { CallError, call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type NewPassphrase, NewPassphraseFields, problemsOf } from './new-passphrase-fields.tsx';
import { useForget } from './use-forget.ts';

export interface RecoverFormProps {
  /** Called once the vault is open under the new passphrase. */
  readonly onDone: () => void;
  /** Back to the passphrase. */
  readonly onBack: () => void;
}

export function RecoverForm({ onDone, onBack }: RecoverFormProps) {
  const [recoveryCode, setRecoveryCode] = useState('');
  const [pair, setPair] = useState<NewPassphrase>({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  useForget(() => {
    setRecoveryCode('');
    setPair({ first: '', second: '' });
  });

  const recover = async () => {
    setTried(true);
    setWrong(undefined);
    setTrouble(undefined);
    const problems = problemsOf(pair);
    if (recoveryCode.trim() === '') setWrong('Enter the recovery code.');
    if (recoveryCode.trim() === '' || problems.first || problems.second) return;
    setBusy(true);
    try {
      await call('vault.recover', { recoveryCode, passphrase: pair.first });
      setRecoveryCode('');
      setPair({ first: '', second: '' });
      onDone();
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal';
      if (code === 'wrong-passphrase') setWrong('That is not the code of this vault. Check it against your copy.');
      else if (code === 'invalid') setWrong('A recovery code has eight groups of four letters and digits.');
      else setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void recover();
      }}
    >
      <p class="tl-soft">The code that you stored when you set up Throughline. It lets you choose a new passphrase.</p>
      <TextField
        label="Recovery code"
        autocomplete="off"
        spellcheck={false}
        error={wrong}
        value={recoveryCode}
        onValue={setRecoveryCode}
      />
      <NewPassphraseFields value={pair} onValue={setPair} showProblems={tried} />
      {trouble && (
        <Callout tone="error" title="The vault could not be opened">
          {trouble}
        </Callout>
      )}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          {busy ? 'Opening…' : 'Open and set passphrase'}
        </Button>
        <Button variant="plain" onClick={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}
