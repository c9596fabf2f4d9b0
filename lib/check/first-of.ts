/** Which findings stand there at once. Pure, and apart from the findings: the panel needs it before their code has come. */
import type { PanelFinding } from './findings.ts';

const AT_FIRST = 3;
/** Of the first, those that are about the plan and not about this note. */
const PLAN_AT_FIRST = 1;

/** The few that stand there at once, and the rest. Affirmed risk stands above them and takes one place. */
export function firstOf(
  findings: readonly PanelFinding[],
  riskPresent: boolean,
): { readonly first: readonly PanelFinding[]; readonly rest: readonly PanelFinding[] } {
  const most = riskPresent ? AT_FIRST - 1 : AT_FIRST;
  const first: PanelFinding[] = [];
  let ofPlan = 0;
  // A note that has it all is not held up by the plan.
  if (findings.every(({ next }) => next === 'plan')) return { first, rest: findings };
  for (const finding of findings) {
    if (first.length >= most) break;
    if (finding.next === 'plan' && ++ofPlan > PLAN_AT_FIRST) continue;
    first.push(finding);
  }
  // What can be written now comes before what is settled elsewhere.
  first.sort((a, b) => Number(a.next === 'plan') - Number(b.next === 'plan'));
  return { first, rest: findings.filter((finding) => !first.includes(finding)) };
}
