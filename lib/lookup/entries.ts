/**
 * What can be looked up: this client's plan, the technique vocabulary, measures and diagnosis codes. Pure.
 *
 * Texts for the note are in the past tense with `___` where a detail belongs; nothing is filled in for the therapist.
 */
import icd from '../evidence/data/icd.json' with { type: 'json' };
import { techniqueCards } from '../evidence/how-to.ts';
import { measures } from '../measures/directory.ts';
import type { PlanContent } from '../plan/schema.ts';
import type { LookupEntry } from './types.ts';

/** Goals, objectives, interventions and diagnoses of one plan, in the plan's order. */
export function planEntries(plan: PlanContent): readonly LookupEntry[] {
  const entries: LookupEntry[] = [];
  for (const goal of plan.goals) {
    const closed = goal.status === 'met' || goal.status === 'discontinued' ? ` · ${goal.status}` : '';
    entries.push({
      id: `goal:${goal.id}`,
      kind: 'goal',
      title: goal.text,
      detail: `Goal ${goal.number}${closed}`,
      insertText: `Goal ${goal.number}: ${goal.text}`,
      goalNumber: goal.number,
      shortcuts: [`g${goal.number}`, `goal${goal.number}`],
      ...(goal.clientWords ? { also: [goal.clientWords] } : {}),
    });
    for (const objective of goal.objectives) {
      const name = `${goal.number}${objective.letter}`;
      const measure = objective.measure ? ` · ${objective.measure}` : '';
      entries.push({
        id: `objective:${goal.id}:${objective.id}`,
        kind: 'objective',
        title: objective.text,
        detail: `Objective ${name}${measure}`,
        insertText: `Objective ${name}: ${objective.text}`,
        goalNumber: goal.number,
        shortcuts: [`o${name}`, name],
      });
    }
    for (const intervention of goal.interventions) {
      entries.push({
        id: `intervention:${goal.id}:${intervention.id}`,
        kind: 'intervention',
        title: intervention.text,
        detail: `Planned for goal ${goal.number}`,
        insertText: intervention.text,
        goalNumber: goal.number,
        ...(intervention.technique ? { also: [intervention.technique] } : {}),
      });
    }
  }
  plan.diagnoses.forEach((diagnosis, index) => {
    entries.push({
      id: `diagnosis:${index}:${diagnosis.code}`,
      kind: 'diagnosis',
      title: `${diagnosis.code} ${diagnosis.description}`,
      detail: diagnosis.principal ? 'Principal diagnosis on the plan' : 'Diagnosis on the plan',
      insertText: `${diagnosis.code} ${diagnosis.description}`,
    });
  });
  return entries;
}

/** One entry per technique of the vocabulary; the text is a sentence for the note with blanks. */
export function techniqueEntries(): readonly LookupEntry[] {
  return techniqueCards.map((card) => ({
    id: `technique:${card.id}`,
    kind: 'technique',
    title: card.name,
    detail: card.steps[0] ?? '',
    insertText: card.note,
    ...(card.also ? { also: card.also } : {}),
  }));
}

/** One entry per measure; the text is a line for its score. */
export function measureEntries(): readonly LookupEntry[] {
  return measures.map((measure) => ({
    id: `measure:${measure.id}`,
    kind: 'measure',
    title: measure.name,
    detail: `${measure.domain} · ${measure.range}`,
    insertText: `${measure.name}: score ___ (range ${measure.range}), previous ___ on ___.`,
    also: [measure.domain, measure.population],
  }));
}

/** One entry per billable ICD-10-CM code of the list. */
export function codeEntries(): readonly LookupEntry[] {
  return icd.codes
    .filter(([, , billable]) => billable === 1)
    .map(([code, description]) => ({
      id: `code:${code}`,
      kind: 'code',
      title: `${code} ${description}`,
      detail: 'ICD-10-CM',
      insertText: `${code} ${description}`,
    }));
}

/** The therapist's own snippets, and the text templates that the practice has set. */
export function snippetEntries(
  own: readonly { readonly word: string; readonly text: string }[],
  ofPractice: readonly { readonly name: string; readonly text: string }[],
): readonly LookupEntry[] {
  return [
    ...own.map(
      ({ word, text }): LookupEntry => ({
        id: `snippet:${word}`,
        kind: 'snippet',
        title: text,
        detail: `Your snippet .${word}`,
        insertText: text,
        shortcuts: [word],
      }),
    ),
    ...ofPractice.map(
      ({ name, text }, at): LookupEntry => ({
        id: `template:${at}`,
        kind: 'snippet',
        title: name,
        detail: 'Template of your practice',
        insertText: text,
      }),
    ),
  ];
}
