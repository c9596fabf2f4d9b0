/**
 * Interventions that fit a client, ranked with reasons. Options to choose from: nothing here is a directive, and
 * nothing on the never list can come out. Pure and deterministic.
 */
import { addCautions } from './cautions.ts';
import { explainUnknownCode, findCode, normaliseCode } from './icd.ts';
import { type ConditionMatch, conditions, conditionsFor, relatedConditionsFor } from './knowledge.ts';
import { blockedTreatments } from './never.ts';
import { leftOut, noStatement, otherAges, unestablished } from './notices.ts';
import { readPreferences } from './preferences.ts';
import { type Candidate, type RankContext, rankFor } from './rank.ts';
import { cuesIn, cuesInNote, hasWords } from './relevance.ts';
import type { Population, PreferencesRead, Suggestion, SuggestQuery, SuggestResult } from './types.ts';

/** The most that is ever returned. */
const SUGGESTION_LIMIT = 20;
/** Options taken from a condition that only the goals name. */
const GOAL_LIMIT = 3;

/** F53 and O99.34 only exist around birth, whatever age group the chart says. */
function populationOf(query: SuggestQuery, codes: readonly string[]): Population | undefined {
  const perinatal = codes.some((code) => /^(F53|O99\.34)/.test(code));
  return perinatal && (!query.population || query.population === 'adult') ? 'perinatal' : query.population;
}

/** First-line options for this very population, or, where there are none, the best three there are. */
function frontOf(list: readonly Candidate[], format: SuggestQuery['format']): readonly Candidate[] {
  const open = list.filter((each) => !each.tried);
  const exact = open.filter((each) => each.fit === 'exact');
  // Work with a couple has few options: the ones made for couples stand beside the first line.
  const asked = (each: Candidate) => format === 'couple' && each.statement.formats.includes('couple');
  const first = exact.filter((each) => each.statement.tier === 'A' || asked(each));
  if (first.length > 0) return first;
  return (exact.length > 0 ? exact : open).slice(0, 3);
}

/** Takes in turn from each list, the principal diagnosis first, so that no diagnosis crowds out another. */
function inTurn(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const order: Candidate[] = [];
  const taken = new Set<string>();
  const at = lists.map(() => 0);
  for (let moved = true; moved; ) {
    moved = false;
    lists.forEach((list, index) => {
      let next = at[index] ?? 0;
      while (next < list.length && taken.has(list[next]?.treatment.key ?? '')) next++;
      const candidate = list[next];
      at[index] = next + 1;
      if (!candidate) return;
      taken.add(candidate.treatment.key);
      order.push(candidate);
      moved = true;
    });
  }
  return order;
}

/** What a second diagnosis adds: thin evidence for it is worth saying and no reason to come first. */
const alsoPoints = { A: 6, B: 3, C: 0 } as const;
const alsoWords = { A: 'Also supported for', B: 'Also supported for', C: 'Early evidence also for' } as const;

/** A treatment that serves two diagnoses is one option with both reasons. */
function join(lists: readonly (readonly Candidate[])[]): void {
  const first = new Map<string, Candidate>();
  for (const list of lists) {
    for (const candidate of list) {
      const known = first.get(candidate.treatment.key);
      if (!known) {
        first.set(candidate.treatment.key, candidate);
        continue;
      }
      if (known.match.condition.id === candidate.match.condition.id) continue;
      const { tier } = candidate.statement;
      known.points += alsoPoints[tier];
      known.reasons.splice(1, 0, `${alsoWords[tier]} ${candidate.match.condition.name} (${candidate.match.code})`);
      for (const line of candidate.evidence) {
        if (!known.evidence.some((each) => each.source === line.source && each.grade === line.grade)) {
          known.evidence.push({ ...line, about: line.about ?? candidate.match.condition.name });
        }
      }
      // That evidence is thin for the one is no caution about the other.
      addCautions(known.cautions, candidate.statement.cautions);
    }
  }
}

/** Conditions that no code names but a goal does ("sleep through the night"), with the words that say so. */
function fromGoals(goals: readonly string[], known: ReadonlySet<string>): readonly ConditionMatch[] {
  const texts = goals.map((goal) => goal.toLowerCase());
  const found: ConditionMatch[] = [];
  for (const condition of conditions) {
    if (known.has(condition.id)) continue;
    const cue = condition.goalCues?.find((words) => texts.some((text) => hasWords(text, words)));
    if (cue) {
      const borrowed = `a goal says "${cue}"; no diagnosis on the plan names it`;
      found.push({ condition, code: 'no code', depth: 3, borrowed, covers: false });
    }
  }
  return found;
}

