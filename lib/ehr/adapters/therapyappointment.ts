/** TherapyAppointment. Old (`index.cfm`) and new (`/n/client/`) addresses; chart entry styles SOAP, Simple and own ones. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'therapyappointment',
  name: 'TherapyAppointment',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['portal.therapyappointment.com', 'api.portal.therapyappointment.com'],
  never: [
    '/index\\.cfm/(?:public|login|schedule|messages?|billing|client-?portal):?',
    '/n/(?:messages|schedule|login)\\b',
  ],
  pages: [],
  identity: { chartId: ['/n/client/([^/?#]+)', '[?&]client_?id=([^&#]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'chart entry with one rich text field',
    url: 'https://api.portal.therapyappointment.com/n/client/AB12CD34/progress-note',
    html: '<h1>Progress Note</h1><p>CPT 90837 · 53 minutes</p><h3>Notes</h3><div contenteditable="true"></div><button>Sign</button>',
    expect: { role: 'note', verdict: 'open', format: 'single-box', fields: ['narrative'], chartId: 'AB12CD34' },
  },
  {
    name: 'message to a client',
    url: 'https://portal.therapyappointment.com/index.cfm/messages:compose',
    html: '<h1>Compose</h1><textarea></textarea><button>Send</button>',
    expect: { role: 'none' },
  },
];
