/** The problems that treatment is for, one line each. Goals link to them. */
import { addProblem, changeProblem, removeProblem } from '../../lib/plan/edit.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { AddLine } from './add-line.tsx';
import { newId } from './new-id.ts';

export interface PlanPartProps {
  readonly plan: PlanContent;
  /** `removed`: what was taken out by this, as a person calls it; it can be had back. */
  readonly onChange: (plan: PlanContent, removed?: string) => void;
}

export function ProblemList({ plan, onChange }: PlanPartProps) {
  return (
    <div class="tl-stack">
      {plan.problems.length > 0 && (
        <ul class="tl-plan-lines">
          {plan.problems.map((problem, index) => (
            <li key={problem.id} class="tl-plan-line" data-part={problem.id}>
              <TextArea
                label={`Problem ${index + 1}`}
                rows={1}
                labelHidden
                value={problem.text}
                onValue={(value) => onChange(changeProblem(plan, { ...problem, text: value }))}
              />
              <IconButton
                icon="remove"
                label={`Remove problem ${index + 1}`}
                onClick={() => onChange(removeProblem(plan, problem.id), `Problem ${index + 1}`)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddLine
        label="Add a problem"
        placeholder="What brings the client here, in a line"
        button="Add problem"
        onAdd={(text) => onChange(addProblem(plan, text, newId))}
      />
    </div>
  );
}
