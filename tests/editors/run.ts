/**
 * `node tests/editors/run.ts [--firefox] [--only=part of a behaviour's name] [editor ...]`: inserts into every real editor and prints the table editor by
 * behaviour. A run over everything is kept beside this file, for `npm run test:ehr`.
 *
 * Exit code 1 when any behaviour fails. No request may leave the machine.
 */
import { build } from 'vite';
import { root } from '../demo-ehr/build.ts';
import { serveDemoEhr } from '../demo-ehr/serve.ts';
import { behaviours, type Driver, type Verdict } from './behaviours.ts';
import { chromiumDriver, launchChromium } from './chromium.ts';
import { firefoxDriver, launchFirefox } from './firefox.ts';
import { editorNames, editorsFolder } from './pages.ts';
import { keepResults } from './results.ts';
import { trySituations } from './situations.ts';

/** The code under test as one script, as the content script's bundler makes it. */
async function codeUnderTest(): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: 'tests/editors/entry.ts', formats: ['iife'], name: 'bundle', fileName: 'entry' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('the code under test did not build');
  return chunk.code;
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !editorNames.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown editor: ${unknown.join(', ')}. Known: ${editorNames.join(', ')}`);
  process.exit(2);
}

const failures: string[] = [];
const held: Record<string, Record<string, boolean>> = {};
const chosen = Object.entries(behaviours).filter(([name]) => only === undefined || name.includes(only));
const names = chosen.map(([name]) => name);

async function tryEditor(driver: Driver): Promise<void> {
  const cells: string[] = [];
  for (const [name, behaviour] of chosen) {
    let verdict: Verdict;
    try {
      verdict = await behaviour(driver);
    } catch (error) {
      verdict = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
    if (verdict !== null) failures.push(`${driver.editor}, ${name}: ${verdict}`);
    cells.push(verdict === null ? 'ok' : 'FAIL');
    held[driver.editor] = { ...held[driver.editor], [name]: verdict === null };
  }
  console.log(`| ${driver.editor} | ${cells.join(' | ')} |`);
}

/** Only a run over everything says anything about everything. */
function keep(kind: 'chromium' | 'firefox', browser: string): void {
  if (wanted.length > 0 || only !== undefined) return;
  keepResults(kind, { browser, date: new Date().toISOString().slice(0, 10), editors: held });
}

const code = await codeUnderTest();
// Built beforehand: a slow machine must not count against the first page.
await editorsFolder();
const ehr = await serveDemoEhr();
const editors = wanted.length > 0 ? wanted : editorNames;
console.log(`| editor | ${names.join(' | ')} |\n|---|${names.map(() => '---|').join('')}`);
if (process.argv.includes('--firefox')) {
  const browser = await launchFirefox(code);
  for (const editor of editors) {
    const page = await browser.newPage();
    await tryEditor(firefoxDriver(page, ehr.url, editor));
    await page.close();
  }
  keep('firefox', (await browser.version()).replace('firefox/', 'Firefox '));
  await browser.close();
} else {
  const browser = await launchChromium();
  for (const editor of editors) {
    const page = await browser.newPage();
    const driver = await chromiumDriver(page, ehr.url, editor, code);
    await tryEditor(driver);
    if (driver.requests.length > 0) failures.push(`${editor}: asked ${driver.requests.join(', ')}`);
    await page.close();
  }
  if (wanted.length === 0 && only === undefined) {
    for (const [name, verdict] of await trySituations(browser, ehr, code)) {
      console.log(`${verdict === null ? 'ok' : 'FAIL'}: ${name}`);
      if (verdict !== null) failures.push(`${name}: ${verdict}`);
    }
  }
  keep('chromium', `Chromium ${browser.version()}`);
  await browser.close();
}
await ehr.close();
for (const failure of failures) console.log(`- ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
