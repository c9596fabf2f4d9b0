/** SimplePractice, staff application. Two generations of the appointment page; labels decide what a field means. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'simplepractice',
  name: 'SimplePractice',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['secure.simplepractice.com'],
  never: [
    '^/(?:calendar|messages|messaging|settings|billing|analytics|reminders|requests|waitlist)\\b',
    '^/clients(?:/new)?/?$',
  ],
  pages: [
    {
      role: 'note',
      path: ['^/appointments/\\d+', '^/clients/[^/]+/notes/[^/]+/edit', '^/clients/[^/]+/appointments/\\d+/notes/new'],
      require: ['.progress-individual-note-container', '.ProseMirror[aria-label^="free-text-"]'],
      noteId: ['^/appointments/(\\d+)', '/notes/([^/?#]+)/edit'],
      fields: [
        { select: '.progress-individual-note-container .ProseMirror' },
        { select: '.ProseMirror[aria-label^="free-text-"]' },
        { select: '.progress-individual-note-container .markdown' },
      ],
      template: ['.questionnaires-dropdown .ember-basic-dropdown-trigger'],
    },
    {
      role: 'plan',
      path: ['^/clients/[^/]+/(?:diagnosis_)?treatment_plans/[^/?#]+/edit'],
      noteId: ['_plans/([^/?#]+)'],
      fields: [
        { select: '.ProseMirror[aria-label^="free-text-"]' },
        { select: 'input.select-box__input[aria-label]' },
        { select: 'input[name="frequency"], input[name="diagnosisDescription"]' },
      ],
      diagnoses: ['ul.diagnoses li div'],
    },
    {
      role: 'plan',
      path: ['^/clients/[^/]+/diagnosis_treatment_plans/[^/?#]+/?$'],
      noteId: ['_plans/([^/?#]+)'],
      planBody: ['.markdown'],
      diagnoses: ['ul.diagnoses li div'],
      sessionDate: ['.date-time span'],
    },
  ],
  identity: {
    chartId: ['^/clients/([^/?#]+)'],
    name: ['h1.name', 'h1[data-test-client-name]', 'main h1'],
    dateOfBirth: ['.item'],
  },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'SOAP progress note of an appointment',
    url: 'https://secure.simplepractice.com/appointments/1048821',
    html: 'note-soap.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      clientName: 'Rowan Testfield',
      dateOfBirth: '03/14/1988',
      noteId: '1048821',
      readOnly: false,
    },
  },
  {
    name: 'SOAP note whose fields carry only machine labels',
    url: 'https://secure.simplepractice.com/appointments/1048822',
    html: 'note-unlabelled.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
    },
  },
  {
    name: 'locked note shown as text',
    url: 'https://secure.simplepractice.com/appointments/1048823',
    html: 'note-locked.html',
    expect: { role: 'note', verdict: 'open', format: 'DAP', fields: ['data', 'assessment', 'plan'], readOnly: true },
  },
  {
    name: 'psychotherapy note tab of an appointment',
    url: 'https://secure.simplepractice.com/appointments/1048824',
    html: 'note-psychotherapy.html',
    expect: { role: 'note', verdict: 'open', fields: ['narrative'], unread: 1 },
  },
  {
    name: 'treatment plan, viewed',
    url: 'https://secure.simplepractice.com/clients/a1b2c3d4e5f60718/diagnosis_treatment_plans/77120',
    html: 'plan-view.html',
    expect: {
      role: 'plan',
      verdict: 'open',
      chartId: 'a1b2c3d4e5f60718',
      clientName: 'Rowan Testfield',
      diagnoses: ['F41.1', 'F33.1'],
      planLines: [
        'goal: Reduce worry so that it no longer keeps Rowan from sleeping',
        'objective: Practise a wind-down routine five nights a week',
        'intervention: Cognitive restructuring',
        'other: Status: In progress',
        'other: Medical necessity: Sleep loss impairs work.',
      ],
    },
  },
  {
    name: 'treatment plan, edited',
    url: 'https://secure.simplepractice.com/clients/a1b2c3d4e5f60718/diagnosis_treatment_plans/77120/edit',
    html: 'plan-edit.html',
    expect: {
      role: 'plan',
      verdict: 'open',
      chartId: 'a1b2c3d4e5f60718',
      fields: ['plan-problem', 'plan-goal', 'plan-other'],
    },
  },
  {
    name: 'calendar with an appointment flyout',
    url: 'https://secure.simplepractice.com/calendar/appointments/1048821?currentDate=2026-11-25',
    html: '<h1>Calendar</h1><div role="dialog"><h3>Appointment</h3><textarea aria-label="Note"></textarea><button>Add Note</button></div>',
    expect: { role: 'none' },
  },
  {
    name: 'secure messages',
    url: 'https://secure.simplepractice.com/messages/22',
    html: '<h1>Messages</h1><div class="ProseMirror" contenteditable="true" aria-label="Message"></div><button>Send</button>',
    expect: { role: 'none' },
  },
  {
    name: 'client portal',
    url: 'https://rowan-practice.clientsecure.me/documents/5',
    html: '<h1>Progress note</h1><textarea aria-label="Subjective"></textarea><textarea aria-label="Plan"></textarea>',
    expect: { role: 'none' },
  },
  {
    name: 'sign-in',
    url: 'https://account.simplepractice.com/',
    html: '<h1>Sign in</h1><input type="email"><input type="password">',
    expect: { role: 'none' },
  },
  {
    name: 'long intake questionnaire of a client',
    url: 'https://secure.simplepractice.com/clients/a1b2c3d4e5f60718/intake_notes/3',
    html: 'intake.html',
    expect: { role: 'none' },
  },
];
