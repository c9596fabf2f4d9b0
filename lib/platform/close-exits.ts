/**
 * Closes what the content security policy cannot: real-time connections (which it does not cover everywhere) and sending
 * the page itself elsewhere. Imported first by every document of ours. A link that a person clicks still works.
 */

/** Constructors that reach the network past the policy in some browsers. Nothing of ours uses them. */
const doors = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'] as const;

interface NavigateLike extends Event {
  readonly destination: { readonly url: string };
  readonly userInitiated: boolean;
  readonly downloadRequest: string | null;
}

/** Closes them in this document. Safe to repeat. */
export function closeExits(scope: typeof globalThis = globalThis): void {
  for (const door of doors) Reflect.deleteProperty(scope, door);
  const { navigation } = scope as { navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { destination, userInitiated, downloadRequest } = event as NavigateLike;
    const away = new URL(destination.url, scope.location.href).origin !== scope.location.origin;
    if (away && !userInitiated && downloadRequest === null && event.cancelable) event.preventDefault();
  });
}
