// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editorOf } from '../../ehr/editors/editor-of.ts';
import type { Detection } from '../../ehr/index.ts';
import type { TriggerWord } from '../../lookup/types.ts';
import { insertText } from '../insert/insert-text.ts';
import { lineAt, selectBack } from './line.ts';
import { createTriggers, type Triggers } from './triggers.ts';

const words: readonly TriggerWord[] = [
  { word: 'g1', what: 'Goal 1', goal: 1 },
  { word: 'g2', what: 'Goal 2', goal: 2 },
  { word: 'mse', what: 'Your snippet' },
];
const life = new AbortController();
const asked: string[] = [];
let detection: Detection;
let finish: () => void;
let triggers: Triggers;

function field(value: string, caret = value.length): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.value = value;
  document.body.replaceChildren(area);
  area.focus();
  area.setSelectionRange(caret, caret);
  const editor = editorOf(area);
  detection = {
    report: { role: 'note' } as Detection['report'],
    elements: new Map(editor ? [['f1', editor]] : []),
    privateRoots: new Set(),
    roots: [document],
    asleep: false,
  };
  return area;
}

/** A key as the therapist presses it; true when the page gets it. */
function press(target: Element, key: string, more: KeyboardEventInit = {}, trusted = true): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  let reached = false;
  target.addEventListener('keydown', () => (reached = true), { once: true });
  target.dispatchEvent(event);
  return reached && !event.defaultPrevented;
}

beforeEach(() => {
  document.execCommand = () => false;
  asked.length = 0;
  triggers = createTriggers({
    win: window,
    signal: life.signal,
    current: () => detection,
    ask: (key, trigger, typed) => {
      asked.push(trigger === typed ? `${key} ${trigger}` : `${key} ${trigger} for ${typed}`);
      return new Promise<void>((done) => (finish = done));
    },
  });
  triggers.watch(document);
  triggers.words = words;
});
afterEach(() => {
  triggers.words = [];
  vi.useRealTimers();
});

describe('Tab', () => {
  it('is taken from the page after a trigger, and the background asked once', () => {
    const area = field('Worked on .g2');
    expect(press(area, 'Tab')).toBe(false);
    expect(press(area, 'Tab')).toBe(false);
    expect(asked).toEqual(['f1 .g2']);
    expect(area.value).toBe('Worked on .g2');
  });

  it('is taken again once the first is over', async () => {
    const area = field('.g2');
    press(area, 'Tab');
    finish();
    await Promise.resolve();
    await Promise.resolve();
    press(area, 'Tab');
    expect(asked).toHaveLength(2);
  });

  it.each<[string, () => boolean]>([
    ['there is no trigger', () => press(field('Worked on sleep'), 'Tab')],
    ['the trigger is not finished', () => press(field('on .g2', 5), 'Tab')],
    ['a letter follows', () => press(field('on .g2x', 6), 'Tab')],
    ['it is another key', () => press(field('.g2'), 'Enter')],
    ['Shift is held', () => press(field('.g2'), 'Tab', { shiftKey: true })],
    ['Control is held', () => press(field('.g2'), 'Tab', { ctrlKey: true })],
    ['a word is being composed', () => press(field('.g2'), 'Tab', { isComposing: true })],
    ['the page made the event itself', () => press(field('.g2'), 'Tab', {}, false)],
    [
      'something is selected',
      () => {
        const area = field('.g2');
        area.setSelectionRange(0, 3);
        return press(area, 'Tab');
      },
    ],
    [
      'the field is private',
      () => {
        const area = field('.g2');
        detection = { ...detection, privateRoots: new Set([area]) };
        return press(area, 'Tab');
      },
    ],
    [
      'the field is none of the note’s',
      () => {
        const area = field('.g2');
        detection = { ...detection, elements: new Map() };
        return press(area, 'Tab');
      },
    ],
    [
      'the page is no note',
      () => {
        const area = field('.g2');
        detection = { ...detection, report: { role: 'plan' } as Detection['report'] };
        return press(area, 'Tab');
      },
    ],
    [
      'the field is read-only',
      () => {
        const area = field('.g2');
        area.readOnly = true;
        return press(area, 'Tab');
      },
    ],
    [
      'triggers are off',
      () => {
        triggers.words = [];
        return press(field('.g2'), 'Tab');
      },
    ],
  ])('stays the page’s when %s', (_why, go) => {
    expect(go()).toBe(true);
    expect(asked).toEqual([]);
  });
});

