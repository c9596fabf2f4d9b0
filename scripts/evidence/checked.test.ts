import { describe, expect, it } from 'vitest';
import { checkedFrom, own } from './checked.ts';

describe('when an entry was last checked', () => {
  const read = (on: string) => ({ read: true, on });
  const taken = (on: string) => ({ read: false, on });

  it('counts as read only when every part was', () => {
    expect(checkedFrom([read('2026-11-25'), read('2026-11-26')])).toEqual({ on: '2026-11-26', how: 'read' });
    expect(checkedFrom([read('2026-11-25'), taken('2026-11-26')])).toEqual({ on: '2026-11-25', how: 'partly' });
    expect(checkedFrom([taken('2026-11-23'), taken('2026-11-26')])).toEqual({ on: '2026-11-26', how: 'taken' });
  });

  it('keeps a review of the wording apart from a reading of the source', () => {
    expect(checkedFrom([taken('2026-11-23')], '2026-11-26')).toEqual({
      on: '2026-11-23',
      how: 'taken',
      reviewed: '2026-11-26',
    });
    expect(own('2026-11-25')).toEqual({ on: '2026-11-25', how: 'own' });
  });
});
