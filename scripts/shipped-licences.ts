/**
 * The licences of what ships: which packages end up in the builds, and under which terms. `npm run licences` writes the
 * list for the options page and the texts for `public/licences.txt`; the build fails when it bundles a package that the
 * list does not name in that version, so the list cannot fall behind.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** A package that ships, as the options page lists it. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX id. */
  readonly licence: string;
}

const root = path.join(import.meta.dirname, '..');
const listFile = path.join(root, 'components/options/licences.json');
const textFile = path.join(root, 'public/licences.txt');

/** Set in the run that makes the list: the config's own plugin has nothing to hold the build to then. */
const listing = 'THROUGHLINE_LISTING_LICENCES';

/** The package whose module this is, `@scope/name` or `name`; null for our own modules and the bundler's. */
export function packageOf(moduleId: string): string | null {
  const at = moduleId.replaceAll('\\', '/').lastIndexOf('/node_modules/');
  if (at < 0 || moduleId.startsWith('\0')) return null;
  const [first = '', second = ''] = moduleId.slice(at + '/node_modules/'.length).split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

function describe(name: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return { name, version: String(manifest.version), licence: String(manifest.license) };
}

/** The licence text a package carries, or the standing words for one that has only its manifest's line. */
function textOf({ name, licence }: ShippedPackage): string {
  const folder = path.join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${licence} (named in its manifest).`;
}

const readList = (): readonly ShippedPackage[] =>
  existsSync(listFile) ? JSON.parse(readFileSync(listFile, 'utf8')) : [];

/** Writes list and texts for the named packages. */
export function writeLicences(names: Iterable<string>): readonly ShippedPackage[] {
  const packages = [...new Set(names)].sort().map(describe);
  // One package a line, as the formatter leaves it.
  const lines = packages.map(
    ({ name, version, licence }) => `  { "name": "${name}", "version": "${version}", "licence": "${licence}" }`,
  );
  writeFileSync(listFile, `[\n${lines.join(',\n')}\n]\n`);
  const texts = packages.map((one) => `${one.name} ${one.version}\n${'='.repeat(72)}\n${textOf(one)}\n`);
  writeFileSync(textFile, `Throughline contains these packages.\n\n${texts.join('\n\n')}`);
  return packages;
}

/**
 * Names each package of the build that the list lacks.
 *
 * @param collect takes the names instead, for the run that makes the list.
 */
export function shippedLicences(collect?: (name: string) => void): Plugin {
  if (collect) process.env[listing] = 'yes';
  return {
    name: 'shipped-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const names = new Set(chunks.flatMap((chunk) => chunk.moduleIds.map(packageOf)).filter((name) => name !== null));
      if (collect) {
        for (const name of names) collect(name);
        return;
      }
      if (process.env[listing]) return;
      const listed = new Set(readList().map(({ name, version }) => `${name}@${version}`));
      const missing = [...names].map(describe).filter(({ name, version }) => !listed.has(`${name}@${version}`));
      if (missing.length === 0) return;
      const what = missing.map(({ name, version }) => `${name} ${version}`).join(', ');
      throw new Error(`components/options/licences.json lacks ${what}. Run "npm run licences" and look at the change.`);
    },
  };
}
