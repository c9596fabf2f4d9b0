/** What a goal says about its own end, and its culture and context. Folded: none of it is needed to start. */
import type { Goal } from '../../lib/plan/schema.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { withText } from './with-text.ts';

export interface GoalDetailsProps {
  readonly goal: Goal;
  readonly onChange: (goal: Goal) => void;
}

export function GoalDetails({ goal, onChange }: GoalDetailsProps) {
  const field = (key: 'targetDate' | 'doneWhen' | 'stepDownWhen' | 'context') => ({
    value: goal[key] ?? '',
    onValue: (value: string) => onChange(withText(goal, key, value)),
  });
  const said = [goal.targetDate, goal.doneWhen, goal.stepDownWhen, goal.context].filter(Boolean).length;
  return (
    <Disclosure summary={`End, step-down, culture and context${said > 0 ? ` · ${said} of 4 said` : ''}`}>
      <div class="tl-stack">
        <TextField label="Target date of the goal" type="date" {...field('targetDate')} />
        <TextArea
          label="Done when"
          rows={1}
          hint="How both of you will know that this goal is reached"
          {...field('doneWhen')}
        />
        <TextArea
          label="Step down when"
          rows={1}
          hint="When sessions on it get fewer, such as “every other week once two months went well”"
          {...field('stepDownWhen')}
        />
        <TextArea
          label="Culture and context of this goal"
          hint="How would the client want it said? What would it mean to the people who matter? Never matched or scored"
          {...field('context')}
        />
      </div>
    </Disclosure>
  );
}
