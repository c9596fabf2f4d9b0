/**
 * The one call map: every request that may be made of the background, what it takes, what it gives and who may make
 * it. Types only (the content script imports this file), so nothing of Zod, Dexie or the vault comes along.
 */
import type { CaseloadQuestion, ChosenPage, Row } from '../caseload/rows.ts';
import type { CaseloadSummary } from '../caseload/summary.ts';
import type { Adapter, InsertOutcome, PageReport } from '../ehr/types.ts';
import type { TriggerWord } from '../lookup/types.ts';
import type { Client, PlanContent, PlanVersion } from '../plan/schema.ts';
import type { RecordKind, RecordList, StoredRecord } from '../records/kinds.ts';
import type { Draft, DraftForm } from '../vault/drafts.ts';
import type {
  Conflict,
  LogLine,
  LogVerdict,
  Passkey,
  PracticePolicy,
  RestoreDryRun,
  TrustState,
} from './trust-types.ts';

export type { Draft, DraftForm } from '../vault/drafts.ts';

/**
 * Who is speaking:
 *  - `page`: an extension document at the top of a tab or window (workspace, options, popup, the browser's side panel);
 *  - `panel`: our panel page in a frame of somebody else's page, bound to it by a nonce;
 *  - `content`: the content script. Semi-trusted: it shares a process with the EHR page. It only pushes page facts.
 */
export type Principal = 'page' | 'panel' | 'content';

export type VaultStatus = 'new' | 'locked' | 'unlocked';

export interface ClientSummary extends Client {
  /** Version number of the plan in force; `null` when the client has none yet. */
  readonly planVersion: number | null;
  /** The stored record cannot be read; label and the rest are stand-ins. */
  readonly damaged?: true;
}

/** A client in the caseload. `summary` is null until it was drawn up (`caseload.draw`). */
export interface CaseloadRow {
  readonly client: ClientSummary;
  readonly summary: CaseloadSummary | null;
}

/** A page of the caseload, and how much there is beside it. */
export interface CaseloadPage extends Omit<ChosenPage, 'ids'> {
  readonly rows: readonly Row[];
  /** Clients of the page whose rows are not among them, in order: beyond the `first` that were asked for. */
  readonly rest: readonly string[];
}

/**
 * Whose chart the page shows, as far as the background can tell. Everything but `linked` shows no client data.
 *  - `vault-locked`/`vault-new`: nothing can be looked up yet;
 *  - `no-identity`: the page does not say whose chart it is;
 *  - `unlinked`: first sight; the therapist confirms the link once;
 *  - `mismatch`: the page's identity contradicts a confirmed link (wrong-client lock).
 */
export type ChartState =
  | { readonly state: 'vault-new' | 'vault-locked' | 'no-identity' }
  | { readonly state: 'unlinked'; readonly pageName: string | null }
  | { readonly state: 'linked'; readonly client: ClientSummary; readonly plan: PlanVersion | null }
  | { readonly state: 'mismatch'; readonly why: string; readonly pageName: string | null };

/** What a panel shows: the page it is bound to, and whose chart that is. `report` is null when the page is gone. */
export interface PanelView {
  readonly tabId: number;
  readonly report: PageReport | null;
  readonly chart: ChartState;
}

export type DockSide = 'left' | 'right';
/** How the panel sits in a site's pages; kept per host. `width` in CSS pixels. */
export interface PanelLayout {
  readonly side: DockSide;
  readonly width: number;
  readonly collapsed: boolean;
}

export type Appearance = 'system' | 'light' | 'dark' | 'contrast';
/** Settings that hold no client data; readable while locked. */
export interface Settings {
  readonly autoLockMinutes: number;
  readonly appearance: Appearance;
  /** Therapist's orientation, used to order suggestions. `null`: none stated. */
  readonly orientation: string | null;
  readonly onboarded: boolean;
  /** Dot-triggers in notes: `.g2`, then Tab. */
  readonly triggers: boolean;
  /** Hosts where they are off, `*.` first for all below; their EHR may want Tab for itself there. */
  readonly triggersOff: readonly string[];
  /** Seconds until the clipboard is emptied of what was copied from us; 0: never. */
  readonly clipboardSeconds: 0 | 30 | 60 | 120;
  /** Language of the labels on a client's page, until one is chosen for the client. */
  readonly clientLanguage: 'en' | 'es';
}

