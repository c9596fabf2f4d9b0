import { describe, expect, it } from 'vitest';
import { createPageToken } from './page-token.ts';

const place = (pathname: string, search = '') => ({ host: 'ehr.example', pathname, search, hash: '' });
const ada = { noteId: '1', identity: { chartId: 'a' } };

describe('page token', () => {
  it('stays while the view stays', () => {
    const token = createPageToken();
    expect(token.of(ada, place('/n/1'))).toBe(token.of({ ...ada }, place('/n/1')));
  });

  it('changes, and aborts what was for the old view, when client, note or address change', () => {
    const token = createPageToken();
    const first = token.of(ada, place('/n/1'));
    const signal = token.signal();
    const second = token.of({ noteId: '1', identity: { chartId: 'b' } }, place('/n/1'));
    expect(second).not.toBe(first);
    expect(signal.aborted).toBe(true);
    expect(token.of({ noteId: '2', identity: { chartId: 'b' } }, place('/n/1'))).not.toBe(second);
  });

  it('notices that the address was left before anything was read there', () => {
    const token = createPageToken();
    const first = token.of(ada, place('/n/1'));
    expect(token.left(place('/n/1'))).toBe(false);
    expect(token.left(place('/n/2'))).toBe(true);
    expect(token.left(place('/n/2', '?patient=7'))).toBe(true);
    expect(token.left(place('/n/2'))).toBe(true);
    expect(token.current()).not.toBe(first);
    const fresh = token.current();
    expect(token.of(ada, place('/n/2'))).toBe(fresh);
  });
});
