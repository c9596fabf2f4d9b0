/** Every state of the panel, each as the answers its background would give. */

import type { PageReport } from '../../lib/ehr/types.ts';
import type { CallName, ChartState, PanelView } from '../../lib/messaging/calls.ts';
import { client, otherClient, report, version, withText } from './fixtures.ts';
import { pastRecords } from './past.ts';
import { records } from './records.ts';

/** An `Error` is thrown, a function is asked with the input, anything else is the answer. */
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
  'note.key': { noteKey: 'this-note' },
  'note.highlight': { shown: false },
  'plans.alike': { goalIds: ['g3'] },
  'records.list': records({}),
  ...more,
});

const riskNote = withText(
  'Wren says he has been thinking about ending his life most evenings this week. He has no plan and has not taken any steps. His brother is staying with him.',
  '',
  'Mood has dropped since the argument at work.',
  '',
);
const longNote = withText(
  'Spent the hour on the flood in his apartment and the claim with the insurer. He is staying at a hotel and lost his photographs.',
  '',
  '',
  '',
);

const hintNote = withText(
  'He gave away his guitar and his records this week and said it felt lighter. Slept badly on four nights.',
  '',
  '',
  'Next session Thursday.',
);
const wholeNote = withText(
  '10:00 to 10:50, in person. Goal 1: mood low on two days this week, down from five; missed no work. Goal 2: slept through on five nights, was two. Goal 4: called two friends, was one. Denies suicidal ideation.',
  'PHQ-9 = 12. Affect brighter.',
  'Behavioral activation and stimulus control reviewed; he was able to name what helped.',
  'Will keep the activity schedule; next session Thursday.',
);
const kept = records({
  sessions: [
    ['2026-10-20', ['g1', 'g2']],
    ['2026-10-27', ['g1']],
    ['2026-11-03', ['g2'], { kind: 'crisis', reason: 'flood in his flat' }],
    ['2026-11-10', ['g1', 'g2']],
    ['2026-11-17', ['g1']],
  ],
  scores: [['2026-10-27', 'phq-9', 15]],
});

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
  hints: showing(view(linked, hintNote)),
  whole: showing(view(linked, wholeNote)),
  kept: showing(view(linked), { 'records.list': kept }),
  contradicts: showing(
    view(
      linked,
      withText(`Mood is improving, he says. ${report.fields[0]?.text ?? ''}`, 'PHQ-9 = 22.', 'Mood improved.', ''),
    ),
    { 'records.list': kept },
  ),
  'risk-handled': showing(
    view(
      linked,
      withText(
        'Says he has been thinking about ending his life most evenings. High risk. His brother is staying with him. Safety plan gone through, 988 on the card; pills handed over to his brother.',
        '',
        '',
        'Call tomorrow at nine.',
      ),
    ),
    { 'records.list': records({ safetyPlanOn: '2026-11-24' }) },
  ),
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
  stuck: showing(view(linked), { 'records.list': pastRecords, 'plans.versions': [version] }),
  'insert-failed': showing(view(linked), { 'note.insert': { outcome: 'refused', why: 'no-field' } }),
};

export function answers(name: string): Answers {
  return states[name] ?? {};
}