interface Call<Who extends Principal, Input, Output> {
  readonly who: Who;
  readonly input: Input;
  readonly output: Output;
}
type Nothing = Record<string, never>;
/** Extension documents at the top level are not in the page's tab, so they name the tab they mean. */
interface ForTab {
  readonly tabId?: number;
}

/** A stretch of a field's text, in UTF-16 units of the text as it was reported. */
export interface FieldRange {
  readonly fieldKey: string;
  readonly start: number;
  readonly end: number;
}

/** Where a reading of the rows goes on: number of the table, and the key after which. */
export interface ReadFrom {
  readonly table: number;
  readonly after: string | readonly [string, number] | null;
}
/** One chunk of a backup file; `data` is base64. */
interface FileChunk {
  readonly header: string;
  readonly index: number;
  readonly last: boolean;
  readonly data: string;
}

export interface CallMap {
  // The vault
  'vault.state': Call<'page' | 'panel', Nothing, { readonly status: VaultStatus; readonly waitSeconds: number }>;
  /** Makes the vault; the recovery code is shown once and stored nowhere. */
  'vault.create': Call<'page' | 'panel', { readonly passphrase: string }, { readonly recoveryCode: string }>;
  /**
   * The recovery code was stored: tells all views that the vault is open. Until then the vault counts as `new` (and no
   * event is sent), so that nothing replaces the form that shows the code, and whoever lost the form can make it anew.
   * Any use of the vault confirms it too.
   */
  'vault.confirm': Call<'page' | 'panel', Nothing, Nothing>;
  'vault.unlock': Call<'page' | 'panel', { readonly passphrase: string }, Nothing>;
  /** Opens with the recovery code and sets a new passphrase. */
  'vault.recover': Call<'page' | 'panel', { readonly recoveryCode: string; readonly passphrase: string }, Nothing>;
  'vault.lock': Call<'page' | 'panel', Nothing, Nothing>;

  // Clients and plans
  'clients.list': Call<'page' | 'panel', Nothing, readonly ClientSummary[]>;
  /** One client, without reading the others. */
  'clients.get': Call<'page' | 'panel', { readonly clientId: string }, ClientSummary>;
  /** One page of the clients who fit a question, by what is due or by label. */
  'caseload.page': Call<'page', CaseloadQuestion & { readonly first?: number }, CaseloadPage>;
  /** The rows of these clients (at most 100 at once), in this order; one that is gone has none. */
  'caseload.rows': Call<
    'page',
    { readonly clientIds: readonly string[]; readonly today: string },
    { readonly rows: readonly Row[] }
  >;
  /** Draws up what is missing for these clients (at most 100 at once) and keeps it. */
  'caseload.draw': Call<'page', { readonly clientIds: readonly string[] }, Nothing>;
  'clients.create': Call<'page' | 'panel', Pick<Client, 'label' | 'population' | 'format'>, ClientSummary>;
  'clients.update': Call<'page', Pick<Client, 'id' | 'label' | 'population' | 'format'>, ClientSummary>;
  /** Removes the client, every plan version, every chart link and every record. */
  'clients.remove': Call<'page', { readonly clientId: string }, Nothing>;
  /** Sets a treatment aside for this client, or takes that back (`reason: null`). */
  'clients.setAside': Call<
    'page' | 'panel',
    { readonly clientId: string; readonly treatment: string; readonly reason: string | null },
    ClientSummary
  >;
  /** Adds the bundled synthetic clients (those not there yet), with their plans. */
  'samples.load': Call<'page' | 'panel', Nothing, { readonly added: number }>;
  'plans.current': Call<'page' | 'panel', { readonly clientId: string }, PlanVersion | null>;
  /** Those that can be read, newest first; `damaged` when the newest cannot. */
  'plans.versions': Call<'page' | 'panel', { readonly clientId: string }, readonly PlanVersion[]>;
  /** The same also when the newest cannot be read; `newest` is its number, 0 where there is no plan. */
  'plans.readable': Call<
    'page',
    { readonly clientId: string },
    { readonly newest: number; readonly versions: readonly PlanVersion[] }
  >;
  /** Appends a version. `baseVersion` is the version that was edited (0: none); `conflict` when it is not the newest. */
  'plans.save': Call<
    'page' | 'panel',
    { readonly clientId: string; readonly baseVersion: number; readonly reason: string; readonly content: PlanContent },
    PlanVersion
  >;

