/**
 * Candidates for one diagnosis, scored and explained. Pure.
 *
 * The weights order what the evidence holds and nothing else: tier and population come first by a wide margin; goals,
 * note, phase, the client's wishes and orientation only move options among their peers.
 */
import { addCautions } from './cautions.ts';
import { type Fit, fitting } from './fit.ts';
import { type ConditionMatch, evidenceLine, treatmentOf } from './knowledge.ts';
import { phasedFor } from './phase.ts';
import { type ReadWish, wishedFor } from './preferences.ts';
import { type cuesIn, fitsOrientation, namesTreatment, relevanceOf } from './relevance.ts';
import type { EvidenceLine, Population, Statement, SuggestQuery, Treatment } from './types.ts';

export interface Candidate {
  readonly treatment: Treatment;
  readonly match: ConditionMatch;
  readonly statement: Statement;
  readonly fit: Fit;
  readonly tried: boolean;
  points: number;
  readonly techniques: readonly string[];
  readonly reasons: string[];
  readonly evidence: EvidenceLine[];
  readonly cautions: string[];
}

const tierPoints = { A: 50, B: 26, C: 10 } as const;
const tierWords = {
  A: 'First line or best supported',
  B: 'Supported',
  C: 'Emerging or consensus only',
} as const;
const fitPoints = { exact: 25, near: -8, other: 0 } as const;
const directionPoints = {
  strong: 1,
  weak: 0.5,
  listed: 0.4,
  limited: 0.25,
  study: 0.35,
  insufficient: -0.3,
  against: -0.6,
} as const;
const directionWords = { insufficient: 'too little evidence', against: 'advises against routine use' } as const;

function formatPoints(statement: Statement, format: SuggestQuery['format']): number {
  const needsPartner = statement.formats.length === 1 && statement.formats[0] === 'couple';
  if (!format) return needsPartner ? -8 : 0;
  if (statement.formats.includes(format)) return format === 'couple' ? 30 : 5;
  return format === 'couple' || format === 'family' || needsPartner ? -10 : -5;
}

function onPlanWords(notes: number): string {
  return `On the plan${notes > 0 ? `, documented in ${notes} ${notes === 1 ? 'note' : 'notes'}` : ''}`;
}

/** What to add where the evidence is not about this client's age or this very diagnosis. */
function reachWords({ borrowed }: ConditionMatch, fit: Fit): string {
  if (borrowed) return ', by evidence borrowed for this code';
  return fit === 'near' ? ', in another age group' : '';
}

/** Orders lines for reading: what advises against is as much to the point as what is strongly for. */
function strength({ direction }: EvidenceLine): number {
  return Math.abs(directionPoints[direction]);
}

/** True when the source states the treatment for the course or severity that the code names, or for this very phase. */
function isStatedFor({ course }: Statement, code: string, phase: SuggestQuery['phase']): boolean {
  if (!course) return false;
  return course.codes.some((prefix) => code.startsWith(prefix)) || (phase !== undefined && course.phase === phase);
}

/** The strongest thing that a source says among the lines. */
function strongest(lines: readonly EvidenceLine[], source: string): EvidenceLine['direction'] | undefined {
  return lines
    .filter((line) => line.source === source)
    .map((line) => line.direction)
    .toSorted((a, b) => directionPoints[b] - directionPoints[a])[0];
}

/** Backing by distinct sources, each counted once at its strongest. 0 to 12. */
function backing(lines: readonly EvidenceLine[]): number {
  const bySource = new Map<string, number>();
  for (const line of lines) {
    bySource.set(line.source, Math.max(bySource.get(line.source) ?? -1, directionPoints[line.direction]));
  }
  const sum = [...bySource.values()].reduce((total, each) => total + each, 0);
  return Math.max(0, Math.min(sum * 2.4, 12));
}

/** A sentence where guidelines differ; undefined where they agree. */
function disagreement(all: readonly EvidenceLine[]): string | undefined {
  const lines = all.filter((line) => !line.about);
  // A source that is strong on one line does not differ from itself, or from others, by a milder line on a variant.
  const milder = lines.filter(({ source }) => strongest(lines, source) === 'weak');
  const strong = lines.find((line) => line.direction === 'strong');
  const doubt = lines.find((line) => line.direction === 'against' || line.direction === 'insufficient');
  const weak = milder.find((line) => line.direction === 'weak');
  const other = doubt ?? (strong ? weak : undefined);
  const first = strong ?? (doubt ? (weak ?? lines.find((line) => line.direction === 'study')) : undefined);
  if (!other || !first) return undefined;
  const says =
    other.direction === 'against' || other.direction === 'insufficient' ? ` (${directionWords[other.direction]})` : '';
  return `Sources differ: ${first.label} "${first.grade}"; ${other.label} "${other.grade}"${says}`;
}

function addLines(target: EvidenceLine[], statement: Statement, about?: string): void {
  for (const grade of statement.grades) {
    if (target.some((line) => line.source === grade.source && line.grade === grade.grade)) continue;
    target.push(evidenceLine(grade, about));
  }
}

