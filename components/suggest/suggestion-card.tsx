/**
 * One option: the treatment, why it is here and who graded it how; opened, its techniques with steps, cautions, wording
 * for the note and citations. Offers, never directs.
 */
import { useState } from 'preact/hooks';
import type { EvidenceLine, HowTo, Suggestion } from '../../lib/evidence/types.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Roadmap } from '../roadmap/roadmap.tsx';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { SetAsideForm } from './set-aside-form.tsx';
import './suggestion-card.css';
import { TechniqueSteps } from './technique-steps.tsx';

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly howTo: (name: string) => HowTo | undefined;
  /** Techniques that the note names, for the treatment's roadmap. */
  readonly documented: readonly string[];
  readonly inserting: Insert;
  readonly onToggle: (open: boolean) => void;
  /** Resolves when it is stored. */
  readonly onSetAside: (reason: string) => Promise<void>;
}

/** "NICE 2022 · recommended": who said it, when, what. */
function gradeWords({ label, year, grade }: EvidenceLine): string {
  return `${label.includes(String(year)) ? label : `${label} ${year}`} · ${grade}`;
}

export function SuggestionCard({
  suggestion,
  howTo,
  documented,
  inserting,
  onToggle,
  onSetAside,
}: SuggestionCardProps) {
  const [settingAside, setSettingAside] = useState(false);
  const [first] = suggestion.evidence;
  const cards = techniqueCards(suggestion, howTo);
  return (
    <article class="tl-suggestion">
      <Disclosure
        heading={3}
        onToggle={onToggle}
        summary={
          <>
            <span class="tl-suggestion-name">{suggestion.treatment}</span>
            {suggestion.reasons[0] && <span class="tl-suggestion-why">{suggestion.reasons[0]}</span>}
            {first && (
              <span class="tl-suggestion-grade">
                {gradeWords(first)}
                {suggestion.evidence.length > 1 && (
                  <span class="tl-soft"> · and {suggestion.evidence.length - 1} more</span>
                )}
              </span>
            )}
          </>
        }
      >
        <div class="tl-suggestion-body">
          {suggestion.reasons.length > 1 && (
            <ul class="tl-suggestion-list">
              {suggestion.reasons.slice(1).map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
          <p>
            <span class="tl-soft">As studied:</span> {suggestion.dose}; {suggestion.how}
          </p>
          {cards.length > 0 ? (
            <div>
              {cards.map((card, index) => (
                <TechniqueSteps key={card.id} card={card} inserting={inserting} initiallyOpen={index === 0} />
              ))}
            </div>
          ) : (
            <p>
              <span class="tl-soft">What it consists of:</span> {suggestion.elements.join('; ')}
            </p>
          )}
          <Roadmap treatment={suggestion.key} documented={documented} />
          <Section title="Cautions" lines={suggestion.cautions} />
          <Sources evidence={suggestion.evidence} inserting={inserting} />
          {settingAside ? (
            <SetAsideForm
              treatment={suggestion.treatment}
              onCancel={() => setSettingAside(false)}
              onSetAside={onSetAside}
            />
          ) : (
            <Button small variant="plain" class="tl-suggestion-aside" onClick={() => setSettingAside(true)}>
              Not for this client
            </Button>
          )}
        </div>
      </Disclosure>
    </article>
  );
}

/** The card of the treatment itself first, then those of its techniques, without repeats. */
export function techniqueCards(
  { key, treatment, techniques }: Pick<Suggestion, 'key' | 'treatment' | 'techniques'>,
  howTo: (name: string) => HowTo | undefined,
): HowTo[] {
  const cards = new Map<string, HowTo>();
  for (const card of [howTo(key) ?? howTo(treatment), ...techniques.map(howTo)]) {
    if (card) cards.set(card.id, card);
  }
  return [...cards.values()];
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h4 class="tl-heading">{title}</h4>
      <ul class="tl-suggestion-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The strongest source in full, the others one press away. */
function Sources({ evidence, inserting }: { readonly evidence: readonly EvidenceLine[]; readonly inserting: Insert }) {
  const [first, ...others] = evidence;
  if (!first) return null;
  return (
    <div>
      <h4 class="tl-heading">Evidence</h4>
      <SourceLine line={first} inserting={inserting} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more ${others.length === 1 ? 'source' : 'sources'}`}>
          <ul class="tl-suggestion-sources">
            {others.map((line) => (
              // One source may grade twice, by population.
              <li key={`${line.source} ${line.grade}`}>
                <SourceLine line={line} inserting={inserting} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

function SourceLine({ line, inserting }: { readonly line: EvidenceLine; readonly inserting: Insert }) {
  return (
    <div class="tl-suggestion-source">
      <p>{gradeWords(line)}</p>
      <p class="tl-soft">
        {line.meaning} {line.checked ? '' : 'Not read again for this edition.'}
      </p>
      <p>{line.citation}</p>
      <Button small variant="plain" icon="copy" onClick={() => void inserting.copy(line.citation)}>
        Copy citation
      </Button>
    </div>
  );
}
