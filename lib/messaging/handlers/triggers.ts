/**
 * Handler for a dot-trigger typed in a note. The content script is semi-trusted: it gets the text of one trigger, and
 * only for the chart that a fresh look at its page shows to be linked. The panel is told each time.
 */
import { type Expansion, expandTrigger } from '../../lookup/trigger-text.ts';
import { isTrigger } from '../../lookup/triggers.ts';
import { agreedReview, lastReview, withAgreedDate } from '../../plan/review/agreed.ts';
import type { PlanContent, PlanVersion } from '../../plan/schema.ts';
import { listRecords } from '../../vault/db/records.ts';
import { Refusal } from '../../vault/refusal.ts';
import { openStore } from '../../vault/vault.ts';
import { logEntry } from '../audit.ts';
import type { BackgroundEvent, CallInput } from '../calls.ts';
import { ask, freshReport, tabOf, viewOfReport } from '../page-view.ts';
import type { Ports } from '../ports.ts';
import { pushTo } from '../push.ts';
import { insertOutcomeSchema } from '../schemas.ts';
import type { Handler } from '../server.ts';
import { snippetsByWord, tellTriggers, triggersOn } from '../triggers-on.ts';

type Outcome = Pick<Extract<BackgroundEvent, { event: 'trigger' }>, 'trouble' | 'blanks'>;
const trouble = (words: string): Outcome => ({ trouble: words, blanks: false });

export const trigger: Handler<'note.trigger'> = async (input, context) => {
  const { ports } = context;
  const tabId = await tabOf(context, undefined);
  const outcome = await expand(ports, tabId, input).catch((error: unknown) =>
    trouble(error instanceof Refusal ? error.message : `${input.trigger} did not work. The note is as it was.`),
  );
  await pushTo(ports, tabId, { event: 'trigger', tabId, trigger: input.trigger, ...outcome });
  return {} as Record<string, never>;
};

async function expand(ports: Ports, tabId: number, input: CallInput<'note.trigger'>): Promise<Outcome> {
  const { documentToken, fieldKey, trigger: word, typed = word } = input;
  const report = await freshReport(ports, tabId);
  if (report.documentToken !== documentToken) return trouble('The page has moved on since. Nothing was inserted.');
  const view = await viewOfReport(ports, tabId, report);
  const { chart } = view;
  if (chart.state !== 'linked' || (await triggersOn(ports, view)).length === 0) {
    // The page still thought that Tab was ours.
    await tellTriggers(ports, view);
    if (chart.state === 'vault-locked') return trouble(`${word}: Throughline is locked.`);
    if (chart.state === 'linked') return trouble(`${word}: dot-triggers are off here.`);
    return trouble(`${word}: this chart is not linked to a client.`);
  }
  const field = report.fields.find(({ key }) => key === fieldKey);
  // Chosen from the list: the note holds its beginning only.
  if (!word.toLowerCase().startsWith(typed.toLowerCase())) return trouble(`${typed} does not begin ${word}.`);
  if (!field?.editable || !field.text.includes(typed)) return trouble(`${word} is no longer in the note.`);
  const expansion = await expansionOf(ports, word, chart.plan ?? null);
  if ('unknown' in expansion) return trouble(expansion.unknown);
  const { text } = expansion;
  // Before the text goes to the page: from there on it was handed out, whether it arrives or not.
  await logEntry(ports, { what: 'inserted', clientId: chart.client.id, detail: 'trigger' });
  const answer = insertOutcomeSchema.safeParse(
    await ask(ports, tabId, 'insert', { documentToken, fieldKey, text, replace: typed }),
  );
  if (answer.success && answer.data.outcome === 'inserted') return { trouble: null, blanks: text.includes('___') };
  return trouble(`The text of ${word} did not arrive in the field. Look at the note before you go on.`);
}

/** The plan with the date of the next review that was agreed last: an older one must not be written into a note. */
async function shown(ports: Ports, plan: PlanVersion): Promise<PlanContent> {
  const { records } = await listRecords(await openStore(ports), plan.clientId, 'review');
  return withAgreedDate(plan.content, agreedReview(plan, lastReview(records.map(({ value }) => value))));
}

async function expansionOf(ports: Ports, word: string, plan: PlanVersion | null): Promise<Expansion> {
  if (isTrigger(word)) return expandTrigger(word, plan && (await shown(ports, plan)));
  const text = (await snippetsByWord(ports)).get(word.slice(1).toLowerCase());
  return text === undefined ? { unknown: `${word}: there is no snippet of this name (any more).` } : { text };
}
