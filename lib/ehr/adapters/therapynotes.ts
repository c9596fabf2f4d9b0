/**
 * TherapyNotes. The content of its notes is known, the editor's DOM is not: address gate and section labels. The note
 * carries the plan's objectives.
 */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'therapynotes',
  name: 'TherapyNotes',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['www.therapynotes.com'],
  never: [
    '^/(?!app/)',
    '^/app/(?:scheduling|billing|messages|todo|settings|staff|payers)\\b',
    '^/app/patients/(?:list)?/?$',
  ],
  // Page route and editor have not been seen; the generic engine reads the labels.
  pages: [],
  identity: {
    chartId: ['/patients/(?:edit|view|detail)/([^/?#]+)'],
    name: ['div#PatientInformation__PatientName', '[data-testid="patientheaderview-patientname-container"] span'],
    dateOfBirth: ['span#PatientInformation__DOBElem', '[data-testid="patientheaderview-dob-container"]'],
  },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'progress note with the plan’s objectives',
    url: 'https://www.therapynotes.com/app/notes/edit/Qw12er34ty56ui78/',
    html: 'progress-note.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'intervention', 'assessment', 'plan'],
      clientName: 'Lake Fictional',
      dateOfBirth: '07/09/1995',
      diagnoses: ['F32.1'],
      planLines: ['objective: Attend two social events a month'],
    },
  },
  {
    name: 'schedule',
    url: 'https://www.therapynotes.com/app/scheduling/#view=day',
    html: '<h1>Progress Note</h1><label>Subjective<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label>',
    expect: { role: 'none' },
  },
  {
    name: 'public pages of the same host',
    url: 'https://www.therapynotes.com/features/notes/',
    html: '<h1>Progress Note</h1><textarea aria-label="Note"></textarea>',
    expect: { role: 'none' },
  },
  {
    name: 'chart with its documents',
    url: 'https://www.therapynotes.com/app/patients/edit/Qw12er34ty56ui78/#tab=Documents',
    html: '<h1>Lake Fictional</h1><h2>Notes and Documents for this Patient:</h2><table><tr><th>Date</th><th>Document</th></tr></table><button>Create Note</button>',
    expect: { role: 'none' },
  },
  {
    name: 'client portal',
    url: 'https://www.therapyportal.com/p/lake/notes/',
    html: '<h1>Progress Note</h1><label>Data<textarea></textarea></label><label>Assessment<textarea></textarea></label><label>Plan<textarea></textarea></label>',
    expect: { role: 'none' },
  },
];
