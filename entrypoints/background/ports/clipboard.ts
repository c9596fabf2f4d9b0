/** The clipboard behind the handlers' port. Only ever emptied, never read: that permission is not asked for. */
import { browser } from '../../../lib/platform/browser.ts';
import { clipboardPermissions } from '../../../lib/platform/clipboard-permissions.ts';

export const clipboardAlarm = 'clear-clipboard';

export async function mayClearClipboard(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...clipboardPermissions()] });
}

/** An alarm, because this life of the background ends before. */
export async function clearClipboardAt(time: number): Promise<void> {
  await browser.alarms.create(clipboardAlarm, { when: time });
}

/** Empties the clipboard, whatever is on it. */
export async function clearClipboard(): Promise<void> {
  await browser.alarms.clear(clipboardAlarm);
  if (import.meta.env.FIREFOX) {
    await navigator.clipboard.writeText('');
    return;
  }
  const { offscreen } = browser;
  // One that an earlier life left open would be in the way.
  await offscreen.closeDocument().catch(() => undefined);
  await offscreen.createDocument({
    url: 'clipboard.html',
    reasons: ['CLIPBOARD'],
    justification: 'Empties the clipboard of text that was copied from a plan.',
  });
  await offscreen.closeDocument();
}
