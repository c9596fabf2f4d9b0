/**
 * Hosts the panel in somebody else's page: an extension-origin iframe in a closed shadow root.
 *
 * The page is hostile. It can see that one element without attributes hangs on <html> (or in the open dialog that holds
 * the note) and that <html> gets a margin beside a docked panel, and nothing else: no client data, no frame
 * (`window.length` stays 0), no address. The closed root hides that the panel exists, the cross-origin frame keeps what it
 * shows. The host never reads the page; it only asks for boxes that must stay free.
 */
import { makeGrip, wireGrip } from './grip.ts';
import { HOST_CSS } from './host.css.ts';
import { openModals } from './modals.ts';
import { type Box, clampWidth, covers, placementsToTry, type Side, tabTop } from './placement.ts';
import { guardHost } from './tamper-guard.ts';

export interface HostLayout {
  readonly side: Side;
  readonly width: number;
  readonly collapsed: boolean;
}

export interface PanelHostOptions {
  readonly win: Window;
  /** Ends the host: everything is taken out of the page again. */
  readonly signal: AbortSignal;
  /** Address of the panel page, with a fresh one-use nonce each time it is asked for. */
  readonly panelUrl: () => Promise<string>;
  /** Boxes (top viewport, CSS pixels) that the panel must not cover: note fields and open modals. */
  readonly keepFree: () => { fields: readonly Box[]; modals: readonly Box[] };
  /** The user dragged, docked or collapsed the panel here. */
  readonly onLayout: (layout: HostLayout) => void;
  /** The page kept tampering with the host; it was removed. */
  readonly onTampered: () => void;
}

export interface PanelHost {
  readonly element: HTMLElement;
  /** Puts the frame up unseen and takes no room: it loads while nobody knows yet where it is to stand. */
  open(): Promise<void>;
  show(layout: HostLayout): Promise<void>;
  hide(): void;
  readonly shown: boolean;
  /** Shown, or about to be. */
  readonly up: boolean;
  /** Looks again whether anything is covered; cheap when nothing moved. */
  settle(): void;
  /** Opens it whatever was remembered, and gives it the keyboard. */
  focus(): void;
  /** The focus is back in the page: a panel that was only peeked at gives the note its room again. */
  back(): void;
}

const TAB = { width: 32, height: 120 };

