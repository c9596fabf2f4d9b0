/** When the plan starts and is reviewed, how treatment is arranged, and when it ends. */
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PlanPartProps } from './problem-list.tsx';
import { withText } from './with-text.ts';

type Term = 'startDate' | 'reviewDate' | 'frequency' | 'modality' | 'sessionLength' | 'dischargeCriteria';

export function PlanTerms({ plan, onChange }: PlanPartProps) {
  const field = (key: Term) => ({
    value: plan[key] ?? '',
    onValue: (value: string) => onChange(withText(plan, key, value)),
  });
  return (
    <div class="tl-stack">
      <div class="tl-plan-grid">
        <TextField label="Start" type="date" {...field('startDate')} />
        <TextField label="Review" type="date" {...field('reviewDate')} />
        <TextField label="Frequency" placeholder="weekly" {...field('frequency')} />
        <TextField label="Session length" placeholder="50 minutes" {...field('sessionLength')} />
        <TextField label="Modality" placeholder="individual, in person" {...field('modality')} />
      </div>
      <TextArea
        label="Discharge criteria"
        hint="How you and the client will know that treatment can end"
        {...field('dischargeCriteria')}
      />
    </div>
  );
}
