import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('reads a text once for each key, and forgets the oldest of very many', () => {
  const read: string[] = [];
  const find = remembering(
    (text: string, place: string) => {
      read.push(`${place}:${text}`);
      return [text, place];
    },
    (place) => place,
  );
  for (const [text, place] of [
    ['a', 'S'],
    ['a', 'P'],
    ['a', 'S'],
    ['ab', 'P'],
    ['a', 'P'],
  ] as const) {
    expect(find(text, place)).toEqual([text, place]);
  }
  expect(read).toEqual(['S:a', 'P:a', 'P:ab']);
  for (let at = 0; at < 1600; at += 1) find(`x${at}`, 'S');
  find('a', 'S');
  expect(read.filter((each) => each === 'S:a')).toHaveLength(2);
});
