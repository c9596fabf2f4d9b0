/**
 * Makes the vault: passphrase typed twice, then the recovery code, shown once and confirmed. Shared by onboarding, panel
 * and workspace. The code lives in this component only; until it is confirmed the background keeps saying "new" to other
 * views, so that nothing replaces this form while the code is on the screen.
 */
import { useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { type NewPassphrase, NewPassphraseFields, problemsOf } from './new-passphrase-fields.tsx';
import { RecoveryCode } from './recovery-code.tsx';
import { useForget } from './use-forget.ts';
import './vault.css';

export interface CreateVaultFormProps {
  /** Called once the vault is made, open, and the recovery code confirmed as stored. */
  readonly onDone: () => void;
  /** Level of a heading and a line of explanation above the form; absent: none, the place says it already. */
  readonly heading?: 1 | 2;
  /** Put the caret into the first field at once. Not in a panel that opened by itself. */
  readonly autofocus?: boolean;
}

export function CreateVaultForm({ onDone, heading, autofocus }: CreateVaultFormProps) {
  const [pair, setPair] = useState<NewPassphrase>({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [recoveryCode, setRecoveryCode] = useState<string>();
  const Heading = heading ? (`h${heading}` as const) : null;

  useForget(() => setPair({ first: '', second: '' }));

  const create = async () => {
    setTried(true);
    setTrouble(undefined);
    const problems = problemsOf(pair);
    if (problems.first || problems.second) return;
    setBusy(true);
    try {
      const made = await call('vault.create', { passphrase: pair.first });
      setPair({ first: '', second: '' });
      setRecoveryCode(made.recoveryCode);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  const confirm = async () => {
    try {
      await call('vault.confirm', {});
      setRecoveryCode(undefined);
      onDone();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };

  return (
    <div class="tl-vault">
      {Heading && (
        <>
          <Heading class="tl-vault-title">{recoveryCode ? 'Keep the recovery code' : 'Choose a passphrase'}</Heading>
          {!recoveryCode && (
            <p class="tl-soft">
              Clients and plans are kept on this machine only, encrypted with a passphrase that nobody else has. Nothing
              is ever sent anywhere.
            </p>
          )}
        </>
      )}
      {trouble && (
        <Callout tone="error" title="That did not work">
          {trouble}
        </Callout>
      )}
      {recoveryCode ? (
        <RecoveryCode code={recoveryCode} onConfirmed={() => void confirm()} />
      ) : (
        <form
          class="tl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void create();
          }}
        >
          <NewPassphraseFields value={pair} onValue={setPair} showProblems={tried} autofocus={autofocus ?? false} />
          <p class="tl-soft tl-small">Nobody can reset it for you. The next step gives you a recovery code.</p>
          <div class="tl-row">
            <Button type="submit" variant="primary" busy={busy}>
              {busy ? 'Setting up…' : 'Set passphrase'}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
