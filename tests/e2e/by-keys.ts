/**
 * A person without a mouse: walks by Tab to the control that is wanted, counts the keys, and holds every control on the
 * way to a focus that can be seen (WCAG 2.2, 2.4.7).
 */
import type { Surface, Tab } from '../../scripts/browser/surface.ts';

/** What has the keyboard in a document: its name, as far as a person would call it so, and whether that can be seen. */
interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly seen: boolean;
}

/** Runs in the document. Null when the keyboard is elsewhere. */
function focusedHere(): Focused | null {
  const at = document.activeElement;
  if (!document.hasFocus() || !(at instanceof HTMLElement) || at === document.body) return null;
  if (at.localName === 'iframe') return null;
  const by = (at.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((id) => document.getElementById(id)?.textContent ?? []);
  const labels = 'labels' in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
  const words =
    at.getAttribute('aria-label') ?? ([...by, ...labels.map((label) => label.textContent)].join(' ') || at.textContent);
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  return {
    name: (words ?? '').replace(/\s+/g, ' ').trim(),
    kind: at.localName,
    seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && box.width > 0 && box.height > 0,
  };
}

export interface Walker {
  /** Keys pressed so far; a text that is typed counts as one. */
  readonly keys: number;
  /** Controls on which the focus could not be seen. */
  readonly unseen: readonly string[];
  /** Walks on by Tab, or back by Shift+Tab, until the control with this name has the keyboard. @throws when it never has. */
  to(name: string | RegExp, back?: boolean): Promise<void>;
  /** The same, then the key that works it. */
  press(name: string | RegExp, key?: string, back?: boolean): Promise<void>;
  key(chord: string): Promise<void>;
  type(text: string): Promise<void>;
}

const enough = 150;

/** @param surface the document that the control is in: the tab itself, or a frame of it. */
export function walkerIn(tab: Tab, surface: Surface = tab): Walker {
  let keys = 0;
  const unseen: string[] = [];
  const key = async (chord: string) => {
    keys += 1;
    await tab.press(chord);
  };
  const fits = (found: Focused | null, name: string | RegExp) =>
    found !== null && (typeof name === 'string' ? found.name === name : name.test(found.name));
  const look = async () => {
    const found = await surface.run(focusedHere, undefined);
    if (found && !found.seen) unseen.push(`${found.kind} “${found.name.slice(0, 60)}”`);
    return found;
  };
  const to = async (name: string | RegExp, back = false) => {
    const met: string[] = [];
    for (let step = 0; step < enough; step++) {
      const found = await look();
      if (fits(found, name)) return;
      met.push(found?.name.slice(0, 40) ?? '·');
      await key(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never came to ${name}. It came to: ${[...new Set(met)].join(' | ')}`);
  };
  return {
    get keys() {
      return keys;
    },
    unseen,
    to,
    press: async (name, chord = 'Enter', back = false) => {
      await to(name, back);
      await key(chord);
    },
    key,
    type: async (text) => {
      keys += 1;
      await tab.type(text);
    },
  };
}
