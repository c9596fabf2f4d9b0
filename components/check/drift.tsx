/**
 * Themes of the note that the plan lacks, and the four honest exits. Text to choose from: a session that went elsewhere
 * is often the right session, and the plan follows the client.
 */
import { useState } from 'preact/hooks';
import type { CheckResult } from '../../lib/check/types.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './drift.css';
import { ExitForm, exits } from './exit-form.tsx';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import type { Exit, Kept } from './use-kept.ts';

export const DRIFT_ANCHOR = 'elsewhere';

export interface DriftProps {
  readonly themes: CheckResult['offPlanThemes'];
  /** The note has words and serves no goal. */
  readonly servesNoGoal: boolean;
  /** A goal is addressed: then the way out is not offered unless the note goes beyond the plan. */
  readonly addressed: boolean;
  readonly checked: CheckedNote;
  readonly version: PlanVersion;
  /** Open goals. */
  readonly goals: readonly Goal[];
  readonly kept: Kept;
  readonly inserting: Insert;
}

export function Drift({ themes, servesNoGoal, addressed, checked, version, goals, kept, inserting }: DriftProps) {
  const exit = kept.record?.value.exit;
  if (themes.length === 0 && addressed && !exit) return null;
  return (
    <section aria-labelledby={DRIFT_ANCHOR}>
      <h2 class="tl-heading" id={DRIFT_ANCHOR} tabIndex={-1}>
        Beyond the plan
      </h2>
      <ul>
        {themes.map((theme) => (
          <li key={theme.name}>
            <Disclosure summary={<span class="tl-drift-name">{theme.name}</span>}>
              <QuoteList quotes={quotesOf(checked.note, theme.evidence)} names={checked.names} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {exit ? (
        <KeptExit exit={exit} goals={goals} />
      ) : (
        <Disclosure key={String(servesNoGoal)} summary="If the session went elsewhere" initiallyOpen={servesNoGoal}>
          <Exits
            version={version}
            goals={goals}
            kept={kept}
            inserting={inserting}
            themes={themes.map(({ name }) => name)}
          />
        </Disclosure>
      )}
    </section>
  );
}

function KeptExit({ exit, goals }: { readonly exit: Exit; readonly goals: readonly Goal[] }) {
  const label = exits.find(({ kind }) => kind === exit.kind)?.label ?? '';
  const goal = goals.find(({ id }) => id === exit.goalId);
  return (
    <p class="tl-drift-kept">
      <strong>{goal ? `Goal ${goal.number}` : label}</strong>
      {exit.reason && `: ${exit.reason}`} <span class="tl-soft">· kept with this session</span>
    </p>
  );
}

interface ExitsProps extends Pick<DriftProps, 'version' | 'goals' | 'kept' | 'inserting'> {
  readonly themes: readonly string[];
}

function Exits({ version, goals, kept, inserting, themes }: ExitsProps) {
  const [chosen, setChosen] = useState<Exit['kind'] | null>(null);
  const offered = exits.filter(({ kind }) => kind !== 'goal' || goals.length > 0);
  return (
    <div class="tl-drift-exits">
      <fieldset class="tl-drift-choice">
        <legend class="tl-hidden-visually">Where the session went</legend>
        {offered.map(({ kind, label }) => (
          <Button
            key={kind}
            small
            aria-pressed={chosen === kind}
            onClick={() => setChosen(chosen === kind ? null : kind)}
          >
            {label}
          </Button>
        ))}
      </fieldset>
      {chosen && (
        <ExitForm
          key={chosen}
          kind={chosen}
          clientId={version.clientId}
          planVersion={version.version}
          goals={goals}
          themes={themes}
          kept={kept}
          inserting={inserting}
          onDone={() => setChosen(null)}
        />
      )}
      {!chosen && (
        <p class="tl-soft tl-small">
          A session may well belong outside the plan. Say which it was, and it is accounted for.
        </p>
      )}
    </div>
  );
}
