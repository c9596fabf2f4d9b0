/**
 * The engine's commands over the pure core: the same functions that the panel calls, item by item, in order.
 */
import { checkNote } from '../../lib/check/index.ts';
import { polarityOf } from '../../lib/check/polarity/index.ts';
import { evaluateRules, profileNamed } from '../../lib/check/rules/index.ts';
import { findTechniques } from '../../lib/check/techniques/index.ts';
import type { CheckPlan, NoteInput } from '../../lib/check/types.ts';
import { ask, suggest } from '../../lib/evidence/index.ts';
import { lintStatement } from '../../lib/plan/lint/index.ts';
import { type Command, type InputOf, parseInput } from './inputs.ts';

/** A parsed object without the keys whose value is undefined (the core's optional fields mean "absent"). */
type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };
const present = <T extends object>(value: T): Present<T> =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Present<T>;

function planOf(plan: InputOf<'check'>['plan']): CheckPlan {
  return { ...plan, goals: plan.goals.map((goal) => present(goal)) };
}
function noteOf(note: InputOf<'check'>['note']): NoteInput {
  return {
    ...(note.format ? { format: note.format } : {}),
    ...(note.sections ? { sections: note.sections } : {}),
    ...(note.text !== undefined ? { text: note.text } : {}),
  };
}

const runners: { readonly [C in Command]: (item: InputOf<C>) => unknown } = {
  check: ({ id, plan, note }) => {
    const { risk, ...rest } = checkNote(planOf(plan), noteOf(note));
    const { present: isPresent, assessed, kinds, historical } = risk;
    return { id, ...rest, risk: { present: isPresent, assessed, kinds, historical } };
  },
  polarity: ({ id, text, concept }) => ({ id, polarity: polarityOf(text, concept) }),
  techniques: ({ id, text }) => ({
    id,
    names: [...new Set(findTechniques('text', text).map((mention) => mention.name))],
  }),
  lint: ({ id, text }) => ({ id, ...lintStatement(text) }),
  suggest: ({ id, ...query }) => {
    const { suggestions, notice, preferences } = suggest(present(query));
    return {
      id,
      suggestions: suggestions.map(({ treatment, techniques, score, reasons, evidence, cautions }) => ({
        treatment,
        techniques,
        score,
        reasons,
        evidence: evidence.map(({ source, grade, year, citation }) => ({ source, grade, year, citation })),
        cautions,
      })),
      ...(notice === undefined ? {} : { notice }),
      ...(preferences === undefined ? {} : { preferences }),
    };
  },
  ask: ({ id, text }) => ({ id, ...ask(text) }),
  rules: ({ id, plan, note, profile }) => {
    const checkPlan = planOf(plan);
    const noteInput = noteOf(note);
    const result = checkNote(checkPlan, noteInput);
    return { id, findings: evaluateRules(checkPlan, noteInput, result, profile ? profileNamed(profile) : undefined) };
  },
};

export const commandNames = Object.keys(runners) as Command[];
export const isCommand = (name: string): name is Command => Object.hasOwn(runners, name);

/**
 * Runs one command.
 * @param json the input as read
 * @returns the output array, same order as the input
 * @throws BadInput
 */
export function run<C extends Command>(command: C, json: string): unknown[] {
  return parseInput(command, json).map((item) => runners[command](item));
}
