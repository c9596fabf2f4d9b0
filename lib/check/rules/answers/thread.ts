/** Answers the rules that tie plan, notes, measures and reviews together. */
import { planGaps } from '../../../plan/gaps.ts';
import { type Answer, type Answering, cannotTell, daysBetween, met, notFound, type RuleCase } from '../case.ts';

/** Sessions after which a goal that was not worked on is worth a word. */
export const UNTOUCHED_SESSIONS = 4;

/** Whether the note serves a goal: explicit, or by its words. Touched alone is not enough to tell. */
export function linked({ result }: RuleCase): Answer {
  const findings = [...Object.values(result.goals), ...Object.values(result.objectives)];
  const evidenceOf = (status: string) =>
    findings.filter((finding) => finding.status === status).flatMap(({ evidence }) => evidence.slice(0, 1));
  if (findings.some(({ status }) => status === 'addressed')) return met(evidenceOf('addressed'));
  const touched = evidenceOf('touched');
  return touched.length > 0 ? cannotTell('Touched on only', touched) : notFound();
}

/** Open goals, most important first, that none of the last sessions (nor this note) worked on. */
export function untouchedGoals({ plan, result, sessions }: Pick<RuleCase, 'plan' | 'result' | 'sessions'>): string[] {
  if (!sessions || sessions.length < UNTOUCHED_SESSIONS) return [];
  const last = sessions.slice(-UNTOUCHED_SESSIONS);
  return plan.goals
    .filter(({ id, objectives }) => {
      const now = [result.goals[id], ...objectives.map((each) => result.objectives[each.id])];
      return (
        !now.some((found) => found && found.status !== 'not-found') && !last.some(({ goals }) => goals.includes(id))
      );
    })
    .map(({ id }) => id);
}

export const THREAD_ANSWERS: Readonly<Record<string, Answering>> = {
  'X-01': linked,
  'X-02': (given) => {
    const { record, sessionDate, today } = given;
    const day = sessionDate ?? today;
    if (!record || !day) return cannotTell();
    const { startDate, reviewDate } = record.content;
    if (startDate && startDate > day) return notFound(`The plan starts on ${startDate}`);
    if (reviewDate && reviewDate < day) return notFound(`Review was due on ${reviewDate}`);
    if (record.thisVersionOn && daysBetween(record.thisVersionOn, day) > 365) return notFound('Older than a year');
    return record.signed === undefined ? cannotTell('Dates fit; the signature is not held here') : met();
  },
  'X-03': ({ plan, result }) => {
    const listed = plan.goals.some(({ interventions }) => interventions.length > 0);
    if (!listed || result.interventions.length === 0) return cannotTell();
    const on = result.interventions.filter(({ onPlan }) => onPlan);
    if (on.length > 0) return met(on.flatMap(({ evidence }) => evidence.slice(0, 1)));
    return notFound(
      result.interventions.map(({ name }) => name).join(', '),
      result.interventions.flatMap(({ evidence }) => evidence.slice(0, 1)),
    );
  },
  'X-04': ({ record }) => {
    if (!record) return cannotTell();
    const alone = planGaps(record.content).filter(({ kind }) =>
      /without-(?:goal|problem|objective|intervention)$/.test(kind),
    );
    return alone.length === 0 ? met() : notFound(alone[0]?.message);
  },
  'X-05': (given) => {
    if (!given.sessions || given.sessions.length < UNTOUCHED_SESSIONS) {
      return cannotTell(`Fewer than ${UNTOUCHED_SESSIONS} sessions are kept`);
    }
    const [goalId] = untouchedGoals(given);
    if (!goalId) return met();
    const number = given.plan.goals.find(({ id }) => id === goalId)?.number;
    return { ...notFound(`Goal ${number ?? ''}: not in the last ${UNTOUCHED_SESSIONS} kept sessions`), goalId };
  },
  'X-06': (given) => {
    const { result, record, sessionDate, today } = given;
    const themes = result.offPlanThemes;
    const nothingServed = linked(given).answer === 'not-found';
    if (!result.risk.present && !(nothingServed && themes.length > 0)) return undefined;
    const day = sessionDate ?? today;
    const changed = record?.thisVersionOn;
    if (!changed || !day) return cannotTell();
    const evidence = result.risk.present
      ? result.risk.mentions.filter(({ polarity }) => polarity === 'affirmed').map((mention) => mention.evidence)
      : themes.flatMap((theme) => theme.evidence.slice(0, 1));
    return changed >= day ? met([], `Plan changed on ${changed}`) : notFound(undefined, evidence);
  },
  'X-07': ({ contradictions }) => {
    if (contradictions === undefined) return cannotTell('No measure with earlier scores to compare with');
    const [one] = contradictions;
    return one ? notFound(one.words, one.evidence) : met();
  },
  'X-08': ({ record }) => {
    if (!record) return cannotTell();
    const done = record.content.goals.filter(({ status }) => status === 'met');
    if (done.length === 0) return undefined;
    const bad = done.find((goal) => goal.objectives.some(({ status }) => status === 'active'));
    return bad ? notFound(`Goal ${bad.number}`) : met();
  },
  'X-09': ({ record, sessions }) => {
    if (!record?.content.frequency || !sessions || sessions.length < UNTOUCHED_SESSIONS) {
      return cannotTell('Too few kept sessions');
    }
    const dates = sessions.slice(-8).map(({ date }) => date);
    const span = daysBetween(dates[0] ?? '', dates.at(-1) ?? '');
    return met([], `${dates.length} sessions in ${span} days; planned: ${record.content.frequency}`);
  },
  'X-10': () => cannotTell('Discharge summaries are not read here'),
  'X-11': ({ plan, noteDiagnoses }) => {
    if (!noteDiagnoses?.length || plan.diagnoses.length === 0) return cannotTell();
    const shared = noteDiagnoses.some((code) => plan.diagnoses.includes(code));
    return shared
      ? met([], noteDiagnoses.join(', '))
      : notFound(`${noteDiagnoses[0]} here, ${plan.diagnoses[0]} on the plan`);
  },
  'X-12': ({ record }) =>
    record ? met([], `Version ${record.version}, earlier ones are kept with date and reason`) : cannotTell(),
};
