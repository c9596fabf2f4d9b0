/**
 * The manifests that users get, as snapshots: a permission, site or resource that creeps in shows up in review.
 * Reads the production builds, building them when they are missing or older than the sources.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/browser/build.ts';
import type { BrowserKind } from '../../scripts/browser/paths.ts';
import { manifestFor } from '../../scripts/manifest.ts';

interface BuiltManifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy?: { extension_pages?: string };
}

describe.each<[BrowserKind, string]>([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
])('the production manifest for %s', (browser, name) => {
  let manifest: BuiltManifest;

  beforeAll(async () => {
    const folder = await ensureBuild(browser, 'production');
    manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  }, 180_000);

  it('is the one that was reviewed', async () => {
    const shown = JSON.stringify({ ...manifest, version: '(from package.json)' }, null, 2);
    await expect(`${shown}\n`).toMatchFileSnapshot(`./snapshots/manifest.${name}.json`);
  });

  it('asks for no site at install and no host in a content script', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  it('lets extension pages talk to nobody', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|wss?:|\*|unsafe-eval/);
  });

  it('holds exactly the permissions that the source names', () => {
    expect(manifest.permissions).toEqual(manifestFor({ browser: name, mode: 'production' }).permissions);
  });
});

describe('the demo manifest', () => {
  it.each(['chrome', 'firefox'])('differs for %s only by the loopback sites', (browser) => {
    const demo = manifestFor({ browser, mode: 'demo' });
    const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];
    expect(demo.host_permissions).toEqual(loopback);
    const [resource] = demo.web_accessible_resources as { matches: string[] }[];
    expect(resource?.matches).toEqual(['https://*/*', ...loopback]);
    const { host_permissions, web_accessible_resources, ...rest } = demo;
    const { web_accessible_resources: _, ...production } = manifestFor({ browser, mode: 'production' });
    expect(rest).toEqual(production);
  });
});
