/** Handlers for the caseload: what there is to know of every client at once. */
import { choosePage, perPage, type RulesForAll, rowOf } from '../../caseload/rows.ts';
import { practice } from '../../records/kinds.ts';
import { caseloadEntries, caseloadRows, drawSummaries } from '../../vault/db/caseload.ts';
import { listRecords } from '../../vault/db/records.ts';
import type { Store } from '../../vault/db/store.ts';
import { openStore } from '../../vault/vault.ts';
import { policyOf } from '../policy.ts';
import type { Ports } from '../ports.ts';
import type { Handler } from '../server.ts';

/** What counts for every client who has no rules of their own. */
async function rulesOf(ports: Ports, store: Store): Promise<RulesForAll> {
  const [checking, policy] = await Promise.all([listRecords(store, practice, 'checking'), policyOf(ports)]);
  return { usual: checking.records[0]?.value.profiles, ofPractice: policy.ruleProfile };
}

export const page: Handler<'caseload.page'> = async ({ first = perPage, ...question }, { ports }) => {
  const store = await openStore(ports);
  const [entries, rules] = await Promise.all([caseloadEntries(store), rulesOf(ports, store)]);
  const { ids, ...chosen } = choosePage(entries, question, rules);
  const found = await caseloadRows(store, ids.slice(0, first));
  return { ...chosen, rows: found.map((row) => rowOf(row, question.today, rules)), rest: ids.slice(first) };
};

export const rows: Handler<'caseload.rows'> = async ({ clientIds, today }, { ports }) => {
  const store = await openStore(ports);
  const [found, rules] = await Promise.all([caseloadRows(store, clientIds), rulesOf(ports, store)]);
  return { rows: found.map((row) => rowOf(row, today, rules)) };
};

export const draw: Handler<'caseload.draw'> = async ({ clientIds }, { ports }) => {
  await drawSummaries(await openStore(ports), clientIds);
  return {} as Record<string, never>;
};
