/**
 * The taught adapters, kept beside the panel's layout: they hold no client data. Checked again on every reading, since
 * content scripts can reach this storage in some browsers.
 */
import type { Adapter } from '../ehr/types.ts';
import type { KeyValueStore } from '../vault/keyring.ts';
import { taughtAdapterSchema } from './adapter-schema.ts';

const PREFIX = 'taught.';

export async function listTaught(local: KeyValueStore): Promise<readonly Adapter[]> {
  const entries = await local.entries(PREFIX);
  const adapters = entries.flatMap(([, value]) => {
    const parsed = taughtAdapterSchema.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
  return adapters.sort((a, b) => a.id.localeCompare(b.id));
}

export async function saveTaught(local: KeyValueStore, adapter: Adapter): Promise<void> {
  await local.set(PREFIX + adapter.id, adapter);
}

export async function removeTaught(local: KeyValueStore, id: string): Promise<void> {
  await local.remove(PREFIX + id);
}
