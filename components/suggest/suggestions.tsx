/** "What fits next": a few options for the plan or for one goal, and what was set aside for this client. */
import { useMemo, useState } from 'preact/hooks';
import type { Phase } from '../../lib/evidence/types.ts';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { isOpen } from '../../lib/plan/edit.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { ThreadCheck } from '../check/use-check.ts';
import type { Insert } from '../panel/use-insert.ts';
import { StuckLadder } from '../roadmap/stuck-ladder.tsx';
import { useStuck } from '../roadmap/use-stuck.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { useToast } from '../ui/toast.tsx';
import { AboutPerson } from './about-person.tsx';
import { moveBetween } from './move-between.ts';
import { SetAsideList } from './set-aside-list.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import './suggestions.css';
import { useCourse } from './use-course.ts';
import { usePerson } from './use-person.ts';
import { useSuggestions } from './use-suggestions.ts';

export interface SuggestionsProps {
  readonly client: ClientSummary;
  readonly version: PlanVersion;
  /** Null while there is no note to read. */
  readonly check: ThreadCheck | null;
  readonly orientation: string | null;
  readonly inserting: Insert;
}

/** How many options stand there before "more". */
const FIRST = 3;
/** Prompts of the person whose answers are preferences. */
const PREFERENCES = ['fits', 'way'] as const;
const phaseWords: Readonly<Record<Phase, string>> = {
  assessment: 'Assessment',
  early: 'Early phase',
  middle: 'Middle phase',
  late: 'Late phase',
  maintenance: 'Maintenance',
};
const phases = Object.keys(phaseWords) as Phase[];
const isPhase = (value: string): value is Phase => phases.some((each) => each === value);

export function Suggestions({ client, version, check, orientation, inserting }: SuggestionsProps) {
  const say = useToast();
  const { content } = version;
  const [goalId, setGoalId] = useState('');
  const [all, setAll] = useState(false);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const course = useCourse(version);
  const stuck = useStuck(course?.stuck);
  const answers = usePerson(client.id);
  const preferences = useMemo(() => PREFERENCES.flatMap((id) => answers[id] ?? []), [answers]);
  // What the therapist says holds for this client only, and until the panel closes.
  const [said, setSaid] = useState<{ readonly clientId: string; readonly phase: Phase } | null>(null);
  const chosen = said?.clientId === client.id ? said.phase : null;
  const { result, failed, howTo } = useSuggestions({
    client,
    content,
    check,
    orientation,
    course,
    phase: chosen ?? course?.phase.phase ?? null,
    preferences,
    goalId: goalId || null,
    reading: read.size > 0,
  });
  const goals = content.goals.filter((goal) => isOpen(goal.status));
  const chosenFirst = goals.toSorted((a, b) => Number(b.id === goalId) - Number(a.id === goalId));
  const options = result?.suggestions ?? [];
  const shown = all ? options : options.slice(0, FIRST);
  const documented = [...(course?.documented ?? []), ...(check?.result.interventions.map(({ name }) => name) ?? [])];

  const mark = (key: string, open: boolean) =>
    setRead((before) => {
      const after = new Set(before);
      if (open) after.add(key);
      else after.delete(key);
      return after;
    });
  const bringBack = (treatment: string) =>
    void setAside(treatment, null).catch(() => say('That was not stored. Try again.'));
  const setAside = async (treatment: string, reason: string | null) => {
    await call('clients.setAside', { clientId: client.id, treatment, reason });
    if (reason === null) return;
    setRead(new Set());
    say('Set aside for this client.', { label: 'Undo', run: () => bringBack(treatment) });
  };
  const ladder = (
    <StuckLadder
      // It may be opened before the records were read, and then moves up: still the same, and still open.
      key="ladder"
      known={course?.stuck ?? {}}
      result={stuck}
      alternatives={options.filter(
        ({ reasons }) => !reasons.some((each) => /^(?:On the plan|Already tried)/.test(each)),
      )}
      inserting={inserting}
    />
  );
  const standsStill = (stuck?.triggers.length ?? 0) > 0;

  return (
    <section aria-labelledby="suggest-heading" class="tl-suggest">
      <div class="tl-suggest-head">
        <h2 class="tl-heading" id="suggest-heading">
          What could fit next
        </h2>
        {goals.length > 1 && (
          <Select
            label="For"
            labelHidden
            value={goalId}
            options={[
              { value: '', label: 'For the whole plan' },
              ...goals.map((goal) => ({ value: goal.id, label: `For goal ${goal.number}` })),
            ]}
            onValue={setGoalId}
          />
        )}
        {course && (
          <Select
            label="Phase of treatment"
            labelHidden
            value={chosen ?? ''}
            options={[
              { value: '', label: `${phaseWords[course.phase.phase]}, by the records` },
              ...phases.map((each) => ({ value: each, label: phaseWords[each] })),
            ]}
            onValue={(value) => setSaid(isPhase(value) ? { clientId: client.id, phase: value } : null)}
          />
        )}
      </div>
      {course && !chosen && <p class="tl-soft tl-small tl-suggest-phase">{course.phase.why}</p>}
      <AboutPerson answers={answers} goal={goals.find(({ id }) => id === goalId)} read={result?.preferences} />
      {standsStill && ladder}
      {failed && <p class="tl-soft">The suggestions could not be loaded. Reload the page to try again.</p>}
      {result?.notice && <p class="tl-soft">{result.notice}</p>}
      {result && options.length === 0 && !result.notice && (
        <p class="tl-soft">Nothing to suggest for this plan. A diagnosis on the plan brings options up.</p>
      )}
      <ul class="tl-suggest-list" onKeyDown={moveBetween}>
        {shown.map((suggestion) => (
          <li key={suggestion.key}>
            <SuggestionCard
              suggestion={suggestion}
              version={version}
              goals={chosenFirst}
              howTo={howTo}
              documented={documented}
              onToggle={(open) => mark(suggestion.key, open)}
              inserting={inserting}
              onSetAside={(reason) => setAside(suggestion.treatment, reason)}
            />
          </li>
        ))}
      </ul>
      {!all && options.length > FIRST && (
        <Button small variant="plain" onClick={() => setAll(true)}>
          {options.length - FIRST} more
        </Button>
      )}
      {!standsStill && ladder}
      <SetAsideList setAside={client.setAside} onBringBack={bringBack} />
    </section>
  );
}
