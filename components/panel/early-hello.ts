/**
 * The greeting that runs ahead of the panel's own code, and where the panel finds its answer. Sees the address of the
 * frame and nothing else.
 */
import type { CallMessage, CallResult, PanelView } from '../../lib/messaging/calls.ts';
import { nativeRuntime } from '../../lib/platform/native-runtime.ts';
import { placeOf } from './address.ts';

type Answer = CallResult<PanelView> | undefined;
interface Greeted {
  throughlineHello?: Promise<Answer>;
}

/** In a frame with a nonce: sends the greeting and leaves the promise of its answer for {@link takeHello}. */
export function sayHello(win: Window): void {
  const place = placeOf(win.top !== win.self, win.location.hash);
  if (place.kind !== 'frame' || place.nonce === null) return;
  const message: CallMessage<'panel.hello'> = {
    throughline: 'call',
    name: 'panel.hello',
    input: { nonce: place.nonce },
  };
  const answer = nativeRuntime()?.sendMessage(message) as Promise<Answer> | undefined;
  // Whoever takes it hears of a failure; until then nobody is to be told.
  answer?.catch(() => undefined);
  if (answer) (win as Greeted).throughlineHello = answer;
}

/** The answer under way, once; undefined when no greeting was sent. */
export function takeHello(win: object): Promise<Answer> | undefined {
  const greeted: Greeted = win;
  const answer = greeted.throughlineHello;
  delete greeted.throughlineHello;
  return answer;
}
