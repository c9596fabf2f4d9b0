/**
 * A name for the state of everything kept: another one after every change that all views are told of. Lets a page that
 * reports while somebody types be answered without reading again what cannot have changed.
 */
import type { KeyValueStore } from '../vault/keyring.ts';

const key = 'changes';

/** Something has changed: what was known as of the old name may not hold any more. The next to ask makes a new one. */
export const markChanged = (session: KeyValueStore): Promise<void> => session.remove(key);

/** The present name. Ask before reading what it stands for: a change in between then leads to one reading too many. */
export async function stateName(session: KeyValueStore): Promise<string> {
  const known = await session.get(key);
  if (typeof known === 'string') return known;
  const fresh = crypto.randomUUID();
  await session.set(key, fresh);
  return fresh;
}
