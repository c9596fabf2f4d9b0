/** Takes in a plan from a FHIR bundle that Throughline wrote, and names what else is in it. Reads the file on this page alone. */
import { useRef } from 'preact/hooks';
import type { PlanDraft } from '../../lib/plan/import/index.ts';
import { besidePlan, linesOf } from '../../lib/share/beside-plan.ts';
import { planOfPack } from '../../lib/share/document.ts';
import { readBundle } from '../../lib/share/fhir-read.ts';
import type { Imported } from '../import/import-review.tsx';
import { Button } from '../ui/button.tsx';

/** More than any plan fills. */
const largest = 5_000_000;

export interface BundleInputProps {
  readonly onRead: (imported: Imported) => void;
  readonly onFailure: (message: string) => void;
}

export function BundleInput({ onRead, onFailure }: BundleInputProps) {
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    if (file.size > largest) return onFailure('This file is too large to be a plan.');
    const read = readBundle(await file.text());
    if (!read.ok) return onFailure(read.message);
    const content = planOfPack(read.pack);
    const stated = content.goals.flatMap(({ id, objectives }) => [id, ...objectives.map((each) => each.id)]);
    const beside = besidePlan(read.pack);
    const draft: PlanDraft = {
      content,
      leftOver: [],
      remarks: beside ? [beside] : [],
      stated: [...stated, 'startDate'],
    };
    const lines = linesOf(read.pack).map(({ text, heading, plan }) => ({
      text,
      as: heading ? ('heading' as const) : plan ? ('other' as const) : ('left-over' as const),
    }));
    onRead({ title: 'The plan in the file', draft, lines });
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
