import { expect, test } from 'vitest';
import type { HowTo, TechniqueDetail } from '../../lib/evidence/types.ts';
import { partsOf } from './technique-list.tsx';

const checked = { on: '2026-11-25', how: 'own' } as const;
const rest = { steps: [], cautions: [], watchFor: '', note: '', homework: '', source: '', checked };
const card = (id: string): HowTo => ({ id, name: id, ...rest });
const detail = (id: string, broad: string): TechniqueDetail => ({ ...card(id), broad, treatments: ['whole'] });
const cards: Record<string, HowTo> = { whole: card('whole'), one: card('one'), also: card('one'), two: card('two') };
const howTo = (name: string) => cards[name];
const ids = (key: string, techniques: readonly string[], details: readonly TechniqueDetail[] = []) =>
  partsOf({ key, treatment: 'Whole', techniques }, howTo, details).map(({ card: { id } }) => id);

test('the card of the treatment comes first, then its techniques, each once', () => {
  expect(ids('whole', ['one', 'also', 'none', 'two'])).toEqual(['whole', 'one', 'two']);
  expect(ids('unknown', ['two'])).toEqual(['two']);
});

test('finer parts come before the general names, and keep the name by which notes are read', () => {
  const details = [detail('fine', 'two')];
  expect(ids('whole', ['one', 'two'], details)).toEqual(['whole', 'fine', 'one', 'two']);
  const parts = partsOf({ key: 'whole', treatment: 'Whole', techniques: ['one'] }, howTo, details);
  expect(parts.map(({ vocabulary }) => vocabulary)).toEqual([undefined, 'two', 'one']);
});
