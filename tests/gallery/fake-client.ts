/** Stands in for lib/messaging/client.ts in the gallery: answers from the state that the address names. */
import type { BackgroundEvent, CallErrorCode, CallInput, CallName, CallOutput } from '../../lib/messaging/calls.ts';
import { answers } from './states.ts';

export class CallError extends Error {
  readonly code: CallErrorCode;

  constructor(code: CallErrorCode, message: string) {
    super(message);
    this.name = 'CallError';
    this.code = code;
  }
}

const stateName = new URLSearchParams(location.search).get('state') ?? 'linked';

export async function call<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>> {
  const held = answers(stateName)[name];
  const answer = typeof held === 'function' ? held(input) : held;
  if (answer instanceof Error) throw new CallError('internal', answer.message);
  return (answer ?? {}) as CallOutput<K>;
}

/** For an answer that was asked for before; the gallery has none. */
export async function answerOf<K extends CallName>(name: K, _answer: Promise<unknown>): Promise<CallOutput<K>> {
  return call(name, {} as CallInput<K>);
}

/** Nothing happens in a gallery. */
export function onEvent(_signal: AbortSignal, _listener: (event: BackgroundEvent) => void): void {}
