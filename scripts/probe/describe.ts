/**
 * Says in words, or as JSON, what was detected on a page and why. Note text stays out of both: only its length is told.
 */
import type { FieldReport, PageReport } from '../../lib/ehr/types.ts';

type QuietField = Omit<FieldReport, 'text'> & { characters: number };
export type QuietReport = Omit<PageReport, 'fields'> & { fields: readonly QuietField[] };

/** The report without the text of any field. */
export function withoutText(report: PageReport): QuietReport {
  return { ...report, fields: report.fields.map(({ text, ...field }) => ({ ...field, characters: text.length })) };
}

const verdicts: Record<PageReport['verdict'], string> = {
  open: 'the panel opens by itself',
  badge: 'not sure: only the toolbar button shows it',
  none: 'nothing for Throughline here',
};

function identityLine({ identity }: QuietReport): string {
  if (identity === null) return 'client: the page does not say';
  const { chartId, name, dateOfBirth } = identity;
  const parts = [
    chartId === undefined ? undefined : `chart id ${chartId}`,
    name === undefined ? undefined : `name "${name}"`,
    dateOfBirth === undefined ? undefined : `born ${dateOfBirth}`,
  ];
  return `client: ${parts.filter((part) => part !== undefined).join(', ')}`;
}

function fieldLine(field: QuietField): string {
  const state = [field.editable ? undefined : 'read-only', field.focused ? 'has the caret' : undefined];
  const tail = state.filter((one) => one !== undefined).map((one) => `, ${one}`);
  return `  "${field.label}": ${field.role}, ${field.editor}, ${field.characters} characters${tail.join('')}`;
}

/** Several lines for a person at a terminal. */
export function describeReport(report: QuietReport): string {
  const { adapter } = report;
  const optional: (string | null)[] = [
    report.format === null ? null : `format: ${report.format}`,
    report.sessionDate === null ? null : `session date: ${report.sessionDate}`,
    report.diagnoses.length === 0 ? null : `diagnoses: ${report.diagnoses.join(', ')}`,
    report.readOnly ? `read-only: ${report.readOnlyWhy ?? 'the page says so'}` : null,
    report.unread.length === 0 ? null : `recognised as private and not read: ${report.unread.join(', ')}`,
    report.foreignFrames.length === 0
      ? null
      : `frames of other sites, not readable: ${report.foreignFrames.join(', ')}`,
  ];
  return [
    `${report.host}${report.path}`,
    `role: ${report.role} (${verdicts[report.verdict]}; score ${report.score})`,
    adapter === null
      ? 'adapter: none, the generic engine'
      : `adapter: ${adapter.name} (${adapter.evidence}, checked ${adapter.checkedOn})`,
    identityLine(report),
    ...optional.filter((line) => line !== null),
    ...(report.fields.length === 0 ? [] : ['fields:', ...report.fields.map(fieldLine)]),
    ...(report.planLines.length === 0 ? [] : [`plan lines: ${report.planLines.length}`]),
    'why:',
    ...report.reasons.map(({ what, weight }) => `  ${weight > 0 ? '+' : ''}${weight}  ${what}`),
  ].join('\n');
}
