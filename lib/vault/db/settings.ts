/**
 * Settings: no client data, readable while locked. A damaged or outdated row falls back to the defaults field by field.
 */
import type { Settings } from '../../messaging/calls.ts';
import { z } from '../../zod.ts';
import type { VaultDatabase } from './database.ts';

export const defaultSettings: Settings = {
  autoLockMinutes: 10,
  appearance: 'system',
  orientation: null,
  onboarded: false,
  triggers: true,
  triggersOff: [],
  clipboardSeconds: 0,
  clientLanguage: 'en',
};

export const settingsShape = {
  autoLockMinutes: z.number().int().min(1).max(240),
  appearance: z.enum(['system', 'light', 'dark', 'contrast']),
  orientation: z.string().max(80).nullable(),
  onboarded: z.boolean(),
  triggers: z.boolean(),
  triggersOff: z.array(z.string().min(1).max(300)).max(200),
  clipboardSeconds: z.literal([0, 30, 60, 120]),
  clientLanguage: z.enum(['en', 'es']),
};

const storedSchema = z.object({
  autoLockMinutes: settingsShape.autoLockMinutes.catch(defaultSettings.autoLockMinutes),
  appearance: settingsShape.appearance.catch(defaultSettings.appearance),
  orientation: settingsShape.orientation.catch(defaultSettings.orientation),
  onboarded: settingsShape.onboarded.catch(defaultSettings.onboarded),
  triggers: settingsShape.triggers.catch(defaultSettings.triggers),
  triggersOff: settingsShape.triggersOff.catch([]),
  clipboardSeconds: settingsShape.clipboardSeconds.catch(defaultSettings.clipboardSeconds),
  clientLanguage: settingsShape.clientLanguage.catch(defaultSettings.clientLanguage),
});

function parse(value: unknown): Settings {
  const parsed = storedSchema.safeParse(value);
  return parsed.success ? parsed.data : defaultSettings;
}

export async function readSettings(db: VaultDatabase): Promise<Settings> {
  return parse((await db.settings.get('settings'))?.value);
}

/** Changes the named settings and keeps the rest, in one transaction. */
export async function changeSettings(db: VaultDatabase, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const value = { ...(await readSettings(db)), ...change };
    await db.settings.put({ id: 'settings', value });
    return value;
  });
}
