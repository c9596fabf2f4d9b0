/**
 * What the access log may say, and how its lines hang together: each line's chain is the hash of the line before it and
 * its own words; while the vault is open a keyed seal is added, which nobody makes without the key. Pure.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '../bytes.ts';
import type { LogHead, LogRow } from '../db/trust-rows.ts';

/** The log's words, with what they say to a reader. */
export const logWords = {
  made: 'Vault made',
  unlocked: 'Unlocked',
  'wrong-passphrase': 'Wrong passphrase or code',
  recovered: 'Opened with the recovery code',
  'passphrase-changed': 'Passphrase changed',
  'recovery-changed': 'New recovery code made',
  'passkey-added': 'Passkey added',
  'passkey-removed': 'Passkey removed',
  locked: 'Locked',
  viewed: 'Client viewed',
  'list-viewed': 'List of clients looked at',
  'client-added': 'Client added',
  'client-changed': 'Client changed',
  'client-removed': 'Client removed with everything kept for them',
  'plan-saved': 'Plan version saved',
  'record-saved': 'Entry saved',
  'record-removed': 'Entry removed',
  linked: 'Chart linked',
  unlinked: 'Chart unlinked',
  inserted: 'Text put into a note',
  settings: 'Settings changed',
  'backup-made': 'Backup made',
  restored: 'Backup restored',
  'conflict-settled': 'Conflict settled',
  'exported-plain': 'Exported without encryption',
  exported: 'Exported or printed',
  'log-exported': 'Access log exported',
  upgraded: 'Stored data brought to a new form',
  'log-cut': 'Lines of this log had been removed or changed',
} as const;
export type LogWord = keyof typeof logWords;

/** What a line says, before it is chained. */
export interface LogEntry {
  readonly what: LogWord;
  readonly clientId?: string | null;
  /** Words of our own code only. */
  readonly detail?: string | null;
  /** The same, where they tell something of the client: sealed (`hidden-detail.ts`). */
  readonly hidden?: string;
}

/** What the first line hangs on. */
export const rootChain = hex(sha256(utf8('throughline access log v1')));

/** @throws TypeError for a line, changed by hand, that cannot be written out. */
export function chainOf(before: string, row: Omit<LogRow, 'chain' | 'seal'>): string {
  return hex(sha256(utf8(JSON.stringify([before, row.seq, row.at, row.what, row.clientId, row.detail]))));
}

export function sealOf(key: Uint8Array, chain: string): string {
  return hex(hmac(sha256, key, utf8(chain)));
}

/** The seal of the log's end. Another one than the line's, which whoever cuts the lines after it off could copy. */
export function endSealOf(key: Uint8Array, chain: string): string {
  return hex(hmac(sha256, key, utf8(`end ${chain}`)));
}

/** What every log begins with, sealed; a vault that came from a backup of the first days begins with the second. */
const first: ReadonlySet<string> = new Set<LogWord>(['made', 'restored']);
/** What may stand before the line that tells of the update of a vault without a log. */
const untilUpgraded: ReadonlySet<string> = new Set<LogWord>(['unlocked', 'recovered', 'locked', 'wrong-passphrase']);
const beginningGone = 'the log does not begin with the making of the vault: what stood before was removed';
/** Lines that open the vault, and lines that may be written without the key at any time. */
const opening: ReadonlySet<string> = new Set<LogWord>(['made', 'unlocked', 'recovered']);
const keyless: ReadonlySet<string> = new Set<LogWord>(['wrong-passphrase', 'settings', 'restored']);

/** What reading the whole log came to. `brokenAt` is the first line that does not follow from the one before. */
export interface LogVerdict {
  readonly intact: boolean;
  readonly brokenAt: number | null;
  readonly why: string | null;
  readonly lines: number;
}

function follows(before: string, row: LogRow): boolean {
  try {
    return chainOf(before, row) === row.chain;
  } catch {
    return false;
  }
}

/** A check of the lines in order; feed every row, then ask for the verdict. */
export function logCheck(key: Uint8Array): {
  take(row: LogRow): void;
  end(head: LogHead | null): LogVerdict;
} {
  let chain = rootChain;
  // By the log's own account. Somebody who has the file and not the key can chain lines of any words anew, but not seal
  // them: an opening without a seal, or work done while open without one, was not written here.
  let open = false;
  let lastSealed: { readonly seq: number; readonly chain: string } | null = null;
  let seq = 0;
  let lastSeal: string | null = null;
  // A vault of the first forms had no log: its own begins with the opening at which it was brought to a new form.
  let old: 'maybe' | 'yes' | 'no' = 'maybe';
  let broken: { at: number; why: string } | null = null;
  const fail = (at: number, why: string) => {
    broken ??= { at, why };
  };
  return {
    take(row) {
      if (seq === 0 && first.has(row.what)) old = 'no';
      if (row.seq !== seq + 1) fail(seq + 1, 'a line is missing here');
      else if (!follows(chain, row)) fail(row.seq, 'this line was changed after it was written');
      else if (seq === 0 && first.has(row.what) && row.seal === null) fail(1, beginningGone);
      else if (old === 'maybe' && row.what !== 'upgraded' && !untilUpgraded.has(row.what)) fail(1, beginningGone);
      else if (row.what === 'log-cut') fail(row.seq, 'lines before this one had been removed or changed');
      else if (row.seal !== null && sealOf(key, row.chain) !== row.seal)
        fail(row.seq, 'this line was not written here');
      else if (row.seal === null && (opening.has(row.what) || (open && !keyless.has(row.what))))
        fail(row.seq, 'this line lacks its seal');
      if (old === 'maybe' && row.what === 'upgraded' && row.seal !== null) old = 'yes';
      ({ seq, chain } = row);
      lastSeal = row.seal;
      if (row.seal !== null) lastSealed = { seq, chain };
      if (opening.has(row.what)) open = true;
      else if (row.what === 'locked') open = false;
    },
    end(head) {
      if (seq > 0 && old === 'maybe') fail(1, beginningGone);
      if (seq === 0) fail(1, 'the log is empty: what stood in it was removed');
      if (head === null ? seq > 0 : head.seq !== seq || head.chain !== chain || head.seal !== lastSeal) {
        fail(seq + 1, 'lines are missing at the end');
      }
      const sealed = lastSealed as { readonly seq: number; readonly chain: string } | null;
      const end = head?.end;
      const fits = sealed ? end?.seq === sealed.seq && end.seal === endSealOf(key, sealed.chain) : end === undefined;
      if (!fits) fail(seq + 1, 'lines are missing at the end');
      const found = broken as { at: number; why: string } | null;
      return { intact: found === null, brokenAt: found?.at ?? null, why: found?.why ?? null, lines: seq };
    },
  };
}
