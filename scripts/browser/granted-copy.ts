/**
 * A copy of a built extension with one more site granted in its manifest: headless browsers cannot show the permission
 * prompt that a person would answer. For development tools only; the build itself is not touched.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Manifest {
  host_permissions?: string[];
  web_accessible_resources?: { matches?: string[] }[];
}

/** The manifest with the site of `address` granted (all its ports and paths, as match patterns have it). */
export function grantSite<M extends Manifest>(manifest: M, address: string): M {
  const { protocol, hostname } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  const add = (patterns: readonly string[] = []) => [...new Set([...patterns, pattern])];
  return {
    ...manifest,
    host_permissions: add(manifest.host_permissions),
    web_accessible_resources: manifest.web_accessible_resources?.map((entry) => ({
      ...entry,
      matches: add(entry.matches),
    })),
  };
}

/** Copies `extension` to a temporary folder with the site granted, and gives that folder. */
export const copyWithSite = (extension: string, address: string): string => copyWithSites(extension, [address]);

/** The same for several sites. */
export function copyWithSites(extension: string, addresses: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'throughline-extension-'));
  cpSync(extension, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, JSON.stringify(addresses.reduce(grantSite, manifest)));
  return folder;
}
