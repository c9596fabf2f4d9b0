/** What is pointed out beside this note, joined to what it needs: where each thing leads, and how it is set aside. */
import { useMemo } from 'preact/hooks';
import type { PanelFinding } from '../../lib/check/findings.ts';
import { call } from '../../lib/messaging/client.ts';
import { useToast } from '../ui/toast.tsx';
import { DOCUMENTED_ANCHOR } from './documented.tsx';
import { DRIFT_ANCHOR } from './drift.tsx';
import { Findings } from './findings.tsx';
import { goalAnchor } from './goal-thread.tsx';
import { RISK_ANCHOR } from './risk-strip.tsx';
import { dangerStated } from './risk-words.ts';
import { type SetAside, type Why, whyWords } from './set-aside.ts';
import { THREAD_ANCHOR } from './thread.tsx';
import type { ThreadCheck } from './use-check.ts';
import { useFindings } from './use-findings.ts';
import type { NoteReading } from './use-note-reading.ts';

export interface NextUpProps {
  readonly written: ThreadCheck;
  readonly reading: NoteReading;
  readonly clientId: string;
  /** Goals being worked on; paused ones are asked for nothing. */
  readonly active: ReadonlySet<string>;
  readonly tab: { readonly tabId?: number };
  readonly onUnfold: (goalId: string) => void;
}

const anchors: Readonly<Record<string, string>> = {
  'X-01': DRIFT_ANCHOR,
  'N-10': DOCUMENTED_ANCHOR,
  'X-03': DOCUMENTED_ANCHOR,
  'N-15': RISK_ANCHOR,
};

/** Part of the client's record in which a rule about the plan is settled; the plan itself for the rest. */
const partFor: Readonly<Record<string, string>> = {
  'P-12': 'person',
  'P-15': 'person',
  'P-20': 'agreement',
  'P-21': 'agreement',
  'P-22': 'agreement',
  'P-24': 'review',
  'P-25': 'review',
  'P-27': 'measures',
  'X-06': 'review',
};

function goTo(anchor: string): void {
  const target = document.getElementById(anchor) ?? document.getElementById(THREAD_ANCHOR);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

export function NextUp({ written, reading, clientId, active, tab, onUnfold }: NextUpProps) {
  const say = useToast();
  const { kept, chart } = reading;
  const heldByEhr = useMemo(() => new Set(chart?.checking?.value.heldByEhr ?? []), [chart]);
  const findings = useFindings(written, active, heldByEhr, kept.record?.value.exit !== undefined);
  if (!findings) return null;

  const restore = ({ id }: PanelFinding) => kept.changeSetAside(kept.setAside.filter(({ finding }) => finding !== id));
  const setAside = (finding: PanelFinding, why: Why) => {
    const { rule } = finding;
    if (why === 'ehr' && rule) {
      const before = [...heldByEhr];
      kept.changeChecking({ heldByEhr: [...before, rule.rule] }).then(
        () =>
          say('Left to your EHR, for all notes.', {
            label: 'Undo',
            run: () => void kept.changeChecking({ heldByEhr: before }),
          }),
        () => say('That was not stored. Try again.'),
      );
      return;
    }
    const next: SetAside = { finding: finding.id, why };
    kept.changeSetAside([...kept.setAside.filter((each) => each.finding !== finding.id), next]);
    say(`Set aside for this note: ${whyWords[why].toLowerCase()}.`, { label: 'Undo', run: () => restore(finding) });
  };
  const wayTo = (finding: PanelFinding) => {
    const toNote = () => void call('panel.focusNote', tab).catch(() => undefined);
    const { goal, id, next } = finding;
    // A blank is filled in where it stands.
    if (id === 'blank') return { words: 'Go to the note', go: toNote };
    if (next === 'plan' && id !== 'X-03') {
      const part = partFor[id] ?? 'plan';
      const open = () => void call('workspace.open', { clientId, part }).catch(() => undefined);
      return { words: part === 'plan' ? 'Open the plan' : `Open: ${part}`, go: open };
    }
    if (goal) {
      const unfold = () => {
        onUnfold(goal.id);
        goTo(goalAnchor(goal.id));
      };
      return { words: `Show goal ${goal.number}`, go: unfold };
    }
    const anchor = anchors[id];
    if (anchor) return { words: 'Show', go: () => goTo(anchor) };
    return next === 'write' ? { words: 'Go to the note', go: toNote } : null;
  };
  return (
    <Findings
      findings={findings}
      checked={written.checked}
      riskPresent={dangerStated(written.result.risk)}
      setAside={kept.setAside}
      onSetAside={setAside}
      onRestore={restore}
      wayTo={wayTo}
    />
  );
}
