/**
 * Who is speaking, and who may ask for what. A sender is judged by what the browser says of it, never by what it says of
 * itself; what fits no principal gets no answer.
 */
import type { CallMap, CallName, Principal } from './calls.ts';

/** What we use of the browser's `MessageSender`. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** A sender that was recognised. `tabId` is null for the popup and the browser's side panel, which have no tab. */
export interface Speaker {
  readonly principal: Principal;
  readonly tabId: number | null;
  readonly frameId: number;
  readonly documentId: string | null;
  /** The extension's own origin, or the page's for a content script. */
  readonly origin: string;
}

/** The extension itself: its id and the origin of its documents, `chrome-extension://…` or `moz-extension://…`. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/**
 * Recognises a sender. Permission to run on a site is a separate question (`site` permission can be withdrawn while a
 * content script lives), asked by the server.
 *
 * @returns null for anybody else: other extensions, web pages, content scripts in subframes, opaque origins.
 */
export function speakerOf(sender: Sender, self: Self): Speaker | null {
  if (sender.id !== self.id) return null;
  const origin = originOf(sender);
  if (origin === null) return null;
  const tabId = sender.tab?.id ?? null;
  const frameId = sender.frameId ?? 0;
  const speaker = { tabId, frameId, documentId: sender.documentId ?? null, origin };
  if (origin === self.origin) {
    if (frameId === 0) return { principal: 'page', ...speaker };
    return tabId === null ? null : { principal: 'panel', ...speaker };
  }
  const web = origin.startsWith('https://') || origin.startsWith('http://');
  return web && tabId !== null && frameId === 0 ? { principal: 'content', ...speaker } : null;
}

function originOf(sender: Sender): string | null {
  const fromUrl = parseOrigin(sender.url);
  // The URL tells less when a frame is sandboxed or `about:`; then the origin, where the browser gives it, must agree.
  if (sender.origin !== undefined && sender.origin !== 'null') {
    return fromUrl === null || fromUrl === sender.origin ? sender.origin : null;
  }
  return sender.origin === 'null' ? null : fromUrl;
}

function parseOrigin(url: string | undefined): string | null {
  const parts = /^([a-z-]+:\/\/[^/?#]+)/i.exec(url ?? '');
  return parts?.[1]?.toLowerCase() ?? null;
}

type Who<K extends CallName> = CallMap[K]['who'];

/** Who may make each call. The type holds it to the call map: a missing or an extra principal does not compile. */
export const callers: { readonly [K in CallName]: { readonly [P in Who<K>]: true } } = {
  'vault.state': { page: true, panel: true },
  'vault.create': { page: true, panel: true },
  'vault.confirm': { page: true, panel: true },
  'vault.unlock': { page: true, panel: true },
  'vault.recover': { page: true, panel: true },
  'vault.lock': { page: true, panel: true },
  'clients.list': { page: true, panel: true },
  'clients.get': { page: true, panel: true },
  'caseload.page': { page: true },
  'caseload.rows': { page: true },
  'caseload.draw': { page: true },
  'clients.create': { page: true, panel: true },
  'clients.update': { page: true },
  'clients.remove': { page: true },
  'clients.setAside': { page: true, panel: true },
  'samples.load': { page: true, panel: true },
  'plans.current': { page: true, panel: true },
  'plans.versions': { page: true, panel: true },
  'plans.readable': { page: true },
  'plans.save': { page: true, panel: true },
  'records.list': { page: true, panel: true },
  'records.put': { page: true, panel: true },
  'records.remove': { page: true, panel: true },
  'drafts.keep': { page: true },
  'drafts.list': { page: true },
  'drafts.drop': { page: true },
  'page.engine': { content: true },
  'page.report': { content: true },
  'panel.ticket': { content: true },
  'panel.layout': { content: true, panel: true },
  'panel.hello': { panel: true },
  'panel.view': { page: true, panel: true },
  'panel.show': { page: true },
  'panel.focusNote': { page: true, panel: true },
  'chart.link': { page: true, panel: true },
  'chart.unlink': { page: true, panel: true },
  'note.key': { page: true, panel: true },
  'note.highlight': { page: true, panel: true },
  'plans.alike': { page: true, panel: true },
  'note.insert': { page: true, panel: true },
  'note.trigger': { content: true },
  'adapters.list': { page: true },
  'adapters.here': { content: true },
  'adapters.save': { content: true },
  'adapters.remove': { page: true },
  'adapters.import': { page: true },
  'page.teach': { page: true },
  'page.structure': { page: true },
  'vault.changePassphrase': { page: true },
  'vault.newRecoveryCode': { page: true },
  'vault.recoveryStored': { page: true },
  'passkeys.list': { page: true },
  'passkeys.add': { page: true },
  'passkeys.remove': { page: true },
  'passkeys.unlock': { page: true },
  'trust.state': { page: true, panel: true },
  'policy.get': { page: true, panel: true },
  'log.read': { page: true },
  'log.check': { page: true },
  'log.note': { page: true, panel: true },
  'backup.begin': { page: true },
  'backup.read': { page: true },
  'backup.check': { page: true },
  'backup.saved': { page: true },
  'backup.finish': { page: true },
  'export.begin': { page: true },
  'export.read': { page: true },
  'restore.open': { page: true },
  'restore.start': { page: true },
  'restore.check': { page: true },
  'restore.take': { page: true },
  'restore.look': { page: true },
  'restore.commit': { page: true },
  'restore.drop': { page: true },
  'copies.look': { page: true },
  'copies.commit': { page: true },
  'conflicts.list': { page: true },
  'conflicts.settle': { page: true },
  'wipe.traces': { page: true },
  'wipe.all': { page: true },
  'sites.list': { page: true },
  'sites.sync': { page: true },
  'clipboard.copied': { page: true, panel: true },
  'settings.get': { page: true, panel: true },
  'settings.set': { page: true, panel: true },
  'workspace.open': { page: true, panel: true },
};

/** The calls a panel frame may make before it has traded its nonce: our HTML, but maybe not put there by us. */
export const unboundCalls: ReadonlySet<CallName> = new Set<CallName>(['panel.hello', 'settings.get']);

export function mayCall(principal: Principal, name: CallName): boolean {
  return Object.hasOwn(callers[name], principal);
}

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(callers, name);
}
