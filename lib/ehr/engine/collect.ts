/**
 * Takes the snapshot of a page: walks the visible same-origin frames and open shadow roots and notes fields, headings,
 * tabs, buttons and capped static text. Never reads the text of a field; judging is `classify`'s business.
 */
import { type Editor, editorOf, frameDocument, isEditable } from '../editors/editor-of.ts';
import { activeElement, frameOf, isVisible, plainText, type Root, rememberFrame, rootsOf, tidy } from './dom.ts';
import { closedBecause } from './facts.ts';
import { hinted } from './gate.ts';
import { anchorOf, cleanLabel, contextOf, labelOf } from './label.ts';
import { shownSections } from './shown-note.ts';
import type { DocSnap, FieldSnap, HeadingSnap, Snapshot } from './snapshot.ts';
import { isComment, isForeign, isPrivate } from './vocabulary.ts';

/** Snapshot plus the live elements that it must not hold. */
export interface Collected {
  readonly snapshot: Snapshot;
  readonly editors: ReadonlyMap<string, Editor>;
  /** Per document: its roots (the document first, then its open shadow roots). */
  readonly roots: readonly (readonly Root[])[];
}

const writable = 'input,select,textarea,[contenteditable],trix-editor,iframe,frame';
const spoken =
  'h1,h2,h3,h4,h5,center b,[role=heading],[class*="title" i],[id*="title" i],header>a:only-of-type,legend,label,th,dt,[role=tab]';
/** Only what buttons like these say matters; a page can have a thousand others. */
const telling = /\b(?:sign|(?:un)?lock|save|send|reply|post|(?:create|schedule|book) (?:session|appointment|visit))\b/i;
/** Below this nobody asks how many of them can be seen. */
const MANY = 60;
const MAX_ELEMENTS = 2000;
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

export interface CollectOptions {
  /** The element to take for the focused one (the last field, when the focus went to our own panel). */
  readonly focus: Element | null;
  readonly ignore: (node: Node) => boolean;
  /** An adapter expects something here: look closely even without a hint. */
  readonly expected: boolean;
}

