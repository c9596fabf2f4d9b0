/**
 * Turns a folder of reference files into the evidence data of `lib/evidence/data`, once, by hand:
 *
 *     node scripts/import-evidence.ts <folder>
 *
 * The folder holds evidence.json, evidence-harm.json and icd10cm-mental.tsv. No build or test depends on it. Lay names,
 * techniques, terms and years that the reference lacks are added from scripts/evidence. It refuses to write anything
 * that does not pass the schema.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceFiles, evidenceFilesSchema } from '../lib/evidence/schema.ts';
import { checkedFrom, own, type Part } from './evidence/checked.ts';
import { formatsOf, labelOf, populationsOf, yearOf } from './evidence/parse.ts';
import type { Citation, Course, Harm, MeaningRule, NeverTerms, Rechecked, Review, Row } from './evidence/reference.ts';

const overlays = new URL('./evidence/', import.meta.url);
const target = new URL('../lib/evidence/data/', import.meta.url);
/** The day the reference was compiled: the date every imported fact was last looked at. */
const COMPILED = '2026-11-23';
/** The day the sentences on what grades mean were written. */
const MEANINGS = '2026-11-25';

function fail(message: string): never {
  process.stderr.write(`import-evidence: ${message}\n`);
  process.exit(2);
}
const overlay = (name: string) => JSON.parse(readFileSync(new URL(name, overlays), 'utf8'));
const tsv = (text: string) =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
const list = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const folder = process.argv[2];
if (!folder) fail('which folder? Give the folder that holds evidence.json, evidence-harm.json and icd10cm-mental.tsv');
for (const name of ['evidence.json', 'evidence-harm.json', 'icd10cm-mental.tsv']) {
  if (!existsSync(join(folder, name))) fail(`${name} is not in ${folder}; nothing was written`);
}
const review = overlay('review.json') as Review;
const again = overlay('rechecked.json') as Rechecked;
const { goneOver } = review;
const rows = [
  ...(JSON.parse(readFileSync(join(folder, 'evidence.json'), 'utf8')) as Row[]),
  // Read in a source after the reference was compiled.
  ...(overlay('extra-rows.json') as Row[]),
];
const harms = [
  ...(JSON.parse(readFileSync(join(folder, 'evidence-harm.json'), 'utf8')) as Harm[]),
  ...(overlay('extra-harms.json') as Harm[]),
];

// Sources
const extra = overlay('sources.json') as {
  years: Record<string, number>;
  labels: Record<string, string>;
  /** Citations that the reference words wrongly. */
  citations: Record<string, string>;
  notes: Record<string, string>;
};
const citations = new Map<string, Citation>();
for (const item of [...rows, ...harms]) for (const each of item.citations) citations.set(each.source, each);
const sourceFacts = [...citations.values()].map((each) => {
  const year = extra.years[each.source] ?? yearOf(each.citation);
  if (!year) return fail(`the citation of ${each.source} names no year; add one to scripts/evidence/sources.json`);
  const note = extra.notes[each.source];
  return {
    id: each.source,
    label: extra.labels[each.source] ?? labelOf(each.citation, each.guideline_id, year),
    citation: extra.citations[each.source] ?? each.citation,
    year,
    ...(each.doi ? { doi: each.doi } : {}),
    ...(note ? { note } : {}),
  };
});

// Conditions, with lay names
const lay = new Map(tsv(readFileSync(new URL('conditions.tsv', overlays), 'utf8')).map((cells) => [cells[0], cells]));
const conditionIds = new Map<string, string>();
const conditions: EvidenceFiles['conditions']['conditions'] = [];
for (const row of rows) {
  const known = conditions.find((each) => each.id === conditionIds.get(row.condition));
  if (known) {
    for (const code of row.icd10cm) if (!known.codes.includes(code)) known.codes.push(code);
    continue;
  }
  const cells = lay.get(row.condition);
  if (!cells?.[1]) fail(`condition "${row.condition}" has no line in scripts/evidence/conditions.tsv`);
  conditionIds.set(row.condition, cells[1]);
  const cues = list(cells[3]);
  conditions.push({
    id: cells[1],
    name: row.condition.replace(/ \(ICD-11 6B41;.*\)/, ' (no ICD-10-CM code of its own)'),
    codes: [...row.icd10cm],
    ...(row.requires_also_one_of.length > 0 ? { alsoOneOf: row.requires_also_one_of } : {}),
    lay: list(cells[2]),
    ...(cues.length > 0 ? { goalCues: cues } : {}),
    checked: checkedFrom([{ read: false, on: row.on ?? COMPILED }], goneOver.conditions),
  });
}

