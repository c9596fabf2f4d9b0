/**
 * Whether a goal or objective shows in the note: a shape (full, half, empty ring) and always the words.
 * A state of this note, not a verdict on the work.
 */
import type { Addressed } from '../../lib/check/types.ts';
import { cx } from './cx.ts';
import './status-mark.css';

/** The words, the same everywhere. */
export const statusWords: Readonly<Record<Addressed, string>> = {
  addressed: 'addressed',
  touched: 'touched on',
  'not-found': 'not in this note yet',
};

export interface StatusMarkProps {
  readonly status: Addressed;
  /** Shape only; the words are then for assistive technology. */
  readonly wordsHidden?: boolean;
}

export function StatusMark({ status, wordsHidden }: StatusMarkProps) {
  return (
    <span class={cx('tl-status', `tl-status-${status}`)}>
      <svg class="tl-status-shape" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle cx="5" cy="5" r="4" />
        {status === 'touched' && <path d="M5 1a4 4 0 0 0 0 8z" />}
      </svg>
      <span class={wordsHidden ? 'tl-hidden-visually' : undefined}>{statusWords[status]}</span>
    </span>
  );
}
