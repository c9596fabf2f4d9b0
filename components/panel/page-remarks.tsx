/**
 * What the panel did not or could not read on this page, said plainly: private notes, frames of other sites, a signed
 * note. Trust rests on saying it.
 */
import type { PageReport } from '../../lib/ehr/types.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import './page-remarks.css';

/** Remarks for a page, the most consequential first. */
export function remarksOf(report: PageReport): { readonly icon: IconName; readonly words: string }[] {
  const remarks: { icon: IconName; words: string }[] = [];
  if (report.readOnly) {
    const why = report.readOnlyWhy ? ` (${report.readOnlyWhy})` : '';
    remarks.push({ icon: 'lock', words: `This note can’t be changed${why}. It is checked; nothing is inserted.` });
  }
  if (report.unread.length > 0) {
    remarks.push({ icon: 'info', words: `Private, not read: ${report.unread.join(', ')}.` });
  }
  if (report.foreignFrames.length > 0) {
    const sites = [...new Set(report.foreignFrames.map(hostOf))].join(', ');
    remarks.push({ icon: 'info', words: `Part of this page belongs to another site and can’t be read: ${sites}.` });
  }
  return remarks;
}

function hostOf(origin: string): string {
  return origin.replace(/^[a-z]+:\/\//, '');
}

export function PageRemarks({ report }: { readonly report: PageReport }) {
  const remarks = remarksOf(report);
  if (remarks.length === 0) return null;
  return (
    <ul class="tl-remarks" aria-label="About this page">
      {remarks.map(({ icon, words }) => (
        <li key={words} class="tl-remark">
          <Icon name={icon} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
