/** OpenMRS 3 (O3). The visit note is a workspace panel: neither address nor title changes when it opens. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'openmrs-o3',
  name: 'OpenMRS 3',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-26',
  hosts: ['*'],
  confirm: ['[id^="single-spa-application:@openmrs/"]', '#omrs-apps-container', 'textarea#additionalNote'],
  never: ['/spa/(?:login|home/appointments)\\b'],
  pages: [
    {
      role: 'note',
      path: ['/patient/[0-9a-f-]{36}/chart\\b'],
      require: ['textarea#additionalNote'],
      fields: [{ select: 'textarea#additionalNote', role: 'narrative' }],
      sessionDate: ['#visitDateTimePicker'],
    },
  ],
  identity: {
    chartId: ['/patient/([0-9a-f-]{36})/chart\\b'],
    // Core 10 gives its own part of the banner nameless class names; only the avatar beside it still has a telling one.
    name: ['[class*="patientName"]', '[class*="patient-name"]', '[class*="patient-banner__patientAvatar"] ~ div span'],
    dateOfBirth: [
      '[class*="patient-banner"] [class*="demographics"]',
      '[class*="patient-banner__patientAvatar"] ~ div span',
    ],
  },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'visit note in the right-hand workspace',
    url: 'https://openmrs.example/openmrs/spa/patient/1f0c7a52-1111-4222-8333-9a0b0c0d0e0f/chart/Patient%20Summary',
    html: 'visit-note.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'single-box',
      fields: ['narrative'],
      chartId: '1f0c7a52-1111-4222-8333-9a0b0c0d0e0f',
      clientName: 'Juniper Madeup',
      dateOfBirth: '04-Apr-1972',
    },
  },
  {
    name: 'visit note of core 10, whose banner has nameless class names',
    url: 'https://openmrs.example/openmrs/spa/patient/1f0c7a52-1111-4222-8333-9a0b0c0d0e0f/chart/Patient%20Summary',
    html: 'visit-note-core-10.html',
    expect: {
      role: 'note',
      verdict: 'open',
      fields: ['narrative'],
      clientName: 'Juniper Madeup',
      dateOfBirth: '04-Apr-1972',
    },
  },
  {
    name: 'visit note in another language',
    url: 'https://openmrs.example/openmrs/spa/patient/1f0c7a52-1111-4222-8333-9a0b0c0d0e0f/chart/Resumen',
    html: '<div id="omrs-apps-container"><label for="additionalNote">Escriba sus notas</label><textarea id="additionalNote"></textarea></div>',
    expect: { role: 'note', verdict: 'open', fields: ['narrative'] },
  },
  {
    name: 'chart summary with no workspace open',
    url: 'https://openmrs.example/openmrs/spa/patient/1f0c7a52-1111-4222-8333-9a0b0c0d0e0f/chart/Patient%20Summary',
    html: '<div id="omrs-apps-container"><h1>Patient Summary</h1><h4>Vitals</h4><h4>Conditions</h4><button>Visit note</button></div>',
    expect: { role: 'none' },
  },
  {
    name: 'appointment form in the workspace',
    url: 'https://openmrs.example/openmrs/spa/patient/1f0c7a52-1111-4222-8333-9a0b0c0d0e0f/chart/Appointments',
    html: '<div id="omrs-apps-container"><h1>Appointments</h1><h2>Create new appointment</h2><label for="n">Write an additional note</label><textarea id="n"></textarea><button>Save and close</button></div>',
    expect: { role: 'none' },
  },
  {
    name: 'sign-in',
    url: 'https://openmrs.example/openmrs/spa/login',
    html: '<div id="omrs-apps-container"><label>Username <input></label><label>Password <input type="password"></label></div>',
    expect: { role: 'none' },
  },
];
