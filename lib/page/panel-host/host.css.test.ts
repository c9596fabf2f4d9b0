import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { HOST_CSS } from './host.css.ts';

it('names no colour that is not one of the product', () => {
  const tokens = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');
  const named = HOST_CSS.match(/#[0-9a-f]{3,8}\b/g) ?? [];
  expect(named.length).toBeGreaterThan(3);
  for (const colour of named) expect(tokens).toContain(colour);
});
