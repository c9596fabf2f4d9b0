/**
 * Topics of the note that no goal of the plan takes up. What this may not do: judge whether the plan should have them; the
 * therapist chooses among the four exits.
 */
import { lexicon } from './lexicon/index.ts';
import type { NoteUnit } from './matching/note-profile.ts';
import type { PlanProfile } from './matching/plan-profile.ts';
import type { Evidence } from './types.ts';

/** Topics that belong to every treatment or to the risk reading, and places that are only the setting. */
const NO_THEME = new Set(
  'suicide_safety safetyplan_use selfharm functioning anxiety treatment_engagement tracking communication relationship_contact substance adult_help transport stress_mgmt emotion_regulation motivation identity leisure anhedonia depression recovery_meetings mat exercise energy medication injection medical class_behavior grades attendance screens_night organisation procrastination relapse_plan sensory household selfcare independence agoraphobia assertiveness partner_conflict naloxone night_waking bedtime own_bed meals school_changes social_skills social_anxiety voices guilt boundaries share_care work_performance opioids pills_sedatives dating memory'.split(
    ' ',
  ),
);
/** Matters of which one clear mention is worth showing. */
const SALIENT = new Set(
  'grief abuse_partner housing job_search return_to_work isolation legal immigration caregiving bullying perfectionism benefits work_conflict separation'.split(
    ' ',
  ),
);
const MOST_THEMES = 3;
/** Only words that show a topic by themselves count. */
const CLEAR = 0.8;
const ENOUGH = 1.9;
const ENOUGH_SALIENT = 0.9;
/** A concept that some goal claims at least this much isn't off plan. */
const CLAIMED = 0.25;

export function offPlanThemes(
  profile: PlanProfile,
  units: readonly NoteUnit[],
): { name: string; evidence: Evidence[] }[] {
  const all = lexicon();
  const totals = new Map<number, { sum: number; evidence: Evidence[] }>();
  for (const unit of units) {
    for (const hit of unit.hits) {
      const concept = all.concepts[hit.concept];
      if (concept === undefined || concept.kind !== 'topic' || NO_THEME.has(concept.id)) continue;
      if (hit.weight < CLEAR || (profile.bestPull[hit.concept] ?? 0) > CLAIMED) continue;
      const first = unit.tokens[hit.from];
      const last = unit.tokens[hit.to - 1];
      if (first === undefined || last === undefined) continue;
      const theme = totals.get(hit.concept) ?? { sum: 0, evidence: [] };
      theme.sum += hit.weight;
      const text = unit.text.slice(first.start - unit.start, last.end - unit.start);
      if (theme.evidence.length < 3)
        theme.evidence.push({ section: unit.part.section, start: first.start, end: last.end, text });
      totals.set(hit.concept, theme);
    }
  }
  return [...totals]
    .filter(([concept, theme]) => theme.sum >= (SALIENT.has(all.concepts[concept]?.id ?? '') ? ENOUGH_SALIENT : ENOUGH))
    .sort((a, b) => b[1].sum - a[1].sum)
    .slice(0, MOST_THEMES)
    .map(([concept, theme]) => ({ name: all.concepts[concept]?.label ?? '', evidence: theme.evidence }));
}
