/** In the options: the ways into the vault. Another passphrase, another recovery code, passkeys. */
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { type NewPassphrase, NewPassphraseFields, problemsOf } from '../vault/new-passphrase-fields.tsx';
import { RecoveryCode } from '../vault/recovery-code.tsx';
import { useForget } from '../vault/use-forget.ts';
import { PasskeyList, PasskeysLeft } from './passkeys.tsx';
import { type Trust, useStep, withPassphrase } from './use-trust.ts';
import './trust.css';

export function KeysSection({ trust }: { readonly trust: Trust }) {
  const unconfirmed = trust.state?.recoveryUnconfirmed ?? false;
  const [codeOpen, setCodeOpen] = useState(false);
  // The list of passkeys is read anew when they were removed from beside it.
  const [round, setRound] = useState(0);
  // Opened by hand or by need, and never closed by itself: a code may be standing there.
  useEffect(() => {
    if (unconfirmed) setCodeOpen(true);
  }, [unconfirmed]);
  return (
    <>
      {unconfirmed && (
        <Callout tone="notice" title="Nobody has stored the recovery code">
          Make a new one below. Without it, a forgotten passphrase means that everything is lost.
        </Callout>
      )}
      <Disclosure summary="Change the passphrase" heading={3}>
        <ChangePassphrase onPasskeysRemoved={() => setRound((now) => now + 1)} />
      </Disclosure>
      <Disclosure summary="Make a new recovery code" heading={3} open={codeOpen} onToggle={setCodeOpen}>
        <NewRecoveryCode onDone={trust.reload} />
      </Disclosure>
      <Disclosure summary="Unlock with a passkey" heading={3}>
        <PasskeyList key={round} />
      </Disclosure>
    </>
  );
}

function ChangePassphrase({ onPasskeysRemoved }: { readonly onPasskeysRemoved: () => void }) {
  const step = useStep();
  const [old, setOld] = useState('');
  const [pair, setPair] = useState<NewPassphrase>({ first: '', second: '' });
  const [tried, setTried] = useState(false);
  const [oldTrouble, setOldTrouble] = useState<string>();
  const [done, setDone] = useState(false);
  const forget = () => {
    setOld('');
    setPair({ first: '', second: '' });
    setTried(false);
  };
  useForget(forget);
  const change = () => {
    setTried(true);
    setDone(false);
    setOldTrouble(old === '' ? 'Enter the passphrase that is in use now.' : undefined);
    const problems = problemsOf(pair);
    if (old === '' || problems.first || problems.second) return;
    step.run(() =>
      withPassphrase(async () => {
        await call('vault.changePassphrase', { passphrase: old, next: pair.first });
        forget();
        setDone(true);
      }, setOldTrouble),
    );
  };
  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.busy) change();
      }}
    >
      {done && (
        <Callout title="The passphrase was changed">
          Older backups still open with the old one only, and whoever has both could open newer backups too.
        </Callout>
      )}
      {done && <PasskeysLeft onRemoved={onPasskeysRemoved} />}
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      <TextField
        label="Passphrase in use now"
        type="password"
        autocomplete="current-password"
        error={oldTrouble}
        value={old}
        onValue={setOld}
      />
      <NewPassphraseFields value={pair} onValue={setPair} showProblems={tried} />
      <div class="tl-row">
        <Button type="submit" busy={step.busy}>
          {step.busy ? 'Changing…' : 'Change passphrase'}
        </Button>
      </div>
    </form>
  );
}

function NewRecoveryCode({ onDone }: { readonly onDone: () => void }) {
  const step = useStep();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [code, setCode] = useState<string | null>(null);
  useForget(() => {
    setPassphrase('');
    setCode(null);
  });
  if (code !== null) {
    const stored = async () => {
      await call('vault.recoveryStored', {});
      setCode(null);
      onDone();
    };
    return (
      <div class="tl-vault">
        {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
        <RecoveryCode code={code} onConfirmed={() => step.run(stored)} />
      </div>
    );
  }
  const make = () => {
    setTrouble(passphrase === '' ? 'Enter your passphrase.' : undefined);
    if (passphrase === '') return;
    step.run(() =>
      withPassphrase(async () => {
        const made = await call('vault.newRecoveryCode', { passphrase });
        setPassphrase('');
        setCode(made.recoveryCode);
      }, setTrouble),
    );
  };
  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.busy) make();
      }}
    >
      <p class="tl-soft">The old code stops working at once.</p>
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      <TextField
        label="Your passphrase"
        type="password"
        autocomplete="current-password"
        error={trouble}
        value={passphrase}
        onValue={setPassphrase}
      />
      <div class="tl-row">
        <Button type="submit" busy={step.busy}>
          Show a new code
        </Button>
      </div>
    </form>
  );
}
