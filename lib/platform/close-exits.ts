/**
 * Closes what the content security policy cannot: real-time connections (which it does not cover everywhere), frames (for
 * which Chromium connects to the host before it asks the policy), connections and names looked up ahead, and sending a
 * page, a window or a tab elsewhere. Called first
 * by every document of ours. A second wall only: the first is that no foreign code gets in. A link that a person presses
 * still works.
 */

/** Constructors that reach the network past the policy in some browsers. Nothing of ours uses them. */
const doors = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'] as const;

/** What opens a page for whoever has the extension's own means. */
const openers = { tabs: ['create', 'update'], windows: ['create'] } as const;

/** Thrown instead of opening an address of the network. */
export class Shut extends Error {
  constructor() {
    super('Throughline opens no page of the network.');
    this.name = 'Shut';
  }
}

/** Elements whose address is never one of ours. */
const embeds = {
  HTMLIFrameElement: 'src',
  HTMLFrameElement: 'src',
  HTMLEmbedElement: 'src',
  HTMLObjectElement: 'data',
};

interface NavigateLike extends Event {
  readonly destination: { readonly url: string };
  readonly userInitiated: boolean;
  readonly downloadRequest: string | null;
}

type Scope = typeof globalThis;

/** Whether an address is of another origin than the document's. */
const isAway = (scope: Scope, address: string): boolean =>
  new URL(address, scope.location.href).origin !== scope.location.origin;

/** Closes them in this document. Safe to repeat. */
export function closeExits(scope: Scope = globalThis): void {
  for (const door of doors) Reflect.deleteProperty(scope, door);
  scope.open = () => null;
  closeEmbeds(scope);
  closeLinks(scope);
  closeTabs(scope);
  const { navigation } = scope as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, userInitiated, downloadRequest } = event as NavigateLike;
    if (isAway(scope, destination.url) && !userInitiated && downloadRequest === null) event.preventDefault();
  });
  // A press that no person made. Saving a file presses a link too: its address is of our own origin.
  const noHand = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!event.isTrusted && link instanceof HTMLAnchorElement && isAway(scope, link.href)) event.preventDefault();
  };
  scope.document.addEventListener('click', noHand, { capture: true });
}

function closeEmbeds(scope: Scope): void {
  for (const [name, attribute] of Object.entries(embeds)) {
    const element = (scope as unknown as Record<string, { readonly prototype: object } | undefined>)[name];
    if (!element) continue;
    Object.defineProperty(element.prototype, attribute, { configurable: true, get: () => '', set: () => undefined });
  }
}

/** Style sheets and scripts of our own come by such links as well, so only foreign addresses are dropped. */
function closeLinks(scope: Scope): void {
  const { prototype } = scope.HTMLLinkElement;
  const real = Object.getOwnPropertyDescriptor(prototype, 'href');
  const { set, get } = real ?? {};
  if (!set || !get) return;
  Object.defineProperty(prototype, 'href', {
    configurable: true,
    get,
    set(this: HTMLLinkElement, address: string) {
      if (!isAway(scope, String(address))) set.call(this, address);
    },
  });
  Object.defineProperty(prototype, 'setAttribute', {
    configurable: true,
    value(this: HTMLLinkElement, name: string, value: string) {
      if (name.toLowerCase() !== 'href' || !isAway(scope, String(value))) {
        scope.Element.prototype.setAttribute.call(this, name, value);
      }
    },
  });
}

/** Pages of ours and of the browser itself may be opened. */
const isOfNetwork = (url: unknown) =>
  [url]
    .flat()
    .some(
      (each) =>
        typeof each === 'string' &&
        /^(?:[a-z]+:)?\/\//i.test(each) &&
        !/^(?:[a-z]+-extension|chrome|edge|about):/i.test(each),
    );

function closeTabs(scope: Scope): void {
  const { chrome, browser } = scope as unknown as Record<string, Record<string, Record<string, unknown>> | undefined>;
  for (const api of new Set([chrome, browser])) {
    for (const [part, names] of Object.entries(openers)) {
      for (const name of names) {
        const room = api?.[part];
        const open = room?.[name];
        if (room && typeof open === 'function') room[name] = guarded(room, open as Opener);
      }
    }
  }
}

type Opener = (...args: unknown[]) => unknown;

function guarded(room: object, open: Opener): Opener {
  return (...args) => {
    if (args.some((each) => typeof each === 'object' && each !== null && 'url' in each && isOfNetwork(each.url))) {
      throw new Shut();
    }
    return open.apply(room, args);
  };
}