describe('the text', () => {
  async function arrives(area: HTMLTextAreaElement, meanwhile: () => void = () => undefined) {
    vi.useFakeTimers();
    const replace = triggers.replacement('.g2', area);
    if (!replace) return null;
    const outcome = insertText({
      element: area,
      text: 'Goal 2: Sleep',
      signal: life.signal,
      rememberedRange: null,
      replace,
    });
    meanwhile();
    await vi.advanceTimersByTimeAsync(3000);
    return outcome;
  }

  it('takes the place of the trigger and of nothing else', async () => {
    const area = field('Worked on .g2. And .g2', 'Worked on .g2'.length);
    press(area, 'Tab');
    expect(await arrives(area)).toEqual({ outcome: 'inserted', method: 'value' });
    expect(area.value).toBe('Worked on Goal 2: Sleep. And .g2');
    expect(area.selectionStart).toBe('Worked on Goal 2: Sleep'.length);
  });

  it('goes before what was typed while the background was asked', async () => {
    const area = field('on .g2');
    press(area, 'Tab');
    area.setRangeText(', then', 6, 6, 'end');
    expect(await arrives(area)).toEqual({ outcome: 'inserted', method: 'value' });
    expect(area.value).toBe('on Goal 2: Sleep, then');
  });

  it('loses no key that is pressed while the trigger is selected', async () => {
    const area = field('on .g2');
    press(area, 'Tab');
    const outcome = await arrives(area, () => {
      expect(press(area, '!')).toBe(false);
      expect(press(area, 'ArrowLeft')).toBe(true);
    });
    expect(outcome).toMatchObject({ outcome: 'inserted' });
    expect(area.value).toBe('on Goal 2: Sleep!');
    expect(press(area, 'a')).toBe(true);
  });

  it('does not come when the trigger is gone, or for another field or trigger', async () => {
    const area = field('on .g2');
    press(area, 'Tab');
    expect(triggers.replacement('.g3', area)).toBeNull();
    expect(triggers.replacement('.g2', document.body)).toBeNull();
    area.value = 'something else';
    expect(await arrives(area)).toMatchObject({ outcome: 'failed' });
    expect(area.value).toBe('something else');
  });

  it('leaves the trigger, unselected, where the field takes nothing', async () => {
    const area = field('on .g2');
    press(area, 'Tab');
    area.addEventListener('input', () => (area.value = 'on .g2'));
    expect(await arrives(area)).toMatchObject({ outcome: 'failed' });
    expect(area.value).toBe('on .g2');
    expect(area.selectionStart).toBe(area.selectionEnd);
  });
});

describe('the line before the caret', () => {
  function rich(html: string): { root: HTMLElement; select(node: Node, offset: number): void } {
    document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
    const root = document.body.firstElementChild as HTMLElement;
    return { root, select: (node, offset) => document.getSelection()?.collapse(node, offset) };
  }
  const textIn = (root: Element, part: string): Text => {
    const walker = document.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node as Text).data.includes(part)) return node as Text;
    }
    throw new Error(`no text with ${part}`);
  };

  it.each([
    ['<p>First.</p><p>on .g2</p>', 'on .g2'],
    ['<p>First.<br>.g2</p>', '.g2'],
    ['<p>on <b>this</b> .g2</p>', 'on this .g2'],
    ['<p>me@site<i>.g2</i></p>', 'me@site.g2'],
    ['<p>First.</p>.g2', '.g2'],
    ['<ul><li>one</li><li>.g2</li></ul>', '.g2'],
  ])('%s', (html, line) => {
    const { root, select } = rich(html);
    const text = textIn(root, '.g2');
    select(text, text.data.length);
    const editor = editorOf(root);
    expect(editor && lineAt(editor)).toEqual({ before: line, after: '' });
    expect(editor && selectBack(editor, 3)).toBe(true);
    expect(document.getSelection()?.toString()).toBe('.g2');
  });

  it('selects across pieces of text, and nothing where there is too little', () => {
    const { root, select } = rich('<p>on .<span>g</span>2</p>');
    const text = textIn(root, '2');
    select(text, 1);
    const editor = editorOf(root);
    expect(editor && selectBack(editor, 30)).toBe(false);
    expect(editor && selectBack(editor, 3)).toBe(true);
    expect(document.getSelection()?.toString()).toBe('.g2');
  });
});

describe('the list at the caret', () => {
  /** Types the last character of `value`, as the browser tells of it. */
  function typed(value: string): HTMLTextAreaElement {
    const area = field(value);
    const event = new InputEvent('input', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    area.dispatchEvent(event);
    return area;
  }
  const isOpen = () => triggers.list.isConnected;

  it('opens at the beginning of a trigger, moves by arrows, and asks for the chosen one', () => {
    const area = typed('Worked on .g');
    expect(isOpen()).toBe(true);
    expect(press(area, 'ArrowDown')).toBe(false);
    expect(press(area, 'Enter')).toBe(false);
    expect(asked).toEqual(['f1 .g2 for .g']);
    expect(isOpen()).toBe(false);
  });

  it('offers the snippets of the therapist, by Tab too', () => {
    expect(press(typed('.m'), 'Tab')).toBe(false);
    expect(asked).toEqual(['f1 .mse for .m']);
  });

  it('goes on Escape and stays away for this word, and every key is the page’s again', () => {
    const area = typed('on .g');
    expect(press(area, 'Escape')).toBe(false);
    expect(isOpen()).toBe(false);
    typed('on .g1');
    expect(isOpen()).toBe(false);
    expect(press(area, 'Enter')).toBe(true);
  });

  it.each([
    ['no trigger begins so', 'on .x'],
    ['the dot ends a sentence', 'Slept well.'],
    ['a number is typed', 'took .5'],
    ['the word has ended', '.g1 '],
  ])('stays away when %s', (_why, value) => {
    const area = typed(value);
    expect(isOpen()).toBe(false);
    expect(press(area, 'Enter')).toBe(true);
    expect(press(area, 'ArrowDown')).toBe(true);
  });

  it('opens for what was typed while another trigger’s text was under way, once that has come', async () => {
    press(typed('.g2'), 'Tab');
    typed('Goal 2 and .g');
    expect(isOpen()).toBe(false);
    finish();
    await Promise.resolve();
    expect(isOpen()).toBe(true);
  });

  it('stays closed after a trigger’s text when nothing was typed meanwhile', async () => {
    press(typed('.g2'), 'Tab');
    finish();
    await Promise.resolve();
    expect(isOpen()).toBe(false);
  });

  it('stays open while the page scrolls', () => {
    typed('on .g');
    window.dispatchEvent(new Event('scroll'));
    expect(isOpen()).toBe(true);
  });

  it('leaves nothing readable in the page', () => {
    typed('.g');
    expect(triggers.list.shadowRoot).toBeNull();
    expect(triggers.list.attributes).toHaveLength(0);
    expect(document.documentElement.textContent).not.toContain('Goal');
  });
});