  // Records: sessions, scores and what else `lib/records` names. Views use the typed helpers of `lib/records/client.ts`.
  'records.list': Call<'page' | 'panel', { readonly ownerId: string; readonly kind: RecordKind }, RecordList>;
  /**
   * Adds a record (`id: null`; of a kind that holds one, the owner's) or writes over the version named; `conflict` when
   * that is not the newest, or when the owner does not have as many of this kind as `beside` says.
   */
  'records.put': Call<
    'page' | 'panel',
    {
      readonly ownerId: string;
      readonly kind: RecordKind;
      readonly id: string | null;
      readonly baseVersion: number;
      readonly value: unknown;
      readonly beside?: number;
    },
    StoredRecord
  >;
  'records.remove': Call<'page' | 'panel', { readonly ownerId: string; readonly id: string }, Nothing>;

  // Words of the workspace's own forms that are not saved; never a note's
  'drafts.keep': Call<'page', { readonly clientId: string; readonly form: DraftForm; readonly value: string }, Nothing>;
  'drafts.list': Call<'page', { readonly clientId: string }, readonly Draft[]>;
  /** Of one form, or (`null`) of all. */
  'drafts.drop': Call<'page', { readonly clientId: string; readonly form: DraftForm | null }, Nothing>;

  // The page and its panel
  /** The sentinel found the page worth a look: starts the engine in the top frame of the sender's tab. */
  'page.engine': Call<'content', Nothing, Nothing>;
  /**
   * The content script's only push. Answers how the panel sits and which dot-triggers are ours. `ticket` is a nonce that
   * the content script has made for the panel that it is putting up meanwhile: with this call it is good for one use, as
   * if it came from `panel.ticket`. `triggersAs` names the state of things that the triggers
   * are of: a page that sends it back, for the same view, is told them again only when something has changed since.
   */
  'page.report': Call<
    'content',
    { readonly report: PageReport; readonly ticket?: string; readonly triggersAs?: string },
    {
      readonly layout: PanelLayout;
      readonly triggers?: readonly TriggerWord[];
      readonly triggersAs: string;
    }
  >;
  /** A fresh one-use nonce that binds the panel frame the content script is about to make. */
  'panel.ticket': Call<'content', Nothing, { readonly nonce: string; readonly layout: PanelLayout }>;
  'panel.layout': Call<
    'content' | 'panel',
    Partial<PanelLayout> & { readonly host?: string },
    { readonly layout: PanelLayout }
  >;
  /** First word of a panel frame: trades the nonce for the view. */
  'panel.hello': Call<'panel', { readonly nonce: string }, PanelView>;
  /**
   * The view of a tab: for the side panel, the panel in a tab, and for a panel that reconnects. `following`: it shows
   * whichever tab is in front of its own window, and wants to hear of others that come to the front.
   */
  'panel.view': Call<'page' | 'panel', ForTab & { readonly following?: boolean }, PanelView>;
  /** Opens the panel in the page, whatever the verdict there (the toolbar's popup). */
  'panel.show': Call<'page', ForTab, Nothing>;
  /** Moves keyboard focus from the panel back into the note. */
  'panel.focusNote': Call<'page' | 'panel', ForTab, Nothing>;
  /**
   * Links the chart on the page to a client. Identity is read from the page again, never taken from the panel; with the
   * `documentToken` of the report that the therapist saw, a page that went on meanwhile is refused (`conflict`).
   */
  'chart.link': Call<
    'page' | 'panel',
    ForTab & { readonly clientId: string; readonly documentToken?: string },
    PanelView
  >;
  /** Forgets the links of the chart on the page; with `documentToken` as above. */
  'chart.unlink': Call<'page' | 'panel', ForTab & { readonly documentToken?: string }, PanelView>;
  /**
   * The same note, the same key: a keyed hash of site, client, note and day, by which a session that was kept is found
   * again. Refused (`conflict`) when the page is not the one that was seen, and for any chart but the client's.
   */
  'note.key': Call<
    'page' | 'panel',
    ForTab & { readonly documentToken: string; readonly clientId: string },
    { readonly noteKey: string }
  >;
  /**
   * Marks words in the page's own note while something of the panel is pointed at; no ranges: takes the marks away. Places
   * only, no words. `shown` is false where the field's kind or the browser does not allow it.
   */
  'note.highlight': Call<
    'page' | 'panel',
    ForTab & { readonly documentToken: string; readonly ranges: readonly FieldRange[]; readonly tone: number },
    { readonly shown: boolean }
  >;
  /** The client's goals whose text another client's plan holds too, by id; never whose, and never the words. */
  'plans.alike': Call<'page' | 'panel', { readonly clientId: string }, { readonly goalIds: readonly string[] }>;
  /** Puts text at the caret of the page's note field; `documentToken` must still be the page's. */
  'note.insert': Call<
    'page' | 'panel',
    ForTab & {
      readonly documentToken: string;
      readonly clientId: string;
      readonly fieldKey: string | null;
      readonly text: string;
    },
    InsertOutcome
  >;

