/**
 * Rows that keep the data safe rather than being it: access log, staged restores, copies set aside, snapshots, and small
 * facts in `meta`. Nothing here says who is treated; what comes from records is sealed.
 */
import type { Sealed } from '../envelope.ts';

/** The tables that hold what the therapist made, in the order in which backups carry them. */
export const dataTables = ['clients', 'planVersions', 'chartLinks', 'records'] as const;
export type DataTable = (typeof dataTables)[number];

/** What is noted of the log's end, apart from its lines. */
export interface LogHead {
  readonly seq: number;
  readonly chain: string;
  readonly seal: string | null;
  /** The last line that was written with the key, under a seal of its own: the line's own seal stands in the line. */
  readonly end?: { readonly seq: number; readonly seal: string };
}

/** One line of the access log. `chain` follows from the line before; `seal` needs the key, so it is null while locked. */
export interface LogRow {
  readonly seq: number;
  /** Epoch milliseconds, by the computer's clock. */
  readonly at: number;
  /** A word of the log's own list. */
  readonly what: string;
  /** Random id of the client concerned. */
  readonly clientId: string | null;
  /** Words of our own code, such as `merge`; never anything typed. */
  readonly detail: string | null;
  readonly chain: string;
  readonly seal: string | null;
}

/** A row of any data table, as far as restores look into it. */
export interface AnyRow {
  readonly version: number;
  readonly box: Sealed;
  readonly trail?: readonly string[];
}

export type StagedAct = 'undecided' | 'put' | 'mend' | 'same' | 'keep' | 'aside' | 'orphan' | 'gone';

/**
 * A row taken from a backup, sealed already for its final place. `act` says what committing does with it (`mend`: put in
 * place of one that cannot be read; `gone`: removed here, left out); `base` is the newest mark of the local row that this was decided against, null when there was none.
 */
export interface StagedRow {
  readonly n: number;
  readonly table: DataTable;
  readonly clientId: string;
  readonly row: AnyRow;
  readonly act: StagedAct;
  readonly base: string | null;
}

/** The other side of a conflict, kept as it came until a person decides. `from`: when its backup was made. */
export interface AsideRow {
  readonly id: string;
  readonly clientId: string;
  readonly table: DataTable;
  readonly row: AnyRow;
  readonly from: string;
}

/** A row as it was before a change of content version, untouched. */
export interface SnapshotRow {
  readonly n: number;
  readonly table: DataTable;
  readonly row: AnyRow;
}

/** Small facts beside the header, each under its own id. */
export type TrustRow =
  /** The restore under way: which file, and how many of its chunks are staged. */
  | {
      readonly id: 'restore';
      readonly file: string;
      readonly from: string;
      readonly chunks: number;
      readonly complete: boolean;
      /** Made by another vault: its chart links mean nothing here. */
      readonly foreign: boolean;
      readonly skippedLinks: number;
      readonly settings: unknown;
      /** What the staged rows were decided for; absent: not yet. */
      readonly decided?: 'merge' | 'replace';
      /** The deciding under way, or the last one: two at once must not leave rows of both. */
      readonly deciding?: string;
      /** For a replacement: what everything here amounted to when that was decided (`seenState`). */
      readonly seen?: string;
      /** Copies that could not be read (`copies.ts` only). */
      readonly unread?: number;
    }
  /** Content version of the rows, and the last key done when a change of it was cut off. */
  | { readonly id: 'content'; readonly version: number; readonly done: number }
  /** When the last backup was written and checked (epoch milliseconds), and how many damaged rows are not in it. */
  | { readonly id: 'backup'; readonly at: number; readonly leftOut?: number }
  /** Whether somebody said that they stored the recovery code. */
  | { readonly id: 'recovery'; readonly confirmedAt: number }
  /** Newest line of the log, so that lines cut off at the end are missed. */
  | ({ readonly id: 'log' } & LogHead)
  /** What was removed here (`removed.ts`). */
  | { readonly id: 'removed'; readonly gone: readonly string[] }
  /** What the caseload is put in order by, sealed (`caseload-digest.ts`), and which clients were written since. */
  | { readonly id: 'caseload'; readonly token: string; readonly box: Sealed }
  | {
      readonly id: 'caseload-since';
      readonly token: string;
      readonly writes: number;
      readonly clientIds: readonly string[];
    }
  /** The data key wrapped for passkeys. */
  | { readonly id: 'passkeys'; readonly keys: readonly PasskeySlot[] };

/** One passkey: public id and salt for the browser, and the wrapped data key. */
export interface PasskeySlot {
  readonly credential: string;
  readonly salt: string;
  readonly name: string;
  readonly addedAt: number;
  readonly wrapped: Sealed;
}
