/**
 * The thread check: one note against one plan. Pure and deterministic; the plan is prepared once, so that a check at every
 * keystroke only reads the note. What this may not do: store or send the note, or score risk.
 */
import { decide } from './matching/decide.ts';
import { profileNote } from './matching/note-profile.ts';
import { profilePlan } from './matching/plan-profile.ts';
import { progressOf } from './progress.ts';
import { offPlanThemes } from './themes.ts';
import type {
  CheckPlan,
  CheckResult,
  DocumentedIntervention,
  Evidence,
  Finding,
  NoteInput,
  Progress,
  RiskReading,
} from './types.ts';

/** A technique found in one section's text. */
export interface TechniqueMention {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly planned: boolean;
}
/** The readers that the check relies on for techniques and risk. */
export interface NoteReaders {
  readonly findTechniques: (section: string, text: string) => readonly TechniqueMention[];
  readonly readRisk: (sections: readonly { name: string; text: string }[]) => RiskReading;
}
export type Checker = (note: NoteInput) => CheckResult;

function sectionsOf(note: NoteInput): { name: string; text: string }[] {
  const sections = Object.entries(note.sections ?? {}).map(([name, text]) => ({ name, text }));
  if (note.text !== undefined && note.text !== '' && note.sections?.text === undefined)
    sections.push({ name: 'text', text: note.text });
  return sections;
}

function documented(
  sections: readonly { name: string; text: string }[],
  planned: ReadonlySet<string>,
  find: NoteReaders['findTechniques'],
): DocumentedIntervention[] {
  const byName = new Map<string, Evidence[]>();
  for (const section of sections) {
    for (const mention of find(section.name, section.text)) {
      if (mention.planned) continue;
      const evidence = byName.get(mention.name) ?? [];
      evidence.push({ section: section.name, start: mention.start, end: mention.end, text: mention.text });
      byName.set(mention.name, evidence);
    }
  }
  return [...byName].map(([name, evidence]) => ({ name, onPlan: planned.has(name), evidence }));
}

/**
 * Prepares a plan for checking.
 * @param plan goals in order of priority
 * @param readers technique and risk readers
 * @returns a function from note to result; never throws on any text
 */
export function createCheckerWith(plan: CheckPlan, readers: NoteReaders): Checker {
  const profile = profilePlan(plan);
  const goalTexts = new Map(
    plan.goals.map((goal) => [goal.id, [goal.text, ...goal.objectives.map((objective) => objective.text)].join(' · ')]),
  );
  const onPlan = new Set<string>();
  for (const text of plan.goals.flatMap((goal) => goal.interventions)) {
    onPlan.add(text.toLowerCase());
    for (const mention of readers.findTechniques('plan', text)) onPlan.add(mention.name);
  }
  return (note) => {
    const units = profileNote(note);
    const decisions = decide(plan, profile, units);
    const together = [...decisions.goals.values()];
    const sections = sectionsOf(note);
    const goals: [string, Finding][] = [];
    const progress: [string, Progress][] = [];
    for (const [id, decision] of decisions.goals) {
      const text = goalTexts.get(id) ?? '';
      goals.push([id, decision.finding]);
      progress.push([
        id,
        decision.finding.status === 'addressed' ? progressOf(text, decision, units, together) : 'unstated',
      ]);
    }
    const objectives: [string, Finding][] = [...decisions.objectives].map(([id, decision]) => [id, decision.finding]);
    return {
      goals: Object.fromEntries(goals),
      objectives: Object.fromEntries(objectives),
      interventions: documented(sections, onPlan, readers.findTechniques),
      progress: Object.fromEntries(progress),
      risk: readers.readRisk(sections),
      offPlanThemes: offPlanThemes(profile, units),
    };
  };
}
