/**
 * In the options: the passkeys that open the vault. Adding one asks for the passphrase; removing one does not. The secret
 * of a passkey just made stays in this form until it is stored, and goes when the page is left.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import type { Passkey } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useForget } from '../vault/use-forget.ts';
import { canUsePasskeys, makePasskey } from './passkey.ts';
import { useStep, withPassphrase } from './use-trust.ts';
import './trust.css';

export function PasskeyList() {
  const step = useStep();
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>([]);
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState<string>();
  // Made, but not stored because the passphrase was mistyped: the authenticator need not be asked for another.
  const made = useRef<Awaited<ReturnType<typeof makePasskey>> | null>(null);
  const forget = () => {
    setPassphrase('');
    made.current = null;
  };
  useForget(forget);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => step.run(async () => setPasskeys(await call('passkeys.list', {}))), []);
  if (!canUsePasskeys()) {
    return <p>This browser offers no passkeys to extensions. Unlock with the passphrase.</p>;
  }
  const add = () => {
    setTrouble(passphrase === '' ? 'Enter your passphrase.' : undefined);
    if (passphrase === '') return;
    step.run(() =>
      withPassphrase(async () => {
        made.current ??= await makePasskey(passkeys);
        const name = `Added on ${new Date().toISOString().slice(0, 10)}`;
        setPasskeys(await call('passkeys.add', { ...made.current, name, passphrase }));
        forget();
      }, setTrouble),
    );
  };
  return (
    <form
      class="tl-stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.busy) add();
      }}
    >
      <p class="tl-soft">
        Fingerprint, face, PIN or security key instead of typing. Works in this browser only; the passphrase goes on
        working. Whoever can use the passkey can open the vault, also after the passphrase was changed.
      </p>
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      {passkeys.length > 0 && (
        <ul class="tl-sites">
          {passkeys.map(({ credential, name }) => (
            <li key={credential} class="tl-site">
              {name}
              <Button
                small
                aria-label={`Remove the passkey ${name}`}
                onClick={() => step.run(async () => setPasskeys(await call('passkeys.remove', { credential })))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label="Passphrase, to add a passkey"
        type="password"
        autocomplete="current-password"
        error={trouble}
        value={passphrase}
        onValue={setPassphrase}
      />
      <div class="tl-row">
        <Button type="submit" busy={step.busy}>
          Add a passkey
        </Button>
      </div>
    </form>
  );
}

/** After the passphrase was changed: passkeys open the vault as before, so their removal is offered. */
export function PasskeysLeft({ onRemoved }: { readonly onRemoved: () => void }) {
  const step = useStep();
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => step.run(async () => setPasskeys(await call('passkeys.list', {}))), []);
  const remove = () =>
    step.run(async () => {
      for (const { credential } of passkeys) setPasskeys(await call('passkeys.remove', { credential }));
      onRemoved();
    });
  if (step.trouble) return <Callout tone="error">{step.trouble}</Callout>;
  if (passkeys.length === 0) return null;
  return (
    <Callout
      title={
        passkeys.length === 1 ? 'One passkey still opens the vault' : `${passkeys.length} passkeys still open the vault`
      }
      actions={
        <Button small busy={step.busy} onClick={remove}>
          Remove all passkeys
        </Button>
      }
    >
      They do not depend on the passphrase. If somebody else may have one, remove them.
    </Callout>
  );
}
