/** Holds the tokens to WCAG 2.2 AA in every theme, so that a change of hue can't quietly make words unreadable. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GOAL_HUES, goalHue, goalHueNames, goalShape } from './goal-colours.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** Pairs of a block: token name to [light, dark]. */
function pairs(block: string): Map<string, [string, string]> {
  const found = new Map<string, [string, string]>();
  for (const [, name = '', light = '', dark = ''] of block.matchAll(
    /--tl-([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    found.set(name, [light, dark]);
  }
  return found;
}

const base = pairs(css.slice(0, css.indexOf(':root[data-appearance="light"]')));
const contrastBlock = css.slice(css.indexOf(':root[data-appearance="contrast"]'));
const themes = { standard: base, contrast: new Map([...base, ...pairs(contrastBlock)]) };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const hues = Array.from({ length: GOAL_HUES }, (_, i) => `goal-${i + 1}`);
/** [foreground, grounds, least ratio] */
const rules: [string, string[], number][] = [
  ['ink', ['paper', 'surface', 'sunken', 'accent-wash', 'alert-wash', ...hues.map((hue) => `${hue}-wash`)], 4.5],
  ['ink-soft', ['paper', 'surface', 'sunken'], 4.5],
  ['accent', ['paper', 'surface', 'accent-wash'], 4.5],
  ['on-accent', ['accent', 'accent-strong'], 4.5],
  ['alert', ['paper', 'surface', 'alert-wash'], 4.5],
  ['on-alert', ['alert'], 4.5],
  ['edge', ['paper', 'surface', 'sunken'], 3],
  ['focus', ['paper', 'surface', 'sunken'], 3],
  ['on-goal', hues, 4.5],
  ...hues.map((hue): [string, string[], number] => [hue, ['paper', 'surface', `${hue}-wash`], 4.5]),
];

describe.each(Object.entries(themes))('contrast, %s', (_, tokens) => {
  test.each([0, 1])('scheme %i (0 light, 1 dark)', (scheme) => {
    const poor: string[] = [];
    for (const [over, grounds, least] of rules) {
      for (const ground of grounds) {
        const a = tokens.get(over)?.[scheme];
        const b = tokens.get(ground)?.[scheme];
        if (!a || !b) poor.push(`${over} or ${ground} is not a pair`);
        else if (ratio(a, b) < least) poor.push(`${over} on ${ground}: ${ratio(a, b).toFixed(2)} < ${least}`);
      }
    }
    expect(poor).toEqual([]);
  });
});

test('high contrast is the same whether asked for here or of the system', () => {
  const [own = '', system = ''] = contrastBlock.split('@media (prefers-contrast: more)');
  expect([...pairs(system)]).toEqual([...pairs(own)]);
});

test('a goal keeps hue and shape by its number', () => {
  expect(goalHueNames).toHaveLength(GOAL_HUES);
  expect([1, 10, 11, 12, 0].map(goalHue)).toEqual([1, 10, 1, 2, 1]);
  expect([1, 5, 6, 10, 11].map(goalShape)).toEqual(['round', 'round', 'square', 'square', 'round']);
});
