/**
 * The notes of Larkspur Practice: one kind per situation that a real EHR puts in the way (plain fields, framework
 * fields, rich editors, signed, private, late, framed). Shared by server, app and tests; holds no text of its own but
 * that of the signed note.
 */

export type NoteKind =
  | 'soap'
  | 'dap'
  | 'tiptap'
  | 'quill'
  | 'tinymce'
  | 'private'
  | 'late'
  | 'nested'
  | 'foreign'
  | 'signed';

export interface NoteSection {
  readonly name: string;
  readonly label: string;
}

export interface NoteTemplate {
  readonly kind: NoteKind;
  /** Last two digits of the note's id. */
  readonly suffix: string;
  readonly title: string;
  readonly template: string;
  /** Session date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly sections: readonly NoteSection[];
}

const soap: readonly NoteSection[] = [
  { name: 'subjective', label: 'Subjective' },
  { name: 'objective', label: 'Objective' },
  { name: 'assessment', label: 'Assessment' },
  { name: 'plan', label: 'Plan' },
];
const dap: readonly NoteSection[] = [
  { name: 'data', label: 'Data' },
  { name: 'assessment', label: 'Assessment' },
  { name: 'plan', label: 'Plan' },
];
const birp: readonly NoteSection[] = [
  { name: 'behavior', label: 'Behavior' },
  { name: 'intervention', label: 'Intervention' },
  { name: 'response', label: 'Response' },
  { name: 'plan', label: 'Plan' },
];
const single: readonly NoteSection[] = [{ name: 'note', label: 'Progress note' }];

export const noteTemplates: readonly NoteTemplate[] = [
  { kind: 'soap', suffix: '01', title: 'Progress note', template: 'SOAP note', date: '2026-11-25', sections: soap },
  { kind: 'dap', suffix: '02', title: 'Progress note', template: 'DAP note', date: '2026-11-18', sections: dap },
  {
    kind: 'tiptap',
    suffix: '03',
    title: 'Progress note',
    template: 'Narrative note',
    date: '2026-11-11',
    sections: single,
  },
  {
    kind: 'quill',
    suffix: '04',
    title: 'Chart note',
    template: 'SOAP note (rich text)',
    date: '2026-11-04',
    sections: soap,
  },
  {
    kind: 'tinymce',
    suffix: '05',
    title: 'Session note',
    template: 'Narrative note (classic)',
    date: '2026-10-28',
    sections: single,
  },
  {
    kind: 'private',
    suffix: '06',
    title: 'Progress note',
    template: 'DAP note with private note',
    date: '2026-10-21',
    sections: dap,
  },
  { kind: 'late', suffix: '07', title: 'Progress note', template: 'BIRP note', date: '2026-10-14', sections: birp },
  {
    kind: 'nested',
    suffix: '08',
    title: 'Encounter',
    template: 'SOAP note (legacy form)',
    date: '2026-10-07',
    sections: soap,
  },
  {
    kind: 'foreign',
    suffix: '09',
    title: 'Encounter',
    template: 'Note in partner system',
    date: '2026-09-30',
    sections: soap,
  },
  { kind: 'signed', suffix: '10', title: 'Progress note', template: 'SOAP note', date: '2026-09-23', sections: soap },
];

/** What the signed note says; the same for every client, since nobody may change it. */
export const signedText: Readonly<Record<string, string>> = {
  subjective: 'Client reports a steadier week than the last. Slept a little better on three nights and kept two plans.',
  objective:
    'On time, neatly dressed, oriented. Mood "okay", affect a little brighter. Denies thoughts of suicide or self-harm.',
  assessment: 'Some progress since last session. Understands the rationale and takes part with effort.',
  plan: 'Continue weekly sessions. Client to keep the daily log and bring it next time.',
};

/** The numeric id of a client's note, as it stands in the address. */
export const noteId = (chartId: string, kind: NoteKind): string =>
  `${chartId.replace(/\D/g, '')}${noteTemplates.find((note) => note.kind === kind)?.suffix ?? '00'}`;

export const templateOf = (id: string): NoteTemplate | undefined =>
  noteTemplates.find((note) => note.suffix === id.slice(-2));

/** Addresses for tests and scripts. */
export const paths = {
  login: '/login',
  calendar: '/calendar',
  clients: '/clients',
  messages: '/messages',
  chart: (chartId: string) => `/clients/${chartId}`,
  note: (chartId: string, kind: NoteKind) => `/clients/${chartId}/notes/${noteId(chartId, kind)}`,
  plan: (chartId: string) => `/clients/${chartId}/treatment-plan`,
  intake: (chartId: string) => `/clients/${chartId}/intake`,
} as const;
