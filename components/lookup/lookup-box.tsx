/**
 * Find and insert without leaving the keyboard: `/` or Ctrl/Cmd+K comes here, arrows choose, Enter puts the text into the
 * note, Shift+Enter opens where it belongs, Escape goes back to the note.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { call, onEvent } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { Insert } from '../panel/use-insert.ts';
import { cx } from '../ui/cx.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { Icon } from '../ui/icon.tsx';
import './lookup-box.css';
import { type LookupHit, useLookup } from './use-lookup.ts';

export interface LookupBoxProps {
  readonly version: PlanVersion;
  readonly inserting: Insert;
  readonly tab: { readonly tabId?: number };
}

/** Whether a key press means "find": not while somebody is typing elsewhere in the panel. */
export function isFindKey(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}

export function LookupBox({ version, inserting, tab }: LookupBoxProps) {
  const [query, setQuery] = useState('');
  /** Null: nothing was pointed at yet. */
  const [active, setActive] = useState<number | null>(null);
  const [here, setHere] = useState(false);
  /** The hit whose whole text is shown. */
  const [opened, setOpened] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { hits, refusal, ready, failed } = useLookup(query, version, here);
  const searching = query.trim() !== '';
  // The first one stands ready, but not beside a refusal: Enter must not put in something else instead.
  const current = Math.min(active ?? (refusal ? -1 : 0), hits.length - 1);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    const life = new AbortController();
    const find = () => {
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener(
      'keydown',
      (event) => {
        if (!isFindKey(event)) return;
        event.preventDefault();
        find();
      },
      { signal: life.signal },
    );
    onEvent(life.signal, ({ event }) => {
      if (event === 'focus-lookup') find();
    });
    return () => life.abort();
  }, []);

  const change = (value: string) => {
    setQuery(value);
    setActive(null);
    setOpened(null);
  };
  const toNote = () => void call('panel.focusNote', tab).catch(() => undefined);
  const choose = async (hit: LookupHit) => {
    if (!(await inserting.insert(hit.text))) return;
    change('');
    toNote();
  };
  /** What is this client's opens in the workspace; what is the library's shows its whole text here. */
  const open = (hit: LookupHit) => {
    if (hit.goalNumber === undefined) return setOpened(opened === hit.id ? null : hit.id);
    return void call('workspace.open', { clientId: version.clientId, part: 'plan' }).catch(() => undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && hits.length > 0) {
      event.preventDefault();
      setActive(current < 0 && step < 0 ? hits.length - 1 : (current + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const hit = hits[current];
      if (hit && event.shiftKey) open(hit);
      else if (hit) void choose(hit);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      change('');
      toNote();
    }
  };

  return (
    <search class="tl-lookup">
      <div class="tl-lookup-box">
        <Icon name="search" />
        <input
          ref={input}
          class="tl-input tl-lookup-input"
          type="text"
          role="combobox"
          aria-label="Find a goal, technique or measure"
          placeholder="Find a goal or technique"
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current >= 0 ? optionId(current) : undefined}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => change(event.currentTarget.value)}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
          onKeyDown={onKeyDown}
        />
        <span class="tl-lookup-key" aria-hidden="true">
          /
        </span>
      </div>
      <div role="status">
        {refusal && (
          <p class="tl-lookup-none">
            <strong>Not suggested here: {refusal.practice}.</strong> {refusal.reason}
            {refusal.insteadConsider.length > 0 && ` To consider instead: ${refusal.insteadConsider.join('; ')}.`}
          </p>
        )}
      </div>
      <div class={cx(hits.length > 0 && 'tl-lookup-list')}>
        <div id={`${id}-list`} role="listbox" aria-label="Found">
          {hits.map((hit, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the input, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: options are pointed at by aria-activedescendant
            <div
              key={hit.id}
              id={optionId(index)}
              role="option"
              aria-selected={index === current}
              class="tl-lookup-option"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => void choose(hit)}
            >
              {hit.goalNumber === undefined ? <span aria-hidden="true" /> : <GoalMark number={hit.goalNumber} />}
              <span>
                <span class="tl-lookup-title">{hit.title}</span>
                <span class="tl-lookup-kind">{hit.kind}</span>
                {opened === hit.id && <span class="tl-lookup-text">{hit.text}</span>}
              </span>
            </div>
          ))}
        </div>
        {hits.length > 0 && (
          <p class="tl-lookup-help" aria-hidden="true">
            {inserting.possible ? 'Enter inserts' : 'Enter copies'} · Shift+Enter opens · Esc goes back to the note
          </p>
        )}
      </div>
      <div role="status">
        {searching && failed && !ready && (
          <p class="tl-lookup-none">The lookup could not be loaded. Reload the page to try again; the plan is below.</p>
        )}
        {searching && ready && hits.length === 0 && !refusal && (
          <p class="tl-lookup-none">Nothing found for these words.</p>
        )}
      </div>
    </search>
  );
}
