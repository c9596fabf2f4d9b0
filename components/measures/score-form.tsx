/**
 * One score: which measure and way of scoring, which day, and the total, the items, or the screener's yes answers. The
 * band shows while typing. Says what is missing; saves nothing by itself.
 */
import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { questionnaireOf, totalOf } from '../../lib/measures/items.ts';
import type { Score } from '../../lib/measures/risk.ts';
import { bandOf, findScoring, type Scoring } from '../../lib/measures/scoring.ts';
import type { PlanContent } from '../../lib/plan/schema.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { messageOf } from '../workspace/use-clients.ts';
import { useDirty } from '../workspace/use-dirty.ts';
import { useDraft } from '../workspace/use-draft.ts';
import { ItemQuestions } from './item-questions.tsx';
import { asked, type Entry, needsObjective, newEntry, SCREENER, type ScoreWords, scoreOf } from './score-entry.ts';
import { scoringChoices } from './scoring-choices.ts';
import { ScreenerQuestions } from './screener-questions.tsx';

export interface ScoreFormProps {
  readonly clientId: string;
  readonly plan: PlanContent | undefined;
  readonly start: Entry;
  /** Words from before a lock, taken back. */
  readonly words?: Entry | undefined;
  /** The stored score that is changed; null: a new one. */
  readonly of: string | null;
  /** Scorings used before, the latest first: offered at the top. */
  readonly used: readonly string[];
  readonly title: string;
  /** Rejects with what to show. */
  readonly onSave: (score: Score) => Promise<void>;
  readonly onCancel: () => void;
  /** Whether anything in it differs from how it was opened. */
  readonly onDirty?: ((dirty: boolean) => void) | undefined;
}

export function ScoreForm({
  clientId,
  plan,
  start,
  words,
  of,
  used,
  title,
  onSave,
  onCancel,
  onDirty,
}: ScoreFormProps) {
  const [entry, setEntry] = useState(words ?? start);
  useDraft(clientId, 'score', { entry, of } satisfies ScoreWords, useDirty(entry, onDirty, start));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const scoring = findScoring(entry.scoring);
  const questions = questionnaireOf(entry.scoring);
  const set = (change: Partial<Entry>) => {
    setEntry({ ...entry, ...change });
    setProblem(undefined);
  };

  async function submit(event: Event) {
    event.preventDefault();
    const made = scoreOf(entry);
    if ('problem' in made) return setProblem(made.problem);
    if (made.score.date > dayOf(new Date()))
      return setProblem('This day is still to come. Give the day it was filled in.');
    setBusy(true);
    try {
      await onSave(made.score);
    } catch (error) {
      setProblem(messageOf(error));
      setBusy(false);
    }
  }

  return (
    <form class="tl-score-form" onSubmit={submit} noValidate aria-label={title}>
      <h3 class="tl-course-title">{title}</h3>
      <div class="tl-plan-pair">
        <Select
          label="Measure"
          autofocus
          value={entry.scoring}
          options={scoringChoices(plan, used)}
          onValue={(id) => setEntry({ ...newEntry(id, entry.date), remark: entry.remark })}
        />
        <TextField label="Day" type="date" value={entry.date} onValue={(date) => set({ date })} />
      </div>
      {scoring && needsObjective(scoring) && (
        <Select
          label="Objective"
          value={entry.objectiveId}
          options={[{ value: '', label: 'Choose …' }, ...objectiveChoices(plan)]}
          onValue={(objectiveId) => set({ objectiveId })}
        />
      )}
      {questions && (
        <label class="tl-plan-check">
          <input
            type="checkbox"
            checked={entry.byItem}
            onChange={(event) => set(asked(entry, event.currentTarget.checked))}
          />
          Ask item by item
        </label>
      )}
      {entry.scoring === SCREENER ? (
        <ScreenerQuestions entry={entry} onEntry={set} />
      ) : questions && entry.byItem ? (
        <ItemQuestions
          questions={questions}
          answers={entry.answers}
          fillOne={entry.fillOne}
          riskItem={scoring?.riskItem}
          onAnswers={(answers) => set({ answers })}
          onFillOne={(fillOne) => set({ fillOne })}
        />
      ) : (
        <TextField
          key="total"
          label="Total"
          inputMode="decimal"
          autocomplete="off"
          hint={scoring ? `${scoring.min} to ${scoring.max}. ${scoring.note ?? ''}` : undefined}
          value={entry.total}
          onValue={(total) => set({ total })}
        />
      )}
      {!entry.byItem && scoring?.riskItem !== undefined && (
        <RiskChoice item={scoring.riskItem} risk={entry.risk} onRisk={(risk) => set({ risk })} />
      )}
      <p role="status" class="tl-score-band">
        {scoring ? bandWords(entry, scoring) : ''}
      </p>
      <TextField
        key="remark"
        label="Remark"
        optional
        maxLength={300}
        value={entry.remark}
        onValue={(remark) => set({ remark })}
      />
      {problem && <Callout tone="error">{problem}</Callout>}
      <div class="tl-row">
        <Button type="submit" variant="primary" busy={busy}>
          Save score
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

const riskWords = { above: 'was above zero', zero: 'was zero', unknown: 'is not known' } as const;

/** Starts from not known: a total does not say it, and silence must not be kept as an answer. */
function RiskChoice({
  item,
  risk,
  onRisk,
}: {
  readonly item: number;
  readonly risk: Entry['risk'];
  readonly onRisk: (risk: Entry['risk']) => void;
}) {
  return (
    <fieldset class="tl-plan-links">
      <legend class="tl-hidden-visually">How item {item} was answered</legend>
      {(['above', 'zero', 'unknown'] as const).map((each) => (
        <label key={each} class="tl-plan-check">
          <input type="radio" name="risk-item" checked={risk === each} onChange={() => onRisk(each)} />
          Item {item} (self-harm or death) {riskWords[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** What the answers come to so far; nothing while they come to nothing. */
function bandWords(entry: Entry, scoring: Scoring): string {
  const made = scoreOf({ ...entry, objectiveId: entry.objectiveId || 'any' });
  if ('problem' in made) {
    if (!entry.byItem) return '';
    const { missing } = totalOf(entry.answers, entry.fillOne, scoring.riskItem);
    return missing === entry.answers.length ? '' : `${missing} open`;
  }
  if (scoring.id === SCREENER) return `By which items are yes: ${bandOf(scoring, made.score.total)?.label ?? ''}`;
  return `${made.score.total}: ${bandOf(scoring, made.score.total)?.label ?? ''} (${scoring.source})`;
}

function objectiveChoices(plan: PlanContent | undefined) {
  return (plan?.goals ?? []).flatMap((goal) =>
    goal.objectives.map((objective) => ({
      value: objective.id,
      label: `${goal.number}${objective.letter} ${objective.text}`.slice(0, 120),
    })),
  );
}
