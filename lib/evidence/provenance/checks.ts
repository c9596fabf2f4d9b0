/**
 * When each entry of the evidence base was last checked, and how. Pure, read only; for the provenance page and the
 * report. It reads what the entries say of themselves and adds nothing to it.
 */
import { measures, measuresChecked } from '../../measures/directory.ts';
import conditionFile from '../data/conditions.json' with { type: 'json' };
import icd from '../data/icd.json' with { type: 'json' };
import { techniqueDetails } from '../details.ts';
import { libraryProblems } from '../goal-library/index.ts';
import { techniqueCards, treatmentCards } from '../how-to.ts';
import { conditions, gradeMeanings, sources, statements, treatments } from '../knowledge.ts';
import { neverList } from '../never.ts';
import { roadmaps } from '../roadmap/index.ts';
import type { Checked, Gap, Related } from '../types.ts';

/** One entry with its check. */
export interface EntryCheck {
  readonly kind: string;
  readonly id: string;
  /** As a person reads it. */
  readonly name: string;
  readonly checked: Checked;
}

const conditionNames = new Map(conditions.map(({ id, name }) => [id, name]));
const treatmentNames = new Map(treatments.map(({ key, name }) => [key, name]));
const readOr = (read: boolean, on: string): Checked => ({ on, how: read ? 'read' : 'taken' });

/** Every entry of every part, in the order of the parts. */
export function entryChecks(): readonly EntryCheck[] {
  const statementName = ({ treatment, condition, who }: (typeof statements)[number]) =>
    `${treatmentNames.get(treatment) ?? treatment}: ${conditionNames.get(condition) ?? condition} (${who})`;
  return [
    ...conditions.map(({ id, name, checked }) => ({ kind: 'Condition', id, name, checked })),
    ...(conditionFile.related as readonly Related[]).map(({ codes, to, checked }) => ({
      kind: 'Borrowed evidence',
      id: codes.join(' '),
      name: `${codes.join(', ')}: ${conditionNames.get(to) ?? to}`,
      checked,
    })),
    ...(conditionFile.gaps as readonly Gap[]).map(({ codes, text, checked }) => ({
      kind: 'Code without statement',
      id: codes.join(' '),
      name: text,
      checked,
    })),
    ...treatments.map(({ key, name, checked }) => ({ kind: 'Treatment', id: key, name, checked })),
    ...treatmentCards.map(({ id, name, checked }) => ({ kind: 'Treatment card', id, name, checked })),
    ...[...techniqueCards, ...techniqueDetails].map(({ id, name, checked }) => ({
      kind: 'Technique',
      id,
      name,
      checked,
    })),
    ...statements.map((each) => ({
      kind: 'Statement',
      id: each.id,
      name: statementName(each),
      checked: each.checked,
    })),
    ...statements.flatMap((each) =>
      each.cautionsChecked
        ? [{ kind: 'Caution', id: each.id, name: each.cautions.join(' '), checked: each.cautionsChecked }]
        : [],
    ),
    ...sources.map(({ id, label, citation, checked }) => ({
      kind: 'Source',
      id,
      name: `${label}: ${citation}`,
      checked,
    })),
    ...gradeMeanings.map(({ id, text, checked }) => ({ kind: 'Meaning of a grade', id, name: text, checked })),
    ...neverList.map(({ id, practice, checked }) => ({ kind: 'Never suggested', id, name: practice, checked })),
    ...libraryProblems.map(({ id, name, date }) => ({
      kind: 'Goal library',
      id,
      name,
      checked: { on: date, how: 'own' } as const,
    })),
    ...roadmaps.map(({ treatment, name, basis, date }) => ({
      kind: 'Roadmap',
      id: treatment,
      name,
      checked: readOr(basis === 'read', date),
    })),
    ...measures.map(({ id, name, read }) => ({
      kind: 'Measure',
      id,
      name,
      checked: readOr(read, measuresChecked),
    })),
  ];
}

export interface KindChecks {
  readonly kind: string;
  readonly entries: number;
  readonly read: number;
  readonly partly: number;
  readonly taken: number;
  readonly own: number;
  /** Gone over by an editor, apart from any reading. */
  readonly reviewed: number;
  /** First and last day of a check. */
  readonly oldest: string;
  readonly newest: string;
}

/** The checks of each part, counted. */
export function checksByKind(): readonly KindChecks[] {
  const all = entryChecks();
  return [...new Set(all.map(({ kind }) => kind))].map((kind) => {
    const list = all.filter((each) => each.kind === kind);
    const days = list.map(({ checked }) => checked.on).toSorted();
    const count = (how: Checked['how']) => list.filter(({ checked }) => checked.how === how).length;
    return {
      kind,
      entries: list.length,
      read: count('read'),
      partly: count('partly'),
      taken: count('taken'),
      own: count('own'),
      reviewed: list.filter(({ checked }) => checked.reviewed).length,
      oldest: days[0] ?? '',
      newest: days.at(-1) ?? '',
    };
  });
}

const words: Readonly<Record<Checked['how'], string>> = {
  read: 'read at an official place',
  partly: 'read in part at an official place',
  taken: 'taken over, not read since',
  own: 'own wording',
};

/** How the entry was checked, in words: "read at an official place", "own wording; gone over on 2026-11-26". */
export function checkWords({ how, reviewed }: Checked, say: (day: string) => string = (day) => day): string {
  return `${words[how]}${reviewed ? `; wording gone over ${say(reviewed)}` : ''}`;
}

/** The ICD-10-CM list is checked as a whole: it is one edition. */
export const codeList = { codes: icd.codes.length, edition: icd.edition, checked: icd.checked };
