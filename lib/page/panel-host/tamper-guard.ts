/**
 * Watches our host element for a page that hides, restyles, moves or removes it. Puts it back a few times and then gives up and
 * closes, because a page that keeps at it must not be able to drive us in a loop.
 * Watches only the host and the child list of its parent: watching more froze pages in other extensions.
 */
export interface HostGuard {
  start(): void;
  stop(): void;
}

/** Foreign changes within {@link WINDOW_MS} after which the panel closes. */
const LIMIT = 20;
const WINDOW_MS = 10_000;

export function guardHost({
  element,
  parent,
  signal,
  onRemoved,
  onGiveUp,
}: {
  element: HTMLElement;
  parent: () => Element;
  signal: AbortSignal;
  onRemoved: () => void;
  onGiveUp: () => void;
}): HostGuard {
  let strikes: number[] = [];

  function strike(): boolean {
    const now = Date.now();
    strikes = [...strikes.filter((at) => now - at < WINDOW_MS), now];
    if (strikes.length <= LIMIT) return true;
    guard.stop();
    onGiveUp();
    return false;
  }

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'attributes' && record.attributeName && element.hasAttribute(record.attributeName)) {
        // We set no attribute at all, so any attribute is somebody else's.
        if (!strike()) return;
        element.removeAttribute(record.attributeName);
      }
    }
    if (element.parentNode !== parent() && strike()) onRemoved();
  });

  const guard: HostGuard = {
    start() {
      observer.observe(element, { attributes: true });
      observer.observe(parent(), { childList: true });
    },
    stop: () => observer.disconnect(),
  };
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return guard;
}
