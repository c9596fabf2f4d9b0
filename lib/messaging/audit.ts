/**
 * Which calls leave a line in the access log, and what it says. One place, so that no handler can forget it. Lines hold
 * ids and words of our own; nothing of what a call carried.
 */
import { practice } from '../records/practice.ts';
import { loadDataKey } from '../vault/keyring.ts';
import { appendLog } from '../vault/log/access-log.ts';
import type { LogEntry } from '../vault/log/entries.ts';
import type { CallInput, CallName, CallOutput, PanelView } from './calls.ts';
import type { Ports } from './ports.ts';

type Said<K extends CallName> = (input: CallInput<K>, output: CallOutput<K>) => LogEntry | readonly LogEntry[] | null;

const ofView = (_input: unknown, { chart }: PanelView): LogEntry | null =>
  chart.state === 'linked' ? { what: 'viewed', clientId: chart.client.id } : null;

/** What belongs to the practice is nobody's to be looked at. */
const viewedOwner = ({ clientId }: { readonly clientId: string }): readonly LogEntry[] =>
  clientId === practice ? [] : [{ what: 'viewed', clientId }];

/** Openings are not here: `vault.ts` writes their lines before it keeps the key. */
const said: { readonly [K in CallName]?: Said<K> } = {
  'vault.changePassphrase': () => ({ what: 'passphrase-changed' }),
  'vault.newRecoveryCode': () => ({ what: 'recovery-changed' }),
  'passkeys.add': () => ({ what: 'passkey-added' }),
  'passkeys.remove': () => ({ what: 'passkey-removed' }),
  'clients.create': (_input, { id }) => ({ what: 'client-added', clientId: id }),
  'clients.update': ({ id }) => ({ what: 'client-changed', clientId: id }),
  'clients.setAside': ({ clientId }) => ({ what: 'client-changed', clientId }),
  'clients.remove': ({ clientId }) => ({ what: 'client-removed', clientId }),
  'clients.list': () => ({ what: 'list-viewed' }),
  'caseload.page': () => ({ what: 'list-viewed' }),
  'clients.get': ({ clientId }) => ({ what: 'viewed', clientId }),
  'plans.current': ({ clientId }) => ({ what: 'viewed', clientId }),
  'plans.versions': ({ clientId }) => ({ what: 'viewed', clientId }),
  'plans.readable': ({ clientId }) => ({ what: 'viewed', clientId }),
  'plans.save': ({ clientId }, { version }) => ({ what: 'plan-saved', clientId, detail: `version ${version}` }),
  'records.list': ({ ownerId }) => viewedOwner({ clientId: ownerId }),
  'records.put': ({ ownerId, kind }) => ({ what: 'record-saved', clientId: ownerId, hidden: kind }),
  'records.remove': ({ ownerId }) => ({ what: 'record-removed', clientId: ownerId }),
  'chart.link': (_input, view) => ({ ...ofView(null, view), what: 'linked' }),
  'chart.unlink': () => ({ what: 'unlinked' }),
  'panel.hello': ofView,
  'panel.view': ofView,
  'note.insert': ({ clientId }, { outcome }) => (outcome === 'inserted' ? { what: 'inserted', clientId } : null),
  'settings.set': (change) => ({ what: 'settings', detail: Object.keys(change).sort().join(' ').slice(0, 200) }),
  'backup.finish': (_input, { overtaken }) => (overtaken ? null : { what: 'backup-made' }),
  'export.begin': () => ({ what: 'exported-plain' }),
  'restore.commit': ({ mode }) => ({ what: 'restored', detail: mode }),
  'copies.commit': ({ mode }) => ({ what: 'restored', detail: `copies ${mode}` }),
  // Both sides of each are shown, with their words.
  'conflicts.list': (_input, conflicts) => conflicts.flatMap(viewedOwner),
  'conflicts.settle': ({ use }) => ({ what: 'conflict-settled', detail: use }),
  'log.note': ({ what, clientId, detail }) => ({ what, clientId: clientId ?? null, detail: detail ?? null }),
};

/** A client, or the list of all, looked at again within this time is the same viewing. Milliseconds. */
const sameViewing = 15 * 60_000;

/** Where it is kept when this was looked at last; null for what is no viewing. */
function viewingKey({ what, clientId }: LogEntry): string | null {
  if (what === 'list-viewed') return 'viewed.list';
  return what === 'viewed' && clientId ? `viewed.${clientId}` : null;
}

async function isNewViewing({ session, now }: Ports, key: string): Promise<boolean> {
  const before = await session.get(key);
  const at = now();
  if (typeof before === 'number' && at >= before && at - before < sameViewing) return false;
  await session.set(key, at);
  return true;
}

/** Writes a line. Never fails: a full disk must not keep anybody from locking, or from reading a crisis plan. */
export async function logEntry(ports: Ports, entry: LogEntry): Promise<void> {
  const viewing = viewingKey(entry);
  try {
    if (viewing !== null && !(await isNewViewing(ports, viewing))) return;
    await appendLog(ports, entry);
    // Locked in between: what is viewed after the unlock is a viewing of its own.
    if (viewing !== null && (await loadDataKey(ports.session)) === null) await ports.session.remove(viewing);
  } catch {
    // The next look is to have the line that this one has not.
    if (viewing !== null) await ports.session.remove(viewing).catch(() => undefined);
    // The operation itself succeeded or reported its own trouble.
  }
}

/** After a call that was carried out. */
export async function audit<K extends CallName>(
  ports: Ports,
  name: K,
  input: CallInput<K>,
  output: CallOutput<K>,
): Promise<void> {
  const say = said[name] as Said<K> | undefined;
  for (const entry of [say?.(input, output) ?? []].flat()) await logEntry(ports, entry);
}

/** A view pushed to a panel shows a client as much as one that was asked for. */
export async function auditView(ports: Ports, view: PanelView): Promise<void> {
  const entry = ofView(null, view);
  if (entry !== null) await logEntry(ports, entry);
}
