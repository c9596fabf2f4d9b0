/**
 * Answers the note and thread rules for one plan and one note: met, not found, or cannot tell, each with the words that
 * show it. A rule that doesn't apply gives no finding. Must never sum answers up into a verdict.
 */
import { lintStatement } from '../../plan/lint/index.ts';
import { CONCEPTS, mentionsOf } from '../polarity/index.ts';
import type { CheckPlan, CheckResult, Evidence, NoteInput } from '../types.ts';
import { PROFILES, type Profile, RULES } from './data.ts';
import { IMPAIRMENT, MINUTES, NEXT_STEP, RESPONSE, RISK_ACTION, RISK_LEVEL, START_STOP } from './phrases.ts';

export { PROFILES, type Profile, RULES } from './data.ts';

export type RuleAnswer = 'met' | 'not-found' | 'cannot-tell';
export interface RuleFinding {
  readonly rule: string;
  readonly answer: RuleAnswer;
  readonly text: string;
  readonly source: string;
  readonly verified: string;
  readonly evidence: readonly Evidence[];
}

interface Case {
  readonly plan: CheckPlan;
  readonly sections: readonly { name: string; text: string }[];
  readonly result: CheckResult;
  readonly exactTimes: boolean;
}
interface Answer {
  readonly answer: RuleAnswer;
  readonly evidence?: readonly Evidence[];
}

const met = (evidence: readonly Evidence[] = []): Answer => ({ answer: 'met', evidence });
const notFound: Answer = { answer: 'not-found' };
const cannotTell: Answer = { answer: 'cannot-tell' };

/** First place in the note where a pattern stands. */
function firstMatch(sections: Case['sections'], pattern: RegExp): Evidence[] {
  for (const { name, text } of sections) {
    const match = pattern.exec(text);
    if (match) return [{ section: name, start: match.index, end: match.index + match[0].length, text: match[0] }];
  }
  return [];
}

const byPattern = (sections: Case['sections'], pattern: RegExp): Answer => {
  const evidence = firstMatch(sections, pattern);
  return evidence.length > 0 ? met(evidence) : notFound;
};

/** Symptoms named today, affirmed or denied; danger has its own rules. */
function symptoms(sections: Case['sections']): Evidence[] {
  for (const { name, text } of sections) {
    for (const concept of CONCEPTS) {
      if (/suicid|harm|homicid|attempt|overdose|abuse|violence|neglect|threat|firearm|assault/i.test(concept.id))
        continue;
      const mention = mentionsOf(text, concept).find((m) => m.polarity === 'affirmed');
      if (mention)
        return [
          { section: name, start: mention.start, end: mention.end, text: text.slice(mention.start, mention.end) },
        ];
    }
  }
  return [];
}

const statements = (plan: CheckPlan): string[] => {
  const objectives = plan.goals.flatMap((goal) => goal.objectives.map((objective) => objective.text));
  return objectives.length > 0 ? objectives : plan.goals.map((goal) => goal.text);
};

function linked({ result }: Case): Answer {
  const findings = [...Object.values(result.goals), ...Object.values(result.objectives)];
  const addressed = findings.filter((finding) => finding.status === 'addressed');
  if (addressed.length > 0) return met(addressed.flatMap((finding) => finding.evidence.slice(0, 1)));
  const touched = findings.filter((finding) => finding.status === 'touched');
  return touched.length > 0
    ? { answer: 'cannot-tell', evidence: touched.flatMap((f) => f.evidence.slice(0, 1)) }
    : notFound;
}

