/** Practice Fusion. `data-element` hooks stand everywhere; the encounter is a hash route. */
import type { Adapter, AdapterPage } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

const section = (
  name: 'subjective' | 'objective' | 'assessment' | 'plan',
): NonNullable<AdapterPage['fields']>[number] => ({
  select: `[data-element="${name}-section"] [data-element="rich-text-editor"]`,
  role: name,
});

export const adapter: Adapter = {
  id: 'practice-fusion',
  name: 'Practice Fusion',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-25',
  hosts: ['static.practicefusion.com'],
  never: ['#/PF/(?:schedule|messages|tasks|reports|settings|billing|home)\\b', '#/PF/charts/list\\b'],
  pages: [
    {
      role: 'note',
      path: ['#/PF/charts/patients/[^/]+/encounter/[^/?]+'],
      require: ['[data-element$="-section"] [data-element="rich-text-editor"]'],
      noteId: ['/encounter/([^/?]+)'],
      fields: [
        /* @__PURE__ */ section('subjective'),
        /* @__PURE__ */ section('objective'),
        /* @__PURE__ */ section('assessment'),
        /* @__PURE__ */ section('plan'),
      ],
    },
  ],
  identity: {
    chartId: ['#/PF/charts/patients/([^/?]+)'],
    name: ['[data-element="patient-name"]', '[data-element="patient-ribbon-name"]'],
    dateOfBirth: ['[data-element="patient-dob"]', '[data-element="patient-ribbon-dob"]'],
  },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'encounter with SOAP sections',
    url: 'https://static.practicefusion.com/apps/ehr/index.html#/PF/charts/patients/aa11-bb22/encounter/cc33-dd44',
    html: 'encounter.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      chartId: 'aa11-bb22',
      noteId: 'cc33-dd44',
      readOnly: false,
    },
  },
  {
    name: 'summary of the chart',
    url: 'https://static.practicefusion.com/apps/ehr/index.html#/PF/charts/patients/aa11-bb22/summary',
    html: '<h3>Diagnoses</h3><h3>Encounters</h3><button>New encounter</button>',
    expect: { role: 'none' },
  },
  {
    name: 'messages',
    url: 'https://static.practicefusion.com/apps/ehr/index.html#/PF/messages/inbox',
    html: '<h3>Inbox</h3><div data-element="rich-text-editor" contenteditable="true"></div><button>Send</button>',
    expect: { role: 'none' },
  },
];
