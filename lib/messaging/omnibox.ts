/**
 * The address bar's keyword: `tl` and a few letters of a client's label open that client's record. Says nothing of anybody
 * while the vault is locked, and offers labels only, as the therapist chose them.
 */
import { foldForSearch } from '../text/fold.ts';
import { listClients } from '../vault/db/clients.ts';
import { openStore, vaultState } from '../vault/vault.ts';
import type { ClientSummary } from './calls.ts';
import type { Ports } from './ports.ts';
import { lockIfAway } from './watch.ts';

/** One line under the address bar. `content` is what stands in the bar when it is chosen. */
export interface OmniboxLine {
  readonly content: string;
  readonly description: string;
}

/** As many as Chromium shows. */
const MOST = 5;

async function matching(ports: Ports, text: string): Promise<readonly ClientSummary[]> {
  // The first event after a sleep may be a key pressed here: lock before anybody is named.
  await lockIfAway(ports, 'active');
  if ((await vaultState(ports)).status !== 'unlocked') return [];
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  const clients = (await listClients(await openStore(ports))).filter(({ damaged }) => !damaged);
  const found = clients.filter(({ label }) => words.every((word) => foldForSearch(label).includes(word)));
  const begins = ({ label }: ClientSummary) => (words[0] && foldForSearch(label).startsWith(words[0]) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b));
}

/**
 * @param plain false where the browser reads descriptions as XML (Chromium); Firefox shows them as they are
 */
export async function omniboxLines(ports: Ports, text: string, plain: boolean): Promise<readonly OmniboxLine[]> {
  const found = await matching(ports, text);
  return found.slice(0, MOST).map(({ label }) => ({
    content: label,
    description: plain ? `Open ${label}` : `Open ${escaped(label)}`,
  }));
}

/** Opens the client meant, or the caseload when there is none (or the vault is locked, which the workspace says). */
export async function openFromOmnibox(ports: Ports, text: string): Promise<void> {
  const found = await matching(ports, text);
  const exact = found.find(({ label }) => label === text) ?? (text.trim() ? found[0] : undefined);
  await ports.openWorkspace(exact ? new URLSearchParams({ client: exact.id }).toString() : '');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
