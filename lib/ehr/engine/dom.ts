/**
 * Small DOM readers for hostile pages: visibility, frames and shadow roots, text without fields. Never uses
 * `instanceof` (other frames have other constructors) and never touches the text of an editable field.
 */
import { frameDocument } from '../editors/editor-of.ts';
import { isPrivate } from './vocabulary.ts';

export type Root = Document | ShadowRoot;

const controls = /^(textarea|select|input|option|button|nav|script|style|noscript|template|svg|iframe)$/;
const headingTag = /^(h[1-6]|legend)$/;
const inlineTag = /^(a|abbr|b|em|i|mark|small|span|strong|u)$/;

/** Single spaces, no blank ends. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isElement = (node: Node | null | undefined): node is HTMLElement => node?.nodeType === 1;

/** True when the element takes up room on the page. Without a layout (unit tests) only styles and attributes count. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility && !element.checkVisibility({ visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { documentElement, defaultView } = element.ownerDocument;
  if (!width && !height) return !documentElement.getBoundingClientRect().width;
  return width > 1 && height > 1 && right + (defaultView?.scrollX ?? 0) > 0 && bottom + (defaultView?.scrollY ?? 0) > 0;
}

const frames = new WeakMap<Document, HTMLElement>();
/** The frame element that holds a document, as far as the walk has come through it (`frameElement` is not everywhere). */
export const frameOf = (document: Document): HTMLElement | undefined => frames.get(document);
export const rememberFrame = (document: Document, frame: HTMLElement): void => void frames.set(document, frame);

/**
 * The document and its open shadow roots, outer ones first. Only custom elements are asked for one: the browser finds
 * them natively (XPath) in a fraction of the time that a walk over every element takes.
 */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let i = 0; i < roots.length && i < 200; i++) {
    for (const { shadowRoot } of customElementsIn(roots[i] as Root)) if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

function customElementsIn(root: Root): Element[] {
  const document = root as Document;
  const found: Element[] = [];
  if (document.evaluate) {
    const result = document.evaluate("//*[contains(local-name(), '-')]", document, null, 7);
    for (let i = 0; i < result.snapshotLength; i++) found.push(result.snapshotItem(i) as Element);
    return found;
  }
  // XPath does not enter shadow roots; these are small.
  return [...root.querySelectorAll('*')].filter((element) => element.localName.includes('-'));
}

/** Parent element, stepping out of a shadow root to its host. */
export const parentOf = (node: Node): HTMLElement | null =>
  node.parentElement ?? ((node.getRootNode() as ShadowRoot).host as HTMLElement | undefined) ?? null;

/** Where the caret is, through frames and shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  for (let i = 0; active && i < 12; i++) {
    const inner: Element | null | undefined =
      active.localName === 'iframe' ? frameDocument(active)?.activeElement : active.shadowRoot?.activeElement;
    if (!inner) break;
    active = inner;
  }
  return active;
}

/** All matches of a selector in these roots; `>>>` steps into an open shadow root or a same-origin frame. */
export function selectAll(roots: readonly Root[], selector: string): HTMLElement[] {
  let scope: readonly Root[] = roots;
  const parts = selector.split('>>>');
  let found: HTMLElement[] = [];
  parts.forEach((part, i) => {
    try {
      found = scope.flatMap((root) => [...root.querySelectorAll<HTMLElement>(part)]);
    } catch {
      // A selector from a user's file may be malformed; it then matches nothing.
      found = [];
    }
    if (i < parts.length - 1) {
      scope = found.map((element) => element.shadowRoot ?? frameDocument(element)).filter((root) => root !== null);
    }
  });
  return found;
}

/** A heading's text, also of a wrapper that holds nothing but a heading; '' for anything else. */
export function headingText(element: Element): string {
  if (element.hasAttribute('contenteditable')) return '';
  let heading: Element | null = element;
  if (!headingTag.test(element.localName) && element.getAttribute('role') !== 'heading') {
    heading = element.firstElementChild;
    if (!heading || !headingTag.test(heading.localName)) return '';
    if (element.localName !== 'header' && element.childElementCount > 1) return '';
  }
  return tidy(heading.textContent ?? '');
}

/** Text of the elements that `aria-labelledby` names. */
export function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Root;
  return ids
    .map((id) => root.getElementById?.(id))
    .map((label) => (label ? plainText(label, 120) : ''))
    .join(' ')
    .trim();
}

/** Editable regions, buttons, and what is plainly hidden (asking for computed style here would cost too much). */
const setApart = (element: HTMLElement): boolean =>
  element.hasAttribute('contenteditable') ||
  element.getAttribute('role') === 'button' ||
  Boolean(element.hidden) ||
  /display:\s*none/.test(element.getAttribute('style') ?? '');

const isPrivateRegion = (element: Element): boolean => {
  const label = element.getAttribute('aria-label');
  if (label && isPrivate(label)) return true;
  return element.getAttribute('role') === 'tabpanel' && isPrivate(labelledBy(element));
};

type Kind = 'control' | 'heading' | 'inline' | 'block';
const kinds = new Map<string, Kind>();
/** What a tag is to {@link plainText}. Remembered: a page has thousands of elements and few names. */
function kindOf(tag: string): Kind {
  const known = kinds.get(tag);
  if (known) return known;
  const kind = controls.test(tag)
    ? 'control'
    : headingTag.test(tag)
      ? 'heading'
      : inlineTag.test(tag)
        ? 'inline'
        : 'block';
  // Made-up tags are the page's to invent; what is remembered stays small.
  if (kinds.size < 500) kinds.set(tag, kind);
  return kind;
}

/**
 * Text of an element with single spaces, at most `max` characters; blocks are separated by `separator`. Leaves out form
 * controls, editable regions and whatever stands under a psychotherapy-note heading: these are never read.
 *
 * Runs over whole pages at every look, so each element is asked as little as will do: nothing about attributes when it
 * has none, and about a heading inside it only when it begins with one.
 */
export function plainText(element: Node, max: number, separator = ' '): string {
  let out = '';
  const walk = (first: Node | null): void => {
    let hidden = false;
    for (let child = first; child && out.length < max; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === 3) {
        if (!hidden) out += (child as Text).data;
        continue;
      }
      if (type !== 1) continue;
      const inner = child as HTMLElement;
      const kind = kindOf(inner.localName);
      if (kind === 'control') continue;
      const marked = inner.hasAttributes();
      if (marked && setApart(inner)) continue;
      const within = inner.firstElementChild;
      const leaf = within === null;
      // A heading is one by its tag, by its role, or as what a wrapper begins with.
      const telling = marked || kind === 'heading' || (within && kindOf(within.localName) === 'heading');
      const heading = telling ? headingText(inner) : '';
      if (heading) hidden = isPrivate(heading);
      if (hidden || (marked && isPrivateRegion(inner))) continue;
      const apart = kind === 'inline' ? '' : separator;
      out += apart;
      if (!leaf) walk(inner.firstChild);
      else if (out.length < max) out += inner.textContent;
      out += apart;
    }
  };
  walk(element.firstChild);
  return (
    separator === ' '
      ? tidy(out)
      : out
          .replace(/[^\S\n]+/g, ' ')
          .replace(/\s*\n\s*/g, '\n')
          .trim()
  ).slice(0, max);
}