/** What the ranking of one diagnosis needs from the whole query, worked out once. */
export interface RankContext {
  readonly query: SuggestQuery;
  readonly population: Population | undefined;
  readonly goalCues: ReturnType<typeof cuesIn>;
  readonly noteCues: ReturnType<typeof cuesIn>;
  readonly wishes: readonly ReadWish[];
  readonly blocked: ReadonlyMap<string, string>;
}

/** Scored candidates for the conditions that one code leads to, best first, each treatment once. */
export function rankFor(matches: readonly ConditionMatch[], context: RankContext): Candidate[] {
  const { query, population, goalCues, noteCues, wishes, blocked } = context;
  const byTreatment = new Map<string, Candidate>();
  const scored = fitting(matches, population)
    .map((each) => ({
      ...each,
      base:
        tierPoints[each.statement.tier] +
        fitPoints[each.fit] +
        formatPoints(each.statement, query.format) +
        (each.match.covers ? (each.statement.treatsOne ? 4 : 12) : 0) +
        (each.match.borrowed ? -8 : 0) +
        (each.statement.secondary ? -8 : 0) +
        (isStatedFor(each.statement, each.match.code, query.phase) ? 9 : 0) +
        (each.match.depth - 3),
    }))
    .sort((a, b) => b.base - a.base);
  for (const { match, statement, fit, base } of scored) {
    const treatment = treatmentOf(statement.treatment);
    if (!treatment || blocked.has(treatment.key)) continue;
    if (query.setAside?.some((each) => each === treatment.name || each === treatment.key)) continue;
    const known = byTreatment.get(treatment.key);
    if (known) {
      const same = match.condition.id === known.match.condition.id;
      if (fit === known.fit) addLines(known.evidence, statement, same ? undefined : match.condition.name);
      addCautions(known.cautions, statement.cautions);
      continue;
    }
    const byGoals = relevanceOf(treatment, goalCues, 'The goals say', 6);
    const byNote = relevanceOf(treatment, noteCues, 'The note mentions', 2);
    const orientation = query.orientation ? fitsOrientation(treatment, query.orientation) : false;
    const tried = query.tried?.find((each) => namesTreatment(each, treatment));
    const phased = phasedFor(query.phase, treatment);
    const wished = wishedFor(wishes, treatment, statement);
    const called = [...byGoals.techniques, ...byNote.techniques].filter((each) => treatment.techniques.includes(each));
    const candidate: Candidate = {
      treatment,
      match,
      statement,
      fit,
      tried: tried !== undefined,
      points:
        base +
        byGoals.points +
        byNote.points +
        phased.points +
        wished.points +
        (orientation ? 5 : 0) +
        (tried ? -34 : 0),
      techniques: [...new Set([...called, ...phased.techniques, ...treatment.techniques])],
      reasons: [`${tierWords[statement.tier]} for ${match.condition.name} (${match.code})${reachWords(match, fit)}`],
      evidence: [],
      cautions: [...statement.cautions],
    };
    addLines(candidate.evidence, statement);
    if (match.covers) {
      const both = statement.treatsOne
        ? 'Stated for the two together; it treats one of them'
        : 'Works on both diagnoses at once';
      candidate.reasons.push(both);
    }
    if (statement.secondary) candidate.reasons.push(statement.secondary);
    if (statement.course && isStatedFor(statement, match.code, query.phase))
      candidate.reasons.push(statement.course.why);
    if (match.borrowed) candidate.reasons.push(`Borrowed evidence: ${match.borrowed}`);
    if (fit === 'near' && population) {
      candidate.reasons.push(`Studied in: ${statement.who}. No statement of its own for this age group`);
      candidate.cautions.push(`The evidence is not from this age group (${population}): adapt, and check it fits.`);
    } else if (fit === 'other') {
      candidate.reasons.push(`For: ${statement.who}`);
    } else if (population && population !== 'adult') {
      candidate.reasons.push(`Studied in: ${statement.who}`);
    }
    if (query.format && statement.formats.includes(query.format))
      candidate.reasons.push(`Format fits: ${statement.how}`);
    else if (query.format) candidate.reasons.push(`Evidence is for another format: ${statement.how}`);
    if (byGoals.reason) candidate.reasons.push(byGoals.reason);
    if (byNote.reason) candidate.reasons.push(byNote.reason);
    candidate.reasons.push(...phased.reasons, ...wished.reasons);
    if (orientation) candidate.reasons.push(`Fits your orientation (${treatment.orientation})`);
    const used = query.inUse?.find(({ name }) => namesTreatment(name, treatment));
    if (used) candidate.reasons.push(onPlanWords(used.notes));
    if (tried) candidate.reasons.push(`Already tried ("${tried}"): ranked lower`);
    if (statement.tier === 'C')
      candidate.cautions.push('Early or thin evidence: an option to weigh, not an established treatment.');
    byTreatment.set(treatment.key, candidate);
  }
  const found = [...byTreatment.values()];
  for (const candidate of found) {
    candidate.points += backing(candidate.evidence);
    candidate.evidence.sort((a, b) => Number(!!a.about) - Number(!!b.about) || strength(b) - strength(a));
    const differ = disagreement(candidate.evidence);
    if (differ) candidate.reasons.push(differ);
  }
  return found.sort((a, b) => b.points - a.points);
}
