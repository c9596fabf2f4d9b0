/**
 * How to find an element again: by what developers name on purpose, never by generated ids or by its place in a list.
 * Reads names and labels only, never text of a field; keeps no label that could be a person's.
 */
import { editorOf } from '../editors/editor-of.ts';
import { tidy } from '../engine/dom.ts';
import { labelOf } from '../engine/label.ts';
import { noteRole, planRole } from '../engine/vocabulary.ts';
import { isSafeSelector, literally } from './safe.ts';

export interface Locator {
  readonly select: string;
  /** Expression for the field's label, where no selector can tell it. */
  readonly label?: string;
  /** What it goes by, in words. */
  readonly by: string;
  readonly sure: 'sure' | 'fairly sure';
}

const testAttributes = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];

/** Ids that a tool counts or draws by lot: they are other ones after a reload. */
export function isGenerated(value: string): boolean {
  return (
    /\d{3,}|^:|[0-9a-f]{8}-[0-9a-f]{4}/i.test(value) ||
    /^(?:ember|mui|radix|headlessui|react|mantine|ext-gen|gwt|yui|cke|mce|tiny|el|id|downshift|chakra|field|input|text)[-_:]?[\w:-]*\d/i.test(
      value,
    ) ||
    (value.match(/[a-z]\d|\d[a-z]/gi)?.length ?? 0) > 2
  );
}

const quotable = (value: string | null): value is string => value !== null && /^[\w :./,()&-]{1,80}$/.test(value);

/** One of its kind among the elements that can be seen by this selector. */
const only = (element: Element, select: string): boolean => {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!isSafeSelector(select)) return false;
  const found = root.querySelectorAll(select);
  return found.length === 1 && found[0] === element;
};

function byAttribute(element: Element): Locator | null {
  const tag = element.localName;
  for (const name of testAttributes) {
    const value = element.getAttribute(name);
    const select = `[${name}="${value}"]`;
    if (quotable(value) && !isGenerated(value) && only(element, select))
      return { select, by: 'test name', sure: 'sure' };
  }
  const id = element.id;
  if (/^[A-Za-z][\w-]*$/.test(id) && !isGenerated(id) && only(element, `#${id}`)) {
    return { select: `#${id}`, by: 'id', sure: 'sure' };
  }
  const name = element.getAttribute('name');
  const named = `${tag}[name="${name}"]`;
  if (quotable(name) && !isGenerated(name) && only(element, named)) return { select: named, by: 'name', sure: 'sure' };
  return null;
}

/** Label words of the vocabulary say what a field is for; others could be somebody's name. */
const sayable = (label: string): boolean => quotable(label) && Boolean(noteRole(label) ?? planRole(label));

function byLabel(element: HTMLElement): Locator | null {
  const aria = element.getAttribute('aria-label');
  const select = `${element.localName}[aria-label="${aria}"]`;
  if (aria && sayable(aria) && only(element, select)) return { select, by: 'accessible name', sure: 'sure' };
  const editor = editorOf(element);
  const label = editor ? labelOf(editor) : '';
  if (!sayable(label)) return null;
  const kind = element.localName === 'textarea' ? 'textarea' : '[contenteditable]';
  return { select: kind, label: `^${literally(label)}$`, by: `label “${label}”`, sure: 'fairly sure' };
}

/** Within something that has a name of its own, the only one of its kind. */
function byPlace(element: Element): Locator | null {
  const kind = element.hasAttribute('contenteditable') ? '[contenteditable]' : element.localName;
  let around = element.parentElement;
  for (let step = 0; around && step < 5; step++, around = around.parentElement) {
    const named = byAttribute(around);
    const select = named && `${named.select} ${kind}`;
    if (select && only(element, select)) return { select, by: `place within ${named.by}`, sure: 'fairly sure' };
  }
  return null;
}

function byClass(element: Element): Locator | null {
  for (const name of element.classList) {
    const select = `${element.localName}.${name}`;
    const plain = /^[a-z]+(?:[-_][a-z]+)*$/.test(name) && name.length > 3;
    if (plain && only(element, select)) return { select, by: 'class', sure: 'fairly sure' };
  }
  return only(element, element.localName) && /^h[1-3]$/.test(element.localName)
    ? { select: element.localName, by: 'only heading of its level', sure: 'fairly sure' }
    : null;
}

/** For a field; null when nothing tells it reliably. */
export const fieldLocator = (field: HTMLElement): Locator | null =>
  byAttribute(field) ?? byLabel(field) ?? byPlace(field);

/** For something to read (the client's name, the goals); its own words are never used to find it. */
export const textLocator = (element: Element): Locator | null =>
  byAttribute(element) ?? byClass(element) ?? byPlace(element);

/** The field that a press inside it means; null when it is none. */
export function fieldAt(element: Element | null): HTMLElement | null {
  for (let at = element; at; at = at.parentElement) {
    const editor = editorOf(at);
    if (editor && editor.kind !== 'input') return editor.root;
  }
  return null;
}

/** How a field is called in a list. */
export function fieldTitle(field: HTMLElement): string {
  const editor = editorOf(field);
  return (editor && tidy(labelOf(editor)).slice(0, 60)) || 'Field without a label';
}
