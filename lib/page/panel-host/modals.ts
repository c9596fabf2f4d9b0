/**
 * Finds dialogs that are open over the page right now, so that the panel can step aside. Reads geometry and roles only.
 */

const DIALOGS = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal.show, .modal.in';

/** The open modal dialogs of one document. */
export function openModals(doc: Document, ownHost: Element): { element: Element }[] {
  const found: { element: Element }[] = [];
  for (const element of doc.querySelectorAll(DIALOGS)) {
    if (element === ownHost || !isModal(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && element.checkVisibility({ visibilityProperty: true }))
      found.push({ element });
  }
  return found;
}

/**
 * A dialog counts when it says so (`aria-modal`, `<dialog>` shown modally), or when a fixed box of that role floats over
 * the page. Side panels and docked chat boxes that merely carry role="dialog" and sit at an edge do not.
 */
function isModal(element: Element): boolean {
  if (element.getAttribute('aria-modal') === 'true') return true;
  if (element.localName === 'dialog') return element.matches(':modal');
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const box = element.getBoundingClientRect();
  const centred = box.left > view.innerWidth * 0.05 && box.right < view.innerWidth * 0.95;
  return centred && view.getComputedStyle(element).position === 'fixed';
}
