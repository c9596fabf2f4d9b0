import { expect, test } from 'vitest';
import type { HowTo } from '../../lib/evidence/types.ts';
import { techniqueCards } from './suggestion-card.tsx';

const rest = { steps: [], cautions: [], watchFor: '', note: '', homework: '', source: '', date: '2026-11-25' };
const card = (id: string): HowTo => ({ id, name: id, ...rest });
const cards: Record<string, HowTo> = { whole: card('whole'), one: card('one'), also: card('one'), two: card('two') };
const howTo = (name: string) => cards[name];

test('the card of the treatment comes first, then its techniques, each once', () => {
  const ids = (key: string, techniques: string[]) =>
    techniqueCards({ key, treatment: 'Whole', techniques }, howTo).map(({ id }) => id);
  expect(ids('whole', ['one', 'also', 'none', 'two'])).toEqual(['whole', 'one', 'two']);
  expect(ids('unknown', ['two'])).toEqual(['two']);
  expect(techniqueCards({ key: 'x', treatment: 'whole', techniques: [] }, howTo)).toEqual([cards.whole]);
});
