/** From client, plan, page and records to what the reader takes beside plan and note. Pure; no note text. */
import type { Known } from '../../lib/check/reading.ts';
import type { PlanRecord } from '../../lib/check/rules/case.ts';
import { type Profile, profilesInForce } from '../../lib/check/rules/profiles.ts';
import type { PageReport } from '../../lib/ehr/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { agreedReview, lastReview, withAgreedDate } from '../../lib/plan/review/agreed.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import type { ChartRecords } from './use-chart.ts';

export interface KnownFor {
  readonly client: ClientSummary;
  readonly version: PlanVersion;
  readonly report: PageReport;
  readonly chart: ChartRecords | null;
  /** Key of the note on the page; its own kept session is not an earlier one. */
  readonly noteKey: string | null;
  readonly today: string;
  readonly library?: ReadonlySet<number>;
  /** Goals that stand in another plan too; undefined: not compared. */
  readonly goalsLikeOthers?: readonly string[];
}

const dayOfTime = (time: string) => time.slice(0, 10);

/** Whose rules apply; see {@link profilesInForce}. */
export function profilesOf(chart: ChartRecords | null): readonly Profile[] {
  return profilesInForce(chart?.rulesFor?.value.profiles, chart?.checking?.value.profiles, chart?.practiceProfile);
}

/** The newest of a list by its day. */
function newest<T extends { readonly value: { readonly date: string } }>(list: readonly T[]): T['value'] | undefined {
  return [...list].sort((a, b) => (a.value.date < b.value.date ? -1 : 1)).at(-1)?.value;
}

/** What the client's record says on agreement, the person and reviews; empty places are `null`. */
function heldOf(
  version: PlanVersion,
  chart: ChartRecords,
  review: RecordValue<'review'> | undefined,
): Partial<PlanRecord> {
  const talk = newest(chart.agreements.filter(({ value }) => value.planVersion <= version.version));
  const answers = chart.person?.value.answers ?? {};
  const said = (...ids: readonly string[]) => ids.map((id) => answers[id]?.trim()).find(Boolean) ?? null;
  // Agreed, or the reason why not or why there is no signature.
  const settled = talk && (talk.agreed !== 'no' || talk.reason) && (talk.how !== 'not given' || talk.reason);
  return {
    agreement: settled ? `${talk.agreed === 'yes' ? 'Agreed' : 'Talked over'} on ${talk.date} (${talk.how})` : null,
    understood: talk && talk.understood !== 'no' ? `On ${talk.date}` : null,
    copyGiven: talk && talk.copy !== 'not yet' ? `${talk.copy}, ${talk.date}` : null,
    strengths: said('strengths', 'got-through', 'support'),
    culture: said('identity', 'naming', 'causes', 'involve', 'progress', 'practical'),
    familyRole: said('involve'),
    reviewedOn: review?.date ?? null,
    ...(review ? { reviewedGoals: review.goals.map(({ goalId }) => goalId) } : {}),
  };
}

function recordOf({ version, chart, goalsLikeOthers }: KnownFor): PlanRecord {
  const review = lastReview(chart?.reviews.map(({ value }) => value) ?? []);
  const safety = chart?.safetyPlans.at(-1)?.value;
  const safetyPlanOn = safety ? ([...safety.reviewedOn].sort().at(-1) ?? safety.date) : null;
  return {
    // A date that a review replaced is no longer one to be late for.
    content: withAgreedDate(version.content, agreedReview(version, review)),
    version: version.version,
    thisVersionOn: dayOfTime(version.createdAt),
    ...(version.version === 1 ? { firstVersionOn: dayOfTime(version.createdAt) } : {}),
    ...(chart ? { safetyPlanOn, ...heldOf(version, chart, review) } : {}),
    ...(goalsLikeOthers ? { goalsLikeOthers } : {}),
  };
}

export function knownOf(given: KnownFor): Known {
  const { client, report, chart, noteKey, today, library } = given;
  const earlier = [...(chart?.sessions ?? [])]
    .map(({ value }) => value)
    .filter((session) => session.noteKey !== noteKey && session.date <= (report.sessionDate ?? today))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const scores = (chart?.scores ?? []).map(({ value: { date, measure, total } }) => ({
    date,
    measure,
    name: measure.toUpperCase(),
    total,
  }));
  return {
    profiles: profilesOf(chart),
    record: recordOf(given),
    population: client.population,
    format: client.format,
    today,
    // The chart state is "linked" only when the page's identity is this client's.
    rightChart: true,
    signedNote: report.readOnly && /sign|lock|final/i.test(report.readOnlyWhy ?? ''),
    noteDiagnoses: report.diagnoses,
    ...(report.sessionDate ? { sessionDate: report.sessionDate } : {}),
    ...(chart
      ? {
          sessions: earlier.map(({ date, goals, exit }) => ({
            date,
            goals: [...goals.map(({ goalId }) => goalId), ...(exit?.goalId ? [exit.goalId] : [])],
          })),
          scores: [...scores].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
          earlier: earlier.flatMap(({ date, sketch }) => (sketch ? [{ date, sketch }] : [])),
        }
      : {}),
    ...(library ? { library } : {}),
  };
}
