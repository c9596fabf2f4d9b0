/** TheraNest / Ensora Mental Health. Note route unknown; the note lies in `#content_ph` and the client's id in addresses. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'theranest',
  name: 'TheraNest / Ensora Mental Health',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['*.theranest.com'],
  never: [
    '^/(?:login|agenda|calendar|messages|billing|settings|reports|portal)\\b',
    '^/clients/billing-info/',
    '^/ledger/',
  ],
  pages: [],
  identity: { chartId: ['/clients?[/-](?:details/|[\\w-]+/)?([0-9a-f]{24})', '([0-9a-f]{24})'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'SOAP note, told by its labels',
    url: 'https://riverpractice.theranest.com/clients/progress-notes/5f00aa11bb22cc33dd44ee55',
    html: 'note.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      chartId: '5f00aa11bb22cc33dd44ee55',
    },
  },
  {
    name: 'agenda',
    url: 'https://riverpractice.theranest.com/agenda',
    html: '<h1>Agenda</h1><label>Session note<textarea></textarea></label>',
    expect: { role: 'none' },
  },
  {
    name: 'client’s billing',
    url: 'https://riverpractice.theranest.com/clients/billing-info/5f00aa11bb22cc33dd44ee55',
    html: '<h1>Billing</h1><label>Notes<textarea></textarea></label><button>Save note</button>',
    expect: { role: 'none' },
  },
];
