/**
 * A share pack as lines of a document: the one source of the text file, the Word file, the printout and FHIR's narrative,
 * so that they cannot say different things. Pure.
 */
import { goalLines, planLines } from '../formats/lines.ts';
import type { Goal, PlanContent } from '../plan/schema.ts';
import type { Pack, PackScore } from './pack.ts';
import { objectiveLabels, scoreWords } from './score-words.ts';

export interface DocumentLine {
  readonly kind: 'title' | 'about' | 'heading' | 'goal' | 'item';
  readonly text: string;
}

/** The pack as a plan again; parts it does not hold are empty. For laying out, never for saving over a plan. */
export function planOfPack(pack: Pack): PlanContent {
  return {
    diagnoses: pack.diagnoses ?? [],
    problems: pack.problems ?? [],
    goals: (pack.goals ?? []).map(
      (goal): Goal => ({
        ...goal,
        objectives: goal.objectives ?? [],
        interventions: goal.interventions ?? [],
        problemIds: goal.problemIds ?? [],
      }),
    ),
    ...pack.arrangements,
    ...pack.dates,
    ...pack.discharge,
  };
}

function scoreLine(score: PackScore, labels: ReadonlyMap<string, string>): string {
  const { items, parts } = score;
  const answers = [
    ...(items ? [`answers ${items.join(', ')}`] : []),
    ...Object.entries(parts ?? {}).map(([part, value]) => `${part}: ${value}`),
  ];
  return `${scoreWords(score, labels)}${answers.length > 0 ? ` (${answers.join('; ')})` : ''}`;
}

/** A line of a safety plan with the number to call. */
export const safetyLine = ({ text, phone }: { readonly text: string; readonly phone?: string | undefined }): string =>
  phone ? `${text} · ${phone}` : text;

const statusWords = { active: '', met: ' (met)', paused: ' (paused)', discontinued: ' (discontinued)' } as const;

export function packLines(pack: Pack): readonly DocumentLine[] {
  const plan = planOfPack(pack);
  const lines: DocumentLine[] = [
    { kind: 'title', text: `Treatment plan of ${pack.name}` },
    { kind: 'about', text: `Plan version ${pack.planVersion} of ${pack.planDate} · written out ${pack.madeOn}` },
  ];
  const section = (heading: string, items: readonly string[]) => {
    if (items.length === 0) return;
    lines.push({ kind: 'heading', text: heading }, ...items.map((text) => ({ kind: 'item' as const, text })));
  };
  section('Diagnoses', planLines('diagnoses', plan, plan.goals));
  section('Problems', planLines('problems', plan, plan.goals));
  if (plan.goals.length > 0) lines.push({ kind: 'heading', text: 'Goals, highest priority first' });
  for (const goal of plan.goals) {
    lines.push({ kind: 'goal', text: `Goal ${goal.number}: ${goal.text}${statusWords[goal.status]}` });
    const item = (label: string, texts: readonly string[]) => {
      for (const text of texts) lines.push({ kind: 'item', text: label ? `${label}: ${text}` : text });
    };
    item('Client’s words', goalLines('client-words', goal, plan));
    item('Serves', goalLines('goal-problems', goal, plan));
    item('', goalLines('goal-dates', goal, plan));
    item('Objective', goalLines('objectives', goal, plan));
    item('Intervention', goalLines('interventions', goal, plan));
  }
  section('Arrangements', planLines('arrangements', plan, plan.goals));
  section('Dates', planLines('dates', plan, plan.goals));
  section('Discharge', [...planLines('discharge', plan, plan.goals), ...planLines('step-down', plan, plan.goals)]);
  const labels = objectiveLabels(plan);
  section(
    'Measures',
    (pack.scores ?? []).map((score) => scoreLine(score, labels)),
  );
  if (pack.agreement) {
    const { date, understood, agreed, how, copy } = pack.agreement;
    section('Understanding and agreement', [
      `Talked through on ${date} with ${pack.agreement.with === 'both' ? 'client and guardian' : pack.agreement.with}`,
      `Understood: ${understood} · Agreed: ${agreed} · How: ${how} · Copy: ${copy}`,
    ]);
  }
  if (pack.safetyPlan) {
    lines.push({ kind: 'heading', text: `Safety plan of ${pack.safetyPlan.date}` });
    for (const step of pack.safetyPlan.steps) {
      lines.push({ kind: 'goal', text: step.heading });
      for (const line of step.lines) lines.push({ kind: 'item', text: safetyLine(line) });
    }
  }
  return lines;
}

/** Plain text, for a message or another program's field. */
export function writeText(pack: Pack): string {
  return `${packLines(pack)
    .map(({ kind, text }) => {
      if (kind === 'title') return `${text}\n${'='.repeat(Math.min(text.length, 72))}`;
      if (kind === 'heading') return `\n${text}\n${'-'.repeat(Math.min(text.length, 72))}`;
      if (kind === 'goal') return `\n${text}`;
      return kind === 'item' ? `- ${text}` : text;
    })
    .join('\n')}\n`;
}
