/** What the popup says about a page, in plain words. Pure. */
import type { PanelView } from '../../lib/messaging/calls.ts';

const roles = { note: 'A session note', plan: 'A treatment plan', none: 'No note or plan' } as const;

/** One line on what was found. `null` view: the content script has not answered yet. */
export function foundWords(view: PanelView | null): string {
  const report = view?.report;
  if (!report) return 'Nothing heard from this page yet. Reload it if it was open before.';
  if (report.role === 'none' && report.verdict === 'badge') {
    const sites = report.foreignFrames.map((origin) => origin.replace(/^https?:\/\//, '')).join(', ');
    return `The note here seems to be part of another site (${sites}), which cannot be read.`;
  }
  if (report.role === 'none') return `${roles.none} on this page.`;
  const where = report.adapter ? `, recognised as ${report.adapter.name}` : '';
  return `${roles[report.role]}${where}.`;
}

/** One line on whose chart it is; null when there is nothing to say. */
export function chartWords(view: PanelView | null): string | null {
  if (!view?.report || view.report.role === 'none') return null;
  switch (view.chart.state) {
    case 'linked':
      return `Linked to ${view.chart.client.label}.`;
    case 'unlinked':
      return 'Not linked to a client yet. Open the panel to do so.';
    case 'mismatch':
      return 'The page and the linked chart differ. Nothing is shown.';
    case 'no-identity':
      return 'The page does not say whose chart it is.';
    case 'vault-locked':
    case 'vault-new':
      return null;
  }
}
