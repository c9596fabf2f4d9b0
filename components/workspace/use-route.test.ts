import { describe, expect, it } from 'vitest';
import { addressOf, readRoute } from './use-route.ts';

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

  it('names a part of the record, and reads back what it writes', () => {
    expect(readRoute('#client=c1&part=share')).toEqual({ clientId: 'c1', part: 'share' });
    expect(readRoute('#client=c1&part=notes')).toEqual({ clientId: 'c1' });
    for (const route of [{}, { page: 'template' }, { clientId: 'c 1', part: 'review' }] as const) {
      expect(readRoute(addressOf(route))).toEqual(route);
    }
    expect(addressOf({ clientId: 'c1', part: 'plan' })).toBe('#client=c1');
  });
});
