/**
 * The caller's side of the call map, for views and the content script. Carries no schemas (the background validates),
 * so that it costs the content script next to nothing.
 */
import { browser } from '../platform/browser.ts';
import type {
  BackgroundEvent,
  CallErrorCode,
  CallInput,
  CallName,
  CallOutput,
  CallResult,
  EventMessage,
} from './calls.ts';

/** A call that was answered with a refusal. `message` says what, where and what to do; it is fit to be shown. */
export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

/**
 * Makes a call of the background and gives its answer.
 *
 * @throws {CallError} with the code the background gave; `internal` when the background could not be reached (the
 *   extension was updated or removed while this document stayed open).
 */
export async function call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  return answerOf(name, browser.runtime.sendMessage({ throughline: 'call', name, input }));
}

/** The value in the answer to a call that was sent already. @throws {CallError} as {@link call} does. */
export async function answerOf<K extends CallName>(
  name: K,
  sent: Promise<CallResult<CallOutput<K>> | undefined>,
): Promise<CallOutput<K>> {
  let result: CallResult<CallOutput<K>> | undefined;
  try {
    result = await sent;
  } catch (cause) {
    throw new CallError(
      'internal',
      `Throughline did not answer (${name}). Reload this page and try again. ${String(cause)}`,
    );
  }
  if (!result) throw new CallError('internal', `Throughline did not answer (${name}). Reload this page and try again.`);
  if (!result.ok) throw new CallError(result.error.code, result.error.message);
  return result.value;
}

/** Listens to what the background pushes, until `signal` aborts. */
export function onEvent(signal: AbortSignal, listener: (event: BackgroundEvent) => void): void {
  const onMessage = (message: unknown, sender: { id?: string; tab?: unknown }): undefined => {
    // Only the background speaks without a tab; a content script cannot fake an event to a view.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    const place = globalThis.self === globalThis.top ? 'pages' : 'panel';
    if (isEvent(message) && message.to === place) listener(message.event);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), { once: true });
}

function isEvent(message: unknown): message is EventMessage {
  return (
    typeof message === 'object' && message !== null && (message as { throughline?: unknown }).throughline === 'event'
  );
}
