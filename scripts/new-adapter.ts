/**
 * `npm run new:adapter -- <id> "<Name>" <host>`: makes the adapter's file with its cases, puts it into the registry and
 * adds its row to the docs. What it makes passes the tests as it is; then the facts of the real EHR go in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dayOf } from '../lib/dates.ts';
import { root } from './browser/paths.ts';
import { adapterFile, objection, withAdapter } from './new-adapter/scaffold.ts';

const [id, name, host, ...more] = process.argv.slice(2);
if (!id || !name || !host || more.length > 0) {
  console.error(
    'Usage: npm run new:adapter -- <id> "<Name>" <host>\nFor example: npm run new:adapter -- valant "Valant" app.valant.io',
  );
  process.exit(2);
}
const wanted = { id, name, host, today: dayOf(new Date()) };
const wrong = objection(wanted);
const files = {
  adapter: path.join(root, 'lib/ehr/adapters', `${id}.ts`),
  registry: path.join(root, 'lib/ehr/registry.ts'),
  docs: path.join(root, 'docs/adding-an-ehr.md'),
};
if (wrong || existsSync(files.adapter)) {
  console.error(wrong ?? `There is an adapter called ${id} already.`);
  process.exit(1);
}
const texts = { registry: readFileSync(files.registry, 'utf8'), docs: readFileSync(files.docs, 'utf8') };
const changed = withAdapter(texts, wanted);
writeFileSync(files.adapter, adapterFile(wanted));
writeFileSync(files.registry, changed.registry);
writeFileSync(files.docs, changed.docs);
console.log(`Made ${path.relative(root, files.adapter)}; registered it; added its row to docs/adding-an-ehr.md.

Next:
1. Put in the real addresses, fields and client, with what you know them from; docs/adding-an-ehr.md explains each part.
2. Write the pages that must match, and some that must not, into its cases.
3. npm run test:ehr -- ${id} && npx vitest run lib/ehr tests/meta/adapters.test.ts`);
