/** A made-up client, plan and note for the gallery and the panel's tests. Every name is invented. */
import type { FieldReport, PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';

export const client: ClientSummary = {
  id: 'client-1',
  label: 'Wren Alderfen (sample)',
  population: 'adult',
  format: 'individual',
  createdAt: '2026-09-01T16:00:00Z',
  sample: true,
  setAside: [
    { treatment: 'Problem-solving therapy', reason: 'tried in spring, client found it dry', on: '2026-10-02' },
  ],
  planVersion: 2,
};
export const otherClient: ClientSummary = {
  ...client,
  id: 'client-2',
  label: 'Juniper Quillstone (sample)',
  setAside: [],
  planVersion: null,
};

export const version: PlanVersion = {
  planId: 'plan-1',
  clientId: client.id,
  version: 2,
  createdAt: '2026-10-05T17:00:00Z',
  reason: 'objective 2a met',
  content: {
    diagnoses: [
      { code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate', principal: true },
      { code: 'F41.1', description: 'Generalized anxiety disorder' },
    ],
    problems: [
      { id: 'p1', text: 'Low mood, stays in bed' },
      { id: 'p2', text: 'Worry at night' },
    ],
    goals: [
      {
        id: 'g1',
        number: 1,
        text: 'Lift mood enough to get through the working day',
        clientWords: 'I want to stop hiding in bed.',
        status: 'active',
        problemIds: ['p1'],
        objectives: [
          {
            id: 'o1',
            letter: 'a',
            text: 'Do two planned activities a week that used to give pleasure',
            dueDate: '2026-12-15',
            status: 'active',
          },
          { id: 'o2', letter: 'b', text: 'PHQ-9 below 10 on two occasions', measure: 'PHQ-9', status: 'active' },
        ],
        interventions: [{ id: 'i1', text: 'Behavioral activation', technique: 'behavioral activation' }],
      },
      {
        id: 'g2',
        number: 2,
        text: 'Sleep through most nights without lying awake worrying about work',
        status: 'active',
        problemIds: ['p2'],
        objectives: [
          { id: 'o3', letter: 'a', text: 'Keep a worry time of 20 minutes before dinner', status: 'met' },
          { id: 'o4', letter: 'b', text: 'Get up at the same hour on at least 5 days a week', status: 'active' },
        ],
        interventions: [{ id: 'i2', text: 'Stimulus control for sleep' }],
      },
      {
        id: 'g3',
        number: 4,
        text: 'Be back in touch with friends',
        status: 'active',
        problemIds: ['p1'],
        objectives: [{ id: 'o5', letter: 'a', text: 'Call or meet one friend each week', status: 'active' }],
        interventions: [],
      },
      {
        id: 'g4',
        number: 6,
        text: 'Talk with his sister about the inheritance without leaving the room',
        status: 'paused',
        problemIds: [],
        objectives: [],
        interventions: [],
      },
    ],
  },
};

const field = (key: string, label: string, role: FieldReport['role'], text: string): FieldReport => ({
  key,
  label,
  role,
  editor: 'textarea',
  editable: true,
  focused: key === 'f4',
  text,
});

export const subjective =
  'Wren went swimming on Tuesday and cooked with a neighbour on Friday, both from the activity plan, and felt "a bit more like me" after each. Slept poorly on three nights, lying awake over the quarterly report. He has been arguing with his landlord about the rent. Denies suicidal ideation.';

export const report: PageReport = {
  role: 'note',
  verdict: 'open',
  score: 92,
  reasons: [],
  adapter: { id: 'demo', name: 'Demo practice', evidence: 'verified-in-code', checkedOn: '2026-11-01' },
  host: 'demo.example',
  path: '/clients/1/notes/9',
  noteId: '9',
  identity: { chartId: '1', name: 'Wren Alderfen' },
  format: 'SOAP',
  fields: [
    field('f1', 'Subjective', 'subjective', subjective),
    field('f2', 'Objective', 'objective', 'PHQ-9 = 12 (15 four weeks ago). Affect brighter, speech at a normal pace.'),
    field('f3', 'Assessment', 'assessment', 'Mood is improving with behavioral activation. Sleep unchanged.'),
    field(
      'f4',
      'Plan',
      'plan',
      'Reviewed the activity schedule and planned two more swims. Practised diaphragmatic breathing for the evenings.',
    ),
  ],
  diagnoses: ['F33.1'],
  sessionDate: '2026-11-24',
  readOnly: false,
  readOnlyWhy: null,
  unread: [],
  foreignFrames: [],
  planLines: [],
  documentToken: 'document-1',
};

/** The same page with other text in its fields, in order. */
export function withText(...texts: string[]): PageReport {
  return { ...report, fields: report.fields.map((each, index) => ({ ...each, text: texts[index] ?? '' })) };
}
