// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createPanelHost } from './host.ts';

const layout = { side: 'right', width: 380, collapsed: false } as const;
let life = new AbortController();
afterEach(() => life.abort());

function hostOf(panelUrl: () => Promise<string>) {
  life = new AbortController();
  return createPanelHost({
    win: window,
    signal: life.signal,
    panelUrl,
    keepFree: () => ({ fields: [], modals: [] }),
    onLayout: () => undefined,
    onTampered: () => undefined,
  });
}

describe('the panel in a page', () => {
  it('takes itself out again when there is no background to make a panel for', async () => {
    const host = hostOf(() => Promise.reject(new Error('gone')));
    await host.show(layout);
    expect(host.shown).toBe(false);
    expect(host.element.isConnected).toBe(false);
    expect(document.documentElement.style.marginRight).toBe('');
  });

  it('loads unseen and takes no room until it is known where it is to stand', async () => {
    let asked = 0;
    const host = hostOf(async () => {
      asked += 1;
      return 'about:blank';
    });
    await host.open();
    expect(host.element.isConnected).toBe(true);
    expect(host.shown).toBe(false);
    expect(document.documentElement.style.marginRight).toBe('');
    await host.show(layout);
    expect(host.shown).toBe(true);
    expect(document.documentElement.style.marginRight).toBe('380px');
    // The same frame, and not one more.
    expect(asked).toBe(1);
    host.hide();
    expect(host.element.isConnected).toBe(false);
  });

  it('leaves no trace in the page when its life ends', async () => {
    const host = hostOf(() => new Promise(() => undefined));
    void host.show(layout);
    expect(host.element.isConnected).toBe(true);
    expect(host.element.attributes).toHaveLength(0);
    life.abort();
    expect(host.element.isConnected).toBe(false);
    expect(document.documentElement.getAttribute('style') ?? '').toBe('');
  });
});
