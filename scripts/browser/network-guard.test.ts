import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type NetworkGuard, startNetworkGuard, staysLocal } from './network-guard.ts';

describe('staysLocal', () => {
  it.each([
    'http://127.0.0.1:3000/a',
    'http://127.8.4.2/a',
    'http://localhost:1/',
    'ws://[::1]:9/',
    'chrome-extension://abc/panel.html',
    'moz-extension://abc/panel.html',
    'data:text/plain,x',
    'blob:http://127.0.0.1/1',
  ])('keeps %s', (address) => {
    expect(staysLocal(address)).toBe(true);
  });

  it.each([
    'https://example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'https://10.0.0.7/',
    'wss://example.com/socket',
    'not an address',
  ])('reports %s', (address) => {
    expect(staysLocal(address)).toBe(false);
  });
});

describe('startNetworkGuard', () => {
  let guard: NetworkGuard | undefined;
  afterEach(() => guard?.close());

  it('refuses and records what reaches the proxy', async () => {
    guard = await startNetworkGuard();
    const { port } = guard;
    const status = await new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: 'http://example.com/x' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
    expect(guard.escapes()).toEqual([{ seenBy: 'proxy', address: 'http://example.com/x' }]);
    expect(() => guard?.assertNoEscape()).toThrow('1 request(s) tried to leave the machine');
  });

  it('stays silent about loopback and names what the events reported', async () => {
    guard = await startNetworkGuard();
    guard.see('http://127.0.0.1:1/');
    expect(() => guard?.assertNoEscape()).not.toThrow();
    guard.see('https://example.org/beacon');
    expect(() => guard?.assertNoEscape()).toThrow('network event: https://example.org/beacon');
  });
});
