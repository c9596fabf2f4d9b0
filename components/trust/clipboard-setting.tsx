/** How long what was copied may stay on the clipboard. The browser is asked for what this needs only when it is chosen. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/messaging/calls.ts';
import { browser } from '../../lib/platform/browser.ts';
import { clipboardPermissions } from '../../lib/platform/clipboard-permissions.ts';
import { Select } from '../ui/select.tsx';

const times = [
  { value: '0', label: 'Never' },
  { value: '30', label: '30 seconds' },
  { value: '60', label: '1 minute' },
  { value: '120', label: '2 minutes' },
] as const;

/** A browser that holds the choice for no person's press throws. */
const asked = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...clipboardPermissions()] }).catch(() => false);

export interface ClipboardSettingProps {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => Promise<void>;
}

export function ClipboardSetting({ settings, change }: ClipboardSettingProps) {
  const [refused, setRefused] = useState(false);
  const choose = async (value: string) => {
    const seconds = Number(value) as Settings['clipboardSeconds'];
    // Must be the first thing that happens after the choice: browsers ask only then.
    const granted = seconds === 0 || (await asked());
    setRefused(!granted);
    if (granted) await change({ clipboardSeconds: seconds });
  };
  return (
    <Select
      label="Empty the clipboard after something was copied from Throughline"
      hint="Also at every lock before that. Throughline may not read the clipboard, so it empties whatever is on it by then, and cannot reach a history that your system keeps of it."
      {...(refused ? { error: 'The browser did not allow it, so nothing is emptied.' } : {})}
      value={String(settings.clipboardSeconds)}
      options={times}
      onValue={(value) => void choose(value)}
    />
  );
}
