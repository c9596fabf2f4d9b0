/**
 * What the caseload says of one client: dates, counts and what needs a look, drawn from plan and records once and then
 * kept, so that a page over thousands of clients need not open a quarter of a million records. Pure. Holds no note text.
 */
import { coverageOf, type Session } from '../check/coverage/coverage.ts';
import { stuckSteps } from '../evidence/stuck/index.ts';
import { openRisks, type Score } from '../measures/risk.ts';
import { scoresTogether } from '../measures/together.ts';
import { isOpen } from '../plan/edit.ts';
import { agreedReview, dueObjectives, lastReview, type ReviewLike } from '../plan/review/index.ts';
import { dateSchema, type PlanVersion } from '../plan/schema.ts';
import { z } from '../zod.ts';

export const caseloadSummarySchema = z.strictObject({
  planVersion: z.number().int().min(1).nullable(),
  /** Day from which the next review counts. */
  since: dateSchema.nullable(),
  /** The date agreed last for the next review, and where. */
  agreed: z.strictObject({ on: dateSchema, by: z.enum(['plan', 'review']) }).nullable(),
  /**
   * Rule profiles chosen for this client alone; null: none were. What the therapist chose for all and what the practice has
   * set may change by the day, and are put together with it where it is shown.
   */
  ownProfiles: z.array(z.string().max(8)).max(30).nullable(),
  openGoals: z.number().int().min(0),
  /** Open objectives with a date, the earliest first. */
  due: z.array(z.strictObject({ label: z.string().max(8), on: dateSchema })).max(60),
  lastSession: dateSchema.nullable(),
  sessions: z.number().int().min(0),
  /** What is off track, each in a sentence, with where its threshold comes from. */
  offTrack: z.array(z.strictObject({ text: z.string().max(300), source: z.string().max(500) })).max(10),
  /** The version in force has no agreement on record. */
  notAgreed: z.boolean(),
  /** Changes of the plan that sessions called for and that are still open. */
  amendments: z.number().int().min(0),
});
export type CaseloadSummary = z.infer<typeof caseloadSummarySchema>;

export interface SummarySource {
  /** The version in force, and the day of the first. */
  readonly current: PlanVersion | null;
  readonly firstOn: string | null;
  readonly reviews: readonly ReviewLike[];
  readonly agreements: readonly { readonly planVersion: number }[];
  readonly sessions: readonly Session[];
  readonly scores: readonly Score[];
  readonly ownProfiles: readonly string[] | null;
  readonly amendments: readonly { readonly state: string }[];
}

/** Sessions without a goal after which it is worth a look; the note check uses the same number. */
const leftOut = 4;

/** Last sessions in a row in which the goal was served and no progress was said. */
function withoutProgress(goalId: string, sessions: SummarySource['sessions']): number {
  let notes = 0;
  for (const session of sessions.toReversed()) {
    const served = session.goals.find((goal) => goal.goalId === goalId);
    if (!served) continue;
    if (served.progress === 'improved') break;
    notes += 1;
  }
  return notes;
}

/** The most important goal that the last kept sessions left out; one is enough to make somebody look. */
function untouched(
  current: PlanVersion | null,
  sessions: readonly Session[],
): readonly { readonly text: string; readonly source: string }[] {
  if (!current || sessions.length < leftOut) return [];
  const goal = coverageOf(current.content, sessions).goals.find(({ since }) => since === null || since >= leftOut);
  if (!goal) return [];
  const text = `Goal ${goal.goal.number}: in none of the last ${leftOut} kept sessions`;
  return [{ text, source: 'House rule, as in rule X-05 of the note check' }];
}

/** An answer on self-harm or death that no later one has followed comes before everything else. */
function risks(scores: readonly Score[]): readonly { readonly text: string; readonly source: string }[] {
  return openRisks(scores).map(({ what, date }) => ({
    text: `${what} on ${date}, and was not answered since`,
    source: 'The answer itself, in Measures; a later total says nothing of it',
  }));
}

export function caseloadSummary(given: SummarySource): CaseloadSummary {
  const { current, firstOn, reviews, agreements, ownProfiles, amendments } = given;
  const sessions = given.sessions.toSorted((a, b) => a.date.localeCompare(b.date));
  const goals = current?.content.goals.filter(({ status }) => isOpen(status)) ?? [];
  const last = lastReview(reviews);
  const agreed = current ? agreedReview(current, last) : undefined;
  const history = scoresTogether(given.scores).map((own) => ({
    scoring: own[0].scoring,
    scores: own.map(({ date, total }) => ({ date, value: total })),
  }));
  const { triggers } = stuckSteps({
    measureHistory: history,
    goalsWithoutProgress: goals.map(({ id, number }) => ({ goalNumber: number, notes: withoutProgress(id, sessions) })),
  });
  return {
    planVersion: current?.version ?? null,
    since: last?.date ?? current?.content.startDate ?? firstOn,
    agreed: agreed ? { on: agreed.on, by: agreed.by } : null,
    ownProfiles: ownProfiles && [...ownProfiles],
    openGoals: goals.length,
    due: current
      ? dueObjectives(current.content, '')
          .slice(0, 60)
          .map(({ label, due }) => ({ label, on: due }))
      : [],
    lastSession: sessions.at(-1)?.date ?? null,
    sessions: sessions.length,
    offTrack: [...risks(given.scores), ...triggers, ...untouched(current, sessions)]
      .slice(0, 10)
      .map(({ text, source }) => ({ text: text.slice(0, 300), source: source.slice(0, 500) })),
    notAgreed: current !== null && !agreements.some(({ planVersion }) => planVersion === current.version),
    amendments: amendments.filter(({ state }) => state === 'open').length,
  };
}
