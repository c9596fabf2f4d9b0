/**
 * Stands in for lib/messaging/client.ts in the workspace's gallery: the shipped handlers over an in-memory database, so
 * that every part works as it does in the extension, in a plain page.
 */
import type { BackgroundEvent, CallErrorCode, CallInput, CallName, CallOutput } from '../../../lib/messaging/calls.ts';
import { newWorld, pageSender, send } from '../../../lib/messaging/testing/fake-browser.ts';

export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

export const world = newWorld();
world.now = Date.now();
const listeners = new Set<(event: BackgroundEvent) => void>();
let told = 0;

export async function call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  const result = await send(world, pageSender, name, input);
  const events = world.events.slice(told);
  told = world.events.length;
  for (const { to, event } of events) if (to === 'pages') for (const listen of listeners) listen(event);
  if (!result.ok) throw new CallError(result.error.code, result.error.message);
  return result.value;
}

export function onEvent(signal: AbortSignal, listener: (event: BackgroundEvent) => void): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}
