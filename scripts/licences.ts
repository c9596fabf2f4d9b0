/** `npm run licences`: builds for both browsers and writes down under which licences the bundled packages come. */
import { rmSync } from 'node:fs';
import { build } from 'wxt';
import { shippedLicences, writeLicences } from './shipped-licences.ts';

const names = new Set<string>();
const outDir = '.output/licences';
for (const browser of ['chrome', 'firefox']) {
  await build({ browser, outDir, vite: () => ({ plugins: [shippedLicences((name) => names.add(name))] }) });
}
rmSync(outDir, { recursive: true, force: true });
for (const { name, version, licence } of writeLicences(names)) console.log(`${name} ${version}: ${licence}`);
