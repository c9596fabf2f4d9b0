/**
 * Takes the snapshot of a page: walks the visible same-origin frames and open shadow roots and notes fields, headings,
 * tabs, buttons and capped static text. Never reads the text of a field; judging is `classify`'s business.
 */
import { type Editor, editorOf, frameDocument, isEditable } from '../editors/editor-of.ts';
import { activeElement, frameOf, isVisible, plainText, type Root, rememberFrame, rootsOf, tidy } from './dom.ts';
import { anchorOf, cleanLabel, contextOf, labelOf } from './label.ts';
import type { DocSnap, FieldSnap, HeadingSnap, Snapshot } from './snapshot.ts';

/** Snapshot plus the live elements that it must not hold. */
export interface Collected {
  readonly snapshot: Snapshot;
  readonly editors: ReadonlyMap<string, Editor>;
  /** Per document: its roots (the document first, then its open shadow roots). */
  readonly roots: readonly (readonly Root[])[];
}

const interesting =
  'h1,h2,h3,h4,[role=heading],[class*=title],legend,label,th,dt,[role=tab],button,[role=button],input,select,textarea,[contenteditable],trix-editor,iframe,frame';
const MAX_ELEMENTS = 4000;
const MAX_FIELDS = 150;
const MAX_TEXT = 40_000;

const keys = new WeakMap<Element, string>();
let nextKey = 0;
/** The key of a field: the same while its element lives, unknown to the page. */
export function keyOf(element: Element): string {
  const key = keys.get(element) ?? `f${++nextKey}`;
  keys.set(element, key);
  return key;
}

/** Path, query and hash of a document; frames that were written into have their address in the frame element. */
function addressOf(document: Document): string {
  const frame = frameOf(document);
  const { protocol, pathname, search, hash } = document.location;
  return protocol === 'about:' ? (frame?.getAttribute('src') ?? '') : pathname + search + hash;
}

/**
 * @param focus The element to take for the focused one (the last field, when the focus went to our own panel).
 */
export function collect(top: Document, focus: Element | null, ignore: (node: Node) => boolean): Collected {
  const docs: DocSnap[] = [];
  const roots: Root[][] = [];
  const editors = new Map<string, Editor>();
  const foreignFrames = new Set<string>();
  const active = focus ?? activeElement(top);

  const visit = (document: Document, parent: number): void => {
    const index = docs.length;
    const docRoots = rootsOf(document);
    roots.push(docRoots);
    const headings: HeadingSnap[] = document.title ? [{ text: tidy(document.title), level: 1 }] : [];
    const fields: FieldSnap[] = [];
    const labels: string[] = [];
    const buttons: string[] = [];
    const choices: string[] = [];
    const groups = new Map<Element | null, number>();
    const frames: Document[] = [];
    let controls = 0;
    let password = false;

    const addField = (editor: Editor): void => {
      const { kind, root } = editor;
      const key = keyOf(root);
      if (editors.has(key) || fields.length >= MAX_FIELDS) return;
      const anchor = anchorOf(root);
      if (!isVisible(anchor) && !isVisible(root)) return;
      editors.set(key, editor);
      const group = anchor.closest('form, dialog, [role=dialog]');
      if (!groups.has(group)) groups.set(group, groups.size);
      const area = root as HTMLTextAreaElement;
      fields.push({
        key,
        label: labelOf(editor),
        context: contextOf(anchor),
        editor: kind,
        editable: isEditable(editor),
        focused: active === root || root.contains(active),
        long:
          kind !== 'input' && (kind !== 'textarea' || area.rows > 1 || area.offsetHeight > 45 || !area.offsetHeight),
        group: groups.get(group) ?? 0,
      });
    };

    const see = (element: HTMLElement): void => {
      if (ignore(element)) return;
      const tag = element.localName;
      const role = element.getAttribute('role');
      if (tag === 'iframe' || tag === 'frame') {
        if (!isVisible(element)) return;
        const inner = frameDocument(element);
        if (inner) rememberFrame(inner, element);
        const editor = inner && editorOf(inner.body);
        if (editor) addField(editor);
        else if (inner) frames.push(inner);
        else addForeign(element as HTMLIFrameElement, foreignFrames);
        return;
      }
      if (/^(?:input|select|textarea)$/.test(tag)) controls += 1;
      const editor = editorOf(element);
      if (editor) {
        addField(editor);
        return;
      }
      if (tag === 'input') {
        if ((element as HTMLInputElement).type === 'password' && isVisible(element)) password = true;
        return;
      }
      if (tag === 'select') {
        const chosen = (element as HTMLSelectElement).selectedOptions?.[0];
        if (chosen) choices.push(tidy(chosen.textContent ?? ''));
        return;
      }
      if (!isVisible(element)) return;
      const text = plainText(element, 122);
      if (!text || text.length > 120) return;
      const isButton = (tag === 'button' || role === 'button') && role !== 'tab';
      if (isButton) (element.hasAttribute('aria-haspopup') ? choices : buttons).push(text);
      else if (/^(?:label|legend|th|dt)$/.test(tag) || role === 'tab') labels.push(cleanLabel(text));
      else headings.push({ text, level: headingLevel(element) });
    };

    let budget = MAX_ELEMENTS;
    for (const root of docRoots) {
      for (const element of root.querySelectorAll<HTMLElement>(interesting)) if (budget-- > 0) see(element);
    }
    docs.push({
      url: addressOf(document),
      parent,
      focused: active?.ownerDocument === document || fields.some((field) => field.focused),
      headings,
      labels,
      buttons,
      choices,
      fields,
      controls,
      password,
      text: document.body ? plainText(document.body, MAX_TEXT, '\n') : '',
    });
    for (const frame of frames) if (docs.length < 30) visit(frame, index);
  };
  visit(top, -1);
  return { snapshot: { docs, foreignFrames: [...foreignFrames] }, editors, roots };
}

function headingLevel(element: HTMLElement): 1 | 2 | 3 {
  const level = element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1] ?? '9';
  if (level === '1') return 1;
  // A dialog's own title is what the therapist is looking at.
  if (level < '4' && element.closest('dialog, [role=dialog], [aria-modal=true]')) return 1;
  return level === '2' ? 2 : 3;
}

function addForeign(frame: HTMLIFrameElement, found: Set<string>): void {
  try {
    const url = new URL(frame.src, frame.ownerDocument.baseURI);
    if (/^https?:$/.test(url.protocol)) found.add(url.origin);
  } catch {
    // An address that cannot be read names no origin.
  }
}
