/**
 * What the practice has set through the browser's managed storage (F8): read, checked field by field, and applied over
 * the therapist's own settings. A field that makes no sense is left out, never guessed; of the allowed sites what makes
 * sense stays, so that a slip never allows everything.
 */
import { readSettings, settingsShape } from '../vault/db/settings.ts';
import { z } from '../zod.ts';
import type { Settings } from './calls.ts';
import type { Ports } from './ports.ts';
import type { PracticePolicy } from './trust-types.ts';

const hostPattern = /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z0-9-]+$|^(?:localhost|127\.0\.0\.1)$/;
const fields = {
  practice: z.string().min(1).max(120),
  // A limit with a slip in it must not fall away as a whole: what can be read of it counts, and nothing else is allowed.
  allowedSites: z.unknown().transform(sitesIn),
  lockMinutes: settingsShape.autoLockMinutes,
  ruleProfile: z.string().min(1).max(80),
  templates: z.array(z.strictObject({ name: z.string().min(1).max(120), text: z.string().min(1).max(8000) })).max(100),
  backupFolderHint: z.string().min(1).max(300),
};

/** The readable hosts of a list, in lower case; none where it is no list. */
function sitesIn(listed: unknown): readonly string[] {
  if (!Array.isArray(listed)) return [];
  const hosts = listed.flatMap((site) => (typeof site === 'string' ? [site.trim().toLowerCase()] : []));
  return hosts.filter((host) => host.length <= 253 && hostPattern.test(host)).slice(0, 200);
}

/** The readable part of what managed storage holds. */
export function readPolicy(value: unknown): PracticePolicy {
  if (typeof value !== 'object' || value === null) return {};
  const found: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name)) continue;
    const parsed = schema.safeParse((value as Record<string, unknown>)[name]);
    if (parsed.success) found[name] = parsed.data;
  }
  return found;
}

export async function policyOf(ports: Pick<Ports, 'managed'>): Promise<PracticePolicy> {
  return readPolicy(await ports.managed().catch(() => null));
}

/** The settings in force: the practice's lock time is an upper limit. */
export async function settingsInForce(ports: Pick<Ports, 'db' | 'managed'>): Promise<Settings> {
  const [settings, { lockMinutes }] = await Promise.all([readSettings(ports.db), policyOf(ports)]);
  if (lockMinutes === undefined) return settings;
  return { ...settings, autoLockMinutes: Math.min(settings.autoLockMinutes, lockMinutes) };
}

/** Whether the practice lets the extension run on a host. `*.` before a host stands for it and all below it. */
export function siteAllowed({ allowedSites }: PracticePolicy, host: string): boolean {
  if (allowedSites === undefined) return true;
  return allowedSites.some((site) =>
    site.startsWith('*.') ? host === site.slice(2) || host.endsWith(site.slice(1)) : host === site,
  );
}

/** The host of a match pattern (`https://*.ehr.example/*`) or origin, without port. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/[:/].*$/, '');
}
