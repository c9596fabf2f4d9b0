/**
 * `npm run store:pictures`: takes the stores' pictures at their size, 1280 by 800, from the extension itself beside the
 * practice system, with invented clients only. Overwrites `docs/store/pictures`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { clients } from '../tests/demo-ehr/clients.ts';
import { paths } from '../tests/demo-ehr/notes.ts';
import { serveDemoEhr } from '../tests/demo-ehr/serve.ts';
import { ensureBuild } from './browser/build.ts';
import { launch } from './browser/launch.ts';
import { root } from './browser/paths.ts';
import type { Session, Tab } from './browser/surface.ts';
import { firstRun, linkChart, write } from './walk/actions.ts';
import { juniperNote } from './walk/main-job.ts';

const folder = path.join(root, 'docs', 'store', 'pictures');
/** What the stores ask for, in pixels. */
const size = [1280, 800] as const;
const settle = () => new Promise((resolve) => setTimeout(resolve, 900));

async function shoot(tab: Tab, name: string): Promise<void> {
  await settle();
  const file = path.join(folder, `${name}.png`);
  await tab.picture(file);
  console.log(path.relative(root, file));
}

async function besideTheNote(session: Session, address: string, label: string): Promise<void> {
  const tab = await session.newTab(address);
  await tab.size(...size);
  const panel = await tab.panel();
  await linkChart(panel, label);
  await write(tab, tab, 'textarea', juniperNote);
  await panel.seeText('not in this note yet');
  await panel.seeText(/Risk: .*denied/);
  await shoot(tab, '1-the-note-and-its-goals');
  await panel.fill({ role: 'combobox', name: 'Find a goal, technique or measure' }, 'sleep');
  await panel.see({ css: '[role="option"]' });
  await shoot(tab, '2-lookup');
  await panel.fill({ role: 'combobox', name: 'Find a goal, technique or measure' }, '');
  await panel.click({ css: '.tl-suggestion .tl-disclosure-button' });
  await panel.see({ css: '.tl-technique-note' });
  await panel.run(() => document.querySelector('.tl-suggestion')?.scrollIntoView({ block: 'start' }), null);
  await shoot(tab, '3-what-could-fit-next');
  await tab.close();
}

async function workspace(session: Session, label: string): Promise<void> {
  const tab = await session.openExtensionPage('workspace.html');
  await tab.size(...size);
  await tab.seeText(label);
  await shoot(tab, '5-caseload');
  await tab.click({ css: 'a', containing: label });
  await tab.seeText('Goals');
  await shoot(tab, '4-the-plan');
  await tab.close();
}

const [client] = clients;
if (client === undefined) throw new Error('The practice system has no clients.');
mkdirSync(folder, { recursive: true });
await ensureBuild('chromium');
const ehr = await serveDemoEhr();
const session = await launch('chromium');
try {
  await firstRun(session);
  await besideTheNote(session, `${ehr.url}${paths.note(client.identity.chartId, 'soap')}`, client.label);
  await workspace(session, client.label);
} finally {
  await session.close();
  await ehr.close();
}
