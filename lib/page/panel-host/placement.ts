/**
 * Where the panel may sit. Pure geometry: given rectangles, says which side and whether docked or shrunk to its tab.
 * The rule it keeps: the panel never covers a note field or an open modal, whatever the user's preference.
 */

/** CSS pixels in the top viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Side = 'left' | 'right';

/** The narrowest page that is still usable beside a docked panel; below it the panel starts as its tab. */
const MIN_PAGE_WIDTH = 480;
export const MIN_WIDTH = 320;
export const MAX_WIDTH = 480;

export function clampWidth(width: number, viewportWidth: number): number {
  const most = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, viewportWidth - MIN_PAGE_WIDTH));
  return Math.round(Math.min(most, Math.max(MIN_WIDTH, width)));
}

/** The strip that a panel docked on `side` takes. */
export function dockedBox(side: Side, width: number, viewport: { width: number; height: number }): Box {
  return side === 'left'
    ? { left: 0, top: 0, right: width, bottom: viewport.height }
    : { left: viewport.width - width, top: 0, right: viewport.width, bottom: viewport.height };
}

export function overlaps(a: Box, b: Box): boolean {
  // One pixel of slack: borders and fractional layout must not count as covering.
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/**
 * The order in which placements are tried, most wanted first. `tab` (the slim tab) always comes last and always fits.
 *
 * @param preferred the side the user chose for this site
 */
export function placementsToTry(preferred: Side, viewportWidth: number): readonly (Side | 'tab')[] {
  if (viewportWidth < MIN_WIDTH + MIN_PAGE_WIDTH / 2) return ['tab'];
  return [preferred, preferred === 'right' ? 'left' : 'right', 'tab'];
}

/** Whether a panel docked on `side` would lie over any of the boxes that must stay free. */
export function covers(
  side: Side,
  width: number,
  viewport: { width: number; height: number },
  keepFree: readonly Box[],
): boolean {
  const strip = dockedBox(side, width, viewport);
  return keepFree.some((box) => overlaps(strip, box));
}

/**
 * Top of the slim tab (of `height`) on `side`: the highest place, a little below the top edge, where it covers nothing
 * that must stay free; the bottom corner when all is taken.
 */
export function tabTop(
  side: Side,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
  keepFree: readonly Box[],
): number {
  const step = 24;
  for (let top = 96; top + size.height <= viewport.height; top += step) {
    const strip = dockedBox(side, size.width, viewport);
    if (!keepFree.some((box) => overlaps({ ...strip, top, bottom: top + size.height }, box))) return top;
  }
  return Math.max(0, viewport.height - size.height);
}
