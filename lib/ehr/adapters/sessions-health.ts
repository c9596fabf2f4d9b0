/** Sessions Health. The note's address carries the session's date; ids are Ember's and change, so labels decide. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'sessions-health',
  name: 'Sessions Health',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['app.sessionshealth.com'],
  never: ['^/(?:calendar|messages|settings|billing|reports)\\b', '^/clients(?:/new)?/?$'],
  pages: [
    {
      role: 'note',
      path: ['^/events/\\d+'],
      require: ['textarea.expanding-textarea', 'textarea.primary-form-element', 'textarea'],
      noteId: ['^/events/(\\d+)'],
      fields: [{ select: 'textarea.expanding-textarea, textarea.primary-form-element' }],
      sessionDate: ['url:^/events/\\d+-(\\d{6})'],
    },
  ],
  identity: { chartId: ['^/clients/([^/?#]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'SOAP note of an event',
    url: 'https://app.sessionshealth.com/events/55120-261120?source=todo',
    html: 'note.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      noteId: '55120',
      sessionDate: '2026-11-20',
    },
  },
  {
    name: 'treatment plan in the chart, told by its labels',
    url: 'https://app.sessionshealth.com/clients/812/details',
    html: '<h2>Treatment Plan</h2><label>Presenting Problems<textarea></textarea></label><label>Behavior Definitions<textarea></textarea></label><label>Goals<textarea>Fewer rituals</textarea></label><label>Objectives<textarea></textarea></label><label>Interventions<textarea></textarea></label><button>Sign &amp; Activate</button>',
    expect: { role: 'plan', verdict: 'open', chartId: '812', planLines: ['goal: Fewer rituals'] },
  },
  {
    name: 'calendar',
    url: 'https://app.sessionshealth.com/calendar?date=2026-11-20&view=day',
    html: '<h1>Calendar</h1><label>Notes<textarea class="expanding-textarea"></textarea></label>',
    expect: { role: 'none' },
  },
  {
    name: 'event without a note yet',
    url: 'https://app.sessionshealth.com/events/55120-261120',
    html: '<h2>Appointment</h2><button>Add note</button>',
    expect: { role: 'none' },
  },
];
