/**
 * What the teaching overlay shows: a card with words, choices and buttons, an outline under the pointer and marks on what
 * was chosen. In a closed shadow root; the page's scripts can neither read nor press it.
 */
import type { Candidate } from './candidates.ts';
import { overlayCss } from './overlay.css.ts';
import { boxInTop } from './pointer.ts';

export interface Step {
  readonly title: string;
  readonly words: readonly string[];
  readonly candidates?: readonly Candidate[];
  readonly isChosen?: (element: Element) => boolean;
  readonly onChoose?: (element: Element) => void;
  readonly buttons: readonly HTMLElement[];
}

export interface Card {
  /** Its element in the page. */
  readonly host: HTMLElement;
  show(step: Step): void;
  button(text: string, press: () => void, kind?: 'main'): HTMLElement;
  hover(element: Element | null): void;
  mark(elements: readonly Element[]): void;
}

/** @param signal ends the buttons; the host is the caller's to add and remove */
export function createCard(document: Document, signal: AbortSignal): Card {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;';
  const outline = make('div', { class: 'box' });
  outline.hidden = true;
  const marks = make('div');
  const card = make('section', { class: 'card', role: 'dialog', 'aria-label': 'Teach Throughline this page' });
  card.style.pointerEvents = 'auto';
  card.tabIndex = -1;
  // What is done in the card is none of the page's business: its shortcuts and menus must not hear it.
  for (const type of [
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'keydown',
    'keyup',
    'keypress',
    'focusin',
  ]) {
    card.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  shadow.append(make('style', {}, overlayCss), outline, marks, card);

  function make(tag: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  }
  function button(text: string, press: () => void, kind?: 'main'): HTMLElement {
    const element = make('button', { type: 'button', ...(kind ? { class: kind } : {}) }, text);
    element.addEventListener('click', (event) => event.isTrusted && press(), { signal });
    return element;
  }
  function put(box: HTMLElement, element: Element): void {
    const { x, y, width, height } = boxInTop(element);
    Object.assign(box.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  }
  function hover(element: Element | null): void {
    outline.hidden = element === null;
    if (element) put(outline, element);
  }
  function choice({ element, title }: Candidate, { isChosen, onChoose }: Step): HTMLElement {
    const press = button(title, () => onChoose?.(element));
    press.setAttribute('aria-pressed', String(isChosen?.(element) ?? false));
    press.addEventListener('focus', () => {
      element.scrollIntoView({ block: 'nearest' });
      hover(element);
    });
    const item = make('li');
    item.append(press);
    return item;
  }
  return {
    host,
    button,
    hover,
    mark: (elements) => {
      const boxes = elements.map((element) => {
        const box = make('div', { class: 'box chosen' });
        put(box, element);
        return box;
      });
      marks.replaceChildren(...boxes);
    },
    show: (step) => {
      const list = make('ul');
      list.append(...(step.candidates ?? []).map((candidate) => choice(candidate, step)));
      const row = make('div', { class: 'row' });
      row.append(...step.buttons);
      const words = step.words.map((line) => make('p', {}, line));
      card.replaceChildren(make('h1', {}, step.title), ...words, ...(list.childElementCount > 0 ? [list] : []), row);
      card.focus({ preventScroll: true });
    },
  };
}
