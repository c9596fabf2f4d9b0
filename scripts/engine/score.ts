/**
 * Scores the engine over a folder of labelled rows: every file whose name begins with cases, negation, danger,
 * interventions or goals-smart. Counts only; what the figures mean is told in docs/clinical-method.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createChecker } from '../../lib/check/index.ts';
import { polarityOf } from '../../lib/check/polarity/index.ts';
import { readRisk } from '../../lib/check/risk/index.ts';
import { findTechniques } from '../../lib/check/techniques/index.ts';
import type { CheckPlan, CheckResult, NoteInput } from '../../lib/check/types.ts';
import { lintStatement } from '../../lib/plan/lint/index.ts';
import { z } from '../../lib/zod.ts';
import { Tally, type TallyFigures } from './counts.ts';
import { BadInput } from './inputs.ts';

const progress = z.record(z.string(), z.string());
const caseSchema = z.object({
  id: z.string(),
  plan: z.object({
    diagnoses: z.array(z.string()).default([]),
    problems: z.array(z.string()).default([]),
    goals: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        objectives: z.array(z.object({ id: z.string(), text: z.string() })).default([]),
        interventions: z.array(z.string()).default([]),
      }),
    ),
  }),
  note: z.object({
    format: z.string().nullish(),
    sections: z.record(z.string(), z.string()).nullish(),
    text: z.string().nullish(),
  }),
  gold: z.object({
    addressedGoals: z.array(z.string()),
    addressedObjectives: z.array(z.string()).default([]),
    borderline: z.array(z.string()).default([]),
    nearMissDistractors: z.array(z.string()).default([]),
    interventionsCanonical: z.array(z.string()).nullish(),
    progress: progress.default({}),
    progressAlternatives: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
    risk: z.object({
      present: z.boolean(),
      assessed: z.boolean(),
      historical: z.array(z.string()).default([]),
    }),
  }),
});
type GoldCase = z.infer<typeof caseSchema>;
const polaritySchema = z.object({ id: z.string(), text: z.string(), concept: z.string(), polarity: z.string() });
const dangerSchema = z.object({ id: z.string(), text: z.string(), present: z.boolean() });
const interventionSchema = z.object({ id: z.string(), text: z.string(), interventions: z.array(z.string()) });
const lintLabels = ['measurable', 'timeBound', 'specificBehaviour', 'clientVoice', 'vague'] as const;
const lintSchema = z.object({
  id: z.string(),
  text: z.string(),
  measurable: z.boolean(),
  timeBound: z.boolean(),
  specificBehaviour: z.boolean(),
  clientVoice: z.boolean(),
  vague: z.boolean(),
});

export interface Ratio {
  readonly right: number;
  readonly of: number;
}
export interface CaseFigures {
  readonly cases: number;
  readonly goals: TallyFigures;
  readonly objectives: TallyFigures;
  /** Distractors of the same domain that were called addressed. */
  readonly nearMiss: Ratio;
  readonly interventions: TallyFigures;
  readonly progress: Ratio;
  readonly risk: TallyFigures;
  readonly riskAssessed: Ratio;
}
export interface DangerFigures {
  readonly present: TallyFigures;
  /** Missed, and yet pointed out as worth a question. */
  readonly missedAsked: Ratio;
  /** Harmless, and yet asked about. */
  readonly harmlessAsked: Ratio;
}
export interface Figures {
  readonly cases: Readonly<Record<string, CaseFigures>>;
  readonly polarity: Readonly<Record<string, Ratio>>;
  /** Short notes that only ask whether danger is present. */
  readonly danger: Readonly<Record<string, DangerFigures>>;
  readonly techniques: Readonly<Record<string, TallyFigures>>;
  readonly lint: Readonly<Record<string, Ratio>>;
}

function rowsOf<T>(file: string, schema: z.ZodType<T>): T[] {
  let rows: unknown;
  try {
    rows = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new BadInput(`score: ${basename(file)}: expected a JSON file`);
  }
  const parsed = z.array(schema).safeParse(rows);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadInput(
    `score: ${basename(file)}, row ${String(issue?.path[0])}, field ${issue?.path.slice(1).join('.')}: ${issue?.message}`,
  );
}

class CaseTally {
  cases = 0;
  readonly goals = new Tally();
  readonly objectives = new Tally();
  readonly interventions = new Tally();
  readonly risk = new Tally();
  readonly nearMiss = { right: 0, of: 0 };
  readonly progress = { right: 0, of: 0 };
  readonly riskAssessed = { right: 0, of: 0 };

  add(row: GoldCase, result: CheckResult): void {
    const { gold } = row;
    const skip = new Set(gold.borderline);
    this.cases += 1;
    for (const [id, finding] of Object.entries(result.goals)) {
      if (skip.has(id)) continue;
      this.goals.add(gold.addressedGoals.includes(id), finding.status === 'addressed');
      if (gold.nearMissDistractors.includes(id)) {
        this.nearMiss.of += 1;
        if (finding.status === 'addressed') this.nearMiss.right += 1;
      }
    }
    for (const [id, finding] of Object.entries(result.objectives)) {
      if (!skip.has(id)) this.objectives.add(gold.addressedObjectives.includes(id), finding.status === 'addressed');
    }
    if (gold.interventionsCanonical) {
      const got = new Set(result.interventions.map((i) => i.name));
      this.interventions.addSets(new Set(gold.interventionsCanonical.filter((name) => name !== 'none')), got);
    }
    for (const [id, label] of Object.entries(gold.progress)) {
      if (skip.has(id)) continue;
      const also = gold.progressAlternatives[id] ?? [];
      const accepted = [label, ...(Array.isArray(also) ? also : [also])];
      this.progress.of += 1;
      if (accepted.includes(result.progress[id] ?? 'unstated')) this.progress.right += 1;
    }
    this.risk.add(gold.risk.present, result.risk.present);
    this.riskAssessed.of += 1;
    if (gold.risk.assessed === result.risk.assessed) this.riskAssessed.right += 1;
  }

