/** How the fault and attack tests speak to the extension: calls made inside one of its own pages, as its views make them. */
import type { CallInput, CallName, CallOutput, CallResult } from '../../lib/messaging/calls.ts';
import type { Tab } from '../../scripts/browser/surface.ts';

interface Api {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

export const passphrase = 'correct paper lantern ferry';

/** A call that was refused, or never answered (`code: 'internal'`). */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Runs in the page. */
async function ask(message: unknown): Promise<unknown> {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
  const api = browser ?? chrome;
  try {
    return (await api?.runtime.sendMessage(message)) ?? null;
  } catch (error) {
    return { ok: false, error: { code: 'internal', message: String(error) } };
  }
}

/** Makes a call and gives whatever came back; null: the background was ended before it answered. */
export async function send<K extends CallName>(
  tab: Tab,
  name: K,
  input: CallInput<K>,
): Promise<CallResult<CallOutput<K>> | null> {
  return (await tab.run(ask, { throughline: 'call', name, input })) as CallResult<CallOutput<K>> | null;
}

/** Makes a call that must work. @throws {Refused} */
export async function must<K extends CallName>(tab: Tab, name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  const result = await send(tab, name, input);
  if (result === null) throw new Refused('internal', `${name}: no answer`);
  if (!result.ok) throw new Refused(result.error.code, `${name}: ${result.error.message}`);
  return result.value;
}

/** The same in the form that `lib/backup/job.ts` takes. */
export const callerOf =
  (tab: Tab) =>
  <K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> =>
    must(tab, name, input);

/** Right after the start the background may not listen yet; then another page of ours lets the call go unanswered. */
export async function listening(tab: Tab): Promise<void> {
  for (let round = 0; round < 100; round++) {
    if ((await send(tab, 'vault.state', {}))?.ok) return;
    await pause(100);
  }
  throw new Refused('internal', 'The background did not listen within ten seconds.');
}

export async function makeVault(tab: Tab): Promise<void> {
  await listening(tab);
  await must(tab, 'vault.create', { passphrase });
  await must(tab, 'vault.confirm', {});
}

export async function addClient(tab: Tab, label: string): Promise<string> {
  return (await must(tab, 'clients.create', { label, population: 'adult', format: 'individual' })).id;
}

export const planOf = (text: string) => ({ diagnoses: [], problems: [{ id: 'p1', text }], goals: [] });

/** A plan of some thirty kilobytes, so that a handful of them fill more than one chunk of a backup. */
export const longPlanOf = (text: string) => ({
  ...planOf(text),
  problems: Array.from({ length: 20 }, (_, at) => ({ id: `p${at}`, text: `${text} ${'x'.repeat(1500)}` })),
});

export const sessionOf = (noteKey: string) => ({
  date: '2026-05-04',
  noteKey,
  planVersion: 1,
  goals: [],
  objectives: [],
  interventions: [],
  techniques: ['grounding'],
});

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
