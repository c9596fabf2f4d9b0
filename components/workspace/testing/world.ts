/** The shipped handlers over an in-memory database, behind `lib/messaging/client.ts`, for tests of whole parts. */
import { vi } from 'vitest';
import type { BackgroundEvent, CallInput, CallMessage, CallName, CallOutput } from '../../../lib/messaging/calls.ts';
import { ask, newWorld, pageSender, send, type World } from '../../../lib/messaging/testing/fake-browser.ts';
import { browser } from '../../../lib/platform/browser.ts';

export interface LiveWorld {
  readonly world: World;
  /** While true, calls end as if the background had died with them. */
  fail: boolean;
  /** Pushes an event as the background would. */
  tell(event: BackgroundEvent): void;
  ask<K extends CallName>(name: K, input: CallInput<K>): Promise<CallOutput<K>>;
}

/** An open vault with no client yet. Ends with the test (`restoreMocks`). */
export async function liveWorld(): Promise<LiveWorld> {
  const world = newWorld();
  world.now = Date.now();
  const listeners: ((message: unknown, sender: { id: string }) => unknown)[] = [];
  let told = 0;
  const live: LiveWorld = {
    world,
    fail: false,
    tell: (event) => push(event),
    ask: (name, input) => ask(world, pageSender, name, input),
  };
  const push = (event: BackgroundEvent) => {
    for (const listen of listeners) listen({ throughline: 'event', to: 'pages', event }, { id: browser.runtime.id });
  };
  const tell = () => {
    const events: BackgroundEvent[] = world.events
      .slice(told)
      .flatMap(({ to, event }) => (to === 'pages' ? [event] : []));
    told = world.events.length;
    for (const event of events) push(event);
  };
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    if (live.fail) throw new Error('The message port closed before a response was received.');
    const { name, input } = message as CallMessage;
    const result = await send(world, pageSender, name, input);
    tell();
    return result;
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
  await ask(world, pageSender, 'vault.create', { passphrase: 'seven quiet herons' });
  return live;
}
