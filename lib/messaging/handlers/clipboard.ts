/**
 * What was copied from a plan leaves the clipboard after the time that the therapist set, and with every lock. The time is
 * kept in session storage and by an alarm, so that a background that died meanwhile comes back for it.
 */
import { settingsInForce } from '../policy.ts';
import type { Ports } from '../ports.ts';
import type { Handler } from '../server.ts';

const slot = 'clipboard';

export const copied: Handler<'clipboard.copied'> = async (_input, { ports }) => {
  const { clipboardSeconds } = await settingsInForce(ports);
  if (clipboardSeconds === 0 || !(await ports.mayClearClipboard())) return { clearsIn: null };
  const time = ports.now() + clipboardSeconds * 1000;
  await ports.session.set(slot, time);
  await ports.clearClipboardAt(time);
  return { clearsIn: clipboardSeconds };
};

/** Empties the clipboard when something of ours may be on it. Tried again by the next lock when the browser refused. */
export async function clearCopied(ports: Ports): Promise<void> {
  if ((await ports.session.get(slot)) === undefined) return;
  await ports.clearClipboard();
  await ports.session.remove(slot);
}
