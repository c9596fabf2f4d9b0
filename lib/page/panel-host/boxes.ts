/**
 * Where the note fields and open dialogs lie, in the top window's pixels, through any nesting of same-origin frames.
 * Geometry only.
 */
import type { Detection } from '../../ehr/index.ts';
import { openModals } from './modals.ts';
import type { Box } from './placement.ts';

/** An element's box in the top viewport; null when it is hidden or lies in a frame that can't be placed. */
function boxInTop(element: Element, win: Window): Box | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let view = element.ownerDocument.defaultView;
  while (view && view !== win) {
    const frame = view.frameElement;
    if (!frame) return null;
    const edge = frame.getBoundingClientRect();
    // What sticks out of the frame can't be seen.
    left = edge.left + Math.max(0, left);
    top = edge.top + Math.max(0, top);
    right = Math.min(edge.right, edge.left + right);
    bottom = Math.min(edge.bottom, edge.top + bottom);
    view = frame.ownerDocument.defaultView;
  }
  return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
}

/** Boxes of the visible note fields. A framed editor counts with its whole frame, toolbar or not. */
export function fieldBoxes(detection: Detection | null, win: Window): readonly Box[] {
  if (!detection) return [];
  return [...detection.elements.values()].flatMap(({ root }) => boxInTop(root, win) ?? []);
}

/** Boxes of open dialogs, except one that holds the note itself: beside that one the panel may stay. */
export function modalBoxes(detection: Detection | null, win: Window, ownHost: Element): readonly Box[] {
  const documents = new Set([
    win.document,
    ...(detection?.roots ?? []).map((root) => root.ownerDocument ?? (root as Document)),
  ]);
  const fields = [...(detection?.elements.values() ?? [])];
  return [...documents].flatMap((doc) =>
    openModals(doc, ownHost)
      .filter(({ element }) => !fields.some(({ root }) => element.contains(root)))
      .flatMap(({ element }) => boxInTop(element, win) ?? []),
  );
}
