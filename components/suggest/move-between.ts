/** Arrow keys between the options' own buttons, so that a list is walked without passing through what is open in it. */

/** For the list's `onKeyDown`: up and down move from option to option, Home and End to the first and last. */
export function moveBetween(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const heads = [...list.querySelectorAll<HTMLElement>(':scope > li > article > .tl-disclosure > h3 > button')];
  const at = heads.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key];
  const next = to === undefined ? undefined : heads[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
