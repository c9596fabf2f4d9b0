/**
 * How the panel sits on each site; kept per host in `storage.local`. Nothing sensitive: content scripts can read it.
 */
import type { KeyValueStore } from '../vault/keyring.ts';
import type { PanelLayout } from './calls.ts';
import { layoutSchema } from './schemas.ts';

export const defaultLayout: PanelLayout = { side: 'right', width: 380, collapsed: false };

const key = (host: string) => `layout.${host}`;

export async function layoutOf(local: KeyValueStore, host: string): Promise<PanelLayout> {
  const parsed = layoutSchema.safeParse(await local.get(key(host)));
  return parsed.success ? parsed.data : defaultLayout;
}

export async function changeLayout(
  local: KeyValueStore,
  host: string,
  change: Partial<PanelLayout>,
): Promise<PanelLayout> {
  const layout = { ...(await layoutOf(local, host)), ...change };
  await local.set(key(host), layout);
  return layout;
}
