/** The options' part on keeping data safe: backup, keys, access log, proof of no network, wipe. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PracticePolicy } from '../../lib/messaging/trust-types.ts';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { useVault } from '../vault/use-vault.ts';
import { BackupSection } from './backup-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LogSection } from './log-section.tsx';
import { RestoreForm } from './restore-form.tsx';
import { useTrust } from './use-trust.ts';
import { WipeSection } from './wipe-section.tsx';
import './trust.css';

export function TrustSections({ policy }: { readonly policy: PracticePolicy }) {
  const trust = useTrust();
  const { status, reload } = useVault();
  if (status === null) return null;
  return (
    <>
      {status === 'locked' && (
        <Section title="Backup, keys and access log">
          <p class="tl-soft">These open with your passphrase.</p>
          <UnlockForm onDone={reload} />
        </Section>
      )}
      {status === 'new' && (
        <Section title="Restore from a backup">
          <p class="tl-soft">From another machine, or from before. Its passphrase becomes this machine’s.</p>
          <RestoreForm fresh unfinished={trust.state?.restoring ?? false} onDone={reload} />
        </Section>
      )}
      {status === 'unlocked' && (
        <>
          <Section title="Backup">
            <BackupSection trust={trust} folderHint={policy.backupFolderHint} />
          </Section>
          <Section title="Keys">
            <KeysSection trust={trust} />
          </Section>
          <Section title="Access log">
            <LogSection />
          </Section>
        </>
      )}
      <Section title="Proof and removal">
        <p>
          <a href="/selftest.html">Try every way out of this extension</a> and see that each one is closed.
        </p>
        <WipeSection />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="tl-options-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="tl-stack">{children}</div>
    </section>
  );
}
