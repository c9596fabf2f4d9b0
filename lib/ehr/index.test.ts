import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/fixtures/ehr/open-case.ts';
import { reportSchema } from '../messaging/report-schema.ts';
import { detectPage } from './index.ts';

describe('a report', () => {
  it('is never too long to be taken, however long the plan on the page', async () => {
    const lines = Array.from({ length: 700 }, (_, n) => `Line ${n}`).join('\n');
    const field = (label: string, text: string) => `<label>${label}<textarea>${text}</textarea></label>`;
    const win = await openPage({
      url: `https://ehr.example/clients/12/treatment-plan/3#${'x'.repeat(9000)}`,
      html: `<h1>Treatment plan</h1><form>${field('Goal', lines)}${field('Objective', 'word '.repeat(2000))}</form>`,
    });
    const { report } = detectPage(win);
    expect(report.role).toBe('plan');
    expect(report.planLines.length).toBeGreaterThan(300);
    const parsed = reportSchema.safeParse({ ...report, documentToken: 't' });
    expect(parsed.error?.issues ?? []).toEqual([]);
  });
});