function toSuggestion(candidate: Candidate, score: number): Suggestion {
  const { treatment, statement, match, fit } = candidate;
  return {
    key: treatment.key,
    treatment: treatment.name,
    condition: match.condition.name,
    code: match.code,
    tier: statement.tier,
    reach: match.borrowed ? 'borrowed' : fit === 'near' ? 'other-age' : 'own',
    orientation: treatment.orientation,
    techniques: candidate.techniques,
    elements: treatment.elements,
    dose: statement.dose,
    how: statement.how,
    score,
    reasons: candidate.reasons,
    evidence: candidate.evidence,
    cautions: candidate.cautions,
  };
}

/** What a reader needs to know of how the wishes were read. */
function readOnly({ wanted, unwanted, unclear, notUsed }: PreferencesRead): PreferencesRead {
  return { wanted, unwanted, unclear, notUsed };
}

/**
 * Ranked options for a client's diagnoses, population, format and goals.
 *
 * Guideline first-line treatments for diagnosis and population lead; several diagnoses take turns, the first one
 * first. Codes that the list does not have, or that no statement covers, are named in `notice`.
 */
export function suggest(query: SuggestQuery): SuggestResult {
  const notices: string[] = [];
  const codes: string[] = [];
  for (const given of query.diagnoses) {
    const entry = findCode(given);
    if (!entry) notices.push(explainUnknownCode(given));
    else if (!codes.includes(entry.code)) codes.push(entry.code);
    if (entry?.notice) notices.push(entry.notice);
  }
  const population = populationOf(query, codes);
  const preferences = query.preferences ? readPreferences(query.preferences) : undefined;
  const context: RankContext = {
    query,
    population,
    goalCues: cuesIn(query.goals ?? []),
    noteCues: query.note ? cuesInNote(query.note) : [],
    wishes: preferences?.wishes ?? [],
    blocked: blockedTreatments(codes),
  };
  const seen = new Set<string>();
  const lists: Candidate[][] = [];
  for (const code of codes) {
    const direct = conditionsFor(normaliseCode(code), codes);
    let list = rankFor(direct, context);
    let used = direct;
    if (list.length === 0) {
      used = relatedConditionsFor(code);
      list = rankFor(used, context);
    }
    for (const match of used) seen.add(match.condition.id);
    if (list.length > 0) {
      lists.push(list);
      notices.push(...otherAges(direct, population));
    }
    // Where all there is was ruled out, `leftOut` says so; that nothing is held would be untrue.
    else if (rankFor(used, { ...context, blocked: new Map() }).length === 0)
      notices.push(noStatement(code, direct, population));
  }
  notices.push(...leftOut(context.blocked, seen), ...unestablished(lists, population));
  join(lists);
  for (const list of lists) list.sort((a, b) => b.points - a.points);
  const front = inTurn(lists.map((list) => frontOf(list, query.format)));
  const extra = rankFor(fromGoals(query.goals ?? [], seen), context).slice(0, GOAL_LIMIT);
  const rest = [...lists.flat().sort((a, b) => b.points - a.points)];
  const order: Candidate[] = [];
  // Borrowed from goals: after the first-line options and never among the first five of a diagnosis that has them.
  for (const candidate of [...front, ...rest.slice(0, Math.max(0, 5 - front.length)), ...extra, ...rest]) {
    if (!order.some((each) => each.treatment.key === candidate.treatment.key)) order.push(candidate);
  }
  let ceiling = 100;
  const suggestions = order.slice(0, SUGGESTION_LIMIT).map((candidate) => {
    ceiling = Math.max(0, Math.min(ceiling, Math.round(candidate.points * 8) / 10));
    return toSuggestion(candidate, ceiling);
  });
  if (query.diagnoses.length === 0 && suggestions.length === 0)
    notices.push('Give an ICD-10-CM code to get suggestions.');
  return {
    suggestions,
    ...(notices.length > 0 ? { notice: notices.join(' ') } : {}),
    ...(preferences ? { preferences: readOnly(preferences) } : {}),
  };
}
