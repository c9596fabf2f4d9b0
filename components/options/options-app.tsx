/** The options: sites, locking, looks, orientation, sources, about. Holds no client data; works while locked. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Appearance } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';
import { ProvenanceSection } from '../provenance/provenance-section.tsx';
import { SnippetsSection } from '../snippets/snippets-section.tsx';
import { TaughtPages } from '../teach/taught-pages.tsx';
import { ClipboardSetting } from '../trust/clipboard-setting.tsx';
import { PolicyNote, usePolicy } from '../trust/policy-note.tsx';
import { TrustSections } from '../trust/trust-sections.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { Select } from '../ui/select.tsx';
import { useVault } from '../vault/use-vault.ts';
import { EhrTable } from './ehr-table.tsx';
import { Licences } from './licences.tsx';
import { orientations } from './orientations.ts';
import { Shortcuts } from './shortcuts.tsx';
import { SiteForm } from './site-form.tsx';
import { SiteList } from './site-list.tsx';
import { TriggerSettings } from './trigger-settings.tsx';
import { type SettingsState, useSettings } from './use-settings.ts';
import { useSites } from './use-sites.ts';
import { UsualRules } from './usual-rules.tsx';
import './options.css';

const lockTimes = [1, 2, 5, 10, 15, 30, 60];
const appearances: readonly { readonly value: Appearance; readonly label: string }[] = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'contrast', label: 'High contrast' },
];

const clientLanguages = [
  { value: 'en', label: 'English' },
  { value: 'es', label: 'Español' },
] as const;

export function OptionsApp() {
  const settings = useSettings();
  const policy = usePolicy();
  return (
    <main class="tl-options">
      <h1 class="tl-options-title">Options</h1>
      {settings.trouble && (
        <Callout tone="error" title="That did not work">
          {settings.trouble}
        </Callout>
      )}
      <PolicyNote policy={policy} />
      <Sites />
      <Section title="Pages you taught">
        <TaughtPages />
      </Section>
      <Locking {...settings} longest={policy.lockMinutes} />
      <TrustSections policy={policy} />
      <Triggers {...settings} />
      <Section title="Your snippets">
        <SnippetsSection />
      </Section>
      <Section title="Shortcuts">
        <Shortcuts />
      </Section>
      <Section title="Rules">
        <UsualRules ofPractice={policy.ruleProfile} />
      </Section>
      <Preferences {...settings} />
      <Section title="Where suggestions come from">
        <ProvenanceSection />
      </Section>
      <About />
    </main>
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

function Sites() {
  const { sites, trouble, grant, withdraw } = useSites();
  return (
    <Section title="Sites">
      <p class="tl-soft">Throughline reads pages of these sites only.</p>
      {trouble && <Callout tone="notice">{trouble}</Callout>}
      <SiteList sites={sites} withdraw={withdraw} />
      <SiteForm grant={grant} />
      <EhrTable />
    </Section>
  );
}

function Locking({ settings, change, longest }: SettingsState & { readonly longest?: number | undefined }) {
  const { status } = useVault();
  if (!settings) return <Loading what="Reading the settings" />;
  const times = [...new Set([...lockTimes, settings.autoLockMinutes])]
    .filter((minutes) => longest === undefined || minutes <= longest)
    .sort((a, b) => a - b);
  return (
    <Section title="Locking">
      <Select
        label="Lock when the computer is not used for"
        value={String(settings.autoLockMinutes)}
        options={times.map((minutes) => ({
          value: String(minutes),
          label: minutes === 1 ? '1 minute' : `${minutes} minutes`,
        }))}
        onValue={(value) => void change({ autoLockMinutes: Number(value) })}
      />
      <p class="tl-soft tl-small">
        It also locks when the screen is locked, after sleep, when the browser is closed, and by the keys named below.
        {longest !== undefined && ` Your practice allows at most ${longest} minutes.`}
      </p>
      <ClipboardSetting settings={settings} change={change} />
      <div class="tl-row">
        {status === 'unlocked' ? (
          <Button icon="lock" onClick={() => void call('vault.lock', {})}>
            Lock now
          </Button>
        ) : (
          <span role="status">{status === 'locked' ? 'Locked.' : status === 'new' ? 'No passphrase yet.' : ''}</span>
        )}
        {status === 'new' && <a href="/onboarding.html">Set up</a>}
      </div>
    </Section>
  );
}

function Triggers({ settings, change }: SettingsState) {
  const { sites } = useSites();
  if (!settings) return null;
  return (
    <Section title="In the note">
      <TriggerSettings settings={settings} sites={sites} change={change} />
    </Section>
  );
}

function Preferences({ settings, change }: SettingsState) {
  if (!settings) return null;
  return (
    <>
      <Section title="Looks">
        <Select
          label="Colors"
          value={settings.appearance}
          options={appearances}
          onValue={(appearance) => void change({ appearance })}
        />
      </Section>
      <Section title="Language">
        <Select
          label="Labels on the client’s page"
          hint="For what the client reads. It can be chosen for each client on that page."
          value={settings.clientLanguage}
          options={clientLanguages}
          onValue={(clientLanguage) => void change({ clientLanguage })}
        />
      </Section>
      <Section title="Suggestions">
        <Select
          label="Your orientation"
          hint="Only orders suggestions of like evidence; it never hides any."
          value={settings.orientation ?? ''}
          options={orientations}
          onValue={(value) => void change({ orientation: value === '' ? null : value })}
        />
      </Section>
    </>
  );
}

function About() {
  const { version } = browser.runtime.getManifest();
  return (
    <Section title="About">
      <p>Throughline {version}</p>
      <p>
        <a href="/onboarding.html#first-note">Try a first note</a>, with an invented client, in a minute.
      </p>
      <ul class="tl-promises">
        <li>Clients and plans stay on this machine, encrypted with your passphrase.</li>
        <li>It makes no network requests; the browser is told to refuse them.</li>
        <li>Note text is read while you write and never stored. It never saves, signs or sends a note.</li>
        <li>Suggestions are options with their sources. The judgement is yours.</li>
      </ul>
      <Licences />
    </Section>
  );
}
