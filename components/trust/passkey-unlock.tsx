/** The passkey's button beside the passphrase; shows nothing where there is none, or where the browser offers none. */
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import type { Passkey } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { askPasskey, canUsePasskeys } from './passkey.ts';
import { useStep } from './use-trust.ts';

export function PasskeyUnlock({ onDone }: { readonly onDone: () => void }) {
  const [passkeys, setPasskeys] = useState<readonly Passkey[]>([]);
  const step = useStep();
  useEffect(() => {
    if (canUsePasskeys()) call('passkeys.list', {}).then(setPasskeys, () => undefined);
  }, []);
  if (passkeys.length === 0) return null;
  const unlock = () =>
    step.run(async () => {
      await call('passkeys.unlock', await askPasskey(passkeys));
      onDone();
    });
  return (
    <div class="tl-stack">
      <div class="tl-row">
        <Button busy={step.busy} onClick={unlock}>
          Unlock with passkey
        </Button>
      </div>
      {step.trouble && <p role="alert">{step.trouble}</p>}
    </div>
  );
}
