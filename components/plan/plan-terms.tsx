/** When the plan starts and is reviewed, how treatment is arranged, and when it ends. */
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { PlanPartProps } from './problem-list.tsx';
import { withText } from './with-text.ts';

type Term = 'startDate' | 'reviewDate' | 'frequency' | 'modality' | 'sessionLength' | 'dischargeCriteria' | 'stepDown';

export interface PlanTermsProps extends PlanPartProps {
  /** What counts as the next review, where it is not the date in the plan. */
  readonly reviewHint?: string | undefined;
}

export function PlanTerms({ plan, onChange, reviewHint }: PlanTermsProps) {
  const field = (key: Term) => ({
    value: plan[key] ?? '',
    onValue: (value: string) => onChange(withText(plan, key, value)),
  });
  const add = (key: 'dischargeCriteria' | 'stepDown') => (phrase: string) => {
    onChange(withText(plan, key, [plan[key], phrase].filter(Boolean).join('; ')));
  };
  return (
    <div class="tl-stack">
      <div class="tl-plan-grid">
        <TextField label="Start" type="date" {...field('startDate')} />
        <TextField label="Review" type="date" {...field('reviewDate')} />
        <TextField label="Frequency" placeholder="weekly" {...field('frequency')} />
        <TextField label="Session length" placeholder="50 minutes" {...field('sessionLength')} />
        <TextField label="Modality" placeholder="individual, in person" {...field('modality')} />
      </div>
      {reviewHint && <p class="tl-soft tl-small">{reviewHint}</p>}
      <TextArea
        label="Discharge criteria"
        hint="How you and the client will know that treatment can end"
        {...field('dischargeCriteria')}
      />
      <Phrases label="Wording for discharge criteria" phrases={dischargePhrases} onPick={add('dischargeCriteria')} />
      <TextArea label="Step-down" hint="How care gets less before it ends" {...field('stepDown')} />
      <Phrases label="Wording for step-down" phrases={stepDownPhrases} onPick={add('stepDown')} />
    </div>
  );
}

/** Own wording, blanks to fill: a start from the first day, for the two to change. */
const dischargePhrases = [
  'Goals met and kept up for ___ weeks',
  '___ at ___ or lower on ___ scores in a row',
  'The client handles ___ without sessions',
];
const stepDownPhrases = [
  'Every other week once ___ has held for ___ weeks',
  'Monthly check-ins for ___ months before the end',
];

function Phrases({
  label,
  phrases,
  onPick,
}: {
  readonly label: string;
  readonly phrases: readonly string[];
  readonly onPick: (phrase: string) => void;
}) {
  return (
    <fieldset class="tl-plan-phrases">
      <legend class="tl-hidden-visually">{label}</legend>
      {phrases.map((phrase) => (
        <Button key={phrase} small icon="plus" onClick={() => onPick(phrase)}>
          {phrase.replace(/_{3,}/g, '…')}
        </Button>
      ))}
    </fieldset>
  );
}
