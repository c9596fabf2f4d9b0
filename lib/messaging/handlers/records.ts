/** Handlers for the records of clients and of the practice. */

import { practice } from '../../records/kinds.ts';
import { listRecords, putRecord, removeRecord } from '../../vault/db/records.ts';
import { openStore } from '../../vault/vault.ts';
import type { Ports } from '../ports.ts';
import { tellAll } from '../push.ts';
import type { Handler } from '../server.ts';
import { refreshTriggers } from '../triggers-on.ts';

async function tellChanged(ports: Ports, ownerId: string): Promise<void> {
  await tellAll(ports, { event: 'data', clientId: ownerId === practice ? null : ownerId });
  // A snippet may have come or gone, and pages know their triggers beforehand.
  if (ownerId === practice) await refreshTriggers(ports);
}

export const list: Handler<'records.list'> = async ({ ownerId, kind }, { ports }) =>
  listRecords(await openStore(ports), ownerId, kind);

export const put: Handler<'records.put'> = async (write, { ports }) => {
  const stored = await putRecord(await openStore(ports), write, ports);
  await tellChanged(ports, write.ownerId);
  return stored;
};

export const remove: Handler<'records.remove'> = async ({ ownerId, id }, { ports }) => {
  await removeRecord(await openStore(ports), ownerId, id);
  await tellChanged(ports, ownerId);
  return {} as Record<string, never>;
};
