/**
 * Takes in a FHIR bundle that Throughline wrote: its plan for review, and what else is in it for asking about afterwards.
 * Reads the file on this page alone; stores nothing.
 */
import { useRef } from 'preact/hooks';
import type { PlanDraft, PlanList } from '../../lib/plan/import/index.ts';
import { linesOf } from '../../lib/share/beside-plan.ts';
import { planOfPack } from '../../lib/share/document.ts';
import { readBundle } from '../../lib/share/fhir-read.ts';
import type { Pack } from '../../lib/share/pack.ts';
import { holdsMore, holdsPlan } from '../../lib/share/take-in.ts';
import type { Imported } from '../import/import-review.tsx';
import { Button } from '../ui/button.tsx';

/** More than any plan fills. */
const largest = 5_000_000;

export interface BundleInputProps {
  /** @param imported the plan of the file; null when it holds none, and then something else for sure */
  readonly onRead: (imported: Imported | null, pack: Pack) => void;
  readonly onFailure: (message: string) => void;
}

export function BundleInput({ onRead, onFailure }: BundleInputProps) {
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > largest) return onFailure('This file is too large to be a plan.');
    const read = readBundle(await file.text());
    if (!read.ok) return onFailure(read.message);
    const { pack } = read;
    if (holdsPlan(pack)) onRead(importedOf(pack), pack);
    else if (holdsMore(pack)) onRead(null, pack);
    else onFailure('There is nothing in this file but a name.');
  }

  return (
    <>
      <Button onClick={() => input.current?.click()}>Import from a FHIR file</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json,application/fhir+json"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}

function importedOf(pack: Pack): Imported {
  const content = planOfPack(pack);
  const draft: PlanDraft = {
    content,
    leftOver: [],
    remarks: holdsMore(pack)
      ? ['The file holds more than the plan. Once the plan is dealt with, you are asked about the rest.']
      : [],
    stated: [
      ...content.goals.flatMap(({ id, objectives }) => [id, ...objectives.map((each) => each.id)]),
      ...(pack.dates?.startDate ? ['startDate'] : []),
      ...(pack.goals?.some(({ problemIds }) => problemIds) ? ['problemIds'] : []),
    ],
    silent: silentOf(pack),
  };
  const lines = linesOf(pack).map(({ text, heading, plan }) => ({
    text,
    as: heading ? ('heading' as const) : plan ? ('other' as const) : ('asked-later' as const),
  }));
  return { title: 'The plan in the file', draft, lines };
}

/** Lists that were not put into the pack: that is no word on what the plan here has. */
function silentOf({ diagnoses, problems, goals }: Pack): readonly PlanList[] {
  const held: Readonly<Record<PlanList, boolean>> = {
    diagnoses: diagnoses !== undefined,
    problems: problems !== undefined,
    goals: goals !== undefined,
    objectives: goals?.some((goal) => goal.objectives !== undefined) ?? false,
    interventions: goals?.some((goal) => goal.interventions !== undefined) ?? false,
  };
  return (Object.keys(held) as PlanList[]).filter((list) => !held[list]);
}
