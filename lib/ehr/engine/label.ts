/**
 * The label of a field as a person would see it, and what stands around the field. Order of sources: references and
 * attributes that were made for labelling first, then placeholder, legend, the words just before it, its machine name.
 * Reads labels only, never a field's text.
 */
import type { Editor } from '../editors/editor-of.ts';
import { frameOf, headingText, isElement, labelledBy, parentOf, plainText, type Root, tidy } from './dom.ts';
import { isForeign, isPrivate, noteRole, planRole } from './vocabulary.ts';

const wrappers =
  '.tox-tinymce, .mce-tinymce, .cke, .note-editor, .fr-box, .ql-container, .ck-editor, .jodit-container, .DraftEditor-root';
/** Names that tools give: aria labels of editors, generated ids. They say nothing to a person. */
const machine =
  /^(?:free-text|short-answer|question|field|input|ember|textarea|text-?area|text|editor|mantine|radix|mui|react|mce|cke|quill|description|content|id|form|:)[-_ :]?[\w:.-]*\d|rich.?text|editing area|^press alt|^(?:editor|text editor|main)$/i;
const emptyPrompt =
  /^(?:start |click to |tap to )?(?:typ(?:e|ing)|writ(?:e|ing)|enter|begin)\b[^a-z]*(?:something|text|here|\W)*$/i;
const toolbar = /toolbar|menubar|\bbtn-group\b/i;
const fieldLike = 'textarea, input:not([type="hidden"]), select, [contenteditable]';

/** "Subjective * (required) 0/500" → "Subjective". */
export const cleanLabel = (text: string): string =>
  tidy(
    text
      .replace(
        /\((?:required|optional)\)|\brequired$|\d+ ?\/ ?\d+(?: characters)?|\d+ (?:words?|char(?:acter)?s?)(?: left| remaining)?/gi,
        '',
      )
      .replace(/[*✱•]|:\s*$/g, ''),
  )
    .replace(/[:\s]+$/, '')
    .slice(0, 160);

const known = (label: string): boolean =>
  Boolean(noteRole(label) ?? planRole(label)) || isPrivate(label) || isForeign(label);

/** Element that stands for the editor in the page: its wrapper, or the frame it lives in. */
export function anchorOf(root: HTMLElement): HTMLElement {
  const frame = root.localName === 'body' ? frameOf(root.ownerDocument) : null;
  const element = frame ?? root;
  return element.closest<HTMLElement>(wrappers) ?? element;
}

/** The hidden textarea that a rich editor replaced; its label is the editor's. */
function hostTextarea(root: HTMLElement, anchor: HTMLElement): HTMLElement | null {
  if (anchor === root) return null;
  const frame = root.localName === 'body' ? frameOf(root.ownerDocument) : null;
  const id = (frame?.id ?? '').replace(/_ifr$/, '') || anchor.id.replace(/^cke_/, '');
  const scope = anchor.getRootNode() as Root;
  const byId = id ? scope.getElementById?.(id) : null;
  const near = [byId, anchor.previousElementSibling, anchor.nextElementSibling];
  return (near.find((element) => element?.localName === 'textarea') as HTMLElement | undefined) ?? null;
}

function named(element: HTMLElement): string[] {
  const own: Iterable<Element> | null = (element as HTMLTextAreaElement).labels;
  // An editor is no control and has no `labels`, but templates often point a label at it all the same.
  const pointed = own
    ? [...own]
    : [
        element.closest('label'),
        element.id
          ? (element.getRootNode() as Root).querySelector(`label[for="${element.id.replace(/["\\]/g, '')}"]`)
          : null,
      ];
  return [
    labelledBy(element),
    ...pointed.map((label) => (label ? plainText(label, 160) : '')),
    element.getAttribute('aria-label') ?? '',
  ];
}

/** Short texts before the element: siblings, then the parent's, up to five levels; stops at another field. */
function before(anchor: HTMLElement): string[] {
  const found: string[] = [];
  let node: HTMLElement | null = anchor;
  for (let level = 0; node && level < 5; level++, node = parentOf(node)) {
    if (/^(form|body|dialog|main)$/.test(node.localName)) break;
    let seen = 0;
    for (let prev = node.previousSibling; prev && seen < 3; prev = prev.previousSibling) {
      if (prev.nodeType === 3) {
        const text = tidy((prev as Text).data);
        if (text) found.push(text);
        if (text) seen += 1;
      } else if (isElement(prev)) {
        if (prev.matches(fieldLike) || prev.querySelector(fieldLike)) return found;
        if (toolbar.test(`${prev.className} ${prev.getAttribute('role')}`) || prev.localName === 'br') continue;
        const text = headingText(prev) || plainText(prev, 82);
        if (text) seen += 1;
        if (text && text.length <= 80) found.push(text);
      }
    }
  }
  return found;
}

/** Label of a field, '' when nothing names it. */
export function labelOf({ root }: Editor): string {
  const anchor = anchorOf(root);
  const host = hostTextarea(root, anchor);
  const strong = [root, ...(host ? [host] : []), ...(anchor === root ? [] : [anchor])]
    .flatMap(named)
    .map(cleanLabel)
    .find((label) => label && !machine.test(label));
  if (strong) return strong;
  const attribute = (name: string): string => root.getAttribute(name) ?? host?.getAttribute(name) ?? '';
  const inner = root.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? '';
  const group = anchor.closest('fieldset');
  const legend = group && group.querySelectorAll(fieldLike).length <= 3 ? group.querySelector('legend') : null;
  const name = attribute('name') || (host ?? root).id;
  const weak = [
    attribute('placeholder') || attribute('data-placeholder') || attribute('aria-placeholder') || inner,
    legend ? plainText(legend, 160) : '',
    ...before(anchor),
    machine.test(name) ? '' : name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-[\].]+/g, ' '),
  ]
    .map(cleanLabel)
    .filter((label) => label && !emptyPrompt.test(label));
  return weak.find(known) ?? weak[0] ?? '';
}

/** Titles around a field, inner ones first: legends, section headings, the tab or dialog it lies in. */
export function contextOf(anchor: HTMLElement): string[] {
  const found: string[] = [];
  for (let node: HTMLElement | null = parentOf(anchor); node && node.localName !== 'body'; node = parentOf(node)) {
    const own = node.getAttribute('aria-label') || labelledBy(node);
    if (own) found.push(own);
    // The last heading before the field among the children on this level.
    let heading = '';
    for (const child of node.children) {
      if (child.contains(anchor)) break;
      heading = headingText(child) || heading;
    }
    if (heading) found.push(heading);
    if (found.length > 7) break;
  }
  return found;
}
