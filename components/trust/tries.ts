/**
 * Every way out of an extension page that we know of, each tried for real. The address is of a name that can never exist,
 * so nothing would be sent even if a way were open. Used by the self-test page only.
 */

/** `closed`: refused before anything could leave. `missing`: the browser, or Throughline, has no such thing here. */
export type Outcome = 'closed' | 'missing' | 'open' | 'unclear';
export interface Found {
  readonly outcome: Outcome;
  /** What closed it, for whoever wants to know. */
  readonly how: string;
}
export interface Try {
  readonly id: string;
  readonly name: string;
  run(address: string): unknown;
}

/** Puts an element in the page; rejects when the browser says that it could not be loaded. */
const add = <K extends keyof HTMLElementTagNameMap>(tag: K, set: (element: HTMLElementTagNameMap[K]) => void) =>
  new Promise<never>((_resolve, reject) => {
    const element = document.createElement(tag);
    (element as HTMLElement).addEventListener('error', () => reject(new NotLoaded()));
    set(element);
    document.body.append(element);
    setTimeout(() => element.remove(), 4_000);
  });
class NotLoaded extends Error {}
/** The same for a worker. */
const started = (worker: unknown) =>
  new Promise<never>((_resolve, reject) => {
    (worker as Worker).addEventListener('error', () => reject(new NotLoaded()));
  });
const link = (rel: string, as?: string) => (address: string) =>
  add('link', (element) => {
    element.rel = rel;
    if (as) element.setAttribute('as', as);
    element.href = address;
  });
/** A constructor by its name; what is not there cannot be used. */
function make(name: string, ...args: unknown[]): unknown {
  const made = (globalThis as unknown as Record<string, (new (...args: unknown[]) => unknown) | undefined>)[name];
  if (typeof made !== 'function') throw new Missing();
  return new made(...args);
}
class Missing extends Error {}

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
      add('iframe', (element) => {
        element.title = 'Self-test';
        element.src = address;
      }),
  },
  {
    id: 'object',
    name: 'Embedded object',
    run: (address) =>
      add('object', (element) => {
        element.data = address;
      }),
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
  { id: 'worker', name: 'Worker from elsewhere', run: (address) => started(make('Worker', address)) },
  {
    id: 'blob-worker',
    name: 'Worker made of text',
    run: () => started(make('Worker', URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' })))),
  },
  { id: 'code', name: 'Running text as code', run: () => make('Function', 'return 1') },
  {
    id: 'rtc',
    name: 'WebRTC',
    run: (address) => make('RTCPeerConnection', { iceServers: [{ urls: `stun:${new URL(address).host}` }] }),
  },
  { id: 'transport', name: 'WebTransport', run: (address) => make('WebTransport', address) },
  { id: 'prefetch', name: 'Prefetching', run: link('prefetch') },
  { id: 'preload', name: 'Preloading', run: link('preload', 'image') },
  { id: 'module-preload', name: 'Preloading a module', run: link('modulepreload') },
  {
    id: 'navigate',
    name: 'Sending this page elsewhere',
    run: (address) => {
      location.href = address;
    },
  },
  { id: 'window', name: 'Opening a window', run: (address) => window.open(address, '_blank') },
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

interface Violation {
  readonly blockedURI: string;
  readonly effectiveDirective: string;
}

/** How long a refusal may be on its way, in milliseconds. */
const patience = 1_500;

/** Runs one of them and says what came of it. */
export async function attempt(one: Try, mark: string): Promise<Found> {
  const host = `${one.id}.${mark}.throughline.invalid`;
  const address = `https://${host}/`;
  const watch = new AbortController();
  const { signal } = watch;
  let refusal: Violation | null = null;
  let cancelled = false;
  let done: () => void = () => undefined;
  const refused = new Promise<void>((resolve) => {
    done = resolve;
  });
  document.addEventListener(
    'securitypolicyviolation',
    (event) => {
      // A late one of the try before names another host; `eval` and `blob` name none.
      const { blockedURI, effectiveDirective } = event;
      if (/^https?:|^wss?:/.test(blockedURI) && !blockedURI.includes(host)) return;
      refusal = { blockedURI, effectiveDirective };
      done();
    },
    { signal },
  );
  // The guards in lib/platform/close-exits.ts listen first.
  const stopped = (event: Event) => {
    cancelled ||= event.defaultPrevented;
    if (cancelled) done();
  };
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigate', stopped, { signal });
  if (one.id === 'link') document.addEventListener('click', stopped, { signal });
  let error: unknown = null;
  let value: unknown;
  const late = new Promise((resolve) => setTimeout(resolve, patience, 'late'));
  try {
    value = await Promise.race([Promise.resolve(one.run(address)), refused, late]);
  } catch (thrown) {
    error = thrown;
  }
  // What the policy refused is told a moment after the attempt itself failed or returned.
  if (refusal === null && !cancelled && !(error instanceof Missing)) {
    await Promise.race([refused, new Promise((resolve) => setTimeout(resolve, value === 'late' ? 0 : 700))]);
  }
  watch.abort();
  return verdict(one, refusal, cancelled, error, value);
}

function verdict(one: Try, refusal: Violation | null, cancelled: boolean, error: unknown, value: unknown): Found {
  if (refusal) return { outcome: 'closed', how: `by the policy, ${refusal.effectiveDirective}` };
  if (error instanceof Missing) return { outcome: 'missing', how: 'not there in Throughline’s pages' };
  if (cancelled) return { outcome: 'closed', how: 'stopped before it began' };
  if (one.id === 'window' && value === null) return { outcome: 'closed', how: 'not there in Throughline’s pages' };
  if (one.id === 'frame' || one.id === 'object') return { outcome: 'closed', how: 'given no address' };
  if (one.id === 'beacon' && value === false) return { outcome: 'closed', how: 'refused by the browser' };
  if (error instanceof DOMException && error.name === 'SecurityError') {
    return { outcome: 'closed', how: 'refused by the browser' };
  }
  if (error instanceof NotLoaded) return { outcome: 'unclear', how: 'not loaded, but no refusal was seen' };
  if (error instanceof Error) return { outcome: 'unclear', how: `failed: ${error.name}` };
  return { outcome: 'unclear', how: 'no refusal was seen' };
}
