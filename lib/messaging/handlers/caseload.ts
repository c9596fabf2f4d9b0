/** Handlers for the caseload: what there is to know of every client at once. */
import { drawSummaries, listCaseload } from '../../vault/db/caseload.ts';
import { openStore } from '../../vault/vault.ts';
import type { Handler } from '../server.ts';

export const list: Handler<'caseload.list'> = async (_input, { ports }) => listCaseload(await openStore(ports));

export const draw: Handler<'caseload.draw'> = async ({ clientIds }, { ports }) =>
  drawSummaries(await openStore(ports), clientIds);
