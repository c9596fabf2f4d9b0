/** The toolbar popup: what Throughline does in this tab, and the few things to do about it. */
import { useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';
import { useSettings } from '../options/use-settings.ts';
import { TeachButtons } from '../teach/teach-buttons.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Loading } from '../ui/loading.tsx';
import { UnlockForm } from '../vault/unlock-form.tsx';
import { useVault } from '../vault/use-vault.ts';
import { chartWords, foundWords } from './page-words.ts';
import { type ThisTab, useThisTab } from './use-this-tab.ts';
import './popup.css';

export function PopupApp() {
  useSettings();
  const vault = useVault();
  const page = useThisTab();
  const [trouble, setTrouble] = useState<string | null>(null);
  const attempt = (work: Promise<unknown>, then?: () => void) => {
    work.then(then, (error: unknown) => setTrouble(error instanceof Error ? error.message : String(error)));
  };
  const problem = trouble ?? vault.trouble;
  return (
    <main class="tl-popup">
      <header class="tl-popup-head">
        <h1>Throughline</h1>
        {vault.status === 'unlocked' && (
          <IconButton icon="lock" label="Lock" onClick={() => attempt(call('vault.lock', {}))} />
        )}
      </header>
      {problem && (
        <Callout tone="error" title="That did not work">
          {problem}
        </Callout>
      )}
      {page.state === 'loading' && <Loading what="Looking at this tab" />}
      {page.state === 'error' && <p>{page.message}</p>}
      {page.state === 'ready' && <Tab tab={page.tab} attempt={attempt} reload={page.reload} />}
      {vault.status === 'locked' && <UnlockForm heading={2} autofocus onDone={vault.reload} />}
      {vault.status === 'new' && (
        <div class="tl-row">
          <Button
            variant="primary"
            onClick={() => attempt(browser.tabs.create({ url: '/onboarding.html' }), () => globalThis.close())}
          >
            Set up
          </Button>
        </div>
      )}
      <footer class="tl-row tl-popup-foot">
        <Button variant="plain" onClick={() => attempt(call('workspace.open', {}), () => globalThis.close())}>
          Clients and plans
        </Button>
        <Button variant="plain" onClick={() => attempt(browser.runtime.openOptionsPage(), () => globalThis.close())}>
          Options
        </Button>
      </footer>
    </main>
  );
}

interface TabProps {
  readonly tab: ThisTab;
  readonly attempt: (work: Promise<unknown>, then?: () => void) => void;
  readonly reload: () => void;
}

function Tab({ tab, attempt, reload }: TabProps) {
  if (!tab.granted) return <NotGranted tab={tab} attempt={attempt} reload={reload} />;
  const chart = chartWords(tab.view);
  const reasons = tab.view?.report?.reasons ?? [];
  return (
    <section class="tl-stack" aria-label="This page">
      <p>{foundWords(tab.view)}</p>
      {chart && <p>{chart}</p>}
      {reasons.length > 0 && (
        <Disclosure summary="Why">
          <ul class="tl-popup-reasons">
            {reasons.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div class="tl-row">
        <Button
          variant="primary"
          onClick={() => attempt(call('panel.show', { tabId: tab.tabId }), () => globalThis.close())}
        >
          Open the panel
        </Button>
        <SidePanelButton tab={tab} attempt={attempt} />
      </div>
      <TeachButtons tabId={tab.tabId} attempt={attempt} />
    </section>
  );
}

function NotGranted({ tab, attempt, reload }: TabProps) {
  const { pattern } = tab;
  if (pattern === null) {
    return (
      <p>
        {tab.host === ''
          ? 'This is a page of the browser. Throughline does nothing here.'
          : `${tab.host} is not reached by https, so Throughline does not work there.`}
      </p>
    );
  }
  return (
    <section class="tl-stack" aria-label="This page">
      <p>Throughline does not read {tab.host}.</p>
      <div class="tl-row">
        <Button
          variant="primary"
          onClick={() =>
            // The browser may close this popup for its question; the background notices the answer by itself.
            attempt(
              browser.permissions
                .request({ origins: [pattern] })
                .then((granted) => (granted ? call('sites.sync', {}) : [])),
              reload,
            )
          }
        >
          Use on this site
        </Button>
      </div>
    </section>
  );
}

/** Chromium's side panel or Firefox's sidebar, whichever there is. Both open only straight from a press. */
function SidePanelButton({ tab, attempt }: Omit<TabProps, 'reload'>) {
  const { sidePanel } = browser;
  const { sidebarAction } = browser as { readonly sidebarAction?: { open(): Promise<void> } };
  if (!sidePanel && !sidebarAction) return null;
  const open = () => {
    if (sidePanel) attempt(sidePanel.open({ tabId: tab.tabId }), () => globalThis.close());
    else if (sidebarAction) attempt(sidebarAction.open(), () => globalThis.close());
  };
  return <Button onClick={open}>Open in the sidebar</Button>;
}
