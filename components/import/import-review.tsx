/**
 * An imported plan beside its source. Without a stored plan it opens in the editor at once; with one, its differences are
 * ticked first. Only the editor saves, and only when it is told to.
 */
import { useMemo, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { alignPlan, applyChanges, diffPlans } from '../../lib/plan/diff/index.ts';
import type { PlanDraft, SourceLine } from '../../lib/plan/import/index.ts';
import type { PlanContent, PlanVersion } from '../../lib/plan/schema.ts';
import { newId } from '../plan/new-id.ts';
import { PlanEditor } from '../plan/plan-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { ChangeList } from './change-list.tsx';

import './import.css';
import { SourceLines } from './source-lines.tsx';

export interface Imported {
  /** Where it comes from, as the title of the source: "Pasted text", "The plan on the page". */
  readonly title: string;
  readonly draft: PlanDraft;
  readonly lines: readonly SourceLine[];
}

export interface ImportReviewProps {
  readonly client: ClientSummary;
  /** Newest first. */
  readonly versions: readonly PlanVersion[];
  readonly imported: Imported;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

export function ImportReview({ client, versions, imported, onSaved, onCancel }: ImportReviewProps) {
  const { draft } = imported;
  const stored = versions[0]?.content;
  const used = Math.max(0, ...versions.flatMap((each) => each.content.goals.map((goal) => goal.number)));
  const aligned = useMemo(() => (stored ? alignPlan(stored, draft, newId, used) : null), [stored, draft, used]);
  const changes = useMemo(() => (stored && aligned ? diffPlans(stored, aligned) : []), [stored, aligned]);
  const [taken, setTaken] = useState<PlanContent | null>(stored ? null : draft.content);

  return (
    <div class="tl-import">
      <div class="tl-import-sides">
        <SourceLines title={imported.title} lines={imported.lines} />
        <div class="tl-import-result">
          {draft.remarks.length > 0 && <Callout tone="quiet">{draft.remarks.join(' ')}</Callout>}
          {taken ? (
            <>
              <div>
                <Button onClick={onCancel}>Stop importing</Button>
              </div>
              <PlanEditor
                client={client}
                versions={versions}
                draft={{ content: taken, leftOver: draft.leftOver }}
                onSaved={onSaved}
              />
            </>
          ) : changes.length === 0 ? (
            <Callout title="Nothing new" actions={<Button onClick={onCancel}>Back to the plan</Button>}>
              The source says the same as the plan of {client.label}.
            </Callout>
          ) : (
            <ChangeList
              changes={changes}
              onTake={(chosen) => stored && aligned && setTaken(applyChanges(stored, aligned, chosen))}
              onCancel={onCancel}
            />
          )}
        </div>
      </div>
    </div>
  );
}
