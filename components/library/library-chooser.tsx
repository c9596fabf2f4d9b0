/**
 * "Start from the library": goals and objectives with blanks, found by the plan's diagnoses or by words, ticked and
 * taken into the plan. The library loads when this opens; nothing is ticked for the therapist.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayOf } from '../../lib/dates.ts';
import type { Population } from '../../lib/evidence/types.ts';
import { blanksIn } from '../../lib/plan/blanks.ts';
import { newId } from '../plan/new-id.ts';
import type { PlanPartProps } from '../plan/problem-list.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/loading.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useToast } from '../ui/toast.tsx';
import './library.css';
import { addPicks, countWords, type Due, noPicks, type Picks } from './picks.ts';
import { ProblemSkeletons } from './problem-skeletons.tsx';

type Library = typeof import('../../lib/evidence/goal-library/index.ts');

export interface LibraryChooserProps extends PlanPartProps {
  readonly usedNumber: number;
  readonly population: Population;
  /** Stand open from the start, without taking the focus: for a first plan. */
  readonly startOpen?: boolean;
  /** Called after the plan took the picks, with the ids of its new goals. */
  readonly onAdded?: (goalIds: readonly string[]) => void;
}

export function LibraryChooser(props: LibraryChooserProps) {
  const [open, setOpen] = useState(props.startOpen ?? false);
  // Pressed open, it takes the focus; standing open, it leaves it where it is.
  const [pressed, setPressed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (!open) {
    return (
      <div>
        <Button
          icon="plus"
          buttonRef={opener}
          onClick={() => {
            setOpen(true);
            setPressed(true);
          }}
        >
          Start from the library
        </Button>
      </div>
    );
  }
  const close = () => {
    setOpen(false);
    // The button is back in the next frame.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return <Open {...props} focus={pressed} onClose={close} onDone={() => setOpen(false)} />;
}

function Open({
  plan,
  onChange,
  usedNumber,
  population,
  onAdded,
  focus,
  onClose,
  onDone,
}: LibraryChooserProps & { readonly focus: boolean; readonly onClose: () => void; readonly onDone: () => void }) {
  const say = useToast();
  const [library, setLibrary] = useState<Library | 'failed'>();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>();
  const [picks, setPicks] = useState<Picks>(noPicks);
  const [weeks, setWeeks] = useState<Weeks>('12');
  useEffect(() => {
    import('../../lib/evidence/goal-library/index.ts').then(setLibrary, () => setLibrary('failed'));
  }, []);
  if (library === 'failed')
    return <p class="tl-soft">The library could not be loaded. Reload the page to try again.</p>;
  if (!library) return <Loading what="Opening the library" />;

  const codes = plan.diagnoses.map((each) => each.code);
  const found = library.findProblems(query.trim() ? query : codes, { population });
  // With diagnoses the nearest problem stands open; a search opens nothing by itself.
  const openId = chosen === undefined && !query.trim() ? found[0]?.id : chosen;
  const problem = found.find((each) => each.id === openId);
  const skeletons = problem ? library.skeletonsFor(problem.id) : [];

  function choose(id: string | null) {
    setChosen(id);
    setPicks(noPicks);
  }

  function add() {
    if (!problem) return;
    const added = addPicks(plan, problem, skeletons, picks, newId, usedNumber, dueIn(weeks));
    onChange(added.plan);
    const blanks = added.plan.goals
      .filter((goal) => added.goalIds.includes(goal.id))
      .flatMap((goal) => [goal.text, ...goal.objectives.map((each) => each.text)])
      .reduce((sum, text) => sum + blanksIn(text).length, 0);
    say(`Added ${countWords(picks)}. ${blanks} blanks to fill in.`);
    onDone();
    onAdded?.(added.goalIds);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside
    <div
      class="tl-library"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        label="Find a problem in the library"
        hint="Drafts with blanks to fill. What fits is for you and the client to say."
        type="search"
        placeholder="panic, sleep, drinking …"
        autocomplete="off"
        autofocus={focus}
        value={query}
        onValue={(value) => {
          setQuery(value);
          choose(null);
          if (!value.trim()) setChosen(undefined);
        }}
      />
      <p role="status" class="tl-soft tl-small">
        {heading(query, codes, found.length)}
      </p>
      <ul class="tl-library-problems">
        {found.map((each) => (
          <li key={each.id}>
            <Disclosure
              summary={each.name}
              open={each.id === problem?.id}
              onToggle={(opens) => choose(opens ? each.id : null)}
            >
              <ProblemSkeletons problem={each} skeletons={skeletons} picks={picks} onPicks={setPicks} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <div class="tl-row tl-library-foot">
        {picks.goals.length > 0 && (
          <>
            <Select label="Objectives due" value={weeks} options={dueChoices} onValue={setWeeks} />
            <Button variant="primary" onClick={add}>
              Add {countWords(picks)}
            </Button>
          </>
        )}
        <Button onClick={onClose}>Close the library</Button>
      </div>
    </div>
  );
}

const dueChoices = [
  { value: '4', label: 'in 4 weeks' },
  { value: '8', label: 'in 8 weeks' },
  { value: '12', label: 'in 12 weeks' },
  { value: '26', label: 'in half a year' },
  { value: '0', label: 'no date yet' },
] as const;
type Weeks = (typeof dueChoices)[number]['value'];

function dueIn(weeks: Weeks): Due | undefined {
  if (weeks === '0') return undefined;
  const date = addDays(dayOf(new Date()), Number(weeks) * 7);
  const words = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
  return { date, words: words.format(new Date(`${date}T00:00:00Z`)) };
}

function heading(query: string, codes: readonly string[], count: number): string {
  const found = count === 1 ? '1 problem' : `${count} problems`;
  if (query.trim()) return count === 0 ? 'Nothing in the library under these words.' : `${found} found`;
  if (codes.length === 0) return 'A diagnosis on the plan, or a word above, brings problems up.';
  return count === 0 ? `Nothing in the library for ${codes.join(', ')}.` : `${found} for ${codes.join(', ')}`;
}
