/**
 * Runs one way out of the self-test and says what came of it: what the policy refused, what our own guards stopped, what is
 * not there. Whatever was not seen to be refused counts as not certain.
 */
import { Shut } from '../../lib/platform/close-exits.ts';
import { Addressless, type Found, Loaded, Missing, NotLoaded, NotStarted, RefusedInside, type Try } from './tries.ts';

interface Violation {
  readonly blockedURI: string;
  readonly effectiveDirective: string;
}

/** How long a refusal may be on its way, in milliseconds. */
const patience = 1_500;

/** Tries without an address, by the policy's words that refuse them. */
const namelessBy: { readonly [id: string]: RegExp } = {
  code: /^(script-src|require-trusted-types-for)/,
  'blob-worker': /^(worker-src|script-src|require-trusted-types-for)/,
  script: /^require-trusted-types-for/,
  module: /^require-trusted-types-for/,
  worker: /^require-trusted-types-for/,
  html: /^require-trusted-types-for/,
};

/** Whether the browser began to fetch something, whatever came of it. */
const wasTried = (address: string) => performance.getEntriesByName(address).length > 0;

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
      const { blockedURI, effectiveDirective } = event;
      // A late one of another try names another host. Code and workers made of text have none to name.
      const nameless = namelessBy[one.id]?.test(effectiveDirective) && !/^https?:|^wss?:/.test(blockedURI);
      if (!blockedURI.includes(host) && !nameless) return;
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
  if (refusal === null && wasTried(address)) return { outcome: 'open', how: 'the browser tried the address' };
  return verdict(one, refusal, cancelled, error, value);
}

function verdict(one: Try, refusal: Violation | null, cancelled: boolean, error: unknown, value: unknown): Found {
  if (error instanceof Loaded) return { outcome: 'open', how: 'it was loaded' };
  if (refusal) return { outcome: 'closed', how: `by the policy, ${refusal.effectiveDirective}` };
  if (error instanceof Missing) return { outcome: 'missing', how: 'not there in Throughline’s pages' };
  if (cancelled || error instanceof Shut) return { outcome: 'closed', how: 'stopped before it began' };
  if (one.id === 'window' && value === null) return { outcome: 'closed', how: 'not there in Throughline’s pages' };
  if (error instanceof Addressless) return { outcome: 'closed', how: 'given no address' };
  if (error instanceof EvalError) return { outcome: 'closed', how: 'refused by the browser' };
  if (one.id === 'beacon' && value === false) return { outcome: 'closed', how: 'refused by the browser' };
  if (error instanceof DOMException && error.name === 'SecurityError') {
    return { outcome: 'closed', how: 'refused by the browser' };
  }
  if (error instanceof RefusedInside) return { outcome: 'closed', how: 'by the policy, inside the worker' };
  if (error instanceof NotStarted) return { outcome: 'closed', how: 'refused by the browser' };
  // Firefox prefetches only for pages from the web, and says nothing about it.
  if (one.silent && (error instanceof NotLoaded || value === 'late')) {
    return { outcome: 'failed', how: 'nothing was loaded; the browser does not say why' };
  }
  if (error instanceof NotLoaded) return { outcome: 'unclear', how: 'not loaded, and no refusal was seen' };
  if (error instanceof Error) return { outcome: 'unclear', how: `failed: ${error.name}` };
  return { outcome: 'unclear', how: 'no refusal was seen' };
}
