/**
 * A short word beside a thing: its kind, grade or source. Not for states of a goal (StatusMark) and not a button.
 */
import type { ComponentChildren } from 'preact';
import { cx } from './cx.ts';
import './tag.css';

export interface TagProps {
  readonly children: ComponentChildren;
  /** `accent` for the one that matters most in its group. */
  readonly tone?: 'plain' | 'accent' | 'alert';
}

export function Tag({ children, tone = 'plain' }: TagProps) {
  return <span class={cx('tl-tag', tone !== 'plain' && `tl-tag-${tone}`)}>{children}</span>;
}
