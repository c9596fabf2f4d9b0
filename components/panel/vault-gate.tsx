/**
 * The door of the vault inside the panel: make one, or open it. The forms belong to the vault's own components and are
 * loaded only here, since most of the time the panel opens unlocked. Everything works inside the frame.
 */
import { lazy, Suspense } from 'preact/compat';
import { Loading } from '../ui/loading.tsx';
import './vault-gate.css';

const UnlockForm = lazy(async () => ({ default: (await import('../vault/unlock-form.tsx')).UnlockForm }));
const CreateVaultForm = lazy(async () => ({
  default: (await import('../vault/create-vault-form.tsx')).CreateVaultForm,
}));

export interface VaultGateProps {
  readonly isNew: boolean;
  readonly onOpen: () => void;
}

export function VaultGate({ isNew, onOpen }: VaultGateProps) {
  return (
    <section class="tl-gate" aria-labelledby="gate-title">
      <h2 class="tl-gate-title" id="gate-title">
        {isNew ? 'Choose a passphrase' : 'Locked'}
      </h2>
      <p class="tl-soft">
        {isNew
          ? 'Plans are kept encrypted on this machine, behind a passphrase that only you know. Nothing is sent anywhere.'
          : 'Plans open with your passphrase. The note in the page is not affected.'}
      </p>
      <Suspense fallback={<Loading />}>
        {isNew ? <CreateVaultForm onDone={onOpen} /> : <UnlockForm onDone={onOpen} />}
      </Suspense>
    </section>
  );
}
