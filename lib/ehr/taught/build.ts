/** Puts what the therapist pointed at together as an adapter: data only, for this site only. Pure. */
import type { Adapter } from '../types.ts';
import type { Locator } from './locator.ts';
import { addressExpression } from './safe.ts';

export interface Pointed {
  readonly role: 'note' | 'plan';
  readonly host: string;
  readonly path: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Fields of a note, in their order. */
  readonly fields: readonly Locator[];
  readonly goals: Locator | null;
  readonly client: Locator | null;
}

/** The id names site and kind: teaching the same kind of page again replaces what was taught before. */
export function buildAdapter({ role, host, path, today, fields, goals, client }: Pointed): Adapter {
  const address = addressExpression(path);
  const key = `${host} ${role} ${address}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    id: `taught-${key.slice(0, 80).replace(/-$/, '')}`,
    name: `${host} (taught)`,
    evidence: 'generic',
    checkedOn: today,
    hosts: [host],
    pages: [
      {
        role,
        path: [address],
        ...(role === 'note'
          ? { fields: fields.map(({ select, label }) => ({ select, ...(label ? { label } : {}) })) }
          : { planBody: goals ? [goals.select] : [] }),
      },
    ],
    identity: client ? { name: [client.select] } : {},
  };
}
