/** Handlers for words of the workspace's forms that are not saved. Nothing is logged: the client's view was. */
import { dropDrafts, keepDraft, listDrafts } from '../../vault/drafts.ts';
import { openStore } from '../../vault/vault.ts';
import type { Handler } from '../server.ts';

export const keep: Handler<'drafts.keep'> = async ({ clientId, form, value }, { ports }) => {
  await keepDraft(await openStore(ports), ports.session, clientId, { form, at: ports.now(), value });
  return {} as Record<string, never>;
};

export const list: Handler<'drafts.list'> = async ({ clientId }, { ports }) =>
  listDrafts(await openStore(ports), ports.session, clientId);

export const drop: Handler<'drafts.drop'> = async ({ clientId, form }, { ports }) => {
  await dropDrafts(await openStore(ports), ports.session, clientId, form);
  return {} as Record<string, never>;
};
