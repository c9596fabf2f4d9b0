/**
 * Handlers for what is known of a note without its words: its key, marks on it, and whether a goal stands in somebody
 * else's plan too. No note text comes here.
 */
import { alikeGoals } from '../../check/sameness/plans.ts';
import { isOpen } from '../../plan/edit.ts';
import { listClients } from '../../vault/db/clients.ts';
import { currentPlan, currentPlans } from '../../vault/db/plans.ts';
import { Refusal } from '../../vault/refusal.ts';
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
  // Sample clients are nobody's wording.
  const others = (await listClients(store)).filter((each) => each.id !== clientId && !each.damaged && !each.sample);
  const found = new Set<string>();
  let goals = own.content.goals.filter(({ status }) => isOpen(status));
  for await (const plans of currentPlans(store, new Set(others.map(({ id }) => id)))) {
    const texts = plans.flatMap(({ content }) =>
      content.goals.flatMap((goal) => [goal.text, ...goal.objectives.map(({ text }) => text)]),
    );
    for (const id of alikeGoals(goals, texts)) found.add(id);
    goals = goals.filter(({ id }) => !found.has(id));
    if (goals.length === 0) break;
  }
  return { goalIds: own.content.goals.flatMap(({ id }) => (found.has(id) ? [id] : [])) };
};
