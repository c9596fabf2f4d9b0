/** Handlers for the caseload: what there is to know of every client at once. */
import { choosePage, rowOf } from '../../caseload/rows.ts';
import { practice } from '../../records/kinds.ts';
import { caseloadEntries, caseloadRows, drawSummaries } from '../../vault/db/caseload.ts';
import { listRecords } from '../../vault/db/records.ts';
import { openStore } from '../../vault/vault.ts';
import { policyOf } from '../policy.ts';
import type { Handler } from '../server.ts';

export const page: Handler<'caseload.page'> = async (question, { ports }) => {
  const store = await openStore(ports);
  const [entries, checking, policy] = await Promise.all([
    caseloadEntries(store),
    listRecords(store, practice, 'checking'),
    policyOf(ports),
  ]);
  const rules = { usual: checking.records[0]?.value.profiles, ofPractice: policy.ruleProfile };
  const { ids, ...chosen } = choosePage(entries, question, rules);
  const rows = await caseloadRows(store, ids);
  return { ...chosen, rows: rows.map((row) => rowOf(row, question.today, rules)) };
};

export const draw: Handler<'caseload.draw'> = async ({ clientIds }, { ports }) => {
  await drawSummaries(await openStore(ports), clientIds);
  return {} as Record<string, never>;
};