// Treatments
const techniques = new Map(
  tsv(readFileSync(new URL('treatment-techniques.tsv', overlays), 'utf8')).map((c) => [c[0], list(c[1])]),
);
const treatments = new Map<string, EvidenceFiles['treatments']['treatments'][number]>();
for (const row of rows) {
  const names = techniques.get(row.treatment_key);
  if (!names) fail(`treatment ${row.treatment_key} has no line in scripts/evidence/treatment-techniques.tsv`);
  treatments.set(row.treatment_key, {
    key: row.treatment_key,
    name: row.treatment,
    orientation: row.orientation,
    elements: row.techniques,
    techniques: names,
    checked:
      treatments.get(row.treatment_key)?.checked ??
      checkedFrom([{ read: false, on: row.on ?? COMPILED }], goneOver.treatments),
  });
}

/** Address of a page without its protocol and what follows the path; where none was kept, that. */
function placeOf(url: string): string {
  const place = url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
  return place.slice(0, 160) || 'when the base was compiled; the address was not kept';
}

// Statements
const rules = overlay('grade-meanings.json') as MeaningRule[];
function meaningOf(source: string, grade: string): string {
  const rule = rules.find(
    (each) =>
      new RegExp(`^(${each.sources})`).test(source) && (each.match === '' || new RegExp(each.match, 'i').test(grade)),
  );
  return rule?.id ?? fail(`no meaning for grade "${grade}" of ${source}`);
}
type Statement = EvidenceFiles['statements']['statements'][number];
/** A statement before it is known how far its lines were read. */
type Unchecked = Omit<Statement, 'checked' | 'cautionsChecked'>;
const statements: Unchecked[] = rows.map((row) => ({
  id: row.id,
  condition: conditionIds.get(row.condition) ?? fail(`no id for ${row.condition}`),
  treatment: row.treatment_key,
  tier: row.tier,
  populations: populationsOf(row.population),
  who: row.population,
  formats: formatsOf(row.format, row.population),
  how: row.format,
  dose: row.dose,
  cautions: row.cautions ? [row.cautions] : [],
  grades: row.grades.map((each) => ({
    source: each.source,
    grade: each.grade,
    meaning: meaningOf(each.source, each.grade),
    read: each.provenance === 'seen',
    ...(each.provenance === 'seen' ? { readOn: row.on ?? COMPILED, readIn: placeOf(each.seen_url) } : {}),
  })),
}));
const takenOn = new Map(rows.map((row) => [row.id, row.on ?? COMPILED]));

// What was read again, or found missing, after the reference was compiled
const statementById = new Map(statements.map((each) => [each.id, each]));
function gradeOf(statement: string, source: string) {
  const grade = statementById.get(statement)?.grades.find((each) => each.source === source);
  return grade ?? fail(`rechecked.json: ${statement} has no grade by ${source}`);
}
for (const { statement, source, how, on } of again.read) {
  Object.assign(gradeOf(statement, source), { read: true, readOn: on, readIn: how });
}
for (const { statement, source, grade, how, on } of again.corrected) {
  const found = gradeOf(statement, source);
  Object.assign(found, { grade, meaning: meaningOf(source, grade), read: true, readOn: on, readIn: how });
}
for (const { statement, source, grade, how, on } of again.added) {
  const entry = statementById.get(statement);
  if (!entry || !citations.has(source)) fail(`rechecked.json: ${statement} or ${source} is not known`);
  entry.grades.push({ source, grade, meaning: meaningOf(source, grade), read: true, readOn: on, readIn: how });
}

