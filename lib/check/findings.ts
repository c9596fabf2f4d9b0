/**
 * What is pointed out beside a note: the open rules, as findings with their words, grouped by what to do next. Pure. They are
 * pointers, not demands: a note may well be right without them, and an empty note is asked for nothing.
 */
import { type NextStep, RULES, type RuleFinding } from './rules/index.ts';
import type { CheckGoal, CheckResult, Evidence } from './types.ts';

export interface PanelFinding {
  /** Stable for one note: a rule's id, with the goal's where there is one a goal. */
  readonly id: string;
  readonly next: Exclude<NextStep, 'none'>;
  /** Short, as a statement about the note. */
  readonly words: string;
  readonly goal?: { readonly id: string; readonly number: number };
  /** What was seen or is missing. */
  readonly detail?: string;
  readonly evidence: readonly Evidence[];
  /** The rule it rests on; absent for a blank, which rests on common sense. */
  readonly rule?: RuleFinding;
}

export interface FindingsFor {
  /** Those being worked on, most important first; paused ones are asked for nothing. */
  readonly goals: readonly CheckGoal[];
  readonly result: CheckResult;
  readonly rules: readonly RuleFinding[];
  /** Names of the sections in which a blank, `___`, is still open: it must not be signed. */
  readonly blanks: readonly string[];
  /** Rules that the EHR takes care of. */
  readonly heldByEhr: ReadonlySet<string>;
  /** The session was accounted for by one of the four exits. */
  readonly accounted: boolean;
}

/** Shown in the crisis path, which stands above everything. */
const IN_CRISIS_PATH: ReadonlySet<string> = new Set(['N-16', 'P-33', 'X-06']);
/** Said already by another: `[quiet, louder]`. */
const SAID_BY: readonly (readonly [string, string])[] = [
  ['N-09', 'X-01'],
  ['X-11', 'N-08'],
  ['P-08', 'P-01'],
  ['X-02', 'P-24'],
  ['X-04', 'P-13'],
  ['X-04', 'P-16'],
  ['X-06', 'X-01'],
];

const byId = new Map(RULES.map((rule, at) => [rule.id, { ...rule, at }]));

function shows(goal: CheckGoal, result: CheckResult): boolean {
  return [result.goals[goal.id], ...goal.objectives.map(({ id }) => result.objectives[id])].some(
    (found) => found !== undefined && found.status !== 'not-found',
  );
}

const numberOf = (goals: readonly CheckGoal[], id: string): number => {
  const at = goals.findIndex((goal) => goal.id === id);
  return goals[at]?.number ?? at + 1;
};

/** All findings, most pressing first. */
export function findingsOf(given: FindingsFor): PanelFinding[] {
  const { goals, result, rules, blanks, heldByEhr, accounted } = given;
  const open = new Map(rules.filter(({ answer }) => answer === 'not-found').map((finding) => [finding.rule, finding]));
  for (const [quiet, louder] of SAID_BY) if (open.has(louder)) open.delete(quiet);
  const found: (PanelFinding & { readonly at: number })[] = blanks.slice(0, 1).map((section) => ({
    id: 'blank',
    at: -1,
    next: 'write',
    words: `A blank is still open in ${section}`,
    evidence: [],
  }));
  for (const [id, rule] of open) {
    const data = byId.get(id);
    if (!data || data.next === 'none' || heldByEhr.has(id)) continue;
    if (result.risk.present && IN_CRISIS_PATH.has(id)) continue;
    if (accounted && (id === 'X-01' || id === 'N-09' || id === 'X-06')) continue;
    if (id === 'N-12') continue;
    const goalId = rule.goalId;
    const goal = goalId !== undefined && goals.some((each) => each.id === goalId) ? goalId : undefined;
    found.push({
      id,
      at: data.at,
      next: data.next,
      words: data.prompt,
      ...(goal ? { goal: { id: goal, number: numberOf(goals, goal) } } : {}),
      ...(rule.detail ? { detail: rule.detail } : {}),
      evidence: rule.evidence,
      rule,
    });
  }
  found.push(...progressUnstated(given), ...firstGoalMissing(given, open.has('X-01') || open.has('X-05')));
  return found.sort((a, b) => a.at - b.at).map(({ at: _at, ...finding }) => finding);
}

/** One a goal that is addressed and of which nothing is said to have moved or stayed. */
function progressUnstated({ goals, result, rules }: FindingsFor): (PanelFinding & { readonly at: number })[] {
  const rule = rules.find((each) => each.rule === 'N-12');
  const data = byId.get('N-12');
  if (!rule || !data) return [];
  return goals.flatMap((goal) => {
    const served = result.goals[goal.id];
    if (served?.status !== 'addressed' || (result.progress[goal.id] ?? 'unstated') !== 'unstated') return [];
    return [
      {
        id: `N-12:${goal.id}`,
        at: data.at,
        next: 'write',
        words: 'progress not said',
        goal: { id: goal.id, number: numberOf(goals, goal.id) },
        evidence: served.evidence,
        rule,
      },
    ];
  });
}

/** The goal that matters most, when others show in the note and it does not. */
function firstGoalMissing(
  { goals, result, rules }: FindingsFor,
  said: boolean,
): (PanelFinding & { readonly at: number })[] {
  const [first] = goals;
  const rule = rules.find((each) => each.rule === 'X-05');
  if (!first || !rule || said || shows(first, result)) return [];
  const at = (byId.get('X-01')?.at ?? 0) + 0.5;
  const goal = { id: first.id, number: numberOf(goals, first.id) };
  return [{ id: 'first-goal', at, next: 'look', words: 'not in this note yet', goal, evidence: [], rule }];
}
