/** "What fits next": a few options for the plan or for one goal, and what was set aside for this client. */
import { useState } from 'preact/hooks';
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

export function Suggestions({ client, version, check, orientation, inserting }: SuggestionsProps) {
  const say = useToast();
  const { content } = version;
  const [goalId, setGoalId] = useState('');
  const [all, setAll] = useState(false);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const course = useCourse(version);
  const stuck = useStuck(course?.stuck);
  const { result, failed, howTo } = useSuggestions({
    client,
    content,
    check,
    orientation,
    course,
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
      </div>
      <AboutPerson clientId={client.id} goal={goals.find(({ id }) => id === goalId)} />
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
