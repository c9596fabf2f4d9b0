/**
 * One thing pointed out: a line that opens to the words it rests on, the rule and its source; a cross that sets it aside
 * for this note, and other reasons under it. Never more than a pointer.
 */
import { useId, useState } from 'preact/hooks';
import type { PanelFinding } from '../../lib/check/findings.ts';
import { Button } from '../ui/button.tsx';
import { goalClass, goalHue } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useHighlight } from './highlight.tsx';
import type { CheckedNote } from './note-input.ts';
import { QuoteList } from './quote-list.tsx';
import { quotesOf } from './quotes.ts';
import { RuleNote } from './rule-note.tsx';
import { plainWhy, type Why, whysFor, whyWords } from './set-aside.ts';

const icons: Readonly<Record<PanelFinding['next'], IconName>> = { write: 'edit', look: 'search', plan: 'open' };

export interface FindingItemProps {
  readonly finding: PanelFinding;
  readonly checked: CheckedNote;
  /** Leads to its place; absent where there is none. */
  readonly onGo?: (() => void) | undefined;
  readonly goWords?: string;
  readonly onSetAside: (why: Why) => void;
}

/** "Goal 2 · progress not said": the words of a finding. */
export function findingWords({ goal, words }: PanelFinding): string {
  if (!goal) return words;
  const own = words.replace(/^A goal /, '');
  return `Goal ${goal.number} · ${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

export function FindingItem({ finding, checked, onGo, goWords, onSetAside }: FindingItemProps) {
  const [open, setOpen] = useState(false);
  const bodyId = useId();
  const { goal, evidence, rule, next } = finding;
  const tone = goal ? goalHue(goal.number) : 0;
  const marking = useHighlight(evidence, tone);
  const quotes = quotesOf(checked.note, evidence).slice(0, 4);
  // A blank is filled in where it stands: there is nothing to explain.
  const direct = rule === undefined && onGo !== undefined;
  return (
    <li class={goal ? goalClass(goal.number) : undefined}>
      <div class="tl-finding-line">
        <button
          type="button"
          class="tl-finding-head"
          aria-expanded={direct ? undefined : open}
          aria-controls={direct || !open ? undefined : bodyId}
          onClick={direct ? onGo : () => setOpen(!open)}
          {...marking}
        >
          {goal ? (
            <GoalMark number={goal.number} decorative />
          ) : (
            <span class="tl-finding-icon">
              <Icon name={icons[next]} />
            </span>
          )}
          <span>{findingWords(finding)}</span>
        </button>
        <IconButton
          icon="close"
          label={`Set aside: ${findingWords(finding)}`}
          class="tl-finding-off"
          onClick={() => onSetAside(plainWhy)}
        />
      </div>
      {open && (
        <div class="tl-finding-body" id={bodyId}>
          {finding.detail && <p>{finding.detail}</p>}
          {quotes.length > 0 && <QuoteList quotes={quotes} names={checked.names} tone={tone} />}
          {rule && <RuleNote rule={rule} short />}
          <div class="tl-row tl-finding-acts">
            {onGo && goWords && (
              <Button small onClick={onGo}>
                {goWords}
              </Button>
            )}
            {whysFor(rule?.rule).map((why) => (
              <Button key={why} small variant="plain" onClick={() => onSetAside(why)}>
                {whyWords[why]}
              </Button>
            ))}
          </div>
        </div>
      )}
    </li>
  );
}
