import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/fixtures/ehr/open-case.ts';
import { detectPage } from '../index.ts';
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

const files = import.meta.glob<{ adapter: Adapter; cases: readonly AdapterCase[] }>(
  ['./*.ts', '!./*.test.ts', '!./adapter-case.ts'],
  { eager: true },
);

for (const { adapter, cases } of Object.values(files)) {
  describe(adapter.name, () => {
    it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { expect: want, ...page }) => {
      const { report } = detectPage(await openPage(page, adapter.id));
      const seen = {
        role: report.role,
        ...(want.verdict && { verdict: report.verdict }),
        ...(want.format && { format: report.format }),
        ...(want.fields && { fields: report.fields.map((field) => field.role) }),
        ...(want.chartId && { chartId: report.identity?.chartId }),
        ...(want.clientName && { clientName: report.identity?.name }),
        ...(want.dateOfBirth && { dateOfBirth: report.identity?.dateOfBirth }),
        ...(want.noteId && { noteId: report.noteId }),
        ...(want.sessionDate && { sessionDate: report.sessionDate }),
        ...(want.diagnoses && { diagnoses: report.diagnoses }),
        ...(want.readOnly !== undefined && { readOnly: report.readOnly }),
        ...(want.unread !== undefined && { unread: report.unread.length }),
      };
      const { planLines, ...rest } = want;
      expect(seen, JSON.stringify(report, null, 1)).toEqual(rest);
      const lines = report.planLines.map((line) => `${line.kind}: ${line.text}`);
      expect(lines).toEqual(expect.arrayContaining([...(planLines ?? [])]));
      if (want.role !== 'none') expect(report.adapter?.id).toBe(adapter.id);
      expect(JSON.stringify(report)).not.toContain('PRIVATE-WORDS');
    });
  });
}
