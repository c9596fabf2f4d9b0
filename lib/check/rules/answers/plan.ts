/** Answers the plan rules from the plan as it is stored. What a plan has no place for is "cannot tell", not "missing". */
import { lintStatement } from '../../../plan/lint/index.ts';
import type { Goal, PlanContent } from '../../../plan/schema.ts';
import { type Answer, type Answering, cannotTell, daysBetween, held, met, notFound, type RuleCase } from '../case.ts';
import { FIRST_PLAN_DAYS, PROFILE_NAMES, REVIEW_DAYS, strictest } from '../profiles.ts';

const NUMBERS = /\d|\b(?:one|two|three|four|five|six|once|twice|every|each)\b/i;
const KIND = /\b(?:individual|group|famil(?:y|ies)|couples?|conjoint)\b/i;
const FREQUENCY =
  /\b(?:(?:bi|semi)?-?weekly|(?:bi)?-?monthly|every (?:other |\w+ )?(?:week|day|month)|(?:once|twice|\d+\s*(?:x|times?)) (?:a|per|every|each) (?:week|month|fortnight)|\d+\s*x\s*\/?\s*(?:wk|week|month)|fortnightly|q\d?w)\b/i;
const EXPECTED =
  /\b(?:improv\w+|reduc\w+|relapse|maintain\w*|maintenance|recover\w*|prevent\w*|hospitali[sz]ation|function\w*)\b/i;

const open = <T extends { readonly status: Goal['status'] }>(goals: readonly T[]): T[] =>
  goals.filter(({ status }) => status === 'active' || status === 'paused');
const contentOf = ({ record }: RuleCase): PlanContent | undefined => record?.content;

/** Answers from the stored plan; without one, the bare plan text cannot tell. */
const fromPlan =
  (answer: (content: PlanContent, given: RuleCase) => Answer | undefined): Answering =>
  (given) => {
    const content = contentOf(given);
    return content ? answer(content, given) : cannotTell('Only the plan’s text was given.');
  };
const field = (pick: (content: PlanContent) => string | undefined, missing: string): Answering =>
  fromPlan((content) => {
    const value = pick(content)?.trim();
    return value ? met([], value) : notFound(missing);
  });
const names = (goals: readonly Goal[]): string => goals.map(({ number }) => `goal ${number}`).join(', ');

/** The statements that are to be measured: objectives, or goals where there are none. */
function statements(given: RuleCase): { readonly text: string; readonly extra: string }[] {
  const content = contentOf(given);
  if (!content) {
    const all = given.plan.goals.flatMap((goal) => goal.objectives.map(({ text }) => ({ text, extra: '' })));
    return all.length > 0 ? all : given.plan.goals.map(({ text }) => ({ text, extra: '' }));
  }
  return open(content.goals).flatMap((goal) => {
    const objectives = open(goal.objectives);
    if (objectives.length === 0) return [{ text: goal.text, extra: '' }];
    return objectives.map((each) => ({
      text: each.text,
      extra: [each.target, each.measure, each.doneWhen, each.baseline].filter(Boolean).join(' '),
    }));
  });
}

const stored = (pick: (record: NonNullable<RuleCase['record']>) => string | null | undefined, missing?: string) =>
  ((given) =>
    given.record ? held(pick(given.record), missing) : cannotTell('Only the plan’s text was given.')) as Answering;

/** Population whose rules are a child's. */
const isChild = ({ population }: RuleCase) => population === 'child' || population === 'adolescent';