  /**
   * The therapist typed a dot-trigger and Tab, or chose it from the list after `typed`, its beginning. The answer says nothing: the text comes as a page request, `insert`, when
   * the vault is open and the page, looked at again, is the linked chart and holds the trigger in this field.
   */
  'note.trigger': Call<
    'content',
    { readonly documentToken: string; readonly fieldKey: string; readonly trigger: string; readonly typed?: string },
    Nothing
  >;

  // Pages that the therapist taught
  'adapters.list': Call<'page', Nothing, readonly Adapter[]>;
  /** Those for the sender's own site. */
  'adapters.here': Call<'content', Nothing, readonly Adapter[]>;
  /** From the overlay in the page; for the sender's own site only, and checked like a file. */
  'adapters.save': Call<'content', { readonly adapter: Adapter }, Nothing>;
  'adapters.remove': Call<'page', { readonly id: string }, readonly Adapter[]>;
  /** Takes over the adapters of an exported file, all or none. */
  'adapters.import': Call<'page', { readonly text: string }, readonly Adapter[]>;
  /** Opens the overlay in which a page is taught. */
  'page.teach': Call<'page', ForTab, Nothing>;
  /** The page's structure without values, text or names. */
  'page.structure': Call<'page', ForTab, { readonly text: string }>;

  // Ways into the vault
  /** Another passphrase; the old one proves that it is the owner who asks. Records are not touched. */
  'vault.changePassphrase': Call<'page', { readonly passphrase: string; readonly next: string }, Nothing>;
  /** A new recovery code, shown once; the old one stops working. */
  'vault.newRecoveryCode': Call<'page', { readonly passphrase: string }, { readonly recoveryCode: string }>;
  'vault.recoveryStored': Call<'page', Nothing, Nothing>;
  'passkeys.list': Call<'page', Nothing, readonly Passkey[]>;
  /** `secret`: what the authenticator answered to `salt` (WebAuthn PRF), base64. */
  'passkeys.add': Call<
    'page',
    Omit<Passkey, 'addedAt'> & { readonly secret: string; readonly passphrase: string },
    readonly Passkey[]
  >;
  'passkeys.remove': Call<'page', { readonly credential: string }, readonly Passkey[]>;
  'passkeys.unlock': Call<'page', { readonly credential: string; readonly secret: string }, Nothing>;

  // How safe the data is
  'trust.state': Call<'page' | 'panel', Nothing, TrustState>;
  'policy.get': Call<'page' | 'panel', Nothing, PracticePolicy>;
  /** A page of the access log, newest first. */
  'log.read': Call<
    'page',
    {
      readonly before: number | null;
      readonly limit: number;
      readonly clientId: string | null;
      readonly what: string | null;
    },
    readonly LogLine[]
  >;
  'log.check': Call<'page', Nothing, LogVerdict>;
  /** For views that let data out themselves: leaves a line. `detail` is a word of our own code, never data. */
  'log.note': Call<
    'page' | 'panel',
    {
      readonly what: 'exported' | 'log-exported';
      readonly clientId?: string;
      readonly detail?: 'print' | 'file' | 'copy';
    },
    Nothing
  >;

