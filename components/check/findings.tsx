/**
 * What to do next: at most three things at once, the rest a press away and grouped by what they ask for, what was set aside
 * under them. When nothing is open, one quiet line. Nothing here must be done.
 */
import type { PanelFinding } from '../../lib/check/findings.ts';
import { firstOf } from '../../lib/check/first-of.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { FindingItem, findingWords } from './finding-item.tsx';
import './findings.css';
import type { CheckedNote } from './note-input.ts';
import { type SetAside, type Why, whyWords } from './set-aside.ts';

export interface FindingsProps {
  readonly findings: readonly PanelFinding[];
  readonly checked: CheckedNote;
  readonly riskPresent: boolean;
  readonly setAside: readonly SetAside[];
  readonly onSetAside: (finding: PanelFinding, why: Why) => void;
  readonly onRestore: (finding: PanelFinding) => void;
  /** Where a finding leads, with the words of the button; null where it stands by itself. */
  readonly wayTo: (finding: PanelFinding) => { readonly words: string; readonly go: () => void } | null;
}

const groups = [
  ['write', 'In this note'],
  ['look', 'Worth a look'],
  ['plan', 'In the plan'],
] as const;

export function Findings(props: FindingsProps) {
  const { findings, riskPresent, setAside } = props;
  const aside = new Map(setAside.map((each) => [each.finding, each.why]));
  const open = findings.filter(({ id }) => !aside.has(id));
  const off = findings.filter(({ id }) => aside.has(id));
  const { first, rest } = firstOf(open, riskPresent);
  const item = (finding: PanelFinding) => <Item key={finding.id} finding={finding} {...props} />;
  return (
    <nav class="tl-findings" aria-label="Next">
      {first.length === 0 && (
        <p class="tl-findings-quiet">
          <Icon name="check" />
          <span>Nothing to point out in this note.</span>
        </p>
      )}
      {first.length > 0 && <ul class="tl-findings-first">{first.map(item)}</ul>}
      {rest.length > 0 && (
        <Disclosure summary={first.length > 0 ? `${rest.length} more` : `${rest.length} in the plan`}>
          {groups.map(([next, words]) => {
            const own = rest.filter((finding) => finding.next === next);
            if (own.length === 0) return null;
            return (
              <div key={next}>
                <h2 class="tl-findings-group">{words}</h2>
                <ul class="tl-findings-rest">{own.map(item)}</ul>
              </div>
            );
          })}
        </Disclosure>
      )}
      {off.length > 0 && (
        <Disclosure summary={<span class="tl-soft">Set aside for this note: {off.length}</span>}>
          <ul class="tl-findings-off">
            {off.map((finding) => (
              <li key={finding.id}>
                <span>
                  {findingWords(finding)}{' '}
                  <span class="tl-soft">· {whyWords[aside.get(finding.id) ?? 'not-needed'].toLowerCase()}</span>
                </span>
                <Button small variant="plain" icon="undo" onClick={() => props.onRestore(finding)}>
                  Bring back
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </nav>
  );
}

function Item({ finding, checked, wayTo, onSetAside }: FindingsProps & { readonly finding: PanelFinding }) {
  const way = wayTo(finding);
  return (
    <FindingItem
      finding={finding}
      checked={checked}
      onGo={way?.go}
      {...(way ? { goWords: way.words } : {})}
      onSetAside={(why) => onSetAside(finding, why)}
    />
  );
}
