/** Medplum Provider. The chart note has no label of its own; only the heading above it tells it from its neighbours. */
import type { Adapter } from '../types.ts';
import type { AdapterCase } from './adapter-case.ts';

export const adapter: Adapter = {
  id: 'medplum',
  name: 'Medplum Provider',
  evidence: 'verified-in-code',
  checkedOn: '2026-11-26',
  hosts: ['provider.medplum.com', 'app.medplum.com', '*'],
  confirm: ['[class*="mantine-AppShell"]', 'textarea[class*="mantine-Textarea"]'],
  never: [
    '^/(?:Communication|Message|Schedule|Task|signin|register|onboarding|getstarted|admin)\\b',
    '/(?:timeline|messages)/?$',
  ],
  pages: [
    {
      role: 'note',
      path: ['^/Patient/[^/]+/Encounter/(?!new\\b)[^/?#]+'],
      noteId: ['/Encounter/([^/?#]+)'],
      fields: [{ select: 'textarea', role: 'narrative', label: 'chart note' }],
    },
    {
      role: 'plan',
      path: ['^/(?:Patient/[^/]+/)?(?:CarePlan|Goal)/(?!new\\b)[^/?#]+'],
      noteId: ['/(?:CarePlan|Goal)/([^/?#]+)'],
      fields: [
        { select: 'input, textarea', role: 'plan-goal', label: '^goal\\b' },
        { select: 'input, textarea', role: 'plan-intervention', label: '^activity\\b' },
        { select: 'input, textarea', role: 'plan-other', label: '^(?:title|description|note|text)\\b' },
      ],
    },
  ],
  identity: { chartId: ['^/Patient/([^/?#]+)'] },
};

export const cases: readonly AdapterCase[] = [
  {
    name: 'encounter with chart note, questionnaire and task note',
    url: 'https://provider.medplum.com/Patient/3f2a9c/Encounter/88b1',
    html: 'encounter.html',
    expect: {
      role: 'note',
      verdict: 'open',
      format: 'single-box',
      fields: ['narrative'],
      chartId: '3f2a9c',
      noteId: '88b1',
      readOnly: false,
    },
  },
  {
    name: 'signed and locked encounter',
    url: 'https://ehr.example/Patient/3f2a9c/Encounter/88b2',
    html: '<div class="mantine-AppShell-root"><div class="mantine-Card-root"><h4 class="mantine-Title-root">Fill chart note</h4><div class="mantine-InputWrapper-root"><textarea class="mantine-Textarea-input" id="mantine-r4a" disabled>Talked about the move.</textarea></div></div><p>Signed and locked</p></div>',
    expect: { role: 'note', verdict: 'open', fields: ['narrative'], readOnly: true },
  },
  {
    name: 'care plan form',
    url: 'https://provider.medplum.com/Patient/3f2a9c/CarePlan/51/edit',
    html: '<form><label for="a">Title</label><input id="a" value="Sleep and worry"><label for="b">Description</label><input id="b" value="Weekly sessions"><label for="c">Status</label><input id="c"><button>Save</button></form>',
    expect: { role: 'plan', verdict: 'open', fields: ['plan-other', 'plan-other'], chartId: '3f2a9c' },
  },
  {
    name: 'timeline of a chart',
    url: 'https://provider.medplum.com/Patient/3f2a9c/timeline',
    html: '<h4>Timeline</h4><textarea placeholder="Add comment"></textarea><button>Send</button>',
    expect: { role: 'none' },
  },
  {
    name: 'messages',
    url: 'https://provider.medplum.com/Communication/12',
    html: '<h4>Messages</h4><textarea placeholder="Type your message..."></textarea><button>Send</button>',
    expect: { role: 'none' },
  },
  {
    name: 'new encounter, not begun',
    url: 'https://provider.medplum.com/Patient/3f2a9c/Encounter/new',
    html: '<h4>New encounter</h4><label>Type <input></label><button>Create encounter</button>',
    expect: { role: 'none' },
  },
];
