/** Hints on objectives and goals while they are typed. The rules load lazily; until then there is nothing to say. */
import { useEffect, useState } from 'preact/hooks';
import type { Objective, PlanContent } from '../../lib/plan/schema.ts';

interface Rules {
  readonly wording: typeof import('../../lib/plan/lint/index.ts');
  readonly structure: typeof import('../../lib/plan/lint/structure.ts');
}
let rules: Rules | undefined;

async function loadRules(): Promise<Rules> {
  rules ??= {
    wording: await import('../../lib/plan/lint/index.ts'),
    structure: await import('../../lib/plan/lint/structure.ts'),
  };
  return rules;
}

/** How long the typing must rest before hints appear, in milliseconds, so that they don't nag half-written words. */
const REST = 500;

/** More than a few hints at once are read by nobody. */
const MOST = 3;

/** Hints of the rules on `subject`, once it has rested. `same`: what makes it another subject. */
function useRested(
  same: string,
  hintsOf: (rules: Rules) => readonly { readonly message: string }[],
): readonly string[] {
  const [hints, setHints] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `same` stands for all that the hints depend on
  useEffect(() => {
    if (!same) return setHints([]);
    let gone = false;
    const timer = setTimeout(async () => {
      const loaded = await loadRules();
      if (!gone)
        setHints(
          hintsOf(loaded)
            .slice(0, MOST)
            .map((hint) => hint.message),
        );
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [same]);
  return hints;
}

/** @param ownWords the goal holds the client's words already: they need not stand in each objective too */
export function useWordingHints(objective: Objective, ownWords: boolean): readonly string[] {
  const { text, baseline, target, measure, dueDate } = objective;
  // The fields count as part of the sentence: what stands in one need not be said twice.
  const whole = [text, baseline && `from ${baseline}`, target, measure, dueDate && `by ${dueDate}`].filter(Boolean);
  return useRested(text.trim() ? whole.join(', ') : '', ({ wording, structure }) => [
    ...structure.detailHints(objective),
    ...wording.lintStatement(whole.join(', ')).hints.filter(({ rule }) => !(ownWords && rule === 'L-own-words')),
    ...structure.rateHints(objective),
  ]);
}

/** Hints on how many goals and objectives there are. */
export function useGoalHints(plan: PlanContent): readonly string[] {
  const counts = plan.goals.map((goal) => `${goal.status} ${goal.objectives.map((each) => each.status).join(' ')}`);
  return useRested(counts.join('; '), ({ structure }) => [
    ...structure.planHints(plan),
    ...plan.goals.flatMap((goal) =>
      structure.goalHints(goal).map(({ rule, message }) => ({ rule, message: `Goal ${goal.number}: ${message}` })),
    ),
  ]);
}
