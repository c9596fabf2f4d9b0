/**
 * How every page of ours starts: exits closed first, then the view; and emptied when it is left, because browsers keep a
 * left page, with all that is on it, for the back button. Coming back, it starts from nothing and asks again.
 */
import { type ComponentChild, render } from 'preact';
import { closeExits } from '../../lib/platform/close-exits.ts';
import { noteCopy } from './copy-text.ts';

/** Starts the view in `#app`. `view` is called anew each time the page comes back. */
export function startPage(view: () => ComponentChild): void {
  closeExits();
  const root = document.getElementById('app');
  if (!root) return;
  render(view(), root);
  // What a person selects and copies by hand counts like what a button copies.
  document.addEventListener('copy', () => void noteCopy());
  document.addEventListener('cut', () => void noteCopy());
  addEventListener('pagehide', ({ persisted }) => {
    if (persisted) render(null, root);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) render(view(), root);
  });
}
