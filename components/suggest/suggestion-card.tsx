/**
 * One option: at a glance what it is, why it is here and who graded it how; opened, what can be done with it, how it is
 * done, cautions and citations. Offers, never directs.
 */
import { useState } from 'preact/hooks';
import type { HowTo, Suggestion } from '../../lib/evidence/types.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Roadmap } from '../roadmap/roadmap.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { PutOnPlan } from './put-on-plan.tsx';
import { SetAsideForm } from './set-aside-form.tsx';
import { Sources } from './sources.tsx';
import './suggestion-card.css';
import { isOnPlan, SuggestionSummary } from './suggestion-summary.tsx';
import { TechniqueList } from './technique-list.tsx';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly version: PlanVersion;
  /** Open goals, the one asked about first. */
  readonly goals: readonly Goal[];
  readonly howTo: (name: string) => HowTo | undefined;
  /** Techniques that notes name, oldest first, for the treatment's roadmap. */
  readonly documented: readonly string[];
  readonly inserting: Insert;
  readonly onToggle: (open: boolean) => void;
  /** Resolves when it is stored. */
  readonly onSetAside: (reason: string) => Promise<void>;
}

export function SuggestionCard(props: SuggestionCardProps) {
  return (
    <article class="tl-suggestion">
      <Disclosure heading={3} onToggle={props.onToggle} summary={<SuggestionSummary suggestion={props.suggestion} />}>
        <CardBody {...props} />
      </Disclosure>
    </article>
  );
}

function CardBody({ suggestion, version, goals, howTo, documented, inserting, onSetAside }: SuggestionCardProps) {
  const [settingAside, setSettingAside] = useState(false);
  const differ = suggestion.reasons.find((reason) => reason.startsWith('Sources differ'));
  const reasons = suggestion.reasons.filter((reason) => reason !== differ);
  const note = howTo(suggestion.key)?.note;
  return (
    <div class="tl-suggestion-body">
      {settingAside ? (
        <SetAsideForm
          treatment={suggestion.treatment}
          onCancel={() => setSettingAside(false)}
          onSetAside={onSetAside}
        />
      ) : (
        <div class="tl-suggestion-actions">
          {note && inserting.possible && (
            <Button small icon="insert" onClick={() => void inserting.insert(note)}>
              Insert into note
            </Button>
          )}
          {!isOnPlan(suggestion) && (
            <PutOnPlan
              text={suggestion.treatment}
              technique={suggestion.techniques[0]}
              version={version}
              goals={goals}
            />
          )}
          <Button small variant="plain" onClick={() => setSettingAside(true)}>
            Not for this client
          </Button>
        </div>
      )}
      <ul class="tl-suggestion-list">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        <span class="tl-soft">As studied:</span> {suggestion.dose}; {suggestion.how}
      </p>
      <TechniqueList suggestion={suggestion} howTo={howTo} inserting={inserting} version={version} goals={goals} />
      <Roadmap treatment={suggestion.key} documented={documented} />
      <Cautions lines={suggestion.cautions} />
      <Sources evidence={suggestion.evidence} differ={differ} inserting={inserting} />
    </div>
  );
}

function Cautions({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 class="tl-heading">Cautions</h4>
      <ul class="tl-suggestion-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
