/**
 * Pointing at parts of a page with the mouse: an outline under the pointer, and the press that chooses. While it is on,
 * presses do not reach the page. Looks into frames of the same site and open shadow roots.
 */
import { frameDocument } from '../../ehr/editors/editor-of.ts';

export interface Pointer {
  /** What a press would choose for the element under the pointer; null for none. Changes with each step. */
  setPick(pick: (element: Element) => Element | null): void;
}

/** Documents of the page that can be looked into. */
export function documentsOf(document: Document): Document[] {
  const found = [document];
  for (let i = 0; i < found.length && i < 50; i++) {
    for (const frame of found[i]?.querySelectorAll('iframe') ?? []) {
      const inner = frameDocument(frame);
      if (inner) found.push(inner);
    }
  }
  return found;
}

/** Where an element is in the top window, frames added up. */
export function boxInTop(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let { x, y } = box;
  let view = element.ownerDocument.defaultView;
  while (view && view !== view.parent) {
    const frame = view.frameElement?.getBoundingClientRect();
    if (!frame) break;
    x += frame.x;
    y += frame.y;
    view = view.parent as (Window & typeof globalThis) | null;
  }
  return new DOMRect(x, y, box.width, box.height);
}

/**
 * @param own our overlay's host; presses on it are left alone
 * @param onHover told what would be chosen, or null
 * @param onPick told what was chosen
 */
export function startPointer(
  document: Document,
  own: Element,
  signal: AbortSignal,
  onHover: (element: Element | null) => void,
  onPick: (element: Element) => void,
): Pointer {
  let pick: (element: Element) => Element | null = () => null;
  const target = (event: Event): Element | null => {
    const [first] = event.composedPath();
    // Events of a page's scripts are not a person's.
    if (!event.isTrusted || event.composedPath().includes(own)) return null;
    return (first as Node | undefined)?.nodeType === 1 ? pick(first as Element) : null;
  };
  const ours = (event: Event): boolean => event.composedPath().includes(own);
  const stop = (event: Event): void => {
    if (ours(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const each of documentsOf(document)) {
    const how = { capture: true, signal };
    each.addEventListener('mousemove', (event) => onHover(target(event)), { ...how, passive: true });
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick']) {
      each.addEventListener(type, stop, how);
    }
    each.addEventListener(
      'click',
      (event) => {
        const chosen = target(event);
        stop(event);
        if (chosen) onPick(chosen);
      },
      how,
    );
  }
  return {
    setPick: (next) => {
      pick = next;
      onHover(null);
    },
  };
}
