/** Hints on an objective's wording while it is typed. The rules load lazily; until then there is nothing to say. */
import { useEffect, useState } from 'preact/hooks';
import type { Objective } from '../../lib/plan/schema.ts';

type Lint = typeof import('../../lib/plan/lint/index.ts');
let rules: Lint | undefined;

/** How long the typing must rest before hints appear, in milliseconds, so that they don't nag half-written words. */
const REST = 500;

export function useWordingHints(objective: Objective): readonly string[] {
  const [hints, setHints] = useState<readonly string[]>([]);
  const whole = [objective.text, objective.target, objective.measure, objective.dueDate && `by ${objective.dueDate}`]
    .filter(Boolean)
    .join('; ');
  useEffect(() => {
    if (!objective.text.trim()) return setHints([]);
    let gone = false;
    const timer = setTimeout(async () => {
      rules ??= await import('../../lib/plan/lint/index.ts');
      if (!gone) setHints(rules.lintStatement(whole).hints.map((hint) => hint.message));
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [whole, objective.text]);
  return hints;
}
