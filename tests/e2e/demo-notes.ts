/** What the specs on the notes of the demo EHR share: the EHR itself, its clients, the editors' models, and waiting for a value. */
import { afterAll, beforeAll } from 'vitest';
import type { Surface } from '../../scripts/browser/surface.ts';
import { firstRun, linkChart } from '../../scripts/walk/actions.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { type DemoEhr, serveDemoEhr } from '../demo-ehr/serve.ts';
import type { UsedBrowser } from './harness.ts';

/**
 * Registers the hooks that serve the demo EHR, set the extension up with its sample clients, and link the charts of these
 * clients. Call once, after `browserForFile`.
 */
export function demoEhrForFile(
  browser: UsedBrowser,
  ...linked: readonly { readonly label: string; readonly chartId: string }[]
): Pick<DemoEhr, 'url' | 'foreignUrl'> {
  let ehr: DemoEhr | undefined;
  beforeAll(async () => {
    ehr = await serveDemoEhr();
    await firstRun(browser.session);
    for (const client of linked) {
      const tab = await browser.session.newTab(ehr.url + paths.note(client.chartId, 'soap'));
      await linkChart(await tab.panel(), client.label);
      await tab.close();
    }
  }, 180_000);
  afterAll(() => ehr?.close());
  const served = () => {
    if (!ehr) throw new Error('The demo EHR is not served yet: use it within a test.');
    return ehr;
  };
  return {
    get url() {
      return served().url;
    },
    get foreignUrl() {
      return served().foreignUrl;
    },
  };
}

/** The sample client whose label begins with `name`. @throws Error when there is none. */
export function sample(name: string) {
  const client = clients.find(({ label }) => label.startsWith(name));
  if (!client) throw new Error(`No sample client called ${name}.`);
  return { label: client.label, chartId: client.identity.chartId, name: client.identity.name };
}

/** What the editor's own model holds. */
export function model(surface: Surface, field: string): Promise<string> {
  return surface.run(
    (name) => (window as { __model?: (field: string) => string | undefined }).__model?.(name) ?? '',
    field,
  );
}

/** Reads until the value is good or `timeout` ms are over; gives the last value either way, for the test to judge. */
export async function until<T>(read: () => Promise<T>, good: (value: T) => boolean, timeout: number): Promise<T> {
  const end = Date.now() + timeout;
  let value = await read();
  while (!good(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    value = await read();
  }
  return value;
}
