/**
 * Closes what the content security policy cannot: real-time connections (which it does not cover everywhere), frames (for
 * which Chromium connects to the host before it asks the policy), and sending a page or a window elsewhere. Called first
 * by every document of ours. A second wall only: the first is that no foreign code gets in. A link that a person presses
 * still works.
 */

/** Constructors that reach the network past the policy in some browsers. Nothing of ours uses them. */
const doors = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'] as const;

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

/** Closes them in this document. Safe to repeat. */
export function closeExits(scope: Scope = globalThis): void {
  for (const door of doors) Reflect.deleteProperty(scope, door);
  scope.open = () => null;
  closeEmbeds(scope);
  const isAway = (address: string) => new URL(address, scope.location.href).origin !== scope.location.origin;
  const { navigation } = scope as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, userInitiated, downloadRequest } = event as NavigateLike;
    if (isAway(destination.url) && !userInitiated && downloadRequest === null) event.preventDefault();
  });
  // A press that no person made. Saving a file presses a link too: its address is of our own origin.
  const noHand = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!event.isTrusted && link instanceof HTMLAnchorElement && isAway(link.href)) event.preventDefault();
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