export const PLAN_ANSWERS: Readonly<Record<string, Answering>> = {
  'P-01': ({ plan }) => (plan.goals.length > 0 ? met() : notFound()),
  'P-02': (given) => {
    const on = given.record?.thisVersionOn;
    const day = given.sessionDate ?? given.today;
    if (!on || !day) return cannotTell();
    const age = daysBetween(on, day);
    return age > 365 ? notFound(`Plan of ${on}`) : met([], `Plan of ${on}`);
  },
  'P-03': fromPlan((content, { format }) =>
    KIND.test(content.modality ?? '')
      ? met([], content.modality)
      : notFound(format ? `The client is seen as ${format}; the plan does not say so` : undefined),
  ),
  'P-04': field(({ sessionLength }) => sessionLength, 'No session length'),
  'P-05': fromPlan(({ frequency }) => {
    if (!frequency?.trim()) return notFound('No frequency');
    return FREQUENCY.test(frequency) || NUMBERS.test(frequency)
      ? met([], frequency)
      : notFound(`“${frequency}” is no number`);
  }),
  'P-06': fromPlan((content) => {
    const ends = [content.reviewDate, ...open(content.goals).flatMap((g) => g.objectives.map((o) => o.dueDate))];
    const last = ends
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    if (!last) return notFound('No end, review or target date');
    if (!content.startDate) return cannotTell('The plan has no start date');
    return daysBetween(content.startDate, last) <= 366 ? met([], `Until ${last}`) : notFound(`Runs until ${last}`);
  }),
  'P-07': ({ plan }) => (plan.diagnoses.length > 0 ? met([], plan.diagnoses.join(', ')) : notFound()),
  'P-08': ({ plan }) => (plan.goals.length > 0 ? met() : notFound()),
  'P-09': (given) => {
    const all = statements(given);
    if (all.length === 0) return undefined;
    const bad = all.filter(({ text, extra }) => !lintStatement(`${text} ${extra}`.trim()).measurable);
    return bad.length === 0 ? met() : notFound(`“${bad[0]?.text}”`);
  },
  'P-10': (given) => {
    const content = contentOf(given);
    if (given.plan.goals.length === 0) return undefined;
    if (!content) {
      // Due dates usually stand in a field of their own, which a bare plan text does not show.
      return statements(given).some(({ text }) => lintStatement(text).timeBound) ? met() : cannotTell();
    }
    const today = given.today ?? '0000-00-00';
    const undated = open(content.goals).filter((goal) => {
      const dated = goal.objectives.some(({ dueDate, text }) => dueDate !== undefined || lintStatement(text).timeBound);
      return !dated && !lintStatement(goal.text).timeBound;
    });
    if (undated.length > 0) return notFound(names(undated));
    const past = open(content.goals).filter((goal) =>
      goal.objectives.some(({ dueDate, status }) => status === 'active' && dueDate !== undefined && dueDate < today),
    );
    return past.length > 0 ? notFound(`The date has passed: ${names(past)}`) : met();
  },
  'P-11': ({ plan }) => {
    if (plan.goals.length === 0) return undefined;
    const own = plan.goals.some(({ clientWords, text }) => clientWords?.trim() || lintStatement(text).clientVoice);
    return own ? met() : notFound();
  },
  'P-12': stored(({ strengths }) => strengths),
  'P-13': fromPlan((content) => {
    if (content.problems.length === 0) return cannotTell('The plan lists no problems');
    const alone = content.problems.filter(({ id }) => !content.goals.some((goal) => goal.problemIds.includes(id)));
    return alone.length === 0 ? met() : notFound(`“${alone[0]?.text}”`);
  }),
  'P-14': ({ record }) => {
    const alike = record?.goalsLikeOthers;
    if (!record || alike === undefined) return cannotTell('Not compared with other plans');
    const goals = record.content.goals.filter(({ id }) => alike.includes(id));
    const [first] = goals;
    return first ? { ...notFound(names(goals)), goalId: first.id } : met();
  },
  'P-15': stored(({ culture }) => culture),
  'P-16': ({ plan, record }) => {
    if (plan.goals.length === 0) return undefined;
    const bare = plan.goals.filter(({ interventions }) => interventions.length === 0);
    const [first] = bare;
    if (!first) return met();
    const goals = record?.content.goals.filter(({ id }) => bare.some((goal) => goal.id === id)) ?? [];
    return { ...notFound(names(goals)), goalId: first.id };
  },
  'P-17': () => cannotTell('Fit is a clinical judgement; the suggestions show what guidelines name.'),
  'P-18': stored(({ whoDoesWhat }) => whoDoesWhat),
  'P-19': stored(({ signed }) => signed),
  'P-20': stored(({ agreement }) => agreement, 'Neither a signature nor a reason'),
  'P-21': stored(({ understood }) => understood),
  'P-22': stored(({ copyGiven }) => copyGiven),
  'P-23': (given) => {
    const limit = strictest(FIRST_PLAN_DAYS, given.profiles);
    const begun = contentOf(given)?.startDate;
    const first = given.record?.firstVersionOn;
    if (!limit || !begun || !first) return cannotTell('When care began is not held');
    const took = daysBetween(begun, first);
    const detail = `${Math.max(0, took)} days; ${PROFILE_NAMES[limit.profile]} asks for ${limit.days}`;
    return { ...(took > limit.days ? notFound(detail) : met([], detail)), strictest: limit.profile };
  },
  'P-24': (given) => {
    const limits = Object.fromEntries(
      Object.entries(REVIEW_DAYS).map(([profile, days]) => [
        profile,
        isChild(given) ? (days.child ?? days.adult) : days.adult,
      ]),
    );
    const limit = strictest(limits, given.profiles);
    const last = given.record?.reviewedOn ?? given.record?.thisVersionOn;
    const day = given.sessionDate ?? given.today;
    if (!limit || !last || !day) return cannotTell();
    const age = daysBetween(last, day);
    const own = contentOf(given)?.reviewDate;
    const detail = `Last on ${last}; ${PROFILE_NAMES[limit.profile]}: every ${limit.days} days`;
    const late = age > limit.days || (own !== undefined && own < day);
    return { ...(late ? notFound(detail) : met([], detail)), strictest: limit.profile };
  },
  'P-25': ({ record }) => {
    if (!record || record.reviewedOn === undefined) return cannotTell('No review is held here');
    if (record.reviewedOn === null) return cannotTell('No review yet');
    const spoken = record.reviewedGoals ?? [];
    const left = open(record.content.goals).filter(({ id }) => !spoken.includes(id));
    return left.length === 0 ? met([], `Review of ${record.reviewedOn}`) : notFound(names(left));
  },
  'P-26': field(({ dischargeCriteria }) => dischargeCriteria, 'No discharge criteria'),
  'P-27': fromPlan((content, { scores }) => {
    const named = open(content.goals).some(({ objectives }) => objectives.some(({ measure }) => measure?.trim()));
    if (!named) return notFound();
    if (scores === undefined) return cannotTell('A measure is named; scores are not held here');
    return scores.length > 0 ? met() : cannotTell('A measure is named, no score is held yet');
  }),
  'P-28': stored(({ careTeam }) => careTeam),
  'P-29': () => cannotTell('Licences and supervisors are not held here.'),
  'P-30': (given) => (isChild(given) ? stored(({ familyRole }) => familyRole)(given) : undefined),
  'P-31': stored(({ language }) => language),
  'P-32': fromPlan((content) => {
    const all = [
      content.dischargeCriteria,
      ...open(content.goals).flatMap((g) => [g.text, ...g.objectives.map((o) => o.text)]),
    ];
    return EXPECTED.test(all.join(' ')) ? met() : cannotTell('Not said in these words');
  }),
  'P-33': ({ record, result }) => {
    if (!result.risk.present) return undefined;
    return record ? held(record.safetyPlanOn, 'No safety plan is on record') : cannotTell();
  },
  'P-34': ({ plan }) => (plan.goals.length > 0 ? met([], 'By their order') : undefined),
  'P-35': () => cannotTell('Which services keep plan duties is not held here.'),
};
