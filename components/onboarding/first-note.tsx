/**
 * A first note in a minute, on a practice page of our own: an invented client, the real check, the real lookup. Each of
 * three tries ticks itself when it has been done; any of them, and all of it, can be left and come back to. What is
 * written here is kept nowhere.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isOpen } from '../../lib/plan/edit.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { goalState } from '../check/goal-state.ts';
import { Thread } from '../check/thread.tsx';
import { useCheck } from '../check/use-check.ts';
import { LookupBox } from '../lookup/lookup-box.tsx';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Icon } from '../ui/icon.tsx';
import { Loading } from '../ui/loading.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import {
  EXAMPLE,
  expandAt,
  practiceReport,
  practiceVersion,
  putIn,
  type SampleFile,
  type Written,
} from './practice-note.ts';
import './first-note.css';

/** Nothing is known of an invented client but the plan. */
const known = { profiles: [] };

export default function FirstNote() {
  const [version, setVersion] = useState<PlanVersion | 'failed' | null>(null);
  useEffect(() => {
    // A file of the extension's own.
    fetch('/samples/clients.json')
      .then((answer) => answer.json() as Promise<SampleFile>)
      .then(
        (file) => setVersion(practiceVersion(file) ?? 'failed'),
        () => setVersion('failed'),
      );
  }, []);
  if (version === null) return <Loading />;
  if (version === 'failed') return <Callout tone="error">The sample could not be read. Go on without it.</Callout>;
  return <Practice version={version} />;
}

function Practice({ version }: { readonly version: PlanVersion }) {
  const [text, setText] = useState('');
  const [fetched, setFetched] = useState(false);
  const [found, setFound] = useState(false);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const report = useMemo(() => practiceReport(text), [text]);
  const state = useCheck(version, report, known);
  const check = state.state === 'done' ? state.check : null;
  const goals = version.content.goals.filter((goal) => isOpen(goal.status));
  const served = check && goals.find((goal) => goalState(goal, check.result).status === 'addressed');
  /** Once seen it stays seen, whatever is deleted afterwards. */
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (served) setShown(true);
  }, [served]);
  const field = useRef<HTMLTextAreaElement>(null);
  /** Where the caret goes once the new text stands in the field. */
  const [caret, setCaret] = useState<number | null>(null);
  // With the text itself, not a moment later: somebody quick is in the lookup by then, and typed on into the note.
  useLayoutEffect(() => {
    if (caret === null) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret, caret);
    setCaret(null);
  }, [caret]);

  const written = (): Written => ({ text, caret: field.current?.selectionEnd ?? text.length });
  const set = (next: Written) => {
    setText(next.text);
    setCaret(next.caret);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const next = expandAt(written(), version.content);
    // Without a trigger, Tab is the page's, here as everywhere.
    if (!next) return;
    event.preventDefault();
    set(next);
    setFetched(true);
  };
  const inserting: Insert = {
    insert: async (words) => {
      set(putIn(written(), words));
      setFound(true);
      return true;
    },
    copy: async () => undefined,
    problem: null,
    dismiss: () => undefined,
    possible: true,
  };
  const done = shown && fetched && found;

  return (
    <div class="tl-first-note">
      <div class="tl-stack">
        <ol class="tl-tries">
          <Try done={shown} title="Write what happened">
            Two sentences on how Juniper slept, say. The goal they serve lights up beside the note.{' '}
            <Button small onClick={() => set(putIn(written(), EXAMPLE))}>
              Write it for me
            </Button>
          </Try>
          <Try done={fetched} title="Fetch a goal">
            In the note, after a space, type <kbd>.g1</kbd> and press <kbd>Tab</kbd>.
          </Try>
          <Try done={found} title="Look something up">
            Press <kbd>Ctrl</kbd> <kbd>K</kbd>, type <kbd>sleep</kbd>, press <kbd>Enter</kbd>: it goes in at your caret.
          </Try>
        </ol>
        <TextArea
          label="Progress note of Juniper S. (invented)"
          rows={9}
          spellcheck={false}
          value={text}
          onValue={setText}
          onKeyDown={onKeyDown}
          inputRef={field}
        />
      </div>
      <aside
        class="tl-first-note-panel"
        aria-label="What the panel shows"
        onKeyDown={({ key }) => key === 'Escape' && field.current?.focus()}
      >
        <p class="tl-soft tl-small">In your EHR the note stays where it is, and this opens beside it.</p>
        <LookupBox version={version} inserting={inserting} tab={{}} />
        <Thread
          goals={goals}
          check={check}
          unfolded={unfolded}
          onToggle={(id) =>
            setUnfolded((before) => {
              const after = new Set(before);
              if (!after.delete(id)) after.add(id);
              return after;
            })
          }
        />
      </aside>
      <p role="status" class="tl-first-note-end">
        {done ? 'That is all there is to it. Nothing you wrote here was kept.' : ''}
      </p>
    </div>
  );
}

interface TryProps {
  readonly done: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Try({ done, title, children }: TryProps) {
  return (
    <li class="tl-try" data-done={done}>
      <p class="tl-try-title">
        {done && <Icon name="check" />}
        {title}
        {done && <VisuallyHidden>, done</VisuallyHidden>}
      </p>
      <p class="tl-soft">{children}</p>
    </li>
  );
}
