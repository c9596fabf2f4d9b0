/**
 * Words typed into a form of the workspace and not saved, sealed like a record and kept in memory-only session storage: a lock
 * by the timer, the panel or the popup ends the page that held them. They are in no table, so in no backup, export or merge,
 * and go with the browser. Under keyed hashes: what is left after a lock names no client.
 */
import type { Store } from './db/store.ts';
import { boxToText, openJson, sealJson, textToBox } from './envelope.ts';
import type { KeyValueStore } from './keyring.ts';
import { Refusal } from './refusal.ts';

/** The forms whose words are kept. */
export const draftForms = [
  'plan',
  'review',
  'amend',
  'safety-plan',
  'person',
  'format-answers',
  'score',
  'ladder',
  'own-words',
] as const;
export type DraftForm = (typeof draftForms)[number];

export interface Draft {
  readonly form: DraftForm;
  /** When the words were kept; epoch milliseconds. */
  readonly at: number;
  /** What the form holds, as its view wrote it. */
  readonly value: string;
}

const prefix = 'draft.';

async function slotOf({ keys }: Store, clientId: string, form: DraftForm): Promise<string> {
  return prefix + (await keys.hash(JSON.stringify(['draft', clientId, form]))).slice(0, 32);
}
const placeOf = (slot: string) => ({ table: 'drafts', id: slot, version: 1 });

/** @throws {Refusal} `not-found` when the client is gone */
export async function keepDraft(store: Store, session: KeyValueStore, clientId: string, draft: Draft): Promise<void> {
  if (!(await store.db.clients.get(clientId))) {
    throw new Refusal('not-found', 'This client was removed meanwhile; nothing was kept.');
  }
  const slot = await slotOf(store, clientId, draft.form);
  await session.set(slot, boxToText(await sealJson(store.keys.records, placeOf(slot), draft)));
}

/** What is kept for a client. What does not open, such as another vault's, is dropped. */
export async function listDrafts(store: Store, session: KeyValueStore, clientId: string): Promise<readonly Draft[]> {
  const found: Draft[] = [];
  for (const form of draftForms) {
    const slot = await slotOf(store, clientId, form);
    const kept = await session.get(slot);
    if (kept === undefined || kept === null) continue;
    const box = textToBox(String(kept));
    const draft = box && ((await openJson(store.keys.records, placeOf(slot), box)) as Draft | undefined);
    if (draft?.form === form) found.push(draft);
    else await session.remove(slot);
  }
  return found;
}

/** Forgets one form's words, or all of a client's. */
export async function dropDrafts(
  store: Store,
  session: KeyValueStore,
  clientId: string,
  form: DraftForm | null,
): Promise<void> {
  for (const each of form === null ? draftForms : [form]) await session.remove(await slotOf(store, clientId, each));
}
