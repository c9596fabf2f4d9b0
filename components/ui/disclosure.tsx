/**
 * A line that opens what lies under it. Closed content is not in the document at all, so it costs nothing and can't be
 * found by what it hides.
 */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { cx } from './cx.ts';
import './disclosure.css';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  /** The line itself. Phrasing content only: it stands inside a button. */
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** Given: the caller holds the state. Absent: it holds its own, starting from `initiallyOpen`. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly initiallyOpen?: boolean;
  /** Heading level to wrap the button in, where the line is a heading of the page. */
  readonly heading?: 2 | 3 | 4;
  readonly class?: string;
}

export function Disclosure({
  summary,
  children,
  open,
  onToggle,
  initiallyOpen = false,
  heading,
  class: extra,
}: DisclosureProps) {
  const [own, setOwn] = useState(initiallyOpen);
  const isOpen = open ?? own;
  const id = useId();
  const button = (
    <button
      type="button"
      class="tl-disclosure-button"
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={() => {
        if (open === undefined) setOwn(!isOpen);
        onToggle?.(!isOpen);
      }}
    >
      <Icon name="chevron" />
      <span class="tl-disclosure-summary">{summary}</span>
    </button>
  );
  const Heading = heading ? (`h${heading}` as const) : undefined;
  return (
    <div class={cx('tl-disclosure', isOpen && 'tl-disclosure-open', extra)}>
      {Heading ? <Heading>{button}</Heading> : button}
      {isOpen && (
        <div class="tl-disclosure-body" id={id}>
          {children}
        </div>
      )}
    </div>
  );
}
