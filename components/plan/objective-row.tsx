/**
 * One objective: what will be different, from where to where, by which measure and when. Hints on its wording are shown
 * as hints; nothing blocks.
 */
import { useId, useRef } from 'preact/hooks';
import type { Goal, Objective } from '../../lib/plan/schema.ts';
import { type Figures, figuresIn, withFigures } from '../../lib/plan/skeleton.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Select } from '../ui/select.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { statusOptions } from './goal-status.ts';
import { useWordingHints } from './use-wording-hints.ts';
import { withText } from './with-text.ts';

export interface ObjectiveRowProps {
  readonly goal: Goal;
  readonly objective: Objective;
  readonly onChange: (objective: Objective) => void;
  readonly onRemove: () => void;
}

export function ObjectiveRow({ goal, objective, onChange, onRemove }: ObjectiveRowProps) {
  const name = `Objective ${goal.number}${objective.letter}`;
  const hints = useWordingHints(objective, Boolean(goal.clientWords));
  const hintsId = useId();
  // Figures that came from the sentence follow it when it is corrected; those that were typed stay.
  const figures = useRef<Figures>(figuresIn(objective.text));
  const read = () => {
    const next = withFigures(objective, figures.current);
    figures.current = { ...figures.current, ...figuresIn(objective.text) };
    onChange(next);
  };
  const set = (key: 'baseline' | 'target' | 'measure' | 'doneWhen' | 'dueDate') => (value: string) =>
    onChange(withText(objective, key, value));
  return (
    <fieldset
      class="tl-plan-objective"
      data-part={objective.id}
      aria-describedby={hints.length > 0 ? hintsId : undefined}
    >
      <legend class="tl-plan-legend">
        {name}
        <IconButton icon="remove" label={`Remove ${name.toLowerCase()}`} onClick={onRemove} />
      </legend>
      <TextArea
        label="What the client will do or what will change"
        value={objective.text}
        onValue={(text) => onChange({ ...objective, text })}
        onBlur={read}
        onKeyDown={(event) => event.key === 'Enter' && read()}
      />
      {hints.length > 0 && (
        <ul id={hintsId} class="tl-plan-hints tl-small tl-soft">
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      <div class="tl-plan-grid">
        <TextField label="Baseline" value={objective.baseline ?? ''} onValue={set('baseline')} />
        <TextField label="Target" value={objective.target ?? ''} onValue={set('target')} />
        <TextField label="Measure" list="tl-measures" value={objective.measure ?? ''} onValue={set('measure')} />
        <TextField label="Due" type="date" value={objective.dueDate ?? ''} onValue={set('dueDate')} />
        <TextField label="Done when" value={objective.doneWhen ?? ''} onValue={set('doneWhen')} />
        <Select
          label="Status"
          value={objective.status}
          options={statusOptions}
          onValue={(status) => onChange({ ...objective, status })}
        />
      </div>
    </fieldset>
  );
}
