/**
 * The small list of dot-triggers at the caret. Lies in a closed shadow root of its own, which the page can't look into,
 * and even so names numbers only ("Goal 2"): what a plan says never stands in the page's window.
 */
import type { Editor } from '../../ehr/editors/editor-of.ts';
import type { TriggerWord } from '../../lookup/types.ts';
import { caretBox } from './caret-box.ts';
import { LIST_CSS } from './caret-list.css.ts';

/** What the eye takes in at once. */
const MOST = 6;

export interface CaretList {
  /** On the page only while the list is open. */
  readonly element: HTMLElement;
  /** The chosen word; null while the list is closed. */
  readonly chosen: TriggerWord | null;
  /** Shows these at the caret of `editor`, the first one chosen; none: closes. */
  show(words: readonly TriggerWord[], editor: Editor): void;
  move(step: 1 | -1): void;
  /** Stays at the caret after the page scrolled; closes when the caret is out of sight. */
  follow(): void;
  close(): void;
}

/** @param take called when an entry is clicked */
export function createCaretList(win: Window, signal: AbortSignal, take: () => void): CaretList {
  const doc = win.document;
  const element = doc.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = LIST_CSS;
  const mirror = doc.createElement('div');
  mirror.className = 'mirror';
  const box = doc.createElement('div');
  box.className = 'list';
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', 'Throughline');
  const said = doc.createElement('div');
  said.className = 'said';
  said.setAttribute('role', 'status');
  root.append(style, mirror, box, said);
  let words: readonly TriggerWord[] = [];
  let at = 0;
  let place: Editor | null = null;

  const draw = (): void => {
    box.replaceChildren(...words.map((word, index) => option(doc, word, index === at)));
    const chosen = words[at];
    said.textContent = chosen ? `.${chosen.word}, ${chosen.what}, ${at + 1} of ${words.length}` : '';
  };
  // Pressing an entry must not take the caret out of the note.
  box.addEventListener('mousedown', (event) => event.preventDefault());
  box.addEventListener('click', (event) => {
    const index = [...box.children].findIndex((child) => child.contains(event.target as Node));
    if (!event.isTrusted || index < 0) return;
    at = index;
    take();
  });

  const list: CaretList = {
    element,
    get chosen() {
      return words[at] ?? null;
    },
    show(next, editor) {
      words = next.slice(0, MOST);
      at = 0;
      if (words.length === 0) return list.close();
      if (!element.isConnected) doc.documentElement.append(element);
      draw();
      place = editor;
      list.follow();
    },
    follow() {
      const caret = place && caretBox(place, win, mirror);
      if (!caret || caret.bottom < 0 || caret.top > win.innerHeight) return list.close();
      const { offsetWidth, offsetHeight } = box;
      const below = caret.bottom + 4 + offsetHeight <= win.innerHeight;
      box.style.left = `${Math.max(4, Math.min(caret.left, win.innerWidth - offsetWidth - 4))}px`;
      box.style.top = `${below ? caret.bottom + 4 : Math.max(4, caret.top - 4 - offsetHeight)}px`;
    },
    move(step) {
      at = (at + step + words.length) % words.length;
      draw();
    },
    close() {
      words = [];
      place = null;
      element.remove();
    },
  };
  signal.addEventListener('abort', () => list.close(), { once: true });
  return list;
}

function option(doc: Document, { word, what }: TriggerWord, chosen: boolean): HTMLElement {
  const entry = doc.createElement('div');
  entry.className = 'option';
  entry.setAttribute('role', 'option');
  entry.setAttribute('aria-selected', String(chosen));
  const name = doc.createElement('b');
  name.textContent = `.${word}`;
  const text = doc.createElement('span');
  text.textContent = what;
  entry.append(name, text);
  return entry;
}
