/** The main job end to end, as `npm start` walks it: each step throws when it does not do what it should. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/browser/paths.ts';
import { walkMainJob } from '../../scripts/walk/main-job.ts';
import { clients } from '../demo-ehr/clients.ts';
import { paths } from '../demo-ehr/notes.ts';
import { type DemoEhr, serveDemoEhr } from '../demo-ehr/serve.ts';
import { browserForFile, currentTarget, expectNoEscape } from './harness.ts';

const browser = browserForFile();
let ehr: DemoEhr;

beforeAll(async () => {
  ehr = await serveDemoEhr();
});
afterAll(() => ehr.close());

describe('the main job on the demo EHR', () => {
  it('goes from the first run to an inserted suggestion, and leaves with the note', async () => {
    const [client] = clients;
    const chartId = client?.identity.chartId ?? '';
    const shown = new Map<string, readonly string[]>();
    await walkMainJob(
      browser.session,
      { note: `${ehr.url}${paths.note(chartId, 'soap')}`, label: client?.label ?? '' },
      {
        step: async (title, lines, tab) => {
          shown.set(title, lines);
          const file = `${shown.size}.png`;
          await tab.picture(path.join(root, 'artifacts', 'e2e', currentTarget(), 'main-job', file));
        },
      },
    );
    const goals = [...shown].find(([title]) => title.startsWith('Write'))?.[1] ?? [];
    expect(goals[1]).toMatch(/addressed.*fell asleep within twenty minutes/);
    expect(goals[2]).toContain('not in this note yet');
    expect([...shown.values()].at(-1)).toEqual(['panels on the page: 0']);
    expectNoEscape(browser.session);
  }, 180_000);
});
