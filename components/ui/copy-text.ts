/**
 * Puts text on the clipboard from inside a frame too: the clipboard's own door first, the old command where a page's
 * permissions policy keeps that door shut.
 */

/** True when the text is on the clipboard. Needs a user's press or key. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
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

/**
 * Clears the clipboard after a while if it still holds this text. Only where the browser lets us look without asking;
 * elsewhere clearing could destroy what the person copied since.
 *
 * @returns whether it will be done, so that the view can say what is true.
 */
export async function clearLater(text: string, milliseconds = 60_000): Promise<boolean> {
  try {
    const { state } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
    if (state !== 'granted') return false;
  } catch {
    return false;
  }
  setTimeout(async () => {
    try {
      if ((await navigator.clipboard.readText()) === text) await navigator.clipboard.writeText('');
    } catch {
      // The page is not in front any more; the browser lets only that one touch the clipboard.
    }
  }, milliseconds);
  return true;
}
