/**
 * Something said to the person outside the flow: a notice, or an error with what to do about it. Not for small asides
 * (use a hint) and never for praise.
 */
import type { ComponentChildren } from 'preact';
import './callout.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

export interface CalloutProps {
  /** `error` is announced at once (role alert); `notice` waits its turn (role status); `quiet` is not announced. */
  readonly tone?: 'quiet' | 'notice' | 'error';
  /** What it is about, in a few words. */
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** Buttons, below the words. */
  readonly actions?: ComponentChildren;
}

export function Callout({ tone = 'notice', title, children, actions }: CalloutProps) {
  const role = tone === 'error' ? 'alert' : tone === 'notice' ? 'status' : undefined;
  return (
    <div class={cx('tl-callout', `tl-callout-${tone}`)} {...(role ? { role } : {})}>
      <Icon name={tone === 'error' ? 'alert' : 'info'} />
      <div class="tl-callout-body">
        {title && <p class="tl-callout-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div class="tl-row tl-callout-actions">{actions}</div>}
      </div>
    </div>
  );
}
