/**
 * Looks at a list of real pages twice: as the extension does, with its adapters, and with the generic engine alone.
 * Counts notes and plans found and other pages opened wrongly. For front ends that one runs oneself; nothing is typed.
 */
import { rmSync } from 'node:fs';
import { build } from 'vite';
import type { PageReport } from '../../lib/ehr/types.ts';
import { ensureBuild } from '../browser/build.ts';
import { copyWithSite } from '../browser/granted-copy.ts';
import { launch } from '../browser/launch.ts';
import { readPageReport } from '../browser/page-report.ts';
import { type BrowserKind, root } from '../browser/paths.ts';
import type { Tab, Target } from '../browser/surface.ts';
import { type ListedPage, type ListedTarget, readPageList } from './page-list.ts';

/** How long a page may change its mind, in ms, once it shows what the list waits for. */
const settling = 3_000;

/** What a page was taken for. */
export interface Reading {
  readonly role: PageReport['role'];
  readonly verdict: PageReport['verdict'];
  readonly score: number;
  readonly fields: readonly string[];
  readonly why: readonly string[];
}
export interface SweptPage {
  readonly page: ListedPage;
  readonly withAdapters: Reading;
  readonly without: Reading;
}

const reading = ({ role, verdict, score, fields, reasons }: Omit<PageReport, 'documentToken'>): Reading => ({
  role,
  verdict,
  score,
  fields: fields.map((field) => `${field.label} = ${field.role}`),
  why: reasons.map(({ what, weight }) => `${weight} ${what}`),
});
const nothing: Reading = { role: 'none', verdict: 'none', score: 0, fields: [], why: ['no engine was asked for'] };

/** Detection as one script that leaves `throughlineDetect` in the page: the way to ask it without its adapters. */
async function detectionScript(): Promise<string> {
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'lib/ehr/index.ts', formats: ['iife'], name: 'throughlineDetect' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  if (first === undefined || !('output' in first)) throw new Error('Detection could not be bundled.');
  return first.output[0].code;
}

/** A target as the drivers take it: absent is absent. */
function toTarget(target: ListedTarget): Target {
  if (!('css' in target) || target.containing !== undefined) return target as Target;
  return { css: target.css };
}

async function walk(tab: Tab, { steps }: ListedPage): Promise<void> {
  for (const step of steps) {
    if ('click' in step) await tab.click(toTarget(step.click));
    else if ('see' in step) await tab.see(toTarget(step.see));
    else await tab.run((script) => void new Function(script)(), step.script);
  }
}

async function settled(tab: Tab, asker: Tab): Promise<Reading> {
  const end = Date.now() + settling;
  let last: PageReport | null = null;
  while (Date.now() < end) {
    last = await readPageReport(asker, await tab.address());
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return last ? reading(last) : nothing;
}

async function genericReading(tab: Tab, script: string): Promise<Reading> {
  const report = await tab.run((code) => {
    const { detectPage } = new Function(`${code};return throughlineDetect`)();
    return detectPage(window, { builtIn: [] }).report;
  }, script);
  return reading(report as PageReport);
}

/** Pages that cannot be reached as their steps say are named on the error output and left out. */
export async function sweep(file: string, browser: BrowserKind): Promise<SweptPage[]> {
  const pages = readPageList(file);
  const script = await detectionScript();
  const extension = copyWithSite(await ensureBuild(browser), pages[0]?.address ?? '');
  const session = await launch(browser, { extension });
  const swept: SweptPage[] = [];
  try {
    const asker = await session.openExtensionPage('workspace.html');
    for (const page of pages) {
      const tab = await session.newTab();
      try {
        await tab.size(1400, 900);
        await tab.goto(page.address);
        await walk(tab, page);
        const withAdapters = await settled(tab, asker);
        const without = await genericReading(tab, script);
        swept.push({ page, withAdapters, without });
        const say = ({ role, verdict, score }: Reading) => `${role} ${verdict} ${score}`;
        console.error(`${page.system}, ${page.name} (${page.expect}): ${say(withAdapters)} | ${say(without)}`);
      } catch (error) {
        const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
        console.error(`Left out: ${page.system}, ${page.name}: ${reason}`);
      } finally {
        await tab.close();
      }
    }
  } finally {
    // Front ends call home; the guard has refused it, and that is no reason to lose what was measured.
    await session.close().catch((error: unknown) => console.error(String(error)));
    rmSync(extension, { recursive: true, force: true });
  }
  return swept;
}

type Pick = (one: SweptPage) => Reading;

const isNoteOrPlan = ({ page }: SweptPage): boolean => page.expect !== 'none';
const found = (pick: Pick) => (one: SweptPage) => pick(one).role === one.page.expect && pick(one).verdict !== 'none';
const opened = (pick: Pick) => (one: SweptPage) => pick(one).verdict === 'open';

function line(name: string, rows: readonly SweptPage[]): string {
  const wanted = rows.filter(isNoteOrPlan);
  const others = rows.filter((one) => !isNoteOrPlan(one));
  const cell = (pick: Pick) =>
    `${wanted.filter(found(pick)).length}/${wanted.length} | ${others.filter(opened(pick)).length}/${others.length}`;
  return `| ${name} | ${cell((one) => one.withAdapters)} | ${cell((one) => one.without)} |`;
}

/** The counts as a Markdown table, then what went wrong on which page and why. */
export function describeSweep(swept: readonly SweptPage[]): string {
  const systems = [...new Set(swept.map(({ page }) => page.system))];
  const wrong = swept.flatMap((one) =>
    (['withAdapters', 'without'] as const).flatMap((mode) => {
      const isWrong = isNoteOrPlan(one) ? !found((row) => row[mode])(one) : one[mode].verdict !== 'none';
      const { role, verdict, score, why, fields } = one[mode];
      return isWrong
        ? [
            `${one.page.system}, ${one.page.name} (${mode === 'without' ? 'without adapters' : 'with adapters'}): ` +
              `wanted ${one.page.expect}, got ${role} ${verdict} ${score}; ${why.join('; ')} [${fields.join(' · ')}]`,
          ]
        : [];
    }),
  );
  return [
    '| system | found | opened wrongly | found without adapters | opened wrongly without |',
    '|---|---|---|---|---|',
    ...systems.map((system) =>
      line(
        system,
        swept.filter(({ page }) => page.system === system),
      ),
    ),
    line('all', swept),
    ...wrong,
  ].join('\n');
}
