/**
 * Puts text on the clipboard from inside a frame too: the clipboard's own door first, the old command where a page's
 * permissions policy keeps that door shut.
 */
import { call } from '../../lib/messaging/client.ts';

/** What came of a copy. `clearsIn`: seconds until the clipboard is emptied again; null: it is not. */
export interface Copied {
  readonly clearsIn: number | null;
}

/** Puts the text on the clipboard; null when the browser refused. Needs a user's press or key. */
export async function copyText(text: string): Promise<Copied | null> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copyByCommand(text)) return null;
  }
  return noteCopy();
}

/** Tells the background that something of ours is on the clipboard, so that it can take it away in time. */
export async function noteCopy(): Promise<Copied> {
  try {
    return await call('clipboard.copied', {});
  } catch {
    // Copying worked; that nobody will clear it is what the words below say.
    return { clearsIn: null };
  }
}

/** "Copied." and how long it stays. */
export function copiedWords({ clearsIn }: Copied): string {
  if (clearsIn === null) return 'Copied.';
  const time = clearsIn < 60 ? `${clearsIn} seconds` : clearsIn === 60 ? 'a minute' : `${clearsIn / 60} minutes`;
  return `Copied. The clipboard is emptied in ${time}.`;
}

function copyByCommand(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  box.setAttribute('aria-hidden', 'true');
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
