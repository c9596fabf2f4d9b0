/** Every state of the panel, each as the answers its background would give. */

import type { PageReport } from '../../lib/ehr/types.ts';
import type { CallName, ChartState, PanelView } from '../../lib/messaging/calls.ts';
import { client, otherClient, report, version, withText } from './fixtures.ts';

/** An `Error` is thrown, anything else is the answer. */
type Answers = Partial<Record<CallName, unknown>>;

const view = (chart: ChartState, page: PageReport | null = report): PanelView => ({ tabId: 1, report: page, chart });
const linked: ChartState = { state: 'linked', client, plan: version };
const showing = (shown: PanelView, more: Answers = {}): Answers => ({
  'panel.view': shown,
  'panel.layout': { layout: { side: 'right', width: 360, collapsed: false } },
  'settings.get': { autoLockMinutes: 10, appearance: 'system', orientation: null, onboarded: true },
  'clients.list': [client, otherClient],
  'vault.state': { status: 'unlocked', waitSeconds: 0 },
  'note.insert': { outcome: 'inserted', method: 'native' },
  ...more,
});

const riskNote = withText(
  'Wren says he has been thinking about ending his life most evenings this week. He has no plan and has not taken any steps. His brother is staying with him.',
  '',
  'Mood has dropped since the argument at work.',
  '',
);
const longNote = withText(
  'Spent the hour on the flood in his flat and the claim with the insurer. He is staying at a hotel and lost his photographs.',
  '',
  '',
  '',
);

export const states: Readonly<Record<string, Answers>> = {
  'vault-new': showing(view({ state: 'vault-new' }, null), { 'vault.state': { status: 'new', waitSeconds: 0 } }),
  locked: showing(view({ state: 'vault-locked' }, null), { 'vault.state': { status: 'locked', waitSeconds: 0 } }),
  unreachable: { 'panel.view': new Error('Throughline did not answer (panel.view). Reload this page and try again.') },
  'no-page': showing(view({ state: 'no-identity' }, null)),
  'no-identity': showing(view({ state: 'no-identity' }, { ...report, identity: null })),
  'unlinked-empty': showing(view({ state: 'unlinked', pageName: 'Wren Alderfen' }), { 'clients.list': [] }),
  unlinked: showing(view({ state: 'unlinked', pageName: 'Wren Alderfen' })),
  mismatch: showing(
    view({
      state: 'mismatch',
      why: 'This chart number was linked to another client than the name and date of birth on the page.',
      pageName: 'Juniper Quillstone',
    }),
  ),
  'no-plan': showing(
    view(
      { state: 'linked', client: otherClient, plan: null },
      {
        ...report,
        planLines: [
          { kind: 'diagnosis', text: 'F33.1 Major depressive disorder, recurrent, moderate' },
          { kind: 'goal', text: 'Lift mood enough to get through the working day' },
          { kind: 'objective', text: 'PHQ-9 below 10 on two occasions' },
        ],
      },
    ),
  ),
  'empty-note': showing(view(linked, withText())),
  linked: showing(view(linked)),
  risk: showing(view(linked, riskNote)),
  elsewhere: showing(view(linked, longNote)),
  'read-only': showing(
    view(linked, {
      ...report,
      readOnly: true,
      readOnlyWhy: 'signed on Nov 24',
      unread: ['Psychotherapy notes'],
      foreignFrames: ['https://forms.example'],
      fields: report.fields.map((each) => ({ ...each, editable: false, focused: false })),
    }),
  ),
  'insert-failed': showing(view(linked), { 'note.insert': { outcome: 'refused', why: 'no-field' } }),
};

export function answers(name: string): Answers {
  return states[name] ?? {};
}
