import { expect, it } from 'vitest';
import { remembering } from './remembering.ts';

it('reads a section anew only when it changed, and tells sections of one text apart', () => {
  const read: string[] = [];
  const find = remembering((section, text) => {
    read.push(`${section}:${text}`);
    return [{ name: section, start: 0, end: 1, text, planned: false }];
  });
  for (const [section, text] of [
    ['S', 'a'],
    ['P', 'a'],
    ['S', 'a'],
    ['P', 'ab'],
    ['S', 'a'],
    ['P', 'a'],
  ] as const) {
    expect(find(section, text)[0]).toMatchObject({ name: section, text });
  }
  expect(read).toEqual(['S:a', 'P:a', 'P:ab', 'P:a']);
  for (let at = 0; at < 60; at += 1) find(`x${at}`, 't');
  find('S', 'a');
  expect(read.filter((each) => each === 'S:a')).toHaveLength(2);
});
