/** For component tests: a background that keeps records in memory and answers nothing else. */
import { vi } from 'vitest';
import type { CallMessage } from '../../lib/messaging/calls.ts';
import { browser } from '../../lib/platform/browser.ts';
import type { RecordKind, StoredRecord } from '../../lib/records/kinds.ts';
import { recordKinds } from '../../lib/records/kinds.ts';

export interface FakeRecords {
  /** What is stored of a kind, in the order of making. */
  of<K extends RecordKind>(kind: K): readonly StoredRecord<K>['value'][];
}

/** Replaces `runtime.sendMessage`. Values are held to the schema of their kind, as the real background does. */
export function keepRecords(): FakeRecords {
  let records: StoredRecord[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, input } = message as CallMessage & { input: StoredRecord & { id: string | null; beside?: number } };
    if (name === 'records.list') {
      const found = records.filter((each) => each.ownerId === input.ownerId && each.kind === input.kind);
      return { ok: true, value: { records: found, damaged: [] } };
    }
    if (name === 'records.put') {
      const value = recordKinds[input.kind].schema.parse(input.value) as StoredRecord['value'];
      const old = records.find((each) => each.id === input.id);
      const of = records.filter((each) => each.ownerId === input.ownerId && each.kind === input.kind);
      if (input.beside !== undefined && input.beside < of.length) {
        return { ok: false, error: { code: 'conflict', message: 'Another window saved one meanwhile.' } };
      }
      const record = { ...input, id: input.id ?? `r${records.length + 1}`, version: (old?.version ?? 0) + 1, value };
      records = old ? records.map((each) => (each === old ? record : each)) : [...records, record];
      return { ok: true, value: record };
    }
    if (name === 'records.remove') records = records.filter((each) => each.id !== input.id);
    return { ok: true, value: {} };
  });
  return {
    of: (kind) => records.filter((each) => each.kind === kind).map((each) => each.value) as never,
  };
}
