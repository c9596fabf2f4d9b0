/** What the calls about backups, log, lock and policy carry. Types only, so that views may import it. */

export type DataTableName = 'clients' | 'planVersions' | 'chartLinks' | 'records';

/** What a restore would do to one table, or did. */
export interface RestoreCounts {
  readonly added: number;
  readonly updated: number;
  /** Alike on both sides. */
  readonly same: number;
  /** Newer here than in the backup, so left alone. */
  readonly kept: number;
  readonly conflicts: number;
  /** Not in the backup; removed when replacing. */
  readonly removed: number;
  /** Removed here, and left out of a merge. */
  readonly gone: number;
}

/** A client, an entry or a chart link that was removed here and is in the backup. */
export interface Returning {
  /** Of its client; null when that cannot be read. */
  readonly label: string | null;
  /** Kind of record, `client` or `chart link`. */
  readonly kind: string;
  /** When it was made, epoch milliseconds; null for clients and chart links. */
  readonly madeAt: number | null;
}

/** The dry run of a restore. Client lists are labels, as the therapist chose them. */
export interface RestoreDryRun {
  /** Names this very look. The commit takes it, so that nobody puts in place what another window looked at. */
  readonly look: string;
  readonly mode: 'merge' | 'replace';
  /** When the backup was made. */
  readonly madeAt: string;
  /** Made by another vault: chart links cannot be taken over. */
  readonly foreign: boolean;
  readonly skippedLinks: number;
  /** Entries in the backup whose client is not in it. */
  readonly orphans: number;
  /** Entries that cannot be read here and are taken from the backup; counted as `updated` too. */
  readonly mended: number;
  /** Replacing everything: entries that are here with another content than in the backup, which goes. */
  readonly otherHere: number;
  /** Conflicts that wait for a decision here and go, with what they hold, when everything is replaced. */
  readonly conflictsDropped: number;
  /** Copies made before an update that cannot be read, and stay out; 0 for a backup, which is checked as a whole. */
  readonly unread: number;
  /** Removed here, and in the backup: the first of them, how many in all, and whether this merge brings them back. */
  readonly returning: { readonly count: number; readonly first: readonly Returning[]; readonly back: boolean };
  readonly counts: { readonly [T in DataTableName]: RestoreCounts };
  readonly clients: {
    readonly added: readonly string[];
    readonly updated: readonly string[];
    readonly removed: readonly string[];
    readonly conflicts: readonly string[];
  };
}

/** One conflict that waits for a person: the same thing was changed here and where the backup was made. */
export interface Conflict {
  readonly id: string;
  readonly clientId: string;
  readonly label: string;
  readonly table: DataTableName;
  /** When the backup was made. */
  readonly from: string;
  /** A line on each side, fit to be shown. */
  readonly mine: string;
  readonly theirs: string;
  /** Everything in which the sides differ; empty when one of them is gone or cannot be read. */
  readonly differences: readonly Difference[];
}

/** One place in which two sides of the same thing differ. Null: not there on that side. */
export interface Difference {
  readonly where: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** One line of the access log as views see it. */
export interface LogLine {
  readonly seq: number;
  readonly at: number;
  readonly what: string;
  readonly words: string;
  readonly clientId: string | null;
  /** The client's label, when the vault is open and the client still there. */
  readonly label: string | null;
  readonly detail: string | null;
}

export interface LogVerdict {
  readonly intact: boolean;
  readonly brokenAt: number | null;
  readonly why: string | null;
  readonly lines: number;
}

/** A passkey that opens the vault. `salt` and `credential` are base64; neither is secret. */
export interface Passkey {
  readonly credential: string;
  readonly salt: string;
  readonly name: string;
  readonly addedAt: number;
}

/** What the practice has set (managed storage). Absent fields are the therapist's own to choose. */
export interface PracticePolicy {
  readonly practice?: string;
  /** Match patterns or hosts that may be allowed at all. */
  readonly allowedSites?: readonly string[];
  readonly lockMinutes?: number;
  readonly ruleProfile?: string;
  readonly templates?: readonly { readonly name: string; readonly text: string }[];
  readonly backupFolderHint?: string;
}

/** How safe the data is at the moment. */
export interface TrustState {
  readonly lastBackupAt: number | null;
  /** Entries that were damaged when it was made, and so are not in it. */
  readonly lastBackupLeftOut: number;
  /** True when data is there and the last backup is older than the reminder's time. */
  readonly backupDue: boolean;
  /** The recovery code was shown, but nobody said that it is stored. */
  readonly recoveryUnconfirmed: boolean;
  readonly conflicts: number;
  /** A restore that was begun and not finished. */
  readonly restoring: boolean;
  readonly rows: number;
  /** Copies made before the last update of stored data, kept until a backup is made; null: none. */
  readonly copies: { readonly rows: number; readonly at: number | null } | null;
}
