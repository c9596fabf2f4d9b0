/** Cliniko. The note's address is known, its editor is not: labels decide. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'cliniko',
  name: 'Cliniko',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['*.cliniko.com'],
  never: ['^/(?:bookings|calendar|messages|communications|settings|invoices|reports|online-bookings)\\b'],
  pages: [
    {
      role: 'note',
      path: ['^/patients/\\d+/treatment_notes/(?:\\d+/edit|new)'],
      require: ['textarea', '[contenteditable="true"]'],
      noteId: ['/treatment_notes/(\\d+)'],
    },
  ],
  identity: { chartId: ['^/patients/(\\d+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'treatment note',
    url: 'https://riverclinic.au2.cliniko.com/patients/620/treatment_notes/981/edit',
    html: '<h1>Treatment note</h1><form><h3>Presenting complaint</h3><div contenteditable="true"></div><h3>Assessment</h3><div contenteditable="true"></div><h3>Plan</h3><div contenteditable="true"></div><button>Save as draft</button></form>',
    expect: {
      role: 'note',
      verdict: 'open',
      fields: ['subjective', 'assessment', 'plan'],
      chartId: '620',
      noteId: '981',
    },
  },
  {
    name: 'communication with the patient',
    url: 'https://riverclinic.au2.cliniko.com/patients/620/communications/new',
    html: '<h1>New email</h1><label>Subject<input></label><label>Message<textarea></textarea></label><button>Send</button>',
    expect: { role: 'none' },
  },
  {
    name: 'list of treatment notes',
    url: 'https://riverclinic.au2.cliniko.com/patients/620/treatment_notes',
    html: '<h1>Treatment notes</h1><a href="981">20 Nov 2026</a>',
    expect: { role: 'none' },
  },
];
