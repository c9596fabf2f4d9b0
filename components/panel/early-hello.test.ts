// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sayHello, takeHello } from './early-hello.ts';

const sent: unknown[] = [];
function windowOf(framed: boolean, hash: string): Window {
  const win = { location: { hash } } as { self?: unknown; top?: unknown };
  win.self = win;
  win.top = framed ? {} : win;
  return win as unknown as Window;
}
beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('browser', {
    runtime: { sendMessage: (message: unknown) => Promise.resolve(sent.push(message) && { ok: true, value: 'view' }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the early greeting', () => {
  it('trades the nonce of a frame once, and leaves nothing behind', async () => {
    const win = windowOf(true, '#nonce=abc');
    sayHello(win);
    expect(sent).toEqual([{ throughline: 'call', name: 'panel.hello', input: { nonce: 'abc' } }]);
    expect(await takeHello(win)).toEqual({ ok: true, value: 'view' });
    expect(takeHello(win)).toBeUndefined();
    expect(Object.keys(win).sort()).toEqual(['location', 'self', 'top']);
  });

  it.each([
    ['no nonce', true, ''],
    ['no frame', false, '#nonce=abc'],
  ])('is not said with %s', (_what, framed, hash) => {
    const win = windowOf(framed, hash);
    sayHello(win);
    expect(sent).toEqual([]);
    expect(takeHello(win)).toBeUndefined();
  });
});