  // Backup: the page holds the file, the background the keys. `header` is the file's own header, `from` where to go on.
  'backup.begin': Call<'page', Nothing, { readonly header: string; readonly sum: string; readonly rows: number }>;
  'backup.read': Call<
    'page',
    { readonly header: string; readonly index: number; readonly from: ReadFrom },
    {
      readonly data: string;
      readonly last: boolean;
      readonly next: ReadFrom | null;
      readonly rows: number;
      readonly damaged: readonly string[];
    }
  >;
  /** Opens a chunk that was written and counts what is in it. */
  'backup.check': Call<'page', FileChunk, { readonly rows: number }>;
  /** `overtaken`: something was changed while the backup was written, so it has to be made again. */
  /** The file is known to be saved: it counts as the last backup from now on. `conflict` when none was made. */
  'backup.saved': Call<'page', Nothing, Nothing>;
  /** Asks whether the file holds everything as it is now. */
  'backup.finish': Call<'page', { readonly sum: string; readonly damaged: number }, { readonly overtaken: boolean }>;
  /** Unencrypted, after an explicit warning. */
  'export.begin': Call<'page', Nothing, { readonly rows: number }>;
  'export.read': Call<
    'page',
    { readonly from: ReadFrom },
    {
      readonly lines: readonly string[];
      readonly next: ReadFrom | null;
      readonly rows: number;
      readonly damaged: readonly string[];
    }
  >;
  'restore.open': Call<
    'page',
    { readonly header: string; readonly secret?: string },
    | { readonly state: 'needs-passphrase'; readonly madeAt: string }
    | { readonly state: 'open'; readonly madeAt: string; readonly foreign: boolean; readonly fresh: boolean }
  >;
  /** Begins to take the file in, or goes on; `next` is the chunk wanted, null when all are in. */
  'restore.start': Call<'page', { readonly header: string }, { readonly next: number | null }>;
  /** Opens a chunk and counts what is in it, keeping nothing. */
  'restore.check': Call<'page', FileChunk, { readonly rows: number }>;
  'restore.take': Call<'page', FileChunk, { readonly next: number | null }>;
  /** The dry run. */
  'restore.look': Call<
    'page',
    {
      readonly header: string;
      readonly mode: 'merge' | 'replace';
      /** A merge brings back what was removed here; else that is left out. */
      readonly bringBack?: boolean;
    },
    RestoreDryRun
  >;
  /** All or nothing; `conflict` when something changed since the dry run, or `look` is not the last one's. */
  'restore.commit': Call<
    'page',
    { readonly header: string; readonly mode: 'merge' | 'replace'; readonly look: string },
    { readonly conflicts: number }
  >;
  'restore.drop': Call<'page', Nothing, Nothing>;
  /** The same for the copies made before the last update: what putting them back would change, and doing it. */
  'copies.look': Call<'page', { readonly mode: 'merge' | 'replace'; readonly bringBack?: boolean }, RestoreDryRun>;
  'copies.commit': Call<
    'page',
    { readonly mode: 'merge' | 'replace'; readonly look: string },
    { readonly conflicts: number }
  >;
  'conflicts.list': Call<'page', Nothing, readonly Conflict[]>;
  'conflicts.settle': Call<'page', { readonly id: string; readonly use: 'mine' | 'theirs' }, readonly Conflict[]>;
  /** How many rows outside the access log still name this client. */
  'wipe.traces': Call<'page', { readonly clientId: string }, { readonly rows: number }>;
  /** Removes everything, also while locked. Answers how much is left: rows in the database, keys in storage. */
  'wipe.all': Call<
    'page',
    { readonly words: string },
    { readonly rows: number; readonly keys: number; readonly sites: number }
  >;

