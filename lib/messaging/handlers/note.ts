/**
 * Handlers for what is known of a note without its words: its key, marks on it, and whether a goal stands in somebody
 * else's plan too. No note text comes here.
 */
import { alikeGoals } from '../../check/sameness/plans.ts';
import { isOpen } from '../../plan/edit.ts';
import { listClients } from '../../vault/db/clients.ts';
import { currentPlan } from '../../vault/db/plans.ts';
import { DamagedRecord, Refusal } from '../../vault/refusal.ts';
import { openStore } from '../../vault/vault.ts';
import { ask, chartOf, freshReport, tabOf } from '../page-view.ts';
import type { Handler } from '../server.ts';

export const key: Handler<'note.key'> = async ({ tabId: named, documentToken, clientId }, context) => {
  const { ports } = context;
  const page = await freshReport(ports, await tabOf(context, named));
  if (page.documentToken !== documentToken) throw new Refusal('conflict', 'The page changed meanwhile.');
  const chart = await chartOf(ports, page);
  if (chart.state !== 'linked' || chart.client.id !== clientId) {
    throw new Refusal('forbidden', 'The chart on the page is not the chart of this client (any more).');
  }
  const { keys } = await openStore(ports);
  // A new note often has no number yet; then its day tells it from the others of the same address.
  const which = page.noteId ?? `${page.path} ${page.sessionDate ?? ''}`;
  return { noteKey: await keys.hash(JSON.stringify(['note', page.host.toLowerCase(), clientId, which])) };
};

export const highlight: Handler<'note.highlight'> = async ({ tabId: named, ...input }, context) => {
  const answer = await ask(context.ports, await tabOf(context, named), 'highlight', input);
  const shown = typeof answer === 'object' && answer !== null && 'shown' in answer && answer.shown === true;
  return { shown };
};

export const alike: Handler<'plans.alike'> = async ({ clientId }, { ports }) => {
  const store = await openStore(ports);
  const own = await currentPlan(store, clientId);
  if (!own) return { goalIds: [] };
  const others: string[] = [];
  for (const client of await listClients(store)) {
    // Sample clients are nobody's wording.
    if (client.id === clientId || client.damaged || client.sample) continue;
    try {
      const plan = await currentPlan(store, client.id);
      others.push(...(plan?.content.goals ?? []).flatMap((goal) => [goal.text, ...goal.objectives.map((o) => o.text)]));
    } catch (error) {
      if (!(error instanceof DamagedRecord)) throw error;
    }
  }
  const goals = own.content.goals.filter(({ status }) => isOpen(status));
  return { goalIds: alikeGoals(goals, others) };
};
