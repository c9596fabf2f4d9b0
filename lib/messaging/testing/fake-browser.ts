/**
 * A browser small enough to see through, for tests of the handlers: storage, tabs and pages as plain maps. The database
 * is a real Dexie over an in-memory IndexedDB. State lives in {@link World}; ports are made anew from it, as a background
 * that was killed comes back with nothing but storage.
 */
import type { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { InsertOutcome, PageIdentity, PageReport } from '../../ehr/types.ts';
import { VaultDatabase } from '../../vault/db/database.ts';
import type { KdfParams } from '../../vault/derive.ts';
import type { KeyValueStore } from '../../vault/keyring.ts';
import type { BackgroundEvent, CallInput, CallName, CallOutput, CallResult } from '../calls.ts';
import type { Badge, Ports } from '../ports.ts';
import type { Sender } from '../principals.ts';
import { answer } from '../server.ts';

/** Argon2id small enough for tests; the code path is the shipped one. */
export const smallKdf: KdfParams = { m: 8, t: 1, p: 1 };

export const self = { id: 'throughline-id', origin: 'chrome-extension://throughline-id' };
export const site = 'https://ehr.example';

export interface World {
  now: number;
  readonly indexedDB: IDBFactory;
  readonly session: Map<string, string>;
  readonly local: Map<string, string>;
  /** What the content script of each tab would report; absent: no content script. */
  readonly pages: Map<number, PageReport>;
  readonly inserted: { tabId: number; text: string }[];
  /** Whether Tab after a dot-trigger is the extension's, as pages were told. */
  readonly triggers: boolean[];
  readonly events: { to: string; event: BackgroundEvent }[];
  readonly badges: Map<number, Badge>;
  readonly granted: Set<string>;
  readonly opened: string[];
  /** Tabs in which the engine was started. */
  readonly engines: number[];
  samples: unknown;
  /** The practice's policy. */
  managed: unknown;
  ids: number;
  insertAnswer: unknown;
  /** What is on the clipboard, whether it may be emptied, and when the background is to be woken for that. */
  readonly clipboard: { text: string; may: boolean; wakeAt: number | null };
}

export function newWorld(): World {
  return {
    now: Date.parse('2026-05-04T18:00:00Z'),
    indexedDB: new IDBFactory(),
    session: new Map(),
    local: new Map(),
    pages: new Map(),
    inserted: [],
    triggers: [],
    events: [],
    badges: new Map(),
    granted: new Set([site]),
    opened: [],
    engines: [],
    samples: [],
    managed: null,
    ids: 0,
    insertAnswer: { outcome: 'inserted', method: 'test' } satisfies InsertOutcome,
    clipboard: { text: '', may: true, wakeAt: null },
  };
}

/** Passphrase of the vault of {@link openedWorld}. */
export const passphrase = 'seven quiet herons';

/** A world whose vault was just made and is open, with nobody in it. */
export async function openedWorld(): Promise<World> {
  const world = newWorld();
  await ask(world, pageSender, 'vault.create', { passphrase });
  await ask(world, pageSender, 'vault.confirm', {});
  return world;
}

/** What a client is made with, in tests that need no more than that there is one. */
export const factsOf = (label: string) => ({ label, population: 'adult', format: 'individual' }) as const;

/** The calls of a page of the extension, as `lib/backup/job.ts` takes them. */
export const callerOf =
  (world: World) =>
  <K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> =>
    ask(world, pageSender, name, input);

/** Values pass through JSON, as the strictest browser does it. */
function store(map: Map<string, string>): KeyValueStore {
  return {
    get: async (key) => {
      const text = map.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => void map.set(key, JSON.stringify(value)),
    remove: async (key) => void map.delete(key),
    entries: async (prefix) =>
      [...map].filter(([key]) => key.startsWith(prefix)).map(([key, text]) => [key, JSON.parse(text)] as const),
  };
}

export function openDatabase(world: World): VaultDatabase {
  return new VaultDatabase('test', { indexedDB: world.indexedDB, IDBKeyRange });
}

export function portsOf(world: World, db: VaultDatabase = openDatabase(world)): Ports & { readonly db: Dexie } {
  return {
    db,
    session: store(world.session),
    local: store(world.local),
    managed: async () => world.managed,
    now: () => world.now,
    chooseKdf: async () => smallKdf,
    askPage: async (tabId, name, input) => {
      const page = world.pages.get(tabId);
      if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
      if (name === 'report') return page;
      if (name === 'insert' && 'text' in input) {
        world.inserted.push({ tabId, text: input.text });
        return world.insertAnswer;
      }
      if (name === 'triggers' && 'words' in input) world.triggers.push(input.words.length > 0);
      return {};
    },
    startEngine: async (tabId) => {
      world.engines.push(tabId);
    },
    startTeaching: async (tabId) => {
      if (!world.pages.has(tabId)) throw new Error('Cannot access contents of the page.');
      world.engines.push(tabId);
    },
    pageStructure: async (tabId) => (world.pages.has(tabId) ? 'body' : Promise.reject(new Error('no access'))),
    tellPanel: async ({ tabId, frameId }, event) => {
      world.events.push({ to: `panel ${tabId}/${frameId}`, event });
      return true;
    },
    tellPages: async (event) => {
      world.events.push({ to: 'pages', event });
      return true;
    },
    setBadge: async (tabId, badge) => void world.badges.set(tabId, badge),
    activeTab: async () => [...world.pages.keys()][0] ?? null,
    openWorkspace: async (hash) => void world.opened.push(hash),
    grantedSites: async () => [...world.granted].map((origin) => `${origin}/*`),
    maySee: async (origin) => world.granted.has(origin),
    syncSites: async () => {},
    dropSites: async () => world.granted.clear(),
    setIdleMinutes: async () => {},
    mayClearClipboard: async () => world.clipboard.may,
    clearClipboardAt: async (time) => {
      world.clipboard.wakeAt = time;
    },
    clearClipboard: async () => {
      world.clipboard.text = '';
      world.clipboard.wakeAt = null;
    },
    readSamples: async () => world.samples,
    newId: () => `id-${++world.ids}`,
  };
}

export const pageSender: Sender = { id: self.id, url: `${self.origin}/workspace.html`, origin: self.origin };
export const panelSender = (tabId: number, frameId = 7, documentId = 'doc'): Sender => ({
  id: self.id,
  url: `${self.origin}/panel.html#n=1`,
  origin: self.origin,
  frameId,
  documentId,
  tab: { id: tabId },
});
export const contentSender = (tabId: number, origin = site, frameId = 0): Sender => ({
  id: self.id,
  url: `${origin}/clients/1/notes/2`,
  origin,
  frameId,
  tab: { id: tabId },
});

/** One call as the background would take it, with a background that was just started. */
export async function send<K extends CallName>(
  world: World,
  sender: Sender,
  name: K,
  input: CallInput<K>,
): Promise<CallResult<CallOutput<K>>> {
  const ports = portsOf(world);
  try {
    // The message passes through JSON, as between documents.
    const message = JSON.parse(JSON.stringify({ throughline: 'call', name, input }));
    return (await answer(message, sender, self, ports)) as CallResult<CallOutput<K>>;
  } finally {
    ports.db.close();
  }
}

/** Like {@link send}, for calls that must work. */
export async function ask<K extends CallName>(
  world: World,
  sender: Sender,
  name: K,
  input: CallInput<K>,
): Promise<CallOutput<K>> {
  const result = await send(world, sender, name, input);
  if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
  return result.value;
}

export function reportOf(identity: PageIdentity | null, change: Partial<PageReport> = {}): PageReport {
  return {
    role: 'note',
    verdict: 'open',
    score: 0.9,
    reasons: [],
    adapter: null,
    host: 'ehr.example',
    path: '/clients/1/notes/2',
    noteId: '2',
    identity,
    format: 'SOAP',
    fields: [
      {
        key: 'f1',
        label: 'Subjective',
        role: 'subjective',
        editor: 'textarea',
        editable: true,
        focused: true,
        text: 'Zorblatt said the week was quiet.',
      },
    ],
    diagnoses: [],
    sessionDate: null,
    readOnly: false,
    readOnlyWhy: null,
    unread: [],
    foreignFrames: [],
    planLines: [],
    documentToken: 'token-1',
    ...change,
  };
}
