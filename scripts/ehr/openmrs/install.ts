/**
 * Brings OpenMRS O3's published front end (MPL-2.0) from npm into a git-ignored cache, at first use only.
 *
 * The packages are prebuilt bundles. Installing them the usual way would pull several hundred megabytes of build
 * tools along, so their archives are fetched one by one, checked against the recorded hash and unpacked. They are
 * no dependency of the extension and never part of its package.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runCommand } from '../../browser/paths.ts';
import packages from './packages.json' with { type: 'json' };

const cache = path.join(root, '.cache', 'ehr-openmrs');

export interface FrontEndPackage {
  /** Full npm name, which OpenMRS also uses as the module's name in its import map. */
  name: string;
  /** Folder of the prebuilt files. */
  dist: string;
}

function folderOf(name: string, version: string): string {
  return path.join(cache, `${name.replace('@openmrs/', '')}-${version}`);
}

function sha512(file: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
}

async function fetchPackage(name: string, version: string, integrity: string): Promise<void> {
  const target = folderOf(name, version);
  if (existsSync(path.join(target, 'package', 'dist'))) return;
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const packed = await runCommand('npm', ['pack', '--silent', `${name}@${version}`], { cwd: partial });
  const archive = readdirSync(partial).find((file) => file.endsWith('.tgz'));
  if (packed.code !== 0 || archive === undefined) {
    throw new Error(`npm could not fetch ${name}@${version}: ${packed.output.trim().split('\n').at(-1) ?? ''}`);
  }
  if (sha512(path.join(partial, archive)) !== integrity) {
    throw new Error(`${name}@${version} does not match its recorded hash; nothing was unpacked.`);
  }
  // Only the built files: sources and tests of another project would confuse our own tools.
  const unpacked = await runCommand('tar', ['-xzf', archive, 'package/dist'], { cwd: partial });
  if (unpacked.code !== 0) throw new Error(`Could not unpack ${archive}: ${unpacked.output.trim()}`);
  rmSync(path.join(partial, archive));
  rmSync(target, { recursive: true, force: true });
  renameSync(partial, target);
}

/** Makes sure the front end lies in the cache. @throws Error in one line when npm cannot deliver it. */
export async function installOpenmrs(): Promise<readonly FrontEndPackage[]> {
  mkdirSync(cache, { recursive: true });
  await Promise.all(packages.map(({ name, version, integrity }) => fetchPackage(name, version, integrity)));
  return packages.map(({ name, version }) => ({ name, dist: path.join(folderOf(name, version), 'package', 'dist') }));
}
