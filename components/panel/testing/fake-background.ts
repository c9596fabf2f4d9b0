/** A background made up for the view tests: answers calls from a table, records them, and pushes events. */
import { vi } from 'vitest';
import type { BackgroundEvent, CallErrorCode, CallMessage, CallName } from '../../../lib/messaging/calls.ts';
import { browser } from '../../../lib/platform/browser.ts';

/** An answer as it stands, or a function of the call's input. Wrap a refusal with {@link refuse}. */
export type Answers = Partial<Record<CallName, unknown>>;

class Refused {
  readonly code: CallErrorCode;
  readonly message: string;

  constructor(code: CallErrorCode, message: string) {
    this.code = code;
    this.message = message;
  }
}

/** The call is refused with this code. */
export function refuse(code: CallErrorCode, message = 'Refused in this test.'): unknown {
  return new Refused(code, message);
}

export interface FakeBackground {
  /** May be changed while the test runs. */
  readonly answers: Answers;
  readonly made: { readonly name: CallName; readonly input: unknown }[];
  /** Inputs of the calls of one name, oldest first. */
  inputs(name: CallName): unknown[];
  tell(event: BackgroundEvent): void;
}

/** Puts a fake background behind `lib/messaging/client.ts`. Ends with the test (`restoreMocks`). */
export function fakeBackground(answers: Answers): FakeBackground {
  const made: { name: CallName; input: unknown }[] = [];
  const listeners: ((message: unknown, sender: { id: string }) => unknown)[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const { name, input } = message as CallMessage;
    made.push({ name, input });
    const found = answers[name];
    const answer: unknown = typeof found === 'function' ? await found(input) : await found;
    if (answer instanceof Refused) return { ok: false, error: { code: answer.code, message: answer.message } };
    return { ok: true, value: answer ?? {} };
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  return {
    answers,
    made,
    inputs: (name) => made.filter((each) => each.name === name).map((each) => each.input),
    tell: (event) => {
      const to = globalThis.self === globalThis.top ? 'pages' : 'panel';
      for (const listener of listeners) listener({ throughline: 'event', to, event }, { id: browser.runtime.id });
    },
  };
}