/** One evaluator a rule; undefined means that the rule doesn't apply to this note. */
const EVALUATORS: Readonly<Record<string, (given: Case) => Answer | undefined>> = {
  'X-01': linked,
  'N-09': linked,
  'N-10': ({ result }) => {
    const named = result.interventions.filter(
      (i) => i.name !== 'supportive counseling' && i.name !== 'rapport building',
    );
    if (named.length > 0) return met(named.flatMap((i) => i.evidence.slice(0, 1)));
    return result.interventions.length > 0
      ? { answer: 'cannot-tell', evidence: result.interventions.flatMap((i) => i.evidence.slice(0, 1)) }
      : notFound;
  },
  'N-11': ({ sections }) => {
    const response = sections.find(
      (s) => /^(?:r|response|client response)$/i.test(s.name.trim()) && s.text.trim() !== '',
    );
    return response
      ? met([{ section: response.name, start: 0, end: response.text.length, text: response.text }])
      : byPattern(sections, RESPONSE);
  },
  'N-12': ({ result }) => {
    const addressed = Object.entries(result.goals).filter(([, finding]) => finding.status === 'addressed');
    if (addressed.length === 0) return cannotTell;
    const stated = addressed.filter(([id]) => (result.progress[id] ?? 'unstated') !== 'unstated');
    return stated.length > 0 ? met(stated.flatMap(([, finding]) => finding.evidence.slice(0, 1))) : notFound;
  },
  'X-03': ({ plan, result }) => {
    const listed = plan.goals.some((goal) => goal.interventions.length > 0);
    if (!listed || result.interventions.length === 0) return cannotTell;
    const onPlan = result.interventions.filter((i) => i.onPlan);
    return onPlan.length > 0 ? met(onPlan.flatMap((i) => i.evidence.slice(0, 1))) : notFound;
  },
  'N-03': ({ sections, exactTimes }) => {
    const times = byPattern(sections, START_STOP);
    return times.answer === 'met' || exactTimes ? times : byPattern(sections, MINUTES);
  },
  'N-07': ({ sections }) => {
    const evidence = symptoms(sections);
    return evidence.length > 0 ? met(evidence) : notFound;
  },
  'N-14': ({ sections }) => {
    const symptom = symptoms(sections);
    const impairment = firstMatch(sections, IMPAIRMENT);
    if (symptom.length > 0 && impairment.length > 0) return met([...symptom, ...impairment]);
    return symptom.length + impairment.length === 0
      ? notFound
      : { answer: 'cannot-tell', evidence: [...symptom, ...impairment] };
  },
  'N-13': ({ sections }) => {
    const plan = sections.find((s) => /^(?:p|plan|next steps?)$/i.test(s.name.trim()) && s.text.trim() !== '');
    return plan
      ? met([{ section: plan.name, start: 0, end: plan.text.length, text: plan.text }])
      : byPattern(sections, NEXT_STEP);
  },
  'N-15': ({ result }) =>
    result.risk.assessed ? met(result.risk.mentions.slice(0, 3).map((m) => m.evidence)) : notFound,
  'N-16': ({ sections, result }) => {
    if (!result.risk.present) return undefined;
    const action = firstMatch(sections, RISK_ACTION);
    const level = firstMatch(sections, RISK_LEVEL);
    if (action.length > 0 && level.length > 0) return met([...level, ...action]);
    return { answer: 'not-found', evidence: [...level, ...action] };
  },
  'P-07': ({ plan }) => (plan.diagnoses.length > 0 ? met() : notFound),
  'P-08': ({ plan }) => (plan.goals.length > 0 ? met() : notFound),
  'P-09': ({ plan }) =>
    plan.goals.length === 0 ? undefined : every(statements(plan), (text) => lintStatement(text).measurable),
  'P-10': ({ plan }) => {
    if (plan.goals.length === 0) return undefined;
    // Due dates usually stand in a field of their own, which a bare plan text doesn't show.
    return statements(plan).some((text) => lintStatement(text).timeBound) ? met() : cannotTell;
  },
  'P-11': ({ plan }) => {
    if (plan.goals.length === 0) return undefined;
    return plan.goals.some((goal) => (goal.clientWords ?? '') !== '' || lintStatement(goal.text).clientVoice)
      ? met()
      : notFound;
  },
  'P-16': ({ plan }) =>
    plan.goals.length === 0 ? undefined : plan.goals.every((goal) => goal.interventions.length > 0) ? met() : notFound,
};

const every = (texts: readonly string[], test: (text: string) => boolean): Answer =>
  texts.every(test) ? met() : notFound;

/**
 * Answers every rule that applies.
 * @param result what the thread check said for this plan and note
 * @param profile only the rules that this profile asks for; all when left out
 */
export function evaluateRules(plan: CheckPlan, note: NoteInput, result: CheckResult, profile?: Profile): RuleFinding[] {
  const sections = Object.entries(note.sections ?? {}).map(([name, text]) => ({ name, text }));
  if (note.text !== undefined && note.text !== '') sections.push({ name: 'text', text: note.text });
  const given: Case = { plan, sections, result, exactTimes: profile === 'CEN' };
  const findings: RuleFinding[] = [];
  for (const rule of RULES) {
    if (profile && !rule.profiles.includes(profile) && !rule.profiles.includes('GEN')) continue;
    const answer = EVALUATORS[rule.id]?.(given);
    if (!answer) continue;
    findings.push({
      rule: rule.id,
      answer: answer.answer,
      text: rule.text,
      source: rule.source,
      verified: rule.verified,
      evidence: answer.evidence ?? [],
    });
  }
  return findings;
}

/** Profile by name in any case, or undefined. */
export const profileNamed = (name: string): Profile | undefined =>
  PROFILES.find((profile) => profile === name.toUpperCase());
