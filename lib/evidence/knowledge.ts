/**
 * The knowledge base in memory: conditions by code, treatments, statements and sources, with the indexes the suggester
 * needs. Pure, and read only.
 */
import conditionFile from './data/conditions.json' with { type: 'json' };
import icdFile from './data/icd.json' with { type: 'json' };
import sourceFile from './data/sources.json' with { type: 'json' };
import statementFile from './data/statements.json' with { type: 'json' };
import treatmentFile from './data/treatments.json' with { type: 'json' };
import type {
  Condition,
  EvidenceLine,
  Gap,
  Grade,
  GradeMeaning,
  Related,
  Source,
  Statement,
  Treatment,
} from './types.ts';

/** All conditions, treatments, statements and sources, as data. */
export const conditions = conditionFile.conditions as readonly Condition[];
export const treatments = treatmentFile.treatments as readonly Treatment[];
export const statements = statementFile.statements as unknown as readonly Statement[];
export const sources = sourceFile.sources as readonly Source[];
export const gradeMeanings = sourceFile.gradeMeanings as unknown as readonly GradeMeaning[];

const related = conditionFile.related as readonly Related[];
const retiredCodes: ReadonlySet<string> = new Set(icdFile.retired.map(([code = '']) => code));
const conditionById = new Map(conditions.map((each) => [each.id, each]));
const treatmentByKey = new Map(treatments.map((each) => [each.key, each]));
const sourceById = new Map(sources.map((each) => [each.id, each]));
const meaningById = new Map(gradeMeanings.map((each) => [each.id, each]));
const statementsByCondition = new Map<string, Statement[]>();
for (const each of statements) {
  const list = statementsByCondition.get(each.condition);
  if (list) list.push(each);
  else statementsByCondition.set(each.condition, [each]);
}

export function treatmentOf(key: string): Treatment | undefined {
  return treatmentByKey.get(key);
}
export function sourceOf(id: string): Source | undefined {
  return sourceById.get(id);
}
export function statementsOf(conditionId: string): readonly Statement[] {
  return statementsByCondition.get(conditionId) ?? [];
}

/** What can be said of a code that no treatment statement covers, with its source. */
export function gapFor(code: string): Gap | undefined {
  return (conditionFile.gaps as readonly Gap[]).find(({ codes }) => codes.some((prefix) => code.startsWith(prefix)));
}

/** A condition that a code leads to. */
export interface ConditionMatch {
  readonly condition: Condition;
  /** The code as given. */
  readonly code: string;
  /** Length of the matching prefix: the longer, the more the evidence is about this very code. */
  readonly depth: number;
  /** Set when the evidence is borrowed: why it is shown for this code. */
  readonly borrowed?: string;
  /** True when the condition needed a second code, which is present: it covers both. */
  readonly covers: boolean;
}

/**
 * Conditions that a code stands for. F43.12 takes what holds for F43.1; a code that no statement names takes what its
 * listed relative holds; a category takes what its codes hold.
 *
 * @param code an ICD-10-CM code in its usual form
 * @param all every code of the client, since some conditions need a second one
 */
export function conditionsFor(code: string, all: readonly string[]): readonly ConditionMatch[] {
  const direct: ConditionMatch[] = [];
  for (const condition of conditions) {
    const depth = Math.max(
      0,
      ...condition.codes.filter((prefix) => code.startsWith(prefix)).map((each) => each.length),
    );
    if (depth === 0) continue;
    const also = condition.alsoOneOf;
    if (also && !all.some((other) => also.some((prefix) => other.startsWith(prefix)))) continue;
    direct.push({ condition, code, depth, covers: also !== undefined });
  }
  return direct;
}

/** Conditions whose evidence may be borrowed for a code that nothing (or nothing for this population) names. */
export function relatedConditionsFor(code: string): readonly ConditionMatch[] {
  const found: ConditionMatch[] = [];
  for (const { codes, to, why } of related) {
    const condition = conditionById.get(to);
    // The list names codes as they stand and the codes below them; of a code that was split later only itself, since
    // what it was split into are different disorders (F50.8 into pica and rumination among others).
    const names = (each: string) =>
      code === each || (each.length > 3 && !retiredCodes.has(each) && code.startsWith(each));
    if (condition && codes.some(names)) {
      found.push({ condition, code, depth: 3, borrowed: why, covers: false });
    }
  }
  if (found.length > 0) return found;
  for (const condition of conditions) {
    if (!condition.alsoOneOf && condition.codes.some((each) => each.startsWith(code))) {
      found.push({ condition, code, depth: 3, borrowed: 'category code; shown from a code below it', covers: false });
    }
  }
  return found;
}

/** A grade with its source, year and meaning spelled out; `about` when it concerns a neighbouring condition. */
export function evidenceLine(grade: Grade, about?: string): EvidenceLine {
  const source = sourceById.get(grade.source);
  const meaning = meaningById.get(grade.meaning);
  if (!source || !meaning) throw new Error(`evidence data: ${grade.source} or ${grade.meaning} is missing`);
  const on = grade.readOn ?? grade.takenOn;
  const doi = source.doi ? ` doi:${source.doi}` : '';
  return {
    source: source.id,
    label: source.label,
    grade: grade.grade,
    meaning: meaning.text,
    direction: meaning.direction,
    year: source.year,
    citation: `${source.citation}.${doi}`.replace('..', '.'),
    checked: grade.read,
    ...(on ? { checkedOn: on } : {}),
    ...(grade.readIn ? { checkedIn: grade.readIn } : {}),
    ...(grade.note ? { note: grade.note } : {}),
    ...(about ? { about } : {}),
  };
}
