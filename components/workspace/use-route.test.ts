import { describe, expect, it } from 'vitest';
import { readRoute } from './use-route.ts';

describe('the address of the workspace', () => {
  it('names a client, and the tab that a plan is to be read from as the background writes it', () => {
    expect(readRoute('#client=c1')).toEqual({ clientId: 'c1' });
    expect(readRoute('#client=c1&draft=from-page&tab=3')).toEqual({ clientId: 'c1', fromPage: { tabId: 3 } });
  });

  it('makes nothing of an address that makes no sense', () => {
    expect(readRoute('')).toEqual({});
    expect(readRoute('#client=&draft=from-page&tab=x')).toEqual({});
    expect(readRoute('#client=c1&tab=3')).toEqual({ clientId: 'c1' });
  });
});
