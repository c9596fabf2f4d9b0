/**
 * Answers the rules for one plan and one note: met, not found, or cannot tell, each with the words that show it and the
 * source it rests on. A rule that does not apply gives no finding. Must never sum answers up into a verdict.
 */
import type { CheckPlan, CheckResult, Evidence, NoteInput } from '../types.ts';
import { NOTE_ANSWERS } from './answers/note.ts';
import { PLAN_ANSWERS } from './answers/plan.ts';
import { THREAD_ANSWERS } from './answers/thread.ts';
import type { Answer, Answering, RuleAnswer, RuleCase } from './case.ts';
import { RULES, type Rule } from './data.ts';
import { PROFILE_NAMES, type Profile } from './profiles.ts';
import { RULE_SOURCES } from './sources.ts';

export type { RuleAnswer, RuleCase } from './case.ts';
export { type NextStep, RULES, type Rule } from './data.ts';
export { PROFILES, type Profile, profileNamed } from './profiles.ts';

export interface RuleFinding {
  readonly rule: string;
  readonly answer: RuleAnswer;
  readonly text: string;
  /** Titles of the sources, in words. */
  readonly source: string;
  readonly verified: string;
  readonly evidence: readonly Evidence[];
  /** What was seen or is missing. */
  readonly detail?: string;
  /** The chosen profiles that ask for it. */
  readonly askedBy: readonly Profile[];
  /** Whose limit was the strictest, where limits differ. */
  readonly strictest?: Profile;
  readonly goalId?: string;
}

export const ANSWERS: Readonly<Record<string, Answering>> = { ...PLAN_ANSWERS, ...NOTE_ANSWERS, ...THREAD_ANSWERS };

/** Rules that California lets notes and problem list carry (rule P-35). */
const CARRIED = /^P-(?:0[1-9]|10)$/;

export function sourceWords(rule: Rule): string {
  return rule.sources
    .map((id) => {
      const { title, seen } = RULE_SOURCES[id];
      return seen === 'read' ? title : `${title} (${seen === 'general' ? 'general knowledge' : 'second-hand'})`;
    })
    .join('; ');
}

function tempered(rule: Rule, answer: Answer, chosen: readonly Profile[]): Answer {
  const onlyCalifornia = chosen.includes('CA') && chosen.every((profile) => profile === 'CA' || profile === 'GEN');
  if (answer.answer !== 'not-found' || !onlyCalifornia || !CARRIED.test(rule.id)) return answer;
  return {
    ...answer,
    answer: 'cannot-tell',
    detail: 'In California specialty mental health the notes may carry this.',
  };
}

/**
 * Answers every rule that applies and that a chosen profile asks for. Good practice is always among them.
 *
 * @returns in the order in which open ones are shown
 */
export function answerRules(given: RuleCase): RuleFinding[] {
  const chosen: readonly Profile[] = given.profiles.includes('GEN') ? given.profiles : [...given.profiles, 'GEN'];
  const findings: RuleFinding[] = [];
  for (const rule of RULES) {
    const askedBy = rule.profiles.filter((profile) => chosen.includes(profile));
    if (askedBy.length === 0) continue;
    const answer = ANSWERS[rule.id]?.({ ...given, profiles: chosen });
    if (!answer) continue;
    const { detail, strictest, goalId, evidence = [], answer: said } = tempered(rule, answer, chosen);
    findings.push({
      rule: rule.id,
      answer: said,
      text: rule.text,
      source: sourceWords(rule),
      verified: rule.verified,
      evidence,
      askedBy,
      ...(detail ? { detail } : {}),
      ...(strictest ? { strictest } : {}),
      ...(goalId ? { goalId } : {}),
    });
  }
  return findings;
}

/**
 * The rules for a bare plan and note, as the engine's command line has them.
 * @param profile only its rules (and good practice); those of all profiles when left out
 */
export function evaluateRules(plan: CheckPlan, note: NoteInput, result: CheckResult, profile?: Profile): RuleFinding[] {
  const all: readonly Profile[] = (Object.keys(PROFILE_NAMES) as Profile[]).filter((name) => name !== 'CEN');
  return answerRules({ plan, note, result, profiles: profile ? [profile] : all });
}