for (const { statement, why } of again.secondary) {
  const entry = statementById.get(statement) ?? fail(`rechecked.json: ${statement} is not known`);
  entry.secondary = why;
}

// What a clinical review changed: last, so that neither the reference nor a reading undoes it
for (const { condition, codes } of review.dropCodes) {
  const found = conditions.find((each) => each.id === condition) ?? fail(`review.json: ${condition} is not known`);
  found.codes = found.codes.filter((code) => !codes.includes(code));
}
for (const { statement, ...changes } of review.statements) {
  Object.assign(statementById.get(statement) ?? fail(`review.json: ${statement} is not known`), changes);
}
for (const { statement, source, grade } of review.added) {
  const entry = statementById.get(statement);
  if (!entry || !citations.has(source)) fail(`review.json: ${statement} or ${source} is not known`);
  entry.grades.push({ source, grade, meaning: meaningOf(source, grade), read: false, takenOn: review.checked });
}
for (const { statement, source, ...words } of review.reworded) {
  Object.assign(gradeOf(statement, source), words, { meaning: meaningOf(source, words.grade) });
}
for (const grade of statements.flatMap((each) => each.grades)) {
  if (!grade.readIn || !review.notOfficial.some((place) => grade.readIn?.startsWith(place))) continue;
  grade.read = false;
  delete grade.readOn;
  delete grade.readIn;
}
for (const each of statements) {
  for (const grade of each.grades) if (!grade.read) grade.takenOn ??= takenOn.get(each.id) ?? COMPILED;
  each.cautions = each.cautions.map((text) =>
    review.cautionWords.reduce((words, { was, now }) => words.replace(was, now), text),
  );
}
for (const { was, now } of review.cautionWords) {
  if (!statements.some(({ cautions }) => cautions.some((text) => text.includes(now))))
    fail(`review.json: no caution says "${was}"`);
}

// Course and severity, conditions without a first line, codes without a statement
const courses = overlay('course.json') as Course;
for (const { statement, ...course } of courses.course) {
  const entry = statementById.get(statement) ?? fail(`course.json: ${statement} is not known`);
  entry.course = course;
}
for (const id of courses.noFirstLine) {
  const condition = conditions.find((each) => each.id === id) ?? fail(`course.json: ${id} is not known`);
  condition.noFirstLine = true;
}

// Never list
const { macros, ...terms } = overlay('never-terms.json') as { macros: Record<string, string> } & Record<
  string,
  NeverTerms
>;
const expand = (term: string) => term.replace(/\$[a-z]+/g, (name) => macros[name] ?? fail(`no macro ${name}`));
const readHarms = new Map(again.never.map(({ id, on }) => [id, on]));
const never = harms.map((harm) => {
  const readOn = readHarms.get(harm.id) ?? (harm.provenance === 'seen' ? (harm.on ?? COMPILED) : undefined);
  const own = terms[harm.id] ?? fail(`${harm.id} has no terms in scripts/evidence/never-terms.json`);
  const instead = own.instead ?? (harm.not_to_be_confused_with ? [harm.not_to_be_confused_with] : []);
  return {
    id: harm.id,
    practice: harm.practice,
    aliases: harm.aliases,
    appliesTo: harm.applies_to,
    scope: harm.never_suggest_scope === 'any client' ? ('always' as const) : ('here' as const),
    codes: [...new Set([...harm.icd10cm, ...(own.codes ?? [])])],
    status: harm.status,
    why: harm.why,
    sources: harm.sources,
    insteadConsider: instead,
    terms: own.terms.map(expand),
    ...(own.unless ? { unless: own.unless.map(expand) } : {}),
    ...(own.blocks ? { blocks: own.blocks } : {}),
    read: readOn !== undefined,
    checked: checkedFrom([{ read: readOn !== undefined, on: readOn ?? harm.on ?? COMPILED }], goneOver.never),
  };
});

