import { describe, expect, test } from 'vitest';
import { keyTroubles, shownKeys } from './shortcut-words.ts';

const suggested = {
  lookup: { suggested_key: { default: 'Alt+Shift+G' } },
  lock: { suggested_key: { default: 'Alt+Shift+K' } },
};
const commands = (lookup: string, lock: string) => [
  { name: '_execute_action', description: '', shortcut: '' },
  { name: 'lookup', description: 'Look up', shortcut: lookup },
  { name: 'lock', description: 'Lock', shortcut: lock },
];
const troubles = (lookup: string, lock: string) => keyTroubles(shownKeys(commands(lookup, lock), suggested));

describe('the keys in the options', () => {
  test('are those that the browser has now, without what nobody asked for', () => {
    expect(shownKeys(commands('Ctrl+Shift+9', 'Alt+Shift+K'), suggested)).toEqual([
      { name: 'lookup', what: 'Look up', keys: 'Ctrl+Shift+9', suggested: 'Alt+Shift+G' },
      { name: 'lock', what: 'Lock', keys: 'Alt+Shift+K', suggested: 'Alt+Shift+K' },
    ]);
    expect(troubles('Alt+Shift+G', 'Alt+Shift+K')).toEqual([]);
  });
  test('that another extension took are named with what they were', () => {
    expect(troubles('', 'Alt+Shift+K')).toEqual([expect.stringMatching(/“Look up” has no keys: Alt\+Shift\+G/)]);
  });
  test('that are set twice, however a Mac writes them, are named', () => {
    expect(troubles('⌥⇧K', 'Alt+Shift+K')).toEqual(['Alt+Shift+K is set for “Look up” and for “Lock”.']);
  });
  test('that the note needs are named', () => {
    expect(troubles('Ctrl+B', 'Alt+Shift+K')).toEqual([expect.stringMatching(/bold/)]);
  });
});