  figures(): CaseFigures {
    return {
      cases: this.cases,
      goals: this.goals.figures(),
      objectives: this.objectives.figures(),
      nearMiss: this.nearMiss,
      interventions: this.interventions.figures(),
      progress: this.progress,
      risk: this.risk.figures(),
      riskAssessed: this.riskAssessed,
    };
  }
}

function noteOf(note: GoldCase['note']): NoteInput {
  return {
    ...(note.format ? { format: note.format } : {}),
    ...(note.sections ? { sections: note.sections } : {}),
    ...(note.text ? { text: note.text } : {}),
  };
}

function scoreCases(folder: string, files: readonly string[]): Record<string, CaseFigures> {
  const all = new CaseTally();
  const out: Record<string, CaseFigures> = {};
  for (const file of files) {
    const own = new CaseTally();
    for (const row of rowsOf(join(folder, file), caseSchema)) {
      const result = createChecker(row.plan as CheckPlan)(noteOf(row.note));
      own.add(row, result);
      all.add(row, result);
    }
    out[file] = own.figures();
  }
  return { all: all.figures(), ...out };
}

function scorePolarity(folder: string, files: readonly string[]): Record<string, Ratio> {
  const out: Record<string, { right: number; of: number }> = { all: { right: 0, of: 0 } };
  const count = (key: string, right: boolean) => {
    const ratio = out[key] ?? { right: 0, of: 0 };
    out[key] = { right: ratio.right + (right ? 1 : 0), of: ratio.of + 1 };
  };
  for (const file of files) {
    for (const row of rowsOf(join(folder, file), polaritySchema)) {
      const right = polarityOf(row.text, row.concept) === row.polarity;
      for (const key of ['all', file, row.polarity]) count(key, right);
    }
  }
  return out;
}

function scoreDanger(folder: string, files: readonly string[]): Record<string, DangerFigures> {
  const out: Record<string, DangerFigures> = {};
  for (const file of files) {
    const present = new Tally();
    const missedAsked = { right: 0, of: 0 };
    const harmlessAsked = { right: 0, of: 0 };
    for (const row of rowsOf(join(folder, file), dangerSchema)) {
      const reading = readRisk([{ name: 'text', text: row.text }]);
      present.add(row.present, reading.present);
      if (reading.present) continue;
      const asked = row.present ? missedAsked : harmlessAsked;
      asked.of += 1;
      if (reading.askAbout !== undefined) asked.right += 1;
    }
    out[file] = { present: present.figures(), missedAsked, harmlessAsked };
  }
  return out;
}

function scoreTechniques(folder: string, files: readonly string[]): Record<string, TallyFigures> {
  const all = new Tally();
  const out: Record<string, TallyFigures> = {};
  for (const file of files) {
    const own = new Tally();
    for (const row of rowsOf(join(folder, file), interventionSchema)) {
      const gold = new Set(row.interventions.filter((name) => name !== 'none'));
      const got = new Set(findTechniques('text', row.text).map((mention) => mention.name));
      own.addSets(gold, got);
      all.addSets(gold, got);
    }
    out[file] = own.figures();
  }
  return { all: all.figures(), ...out };
}

function scoreLint(folder: string, files: readonly string[]): Record<string, Ratio> {
  const out: Record<string, { right: number; of: number }> = {};
  for (const file of files) {
    for (const row of rowsOf(join(folder, file), lintSchema)) {
      const got = lintStatement(row.text);
      for (const label of lintLabels) {
        const ratio = out[label] ?? { right: 0, of: 0 };
        out[label] = { right: ratio.right + (got[label] === row[label] ? 1 : 0), of: ratio.of + 1 };
      }
    }
  }
  return out;
}

/**
 * @param folder labelled rows in the format described in docs/clinical-method.md
 * @throws BadInput when the folder can't be read or holds no such file
 */
export function score(folder: string): Figures {
  let names: string[];
  try {
    names = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch {
    throw new BadInput(`score: --gold ${folder}: expected a folder of JSON files`);
  }
  const starting = (prefix: string) => names.filter((name) => name.startsWith(prefix));
  const kinds = {
    cases: starting('cases'),
    negation: starting('negation'),
    danger: starting('danger'),
    interventions: starting('interventions'),
    goals: starting('goals-smart'),
  };
  if (Object.values(kinds).every((files) => files.length === 0))
    throw new BadInput(
      `score: --gold ${folder}: expected files whose names begin with cases, negation, danger, interventions or goals-smart`,
    );
  return {
    cases: scoreCases(folder, kinds.cases),
    polarity: scorePolarity(folder, kinds.negation),
    danger: scoreDanger(folder, kinds.danger),
    techniques: scoreTechniques(folder, kinds.interventions),
    lint: scoreLint(folder, kinds.goals),
  };
}
