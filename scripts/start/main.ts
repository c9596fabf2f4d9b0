/**
 * `npm start` after the dependencies are there: builds the extension, serves the demo EHR and starts Chromium with both.
 * With a display it stays open for trying; without one it walks the main job and saves a picture of each step.
 */
import path from 'node:path';
import { clients } from '../../tests/demo-ehr/clients.ts';
import { paths } from '../../tests/demo-ehr/notes.ts';
import { serveDemoEhr } from '../../tests/demo-ehr/serve.ts';
import { ensureBuild } from '../browser/build.ts';
import { findBrowser, hasDisplay } from '../browser/find.ts';
import { launch } from '../browser/launch.ts';
import { root } from '../browser/paths.ts';
import type { Tab } from '../browser/surface.ts';
import { walkMainJob } from '../walk/main-job.ts';

const pictures = path.join(root, 'artifacts', 'start');

const [client] = clients;
if (client === undefined) throw new Error('The demo EHR has no clients.');
const notePath = paths.note(client.identity.chartId, 'soap');

async function walk(url: string): Promise<void> {
  console.log('No display here, so this walks the main job without a window.\n');
  const session = await launch('chromium');
  let number = 0;
  const step = async (title: string, shown: readonly string[], tab: Tab) => {
    number += 1;
    const file = path.join(pictures, `${number}.png`);
    await tab.picture(file);
    console.log(`${number}. ${title}`);
    for (const line of shown) console.log(`     ${line}`);
    console.log(`     picture: ${path.relative(root, file)}\n`);
  };
  try {
    await walkMainJob(session, { note: `${url}${notePath}`, label: client?.label ?? '' }, { step });
  } finally {
    await session.close();
  }
  console.log('Done. Nothing left this machine: every request stayed on the loopback interface.');
}

async function stayOpen(url: string): Promise<void> {
  const session = await launch('chromium', { headed: true });
  await session.newTab(`${url}${notePath}`);
  console.log(`The demo EHR runs at ${url} (invented clients only).`);
  console.log('Set up a passphrase in the tab that Throughline opened, then go to the note and write.');
  console.log('Close the browser or press Ctrl+C to end.');
  await session.untilClosed();
}

async function start(): Promise<void> {
  await findBrowser('chromium'); // says what to install before anything else takes time
  await ensureBuild('chromium');
  const ehr = await serveDemoEhr();
  try {
    await (hasDisplay() ? stayOpen(ehr.url) : walk(ehr.url));
  } finally {
    await ehr.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
