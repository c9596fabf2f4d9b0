/**
 * What the access log may say, and how its lines hang together: each line's chain is the hash of the line before it and
 * its own words; while the vault is open a keyed seal is added, which nobody makes without the key. Pure.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex, utf8 } from '../bytes.ts';
import type { LogRow } from '../db/trust-rows.ts';

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
} as const;
export type LogWord = keyof typeof logWords;

/** What a line says, before it is chained. */
export interface LogEntry {
  readonly what: LogWord;
  readonly clientId?: string | null;
  /** Words of our own code only. */
  readonly detail?: string | null;
}

/** What the first line hangs on. */
export const rootChain = hex(sha256(utf8('throughline access log v1')));

export function chainOf(before: string, row: Omit<LogRow, 'chain' | 'seal'>): string {
  return hex(sha256(utf8(JSON.stringify([before, row.seq, row.at, row.what, row.clientId, row.detail]))));
}

export function sealOf(key: Uint8Array, chain: string): string {
  return hex(hmac(sha256, key, utf8(chain)));
}

/** What reading the whole log came to. `brokenAt` is the first line that does not follow from the one before. */
export interface LogVerdict {
  readonly intact: boolean;
  readonly brokenAt: number | null;
  readonly why: string | null;
  readonly lines: number;
}

/** A check of the lines in order; feed every row, then ask for the verdict. */
export function logCheck(key: Uint8Array): {
  take(row: LogRow): void;
  end(head: Pick<LogRow, 'seq' | 'chain' | 'seal'> | null): LogVerdict;
} {
  let chain = rootChain;
  let seq = 0;
  let lastSeal: string | null = null;
  let broken: { at: number; why: string } | null = null;
  const fail = (at: number, why: string) => {
    broken ??= { at, why };
  };
  return {
    take(row) {
      if (row.seq !== seq + 1) fail(seq + 1, 'a line is missing here');
      else if (chainOf(chain, row) !== row.chain) fail(row.seq, 'this line was changed after it was written');
      else if (row.seal !== null && sealOf(key, row.chain) !== row.seal)
        fail(row.seq, 'this line was not written here');
      ({ seq, chain } = row);
      lastSeal = row.seal;
    },
    end(head) {
      if (head === null ? seq > 0 : head.seq !== seq || head.chain !== chain || head.seal !== lastSeal) {
        fail(seq + 1, 'lines are missing at the end');
      }
      const found = broken as { at: number; why: string } | null;
      return { intact: found === null, brokenAt: found?.at ?? null, why: found?.why ?? null, lines: seq };
    },
  };
}
