/**
 * Words of a log line that would tell something of a client to whoever has the file and not the key, such as that the
 * entry was one of a crisis: sealed into the line's detail, and all of one length. Writes and reads no table.
 */
import { fromUtf8, utf8 } from '../bytes.ts';
import { boxToText, openBytes, sealBytes, textToBox } from '../envelope.ts';

const mark = 'sealed:';
/** Longer than any word of ours, so that the length of the box tells none from another. */
const length = 40;

const placeOf = (what: string, clientId: string | null) => ({ table: 'log', id: `${what}|${clientId}`, version: 1 });

/** The detail as the line carries it. */
export async function hideDetail(
  key: CryptoKey,
  what: string,
  clientId: string | null,
  detail: string,
): Promise<string> {
  return mark + boxToText(await sealBytes(key, placeOf(what, clientId), utf8(detail.padEnd(length).slice(0, length))));
}

/** The detail as a person reads it: opened where it was hidden, null where it does not open, and else as it stands. */
export async function showDetail(
  key: CryptoKey,
  what: string,
  clientId: string | null,
  detail: string | null,
): Promise<string | null> {
  if (!detail?.startsWith(mark)) return detail;
  const box = textToBox(detail.slice(mark.length));
  // What does not open was changed by hand; the check of the log says so.
  const clear = box && (await openBytes(key, placeOf(what, clientId), box));
  return clear && fromUtf8(clear).trimEnd();
}
