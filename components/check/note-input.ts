/**
 * From the fields of the page to the note as the check takes it. The text stays in memory, inside the objects made here;
 * nothing of it may be logged, stored or put anywhere but into a quote on the screen.
 */
import type { NoteInput } from '../../lib/check/types.ts';
import type { FieldReport, PageReport, SectionRole } from '../../lib/ehr/types.ts';

/** Fields that hold the plan, not the note. */
const PLAN_ROLES: ReadonlySet<SectionRole> = new Set([
  'plan-problem',
  'plan-goal',
  'plan-objective',
  'plan-intervention',
  'plan-other',
]);

/** Section names that the check knows, for fields whose role is known whatever their label says. */
const ROLE_NAMES: Partial<Record<SectionRole, string>> = {
  subjective: 'Subjective',
  objective: 'Objective',
  assessment: 'Assessment',
  plan: 'Plan',
  data: 'Data',
  behavior: 'Behavior',
  intervention: 'Intervention',
  response: 'Response',
  goal: 'Goal',
  problem: 'Problem',
  evaluation: 'Evaluation',
};

export interface CheckedNote {
  readonly note: NoteInput;
  /** What the page calls each section. */
  readonly names: ReadonlyMap<string, string>;
  /** The page's field that each section is. */
  readonly keys: ReadonlyMap<string, string>;
  readonly empty: boolean;
}

/** Key under which a field's text is checked: its role's standard name, else its label; numbered when taken. */
function sectionKey(field: FieldReport, taken: ReadonlyMap<string, string>): string {
  const name = ROLE_NAMES[field.role] ?? (field.label.trim() || 'Note');
  if (!taken.has(name)) return name;
  const label = field.label.trim();
  if (label && !taken.has(label)) return label;
  let count = 2;
  while (taken.has(`${name} ${count}`)) count += 1;
  return `${name} ${count}`;
}

/** Gathers the note's fields; a single field is a note of one text. */
export function noteOf(report: Pick<PageReport, 'fields' | 'format'>): CheckedNote {
  const fields = report.fields.filter((field) => !PLAN_ROLES.has(field.role));
  const empty = fields.every((field) => field.text.trim() === '');
  const format = report.format ? { format: report.format } : {};
  const [only] = fields;
  if (only && fields.length === 1 && !(only.role in ROLE_NAMES)) {
    const names = new Map([['text', only.label.trim() || 'Note']]);
    return { note: { ...format, text: only.text }, names, keys: new Map([['text', only.key]]), empty };
  }
  const names = new Map<string, string>();
  const keys = new Map<string, string>();
  const sections: Record<string, string> = {};
  for (const field of fields) {
    const key = sectionKey(field, names);
    names.set(key, field.label.trim() || key);
    keys.set(key, field.key);
    sections[key] = field.text;
  }
  return { note: { ...format, sections }, names, keys, empty };
}

/** Text of the section that evidence points into; empty when there is none. */
export function sectionText(note: NoteInput, section: string): string {
  if (section === 'text' && note.text !== undefined) return note.text;
  return note.sections?.[section] ?? '';
}

/** What the page calls the sections that still hold a blank to be filled in, `___`. */
export function openBlanks({ note, names }: CheckedNote): readonly string[] {
  return [...names].filter(([section]) => sectionText(note, section).includes('___')).map(([, name]) => name);
}

/** All of a note's text, section after section, for what only needs the words. */
export function noteText(note: NoteInput): string {
  return note.text ?? Object.values(note.sections ?? {}).join('\n');
}