/** Makes the host (detached until {@link PanelHost.show}). */
export function createPanelHost({
  win,
  signal,
  panelUrl,
  keepFree,
  onLayout,
  onTampered,
}: PanelHostOptions): PanelHost {
  const doc = win.document;
  const element = doc.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = HOST_CSS;
  const shell = doc.createElement('div');
  shell.className = 'shell';
  const grip = makeGrip(doc);
  const tab = makeTab(doc);
  shell.append(grip);
  root.append(style, shell, tab);

  let layout: HostLayout = { side: 'right', width: 360, collapsed: false };
  let shown = false;
  let opening = false;
  /** The user opened it although it covers something; lasts until the note gets the focus. */
  let peek = false;
  let frame: HTMLIFrameElement | null = null;
  let placed: Side | 'tab' = 'tab';
  let pushed: { side: Side; before: string; priority: string } | null = null;

  /** Where the host hangs: on <html>, or in the modal <dialog> that holds the note, beside which all else is inert. */
  let home: Element = doc.documentElement;
  function homeNow(): Element {
    // A plain question, and most pages answer no.
    if (!doc.querySelector('dialog[open]')) return doc.documentElement;
    const dialogs = openModals(doc, element).filter(({ element: one }) => one.matches('dialog:modal'));
    if (dialogs.length === 0) return doc.documentElement;
    // Those in the list hold no note.
    const { modals } = keepFree();
    const holding = dialogs.filter(({ element: one }) => {
      const { left, top } = one.getBoundingClientRect();
      return !modals.some((box) => box.left === left && box.top === top);
    });
    return holding.at(-1)?.element ?? doc.documentElement;
  }
  /** Hangs it where it belongs now; a frame that is moved has to load again. */
  function hang(): void {
    guard.stop();
    home = homeNow();
    home.append(element);
    guard.start();
  }

  const viewport = () => ({ width: doc.documentElement.clientWidth || win.innerWidth, height: win.innerHeight });

  function push(side: Side | null, width: number): void {
    const html = doc.documentElement.style;
    if (pushed) {
      html.setProperty(`margin-${pushed.side}`, pushed.before, pushed.priority);
      pushed = null;
    }
    if (!side) return;
    const name = `margin-${side}`;
    pushed = { side, before: html.getPropertyValue(name), priority: html.getPropertyPriority(name) };
    html.setProperty(name, `${width}px`, 'important');
  }

  /** Whether a panel docked there covers a field (at any scroll position) or a modal. */
  function covered(side: Side, width: number, view: { width: number; height: number }): boolean {
    const { fields, modals } = keepFree();
    const columns = fields.map((box) => ({ ...box, top: 0, bottom: view.height }));
    return covers(side, width, view, [...columns, ...modals]);
  }

  function place(): void {
    // The scrollbar and a pushed margin both change what "width" means, so measure without our own margin.
    push(null, 0);
    const view = viewport();
    const width = clampWidth(layout.width, view.width);
    placed = 'tab';
    if (!layout.collapsed) {
      for (const side of placementsToTry(layout.side, view.width)) {
        if (side === 'tab') break;
        push(side, width);
        if (!covered(side, width, view)) {
          placed = side;
          break;
        }
        push(null, 0);
      }
      if (placed === 'tab' && peek) placed = layout.side;
    }
    draw(width);
  }

  function draw(width: number): void {
    const docked = placed !== 'tab';
    const side = placed === 'tab' ? layout.side : placed;
    shell.hidden = !docked;
    tab.hidden = docked;
    shell.dataset.side = side;
    shell.style.width = `${width}px`;
    tab.dataset.side = side;
    grip.setAttribute('aria-valuenow', String(width));
    if (!docked) {
      const { fields, modals } = keepFree();
      tab.style.top = `${tabTop(side, TAB, viewport(), [...fields, ...modals])}px`;
    }
  }

  async function mountFrame(): Promise<void> {
    const fresh = doc.createElement('iframe');
    fresh.title = 'Throughline panel';
    fresh.allow = 'clipboard-write';
    frame?.remove();
    frame = fresh;
    try {
      fresh.src = await panelUrl();
    } catch {
      // No background, or no permission for this site any more: an empty panel would help nobody.
      if (frame === fresh) host.hide();
      return;
    }
    if (frame === fresh && host.up) shell.prepend(fresh);
  }

  function setLayout(next: HostLayout): void {
    layout = next;
    place();
    onLayout(layout);
  }

  const guard = guardHost({
    element,
    parent: () => home,
    signal,
    onRemoved: () => {
      if (!host.up) return;
      hang();
      void mountFrame();
    },
    onGiveUp: () => {
      host.hide();
      onTampered();
    },
  });

  wireGrip(grip, shell, signal, {
    width: () => clampWidth(layout.width, viewport().width + (pushed ? layout.width : 0)),
    side: () => (placed === 'tab' ? layout.side : placed),
    resize: (width, done) => {
      layout = { ...layout, width: clampWidth(width, win.innerWidth) };
      place();
      if (done) onLayout(layout);
    },
  });
  tab.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      peek = true;
      setLayout({ ...layout, collapsed: false });
      frame?.focus();
    },
    { signal },
  );
  win.addEventListener('resize', () => shown && place(), { signal });
  doc.addEventListener(
    'focusin',
    (event) => {
      if (event.target !== element) host.back();
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => host.hide(), { once: true });

  const host: PanelHost = {
    element,
    get shown() {
      return shown;
    },
    get up() {
      return shown || opening;
    },
    async open() {
      if (host.up) return;
      opening = true;
      shell.hidden = false;
      tab.hidden = true;
      shell.dataset.side = layout.side;
      shell.style.visibility = 'hidden';
      shell.style.width = `${layout.width}px`;
      hang();
      await mountFrame();
    },
    async show(next) {
      layout = next;
      if (shown) return place();
      shown = true;
      shell.style.visibility = '';
      if (opening) {
        opening = false;
        return place();
      }
      hang();
      place();
      await mountFrame();
    },
    hide() {
      if (!host.up) return;
      shown = false;
      opening = false;
      peek = false;
      guard.stop();
      push(null, 0);
      frame?.remove();
      frame = null;
      element.remove();
    },
    settle() {
      if (!shown) return;
      if (homeNow() !== home) {
        hang();
        void mountFrame();
      }
      const view = viewport();
      const width = clampWidth(layout.width, win.innerWidth);
      const covering = placed !== 'tab' && covered(placed, width, { ...view, width: win.innerWidth });
      if (peek && covering && keepFree().modals.length === 0) return;
      if (covering || (placed === 'tab' && !layout.collapsed)) place();
      else if (placed === 'tab') draw(width);
    },
    focus() {
      peek = true;
      if (layout.collapsed || placed === 'tab') setLayout({ ...layout, collapsed: false });
      frame?.focus();
    },
    back() {
      if (!peek) return;
      peek = false;
      host.settle();
    },
  };
  return host;
}

function makeTab(doc: Document): HTMLButtonElement {
  const tab = doc.createElement('button');
  tab.className = 'tab';
  tab.type = 'button';
  tab.textContent = 'Throughline';
  tab.setAttribute('aria-label', 'Open the Throughline panel');
  tab.hidden = true;
  return tab;
}
