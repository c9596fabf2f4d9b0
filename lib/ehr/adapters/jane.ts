/** Jane, staff side only (`/admin`); booking is the same host. Quill editors carry the template field's title. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'jane',
  name: 'Jane',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['*.janeapp.com', '*.janeapp.co.uk'],
  never: ['^/(?!admin\\b)', '#(?:schedule|reports|messages|settings|inbox)\\b'],
  pages: [
    {
      role: 'note',
      path: ['^/admin.*(?:#/?|/)patients/\\d+(?:/charts|/chart_entries)', '/chart_entries/\\d+'],
      require: ['.chart-entry .ql-editor', '[data-test-id="charts_container"] .ql-editor', '#charts .ql-editor'],
      noteId: ['/chart_entries/(\\d+)'],
      fields: [
        { select: '.chart-entry .ql-editor' },
        { select: '#charts .ql-editor, [data-test-id="charts_container"] .ql-editor' },
      ],
      sessionDate: ['[data-test-id="chart_entry_header_date"]'],
    },
  ],
  identity: {
    chartId: ['patients/(\\d+)'],
    name: ['[data-test-id="chart_entry_header_patient_name"]', '.row .col-xs-10.col-sm-11 .sensitive.text-selectable'],
  },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'chart entry with SOAP fields',
    url: 'https://riverclinic.janeapp.com/admin#patients/301/charts',
    html: 'chart-entry.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      chartId: '301',
      clientName: 'Ash Notreal',
      sessionDate: '2026-11-20',
      readOnly: false,
    },
  },
  {
    name: 'signed chart entry',
    url: 'https://riverclinic.janeapp.com/admin#patients/301/charts',
    html: '<div id="charts"><div class="panel chart-entry"><span>Signed by the practitioner</span><div class="ql-container ql-disabled"><div class="ql-editor" contenteditable="false" aria-label="Plan"><p>Breathing practice.</p></div></div></div></div>',
    expect: { role: 'note', verdict: 'open', fields: ['plan'], readOnly: true },
  },
  {
    name: 'online booking on the same host',
    url: 'https://riverclinic.janeapp.com/locations/1/book',
    html: '<h1>Book an appointment</h1><div class="ql-editor" contenteditable="true" aria-label="Subjective"></div><textarea></textarea>',
    expect: { role: 'none' },
  },
  {
    name: 'schedule with an appointment note',
    url: 'https://riverclinic.janeapp.com/admin#schedule',
    html: '<h1>Schedule</h1><label>Appointment note<textarea></textarea></label>',
    expect: { role: 'none' },
  },
];