  // Sites and settings
  'sites.list': Call<'page', Nothing, readonly string[]>;
  /** Called after the permission was granted: registers the content script there and starts it in open tabs. */
  'sites.sync': Call<'page', Nothing, readonly string[]>;
  /** Something of ours was put on the clipboard. `clearsIn`: after how many seconds it is emptied; null: it is not. */
  'clipboard.copied': Call<'page' | 'panel', Nothing, { readonly clearsIn: number | null }>;
  'settings.get': Call<'page' | 'panel', Nothing, Settings>;
  'settings.set': Call<'page' | 'panel', Partial<Settings>, Settings>;
  /** Opens (or focuses) the workspace, on a client and a part of the record when given; `draft`: to read the plan on the page of that tab. */
  'workspace.open': Call<
    'page' | 'panel',
    ForTab & { readonly clientId?: string; readonly draft?: 'from-page'; readonly part?: string },
    Nothing
  >;
}

export type CallName = keyof CallMap;
export type CallInput<K extends CallName> = CallMap[K]['input'];
export type CallOutput<K extends CallName> = CallMap[K]['output'];

/** Pushed by the background to panels and extension pages. Views treat each as "look again", and blank at once on lock. */
export type BackgroundEvent =
  | { readonly event: 'view'; readonly view: PanelView }
  | { readonly event: 'locked' }
  | { readonly event: 'unlocked' }
  | { readonly event: 'data'; readonly clientId: string | null }
  | { readonly event: 'settings'; readonly settings: Settings }
  /** What came of a dot-trigger: `trouble` is null when its text arrived, else why not, fit to be shown. */
  | {
      readonly event: 'trigger';
      readonly tabId: number;
      readonly trigger: string;
      readonly trouble: string | null;
      readonly blanks: boolean;
    }
  /** The lookup shortcut was pressed; the panel frame already has the keyboard. */
  | { readonly event: 'focus-lookup' };

/** Asked by the background of the content script of a tab's top frame. */
export interface PageRequestMap {
  /** `shown`: only to be looked at, so that a look of just now will do. Whatever is done to a page asks without it. */
  report: { readonly input: { readonly shown?: boolean }; readonly output: PageReport };
  insert: {
    readonly input: {
      readonly documentToken: string;
      readonly fieldKey: string | null;
      readonly text: string;
      /** The dot-trigger at the caret that the text takes the place of. */
      readonly replace?: string;
    };
    readonly output: InsertOutcome;
  };
  /** Marks words; `tone` picks one of ten neutral colours. No ranges: no marks. */
  highlight: {
    readonly input: { readonly documentToken: string; readonly ranges: readonly FieldRange[]; readonly tone: number };
    readonly output: { readonly shown: boolean };
  };
  /** The dot-triggers that are ours, none: none is; sent when a lock, a link or a setting changes it between reports. */
  triggers: { readonly input: { readonly words: readonly TriggerWord[] }; readonly output: Nothing };
  'focus-note': { readonly input: Nothing; readonly output: Nothing };
  layout: { readonly input: PanelLayout; readonly output: Nothing };
  /** A page of this site was taught: ask again what is known of it. */
  taught: { readonly input: Nothing; readonly output: Nothing };
  /** From the toolbar or a shortcut: open the panel whatever the verdict; `focus` gives it the keyboard. */
  'show-panel': { readonly input: { readonly focus: boolean }; readonly output: Nothing };
}
export type PageRequestName = keyof PageRequestMap;

/** Why a call failed, for code; the message is for people (what, where, what to do). */
export type CallErrorCode =
  | 'locked'
  | 'no-vault'
  | 'wrong-passphrase'
  | 'wait'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'forbidden'
  | 'damaged'
  | 'storage'
  | 'page-gone'
  | 'internal';

export type CallResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: CallErrorCode; readonly message: string } };

/** The wire form of a call. `throughline` marks our messages; anything else on the channel is ignored. */
export interface CallMessage<K extends CallName = CallName> {
  readonly throughline: 'call';
  readonly name: K;
  readonly input: CallInput<K>;
}
export interface PageRequestMessage<K extends PageRequestName = PageRequestName> {
  readonly throughline: 'page';
  readonly name: K;
  readonly input: PageRequestMap[K]['input'];
}
export interface EventMessage {
  readonly throughline: 'event';
  /**
   * Whom it is for. A broadcast to extension pages also reaches every panel frame in Chromium (not in Firefox), and a
   * panel must never show the view of another tab: panels take only what is addressed to them.
   */
  readonly to: 'pages' | 'panel';
  readonly event: BackgroundEvent;
}