// When each was last checked
const partOf = ({ read, readOn, takenOn: taken }: Statement['grades'][number]): Part => ({
  read,
  on: readOn ?? taken ?? COMPILED,
});
/** Cautions that the clinical review worded itself; all others came with the reference. */
const ownCautions = new Set(review.statements.filter(({ cautions }) => cautions).map(({ statement }) => statement));
const checkedStatements: Statement[] = statements.map((each) => ({
  ...each,
  checked: checkedFrom(each.grades.map(partOf)),
  ...(each.cautions.length === 0
    ? {}
    : {
        cautionsChecked: ownCautions.has(each.id)
          ? own(review.checked, goneOver.cautions)
          : checkedFrom([{ read: false, on: takenOn.get(each.id) ?? COMPILED }], goneOver.cautions),
      }),
}));
const lines = statements.flatMap(({ grades }) => grades);
const sources = sourceFacts.map((source) => ({
  ...source,
  checked: checkedFrom([
    ...lines.filter((line) => line.source === source.id).map(partOf),
    ...never
      .filter((entry) => entry.sources.includes(source.id))
      // Which of several sources was opened is not known, so none of them counts as read by that.
      .map(({ read, checked, sources: cited }) => ({ read: read && cited.length === 1, on: checked.on })),
  ]),
}));

// ICD-10-CM
const codes = tsv(readFileSync(join(folder, 'icd10cm-mental.tsv'), 'utf8')).map(
  ([code, description, billable]) => [code ?? '', description ?? '', billable === '1' ? 1 : 0] as const,
);
const retired = overlay('retired.json') as { retired: [string, string, string][] };
const related = overlay('related.json') as { checked: string; related: { codes: string[]; to: string; why: string }[] };

/** The newest day on which anything of a list was checked: what a file as a whole can say. */
const newest = (list: readonly { checked: { on: string } }[]) =>
  list
    .map(({ checked }) => checked.on)
    .toSorted()
    .at(-1) ?? COMPILED;
const files = evidenceFilesSchema.safeParse({
  conditions: {
    checked: COMPILED,
    conditions,
    related: related.related.map((each) => ({ ...each, checked: own(related.checked, goneOver.related) })),
    gaps: courses.gaps.map((each) => ({
      ...each,
      checked: checkedFrom([{ read: false, on: courses.checked }], goneOver.related),
    })),
  },
  treatments: { checked: COMPILED, treatments: [...treatments.values()] },
  statements: { checked: newest(checkedStatements), statements: checkedStatements },
  sources: {
    checked: newest(sources),
    sources,
    gradeMeanings: rules.map(({ id, direction, text, on }) => ({ id, direction, text, checked: own(on ?? MEANINGS) })),
    corrections: again.corrected.map(({ source, statement, was, grade, how, on }) => ({
      source,
      statement,
      was,
      now: grade,
      where: how,
      on,
    })),
  },
  never: { checked: newest(never), never },
  icd: {
    edition: 'ICD-10-CM FY2027',
    effective: '2026-10-01',
    origin: 'NCHS/CMS, public domain; mental and related codes only',
    checked: COMPILED,
    codes,
    retired: retired.retired,
  },
});
if (!files.success) {
  const issue = files.error.issues[0];
  fail(`the result does not fit the schema at ${issue?.path.join('.')}: ${issue?.message}`);
}

/** One entry a line: small diffs, and git shows which fact changed. */
function printed(value: object): string {
  const parts = Object.entries(value).map(([key, part]) => {
    if (!Array.isArray(part)) return `${JSON.stringify(key)}:${JSON.stringify(part)}`;
    return `${JSON.stringify(key)}:[\n${part.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
  });
  return `{${parts.join(',\n')}}\n`;
}
for (const [name, value] of Object.entries(files.data)) writeFileSync(new URL(`${name}.json`, target), printed(value));
process.stdout.write(
  `conditions ${conditions.length}, treatments ${treatments.size}, statements ${statements.length}, sources ${sources.length}, never ${never.length}, codes ${codes.length}\n`,
);
