/**
 * Healthie. Ordinary chart notes live under `private_notes` in the address: that is the vendor's name for them, not a
 * psychotherapy note. Editor DOM unknown, labels decide.
 */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'healthie',
  name: 'Healthie',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['secure.gethealthie.com', 'securestaging.gethealthie.com', '*.gethealthie.com'],
  never: ['^/appointments/embed', '^/(?:conversations|calendar|billing|settings|organization|programs|forms)\\b'],
  pages: [
    {
      role: 'note',
      path: ['^/users/[^/]+/private_notes/edit/[^/?#]+'],
      require: ['textarea', '[contenteditable="true"]'],
      noteId: ['/private_notes/edit/([^/?#]+)'],
    },
  ],
  identity: { chartId: ['^/users/([^/?#]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'chart note',
    url: 'https://secure.gethealthie.com/users/90210/private_notes/edit/4455',
    html: '<h1>Progress Note</h1><form><div><label>Data</label><div contenteditable="true"><p>Talked about work.</p></div></div><div><label>Assessment</label><div contenteditable="true"></div></div><div><label>Plan</label><div contenteditable="true"></div></div><button>Sign and lock</button></form>',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'DAP',
      fields: ['data', 'assessment', 'plan'],
      chartId: '90210',
      noteId: '4455',
    },
  },
  {
    name: 'conversation with the client',
    url: 'https://secure.gethealthie.com/conversations/12',
    html: '<h1>Chat</h1><div contenteditable="true" data-placeholder="Write a message"></div><button>Send</button>',
    expect: { role: 'none' },
  },
  {
    name: 'client’s own side',
    url: 'https://secureclient.gethealthie.com/users/90210/private_notes/edit/4455',
    html: '<h1>Progress Note</h1><textarea aria-label="Data"></textarea><textarea aria-label="Plan"></textarea>',
    expect: { role: 'none' },
  },
];