/** @param topRoots The top document's roots, which the caller has walked already. */
export function collect(top: Document, topRoots: Root[], { focus, ignore, expected }: CollectOptions): Collected {
  const docs: DocSnap[] = [];
  const roots: Root[][] = [];
  const editors = new Map<string, Editor>();
  const foreignFrames = new Set<string>();
  let foreignBody = false;
  const active = focus ?? activeElement(top);

  const visit = (document: Document, parent: number): void => {
    const index = docs.length;
    const docRoots = document === top ? topRoots : rootsOf(document);
    roots.push(docRoots);
    const headings: HeadingSnap[] = document.title ? [{ text: tidy(document.title), level: 1 }] : [];
    const fields: FieldSnap[] = [];
    const labels: string[] = [];
    const buttons: string[] = [];
    const choices: string[] = [];
    const groups = new Map<Element | null, number>();
    const frames: Document[] = [];
    const controls: Element[] = [];
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
      // What surrounds a private field may be private text as well: its label is not searched for.
      const context = contextOf(anchor);
      fields.push({
        key,
        label: context.find(isPrivate) ?? labelOf(editor),
        context,
        editor: kind,
        editable: isEditable(editor),
        focused: active === root || root.contains(active),
        long: kind !== 'input',
        group: groups.get(group) ?? 0,
      });
    };

    const seeWritable = (element: HTMLElement): void => {
      const tag = element.localName;
      if (tag.endsWith('frame')) {
        if (ignore(element) || !isVisible(element)) return;
        const inner = frameDocument(element);
        if (inner) rememberFrame(inner, element);
        const editor = inner && editorOf(inner.body);
        if (editor) addField(editor);
        else if (inner) frames.push(inner);
        else if (addForeign(element as HTMLIFrameElement, foreignFrames)) foreignBody ||= isLarge(element);
        return;
      }
      if (!element.isContentEditable) controls.push(element);
      const editor = editorOf(element);
      if (editor) addField(editor);
      else if ((element as HTMLInputElement).type === 'password' && isVisible(element)) password = true;
      else if (tag === 'select') {
        const chosen = (element as HTMLSelectElement).selectedOptions?.[0];
        if (chosen) choices.push(tidy(chosen.textContent ?? ''));
      }
    };
    const seeSpoken = (element: HTMLElement): void => {
      if (element.closest('[contenteditable]')) return;
      const text = plainText(element, 122);
      if (!text || text.length > 120 || !isVisible(element)) return;
      if (/^(?:label|legend|th|dt)$/.test(element.localName) || element.getAttribute('role') === 'tab') {
        labels.push(cleanLabel(text));
      } else headings.push({ text, level: headingLevel(element) });
    };
    const seeButton = (element: HTMLElement): void => {
      if (element.closest('[contenteditable]')) return;
      const text = element.textContent ?? '';
      if (text.length > 80 || element.getAttribute('role') === 'tab') return;
      if (element.hasAttribute('aria-haspopup')) choices.push(tidy(text));
      else if (telling.test(text) && isVisible(element)) buttons.push(tidy(text));
    };
    const each = (selector: string, see: (element: HTMLElement) => void): void => {
      let budget = MAX_ELEMENTS;
      for (const root of docRoots) {
        for (const element of root.querySelectorAll<HTMLElement>(selector)) if (budget-- > 0) see(element);
      }
    };

    each(writable, seeWritable);
    const curious =
      expected ||
      fields.some(({ long, label }) => long && (!isForeign(label) || isComment(label))) ||
      hinted(document, docRoots);
    if (curious) {
      each(spoken, seeSpoken);
      each('button,[role=button],input[type=submit],input[type=button]', seeButton);
    }
    let text: string | undefined;
    const said = (): string => {
      text ??= document.body ? plainText(document.body, MAX_TEXT, '\n') : '';
      return text;
    };
    if (curious && !fields.some((field) => field.long) && closedBecause(said())) {
      for (const { label, root } of shownSections(docRoots)) {
        const shown: Editor = { kind: 'contenteditable', root };
        const key = keyOf(root);
        editors.set(key, shown);
        const facts = { key, label, context: contextOf(root), editor: shown.kind, group: 0 };
        fields.push({ ...facts, editable: false, focused: false, long: true });
      }
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
      // Forms that wait hidden for their turn are no part of what is filled in here. Asked for only where it matters.
      get controls() {
        return controls.length > MANY ? controls.filter(isVisible).length : controls.length;
      },
      password,
      // Only pages that come near to being a note are asked for it.
      get text() {
        return said();
      },
    });
    for (const frame of frames) if (docs.length < 30) visit(frame, index);
  };
  visit(top, -1);
  return { snapshot: { docs, foreignFrames: [...foreignFrames], foreignBody }, editors, roots };
}

function headingLevel(element: HTMLElement): 1 | 2 | 3 {
  const level = element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1] ?? '9';
  if (level === '1') return 1;
  // A dialog's own title is what the therapist is looking at.
  if (level < '4' && element.closest('dialog, [role=dialog], [aria-modal=true]')) return 1;
  return level === '2' ? 2 : 3;
}

/** A third of the window: more than a chat box or a player. */
function isLarge(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  return view !== null && width * height > (view.innerWidth * view.innerHeight) / 3;
}

/** Notes the site of a frame that cannot be looked into; false when its address names none. */
function addForeign(frame: HTMLIFrameElement, found: Set<string>): boolean {
  try {
    const url = new URL(frame.src, frame.ownerDocument.baseURI);
    if (!/^https?:$/.test(url.protocol)) return false;
    found.add(url.origin);
    return true;
  } catch {
    return false;
  }
}
