/**
 * Whose chart is this? The wrong-client lock: compares the identity on the page with the confirmed links. When in doubt
 * the answer shows no client.
 */
import type { PageReport } from '../ehr/types.ts';
import type { ChartState } from '../messaging/calls.ts';
import { linkByChart, linksByName } from './db/chart-links.ts';
import { getClient, summaryOf } from './db/clients.ts';
import { currentPlan } from './db/plans.ts';
import type { Store } from './db/store.ts';
import { hashIdentity, type IdentityHashes } from './identity.ts';
import { DamagedRecord, Refusal } from './refusal.ts';

/** What the links say, before any client is read. */
export type Verdict =
  | { readonly state: 'no-identity' | 'unlinked' }
  | { readonly state: 'linked'; readonly clientId: string }
  | { readonly state: 'mismatch'; readonly why: string };

/** The verdict on an identity. */
export async function judgeIdentity(store: Store, hashes: IdentityHashes): Promise<Verdict> {
  const { chartHash, nameHash } = hashes;
  if (chartHash === null && nameHash === null) return { state: 'no-identity' };
  const [byName, link] = await Promise.all([
    nameHash === null ? [] : linksByName(store, nameHash),
    chartHash === null ? null : linkByChart(store, chartHash),
  ]);
  if (chartHash === null) return judgeByName(new Set(byName.map(({ clientId }) => clientId)));
  if (link === null) {
    // A new chart id with a known name and birth date may be a second chart of the same person, or the old header still
    // standing over a new chart. Either way only a person can tell.
    return { state: 'unlinked' };
  }
  if (nameHash !== null && link.nameHash !== null && link.nameHash !== nameHash) {
    return {
      state: 'mismatch',
      why: 'This chart number was linked under another name or date of birth. If the page is still loading, wait a moment. If the name was corrected, unlink the chart and link it again.',
    };
  }
  if (link.nameHash === null && byName.some((other) => other.clientId !== link.clientId)) {
    return {
      state: 'mismatch',
      why: 'The chart number belongs to one of your clients, the name and date of birth to another. Check which chart is open.',
    };
  }
  return { state: 'linked', clientId: link.clientId };
}

function judgeByName(clients: ReadonlySet<string>): Verdict {
  const [clientId, ...others] = clients;
  if (clientId === undefined) return { state: 'unlinked' };
  if (others.length === 0) return { state: 'linked', clientId };
  return {
    state: 'mismatch',
    why: 'Two of your clients are linked to this name and date of birth, and the page shows no chart number to tell them apart.',
  };
}

/** The chart state of a page, with client and plan when linked. A damaged or orphaned link shows no client. */
export async function chartStateOf(store: Store, report: PageReport): Promise<ChartState> {
  const pageName = report.identity?.name ?? null;
  try {
    const verdict = await judgeIdentity(store, await hashIdentity(store.keys, report.host, report.identity));
    switch (verdict.state) {
      case 'no-identity':
        return { state: 'no-identity' };
      case 'unlinked':
        return { state: 'unlinked', pageName };
      case 'mismatch':
        return { state: 'mismatch', why: verdict.why, pageName };
      case 'linked': {
        const { clientId } = verdict;
        const [client, plan] = await Promise.all([
          getClient(store, clientId).then((found) => summaryOf(store, found)),
          currentPlan(store, clientId),
        ]);
        return { state: 'linked', client, plan };
      }
    }
  } catch (error) {
    if (error instanceof DamagedRecord) return { state: 'mismatch', why: error.message, pageName };
    if (error instanceof Refusal && error.code === 'not-found') return { state: 'unlinked', pageName };
    throw error;
  }
}
