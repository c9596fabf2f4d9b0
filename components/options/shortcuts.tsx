/**
 * The keys, shown as the browser has them now; where another extension took one, that is said. They are changed where the
 * browser wants them changed: its own page of shortcuts.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/platform/browser.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { keyTroubles, type ShownKey, shownKeys } from './shortcut-words.ts';

/** Firefox has a call for its page of shortcuts, Chromium an address. */
async function openBrowsersPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export function Shortcuts() {
  const [keys, setKeys] = useState<readonly ShownKey[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = useCallback(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(shownKeys(commands, browser.runtime.getManifest().commands ?? {})),
      () => setTrouble('The browser does not say which keys are set.'),
    );
  }, []);
  useEffect(() => {
    read();
    // Back from the browser's page of shortcuts.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [read]);
  const troubles = keyTroubles(keys);
  return (
    <>
      <dl class="tl-keys">
        {keys.map(({ name, what, keys: pressed }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>{pressed ? <kbd>{pressed}</kbd> : <span>no keys</span>}</dd>
          </div>
        ))}
        <div>
          <dt>In the panel: find</dt>
          <dd>
            <kbd>/</kbd> or <kbd>Ctrl+K</kbd>
          </dd>
        </div>
        <div>
          <dt>In the address bar: open a client</dt>
          <dd>
            <kbd>tl</kbd>, space, a name
          </dd>
        </div>
      </dl>
      {troubles.map((words) => (
        <Callout key={words} tone="notice">
          {words}
        </Callout>
      ))}
      {trouble && <Callout tone="error">{trouble}</Callout>}
      <div class="tl-row">
        <Button
          onClick={() =>
            void openBrowsersPage().catch(() =>
              setTrouble('The browser did not open its page of shortcuts. In Firefox: Add-ons, the gear, Manage.'),
            )
          }
        >
          Change the keys
        </Button>
      </div>
    </>
  );
}
