/**
 * Walking an extension page by the keyboard alone: Tab until something has the focus, and whether one can see that it has.
 * Nothing here clicks, or puts the focus anywhere by script.
 */
import type { Tab } from '../../scripts/browser/surface.ts';

/** What has the focus: its accessible name, what it is, and whether that can be seen. */
interface Focused {
  readonly name: string;
  readonly link: boolean;
  readonly visible: boolean;
  /** Nothing has it: the walk went past the last stop of the page. */
  readonly none: boolean;
}

function look(): Focused {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', link: false, visible: true, none: true };
  const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
  const label = at.getAttribute('aria-label') ?? labels.map((each) => each.textContent).join(' ');
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const visible = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  return {
    name: (label || at.textContent || '').replace(/\s+/g, ' ').trim(),
    link: at.matches('a'),
    visible,
    none: false,
  };
}

export interface Walk {
  /** Presses Tab (or Shift+Tab) until that has the focus. @throws when a round through the page did not meet it. */
  reach(name: string | RegExp, back?: boolean): Promise<void>;
  /** Reaches a link and follows it; a field may well be called the same. */
  follow(name: string, back?: boolean): Promise<void>;
  /** Reaches it and presses Enter. */
  enter(name: string | RegExp, back?: boolean): Promise<void>;
  /** Reaches a field and types, with Enter at the end where told. */
  say(name: string | RegExp, text: string, enter?: boolean): Promise<void>;
  /** How many keys were pressed to get somewhere. */
  readonly steps: number;
}

/** More stops than any page has. */
const most = 250;

export function walkOf(tab: Tab): Walk {
  let steps = 0;
  async function reach(fits: (at: Focused) => boolean, name: string | RegExp, back = false): Promise<void> {
    const met: string[] = [];
    let way = back;
    let lost = 0;
    for (let tries = 0; tries < most; tries++) {
      const at = await tab.run(look, null);
      if (!at.none && !at.visible) throw new Error(`One cannot see that “${at.name}” has the focus.`);
      if (!at.none && fits(at)) return;
      met.push(at.name.slice(0, 30));
      // Past the ends of the page the browser's own bars have the focus; not every driver comes back from there by itself.
      lost = at.none ? lost + 1 : 0;
      if (lost === 3) {
        way = !way;
        lost = 0;
      }
      await tab.press(way ? 'Shift+Tab' : 'Tab');
      steps += 1;
    }
    throw new Error(`Tab never came to ${name}. It came by: ${[...new Set(met)].join(' · ')}`);
  }
  const walk: Walk = {
    get steps() {
      return steps;
    },
    reach: (name, back) =>
      reach((at) => (typeof name === 'string' ? at.name === name : name.test(at.name)), name, back),
    async follow(name, back) {
      await reach((at) => at.link && at.name === name, name, back);
      await tab.press('Enter');
    },
    async enter(name, back) {
      await walk.reach(name, back);
      await tab.press('Enter');
    },
    async say(name, text, enter = false) {
      await walk.reach(name);
      await tab.type(text);
      if (enter) await tab.press('Enter');
    },
  };
  return walk;
}
