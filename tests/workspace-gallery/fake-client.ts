/** Stands in for lib/messaging/client.ts in the workspace gallery: a caseload and records in memory. */
import type { BackgroundEvent, CallErrorCode, CallInput, CallName, CallOutput } from '../../lib/messaging/calls.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { client, otherClient, version } from '../gallery/fixtures.ts';
import { records as given } from './records.ts';

export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

interface Kept {
  readonly id: string;
  readonly ownerId: string;
  readonly kind: string;
  readonly version: number;
  readonly value: unknown;
}
const kept: Kept[] = Object.entries(given).flatMap(([kind, values]) =>
  values.map((value, index) => ({
    id: `${kind}-${index}`,
    ownerId: kind === 'crisis-numbers' ? 'practice' : client.id,
    kind,
    version: 1,
    value,
  })),
);
/** `?empty` leaves out what is on record, for the empty states. */
const empty = new URLSearchParams(location.search).has('empty');

const answers: { readonly [name: string]: (input: never) => unknown } = {
  'vault.state': () => ({ status: 'unlocked', waitSeconds: 0 }),
  'settings.get': () => ({ autoLockMinutes: 10, appearance: 'system', orientation: null, onboarded: true }),
  'clients.list': () => [client, otherClient],
  'clients.get': ({ clientId }: { clientId: string }) => (clientId === client.id ? client : otherClient),
  'caseload.list': () => [],
  'plans.versions': ({ clientId }: { clientId: string }) => (clientId === client.id ? [version] : []),
  'plans.save': ({ content, reason }: { content: PlanContent; reason: string }) => ({
    ...version,
    version: 3,
    reason,
    content,
  }),
  'records.list': ({ ownerId, kind }: { ownerId: string; kind: string }) => ({
    records: empty ? [] : kept.filter((each) => each.ownerId === ownerId && each.kind === kind),
    damaged: [],
  }),
  'records.put': ({ ownerId, kind, id, baseVersion, value }: Kept & { baseVersion: number }) => {
    const record = { id: id ?? `new-${kept.length}`, ownerId, kind, version: baseVersion + 1, value };
    const place = kept.findIndex((each) => each.id === record.id);
    if (place >= 0) kept[place] = record;
    else kept.push(record);
    return record;
  },
  'records.remove': ({ id }: { id: string }) => {
    kept.splice(
      kept.findIndex((each) => each.id === id),
      1,
    );
    return {};
  },
};

export async function call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  return (answers[name]?.(input as never) ?? {}) as CallOutput<K>;
}

/** Nothing happens in a gallery. */
export function onEvent(_signal: AbortSignal, _listener: (event: BackgroundEvent) => void): void {}
