/**
 * The database: tables, numbered versions and the shape of stored rows. Only the background opens it.
 *
 * In the clear lie only random ids, version numbers and keyed hashes; everything a person would recognise is in `box`.
 * Never await WebCrypto inside a Dexie transaction: IndexedDB closes the transaction meanwhile. Seal first, then write.
 */
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Attempts } from '../attempts.ts';
import type { Sealed } from '../envelope.ts';
import type { VaultHeader } from '../header.ts';
import type { AsideRow, LogRow, SnapshotRow, StagedRow, TrustRow } from './trust-rows.ts';

export interface AttemptsRow extends Attempts {
  readonly id: 'attempts';
}
export type MetaRow = VaultHeader | AttemptsRow | TrustRow;

/**
 * Random marks of a row's last writes, newest last (`trail.ts`). They tell whether one copy of a row comes from another,
 * also across machines. Absent in rows of content version 1.
 */
interface Trailed {
  readonly trail?: readonly string[];
}

/** A sealed client. `version` counts its writes and is part of what the box is bound to. */
export interface ClientRow extends Trailed {
  readonly id: string;
  readonly version: number;
  readonly box: Sealed;
  /** What the caseload shows of the client, derived and sealed (`caseload.ts`); absent: to be drawn up again. */
  readonly summary?: Sealed;
}
/** A sealed plan version; rows are added and never changed. */
export interface PlanVersionRow extends Trailed {
  readonly planId: string;
  readonly version: number;
  readonly clientId: string;
  readonly box: Sealed;
}
/** A confirmed chart. `id` and `nameHash` are keyed hashes, so the table tells nobody who is treated. */
export interface ChartLinkRow extends Trailed {
  readonly id: string;
  readonly nameHash: string | null;
  readonly clientId: string;
  readonly version: number;
  readonly box: Sealed;
}
/**
 * A sealed record of one of the kinds in `lib/records`. `bucket` is the keyed hash of owner and kind, so that the table
 * tells how many records a client has, not what they are.
 */
export interface RecordRow extends Trailed {
  readonly id: string;
  readonly ownerId: string;
  readonly bucket: string;
  readonly version: number;
  readonly box: Sealed;
}
/** Settings hold no client data and are readable while locked. */
export interface SettingsRow {
  readonly id: 'settings';
  readonly value: unknown;
}

export class VaultDatabase extends Dexie {
  declare meta: Table<MetaRow, string>;
  declare clients: EntityTable<ClientRow, 'id'>;
  declare planVersions: Table<PlanVersionRow, [string, number]>;
  declare chartLinks: EntityTable<ChartLinkRow, 'id'>;
  declare settings: Table<SettingsRow, string>;
  declare records: EntityTable<RecordRow, 'id'>;
  declare log: Table<LogRow, number>;
  declare staging: Table<StagedRow, number, Omit<StagedRow, 'n'>>;
  declare asides: EntityTable<AsideRow, 'id'>;
  declare snapshots: Table<SnapshotRow, number, Omit<SnapshotRow, 'n'>>;

  constructor(name = 'throughline', options: DexieOptions = {}) {
    // No cache: it would keep more copies of rows in memory, and its live-query cache has had mutation bugs.
    super(name, { cache: 'disabled', ...options });
    this.version(1).stores({
      meta: 'id',
      clients: 'id',
      planVersions: '[planId+version], [clientId+version]',
      chartLinks: 'id, nameHash, clientId',
      settings: 'id',
    });
    this.version(2).stores({ records: 'id, ownerId, bucket' });
    this.version(3).stores({ log: 'seq', staging: '++n, table, act', asides: 'id, clientId', snapshots: '++n' });
  }
}
