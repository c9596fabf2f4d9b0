/** IntakeQ / PracticeQ, staff side. An open note shows Save, Lock and "Close Note"; titles are the template's questions. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

const fields = [
  {
    select:
      '.treatment-note-form [contenteditable="true"], .note-form [contenteditable="true"], .note-editor [contenteditable="true"]',
  },
  { select: 'textarea[name^="content-"]' },
];

export const adapter: Adapter = {
  id: 'intakeq',
  name: 'IntakeQ / PracticeQ',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['intakeq.com', 'www.intakeq.com'],
  never: [
    '^/(?:new|booking|portal)\\b',
    '#/(?:messages|calendar|appointments|settings|booking|invoices|forms|questionnaires)\\b',
  ],
  pages: [
    {
      role: 'note',
      path: ['#/client/[^/?]+\\?(?:.*&)?type=2\\b'],
      noteId: ['[?&]itemId=([^&#]+)'],
      fields,
    },
    {
      role: 'note',
      path: ['#/client/[^/?]+'],
      require: ['.treatment-note-form', '.note-form', '.note-editor'],
      noteId: ['[?&]itemId=([^&#]+)'],
      fields,
    },
  ],
  identity: { chartId: ['#/client/([^/?]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'open treatment note',
    url: 'https://intakeq.com/#/client/7d1f0a52-aaaa-4bbb-8ccc-0123456789ab?type=2&itemId=n889',
    html: 'note.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'DAP',
      fields: ['data', 'assessment', 'plan'],
      chartId: '7d1f0a52-aaaa-4bbb-8ccc-0123456789ab',
      noteId: 'n889',
    },
  },
  {
    name: 'timeline of the client',
    url: 'https://intakeq.com/#/client/7d1f0a52-aaaa-4bbb-8ccc-0123456789ab?tab=timeline',
    html: '<h2>Timeline</h2><ul><li>Progress note, 11/20/2026</li></ul><button>New</button>',
    expect: { role: 'none' },
  },
  {
    name: 'client-facing form',
    url: 'https://riverpractice.intakeq.com/new/abc123',
    html: '<h1>Progress note</h1><textarea aria-label="Data"></textarea><textarea aria-label="Assessment"></textarea><textarea aria-label="Plan"></textarea>',
    expect: { role: 'none' },
  },
  {
    name: 'secure messages',
    url: 'https://intakeq.com/#/messages',
    html: '<h2>Messages</h2><div contenteditable="true" aria-label="Message"></div><button>Send</button>',
    expect: { role: 'none' },
  },
];
