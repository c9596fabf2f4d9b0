/**
 * The first run: passphrase and recovery code, which EHR, and something to try it on. Each step can be left and taken up
 * again; what is done is read from the vault, the permissions and the settings, never remembered here. The practice note can
 * be opened by itself, by the address: `#first-note`.
 */
import type { ComponentChildren } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { SiteForm } from '../options/site-form.tsx';
import { SiteList } from '../options/site-list.tsx';
import { useSettings } from '../options/use-settings.ts';
import { useSites } from '../options/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { CreateVaultForm } from '../vault/create-vault-form.tsx';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { useVault } from '../vault/use-vault.ts';
import '../options/options.css';
import './onboarding.css';

const FirstNote = lazy(() => import('./first-note.tsx'));

type Step = 'vault' | 'sites' | 'start';
const steps: readonly { readonly id: Step; readonly label: string }[] = [
  { id: 'vault', label: 'Passphrase' },
  { id: 'sites', label: 'Your EHR' },
  { id: 'start', label: 'Begin' },
];

export function OnboardingApp() {
  useSettings();
  const vault = useVault();
  const [step, setStep] = useState<Step>('vault');
  const [trying, setTrying] = useState(location.hash === '#first-note');
  if (trying) return <TryStep onLeave={() => setTrying(false)} />;
  return (
    <main class="tl-options">
      <header class="tl-stack">
        <h1 class="tl-options-title">Set up Throughline</h1>
        <ol class="tl-steps">
          {steps.map(({ id, label }, at) => (
            <li key={id} aria-current={id === step ? 'step' : undefined}>
              {at + 1}. {label}
            </li>
          ))}
        </ol>
      </header>
      {vault.trouble && (
        <Callout
          tone="error"
          title="Throughline could not start"
          actions={<Button onClick={vault.reload}>Try again</Button>}
        >
          {vault.trouble}
        </Callout>
      )}
      {step === 'vault' && <VaultStep status={vault.status} onDone={() => setStep('sites')} />}
      {step === 'sites' && <SitesStep onDone={() => setStep('start')} />}
      {step === 'start' && (
        <StartStep locked={vault.status === 'locked'} onUnlocked={vault.reload} onTry={() => setTrying(true)} />
      )}
    </main>
  );
}

/** Moves the focus to the heading of a new step, so that nobody has to look for it. */
function StepSection({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="tl-options-section">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div class="tl-stack">{children}</div>
    </section>
  );
}

/** Once the form was shown it stays until it says that it is done: it may be showing the recovery code. */
function VaultStep({ status, onDone }: { readonly status: string | null; readonly onDone: () => void }) {
  if (status === null) return <Loading />;
  if (status === 'new') {
    return (
      <section class="tl-options-section">
        <CreateVaultForm heading={2} autofocus onDone={onDone} />
        <p class="tl-soft tl-small">
          Coming from another machine? <a href="/options.html">Restore a backup</a> instead.
        </p>
      </section>
    );
  }
  return (
    <StepSection title="Your passphrase is set">
      {status === 'locked' ? (
        <UnlockForm autofocus onDone={onDone} />
      ) : (
        <div class="tl-row">
          <Button variant="primary" onClick={onDone}>
            Continue
          </Button>
        </div>
      )}
    </StepSection>
  );
}

function SitesStep({ onDone }: { readonly onDone: () => void }) {
  const { sites, trouble, grant, withdraw } = useSites();
  const some = sites !== null && sites.length > 0;
  return (
    <StepSection title="Where do you write your notes?">
      <p>
        {some ? 'Throughline reads pages of these sites only.' : 'Throughline reads no page until you allow its site.'}
      </p>
      {trouble && <Callout tone="notice">{trouble}</Callout>}
      {some && <SiteList sites={sites} withdraw={withdraw} />}
      <SiteForm grant={grant} primary={!some} />
      <div class="tl-row">
        <Button variant={some ? 'primary' : 'plain'} onClick={onDone}>
          {some ? 'Continue' : 'Later'}
        </Button>
      </div>
    </StepSection>
  );
}

function TryStep({ onLeave }: { readonly onLeave: () => void }) {
  return (
    <main class="tl-options">
      <h1 class="tl-options-title">A first note, in a minute</h1>
      <StepSection title="Three things to try">
        <Suspense fallback={<Loading />}>
          <FirstNote />
        </Suspense>
        <div class="tl-row">
          <Button onClick={onLeave}>Back to setting up</Button>
        </div>
        <p class="tl-soft tl-small">You can come back to this page from the options, under About.</p>
      </StepSection>
    </main>
  );
}

interface StartStepProps {
  readonly locked: boolean;
  readonly onUnlocked: () => void;
  readonly onTry: () => void;
}

function StartStep({ locked, onUnlocked, onTry }: StartStepProps) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const begin = async (withSamples: boolean) => {
    setBusy(true);
    setTrouble(null);
    try {
      if (withSamples) await call('samples.load', {});
      await call('settings.set', { onboarded: true });
      await call('workspace.open', {});
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <StepSection title="How do you want to begin?">
      {locked ? (
        <UnlockForm onDone={onUnlocked} />
      ) : (
        <>
          <p>The sample clients are invented. They show what a plan looks like, and can be removed at any time.</p>
          {trouble && (
            <Callout tone="error" title="That did not work">
              {trouble}
            </Callout>
          )}
          <div class="tl-row">
            <Button variant="primary" busy={busy} onClick={() => void begin(true)}>
              Look at sample clients
            </Button>
            <Button busy={busy} onClick={() => void begin(false)}>
              Start empty
            </Button>
            <Button variant="plain" onClick={onTry}>
              Try a first note (one minute)
            </Button>
          </div>
        </>
      )}
    </StepSection>
  );
}
