/** Tebra (Kareo). Addresses of the older chart are known, the editor is not: labels decide. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'tebra',
  name: 'Tebra (Kareo)',
  evidence: 'documented',
  checkedOn: '2026-11-25',
  hosts: ['app.kareo.com'],
  never: [
    '/patients/view(?:Facesheet|Documents|Demographics)/',
    '^/v2/#/worklist',
    '/(?:messages|calendar|schedule|billing)\\b',
  ],
  pages: [
    {
      role: 'note',
      path: ['/patients/\\d+/notes/(?:new|\\d+)'],
      require: ['textarea', '[contenteditable="true"]'],
      noteId: ['/notes/(\\d+)'],
    },
  ],
  identity: { chartId: ['/patients/(?:view\\w+/)?(\\d+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'new note',
    url: 'https://app.kareo.com/EhrWebApp/patients/3307/notes/new/',
    html: '<h2>SOAP Note</h2><h4>Subjective</h4><div contenteditable="true"></div><h4>Objective</h4><div contenteditable="true"></div><h4>Assessment</h4><div contenteditable="true"></div><h4>Plan</h4><div contenteditable="true"></div><button>Sign</button>',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'SOAP',
      fields: ['subjective', 'objective', 'assessment', 'plan'],
      chartId: '3307',
    },
  },
  {
    name: 'face sheet',
    url: 'https://app.kareo.com/EhrWebApp/patients/viewFacesheet/3307',
    html: '<h2>Face sheet</h2><label>Note<textarea></textarea></label><button>Save note</button>',
    expect: { role: 'none' },
  },
];
