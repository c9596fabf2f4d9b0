/**
 * What detection makes of the adapters' own pages, counted. Each page is looked at twice: as the product does, and with
 * no adapter at all, where the generic engine has only the address, labels, headings and buttons to go by.
 */
import type { AdapterCase } from '../../lib/ehr/adapters/adapter-case.ts';
import { detectPage } from '../../lib/ehr/index.ts';
import type { Adapter, PageReport } from '../../lib/ehr/types.ts';
import { openPage } from '../fixtures/ehr/open-case.ts';

export interface AdapterFile {
  readonly adapter: Adapter;
  readonly cases: readonly AdapterCase[];
}

/** How many of how many. */
export interface Count {
  readonly right: number;
  readonly of: number;
}

export interface EhrRow {
  readonly name: string;
  readonly evidence: string;
  readonly checkedOn: string;
  /** Pages that are a note or a plan: recognised as such, with the verdict that the case names. */
  readonly found: Count;
  /** Cases that name the fields: all of them read, with their meaning and in order. */
  readonly fields: Count;
  /** Cases that name a chart id, a client or a date of birth: all of these read. */
  readonly identity: Count;
  /** Pages that are neither: opened or badged all the same. */
  readonly falseOpens: Count;
  /** The same without any adapter. */
  readonly generic: { readonly found: Count; readonly falseOpens: Count };
  /** What went wrong, by name of the page. */
  readonly wrong: readonly string[];
}

/** What a case is judged by, whether the page was opened in memory or in a browser. */
export type Seen = Pick<PageReport, 'role' | 'verdict' | 'fields' | 'identity'>;

export const count = <T>(items: readonly T[], right: (item: T) => boolean): Count => ({
  right: items.filter(right).length,
  of: items.length,
});
export const sum = (counts: readonly Count[]): Count => ({
  right: counts.reduce((total, one) => total + one.right, 0),
  of: counts.reduce((total, one) => total + one.of, 0),
});
/** A share as a number from 0 to 1; 1 when there was nothing to get right. */
export const share = ({ right, of }: Count): number => (of === 0 ? 1 : right / of);

type Expected = AdapterCase['expect'];

export const isFound = (want: Expected, report: Seen): boolean =>
  report.role === want.role &&
  (want.verdict === undefined ? report.verdict !== 'none' : report.verdict === want.verdict);
export const isOpened = (report: Seen): boolean => report.verdict !== 'none';

export function fieldsRight(want: Expected, report: Seen): boolean {
  return JSON.stringify(report.fields.map((field) => field.role)) === JSON.stringify(want.fields);
}

export function identityRight({ chartId, clientName, dateOfBirth }: Expected, { identity }: Seen): boolean {
  return (
    (chartId === undefined || identity?.chartId === chartId) &&
    (clientName === undefined || identity?.name === clientName) &&
    (dateOfBirth === undefined || identity?.dateOfBirth === dateOfBirth)
  );
}
export const namesIdentity = ({ chartId, clientName, dateOfBirth }: Expected): boolean =>
  chartId !== undefined || clientName !== undefined || dateOfBirth !== undefined;

export async function measure({ adapter, cases }: AdapterFile): Promise<EhrRow> {
  const seen: { one: AdapterCase; own: Seen; generic: Seen }[] = [];
  for (const one of cases) {
    const own = detectPage(await openPage(one, adapter.id)).report;
    const generic = detectPage(await openPage(one, adapter.id), { builtIn: [] }).report;
    seen.push({ one, own, generic });
  }
  const positive = seen.filter(({ one }) => one.expect.role !== 'none');
  const negative = seen.filter(({ one }) => one.expect.role === 'none');
  // A badge for a page that may open by itself elsewhere is enough where nothing is known of the site.
  const notes = positive.filter(({ one }) => one.expect.role === 'note' && one.expect.verdict !== 'badge');
  return {
    name: adapter.name,
    evidence: adapter.evidence,
    checkedOn: adapter.checkedOn,
    found: count(positive, ({ one, own }) => isFound(one.expect, own)),
    fields: count(
      positive.filter(({ one }) => one.expect.fields !== undefined),
      ({ one, own }) => fieldsRight(one.expect, own),
    ),
    identity: count(
      positive.filter(({ one }) => namesIdentity(one.expect)),
      ({ one, own }) => identityRight(one.expect, own),
    ),
    falseOpens: count(negative, ({ own }) => isOpened(own)),
    generic: {
      found: count(notes, ({ generic }) => generic.role === 'note' && generic.verdict !== 'none'),
      falseOpens: count(negative, ({ generic }) => generic.verdict === 'open'),
    },
    wrong: [
      ...positive.filter(({ one, own }) => !isFound(one.expect, own)).map(({ one }) => `not found: ${one.name}`),
      ...negative.filter(({ own }) => isOpened(own)).map(({ one }) => `opened: ${one.name}`),
      ...notes
        .filter(({ generic }) => generic.role !== 'note' || generic.verdict === 'none')
        .map(({ one }) => `not found without the adapter: ${one.name}`),
      ...negative
        .filter(({ generic }) => generic.verdict === 'open')
        .map(({ one }) => `opened without the adapter: ${one.name}`),
    ],
  };
}
