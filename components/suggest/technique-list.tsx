/**
 * How a treatment is done: its own card, then its parts, the finer ones of the manuals before the general names. The
 * finer ones are loaded when an option is opened.
 */
import { useEffect, useState } from 'preact/hooks';
import type { HowTo, Suggestion, TechniqueDetail } from '../../lib/evidence/types.ts';
import type { Goal, PlanVersion } from '../../lib/plan/schema.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { PutOnPlan } from './put-on-plan.tsx';
import { TechniqueSteps } from './technique-steps.tsx';

export interface TechniqueListProps {
  readonly suggestion: Pick<Suggestion, 'key' | 'treatment' | 'techniques' | 'elements'>;
  readonly howTo: (name: string) => HowTo | undefined;
  readonly inserting: Insert;
  readonly version: PlanVersion;
  readonly goals: readonly Goal[];
}

export interface TechniquePart {
  readonly card: HowTo;
  /** Name of the technique vocabulary; absent for the treatment as a whole. */
  readonly vocabulary?: string;
}

/** How many parts stand there before "more". */
const FIRST = 5;

/**
 * The card of the treatment first, then its parts in the order of its techniques, each once. A general name that finer
 * parts stand for comes after them.
 */
export function partsOf(
  { key, treatment, techniques }: Pick<Suggestion, 'key' | 'treatment' | 'techniques'>,
  howTo: (name: string) => HowTo | undefined,
  details: readonly TechniqueDetail[],
): readonly TechniquePart[] {
  const parts = new Map<string, TechniquePart>();
  const whole = howTo(key) ?? howTo(treatment);
  if (whole) parts.set(whole.id, { card: whole });
  for (const detail of details) parts.set(detail.id, { card: detail, vocabulary: detail.broad });
  for (const name of techniques) {
    const card = howTo(name);
    if (card && !parts.has(card.id)) parts.set(card.id, { card, vocabulary: name });
  }
  return [...parts.values()];
}

function useDetails(key: string, techniques: readonly string[]): readonly TechniqueDetail[] | null {
  const [details, setDetails] = useState<readonly TechniqueDetail[] | null>(null);
  useEffect(() => {
    let live = true;
    import('../../lib/evidence/details.ts').then(
      ({ detailsFor }) => live && setDetails(detailsFor(key, techniques)),
      // The general cards still say how it is done.
      () => live && setDetails([]),
    );
    return () => {
      live = false;
    };
  }, [key, techniques]);
  return details;
}

export function TechniqueList({ suggestion, howTo, inserting, version, goals }: TechniqueListProps) {
  const [all, setAll] = useState(false);
  const details = useDetails(suggestion.key, suggestion.techniques);
  if (!details) return null;
  const parts = partsOf(suggestion, howTo, details);
  if (parts.length === 0) {
    return (
      <p>
        <span class="tl-soft">What it consists of:</span> {suggestion.elements.join('; ')}
      </p>
    );
  }
  const shown = all ? parts : parts.slice(0, FIRST + 1);
  return (
    <div>
      <h4 class="tl-heading">How it is done</h4>
      {shown.map(({ card, vocabulary }, index) => (
        <TechniqueSteps
          key={card.id}
          card={card}
          inserting={inserting}
          vocabulary={vocabulary}
          initiallyOpen={index === 0}
        >
          {vocabulary && <PutOnPlan text={card.name} technique={vocabulary} version={version} goals={goals} />}
        </TechniqueSteps>
      ))}
      {shown.length < parts.length && (
        <Button small variant="plain" onClick={() => setAll(true)}>
          {parts.length - shown.length} more
        </Button>
      )}
    </div>
  );
}
