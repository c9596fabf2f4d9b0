import { expect, it } from 'vitest';
import { openPage } from '../../tests/fixtures/ehr/open-case.ts';
import { weightOf } from './change-weight.ts';

const html =
  '<div id="app"><h2>Progress note</h2><p id="p">Visit</p><label>Plan<textarea></textarea></label><ul></ul></div><span class="bar"></span>';

/** Does something to a page and says how much what is recorded of it weighs. */
async function weigh(change: (document: Document) => void, own = 'none') {
  const win = await openPage({ url: 'https://ehr.example/notes/1', html });
  const { document } = win;
  const records: MutationRecord[] = [];
  const observer = new (win as Window & typeof globalThis).MutationObserver((some) => records.push(...some));
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  change(document);
  records.push(...observer.takeRecords());
  observer.disconnect();
  const weights = records.map((record) => weightOf(record, (node) => (node as Element).id === own));
  expect(weights.length).toBeGreaterThan(0);
  return (['large', 'small', 'none'] as const).find((weight) => weights.includes(weight));
}
const query = (document: Document, selector: string) => document.querySelector(selector) as HTMLElement;
const say = (document: Document, selector: string, words: string) => {
  query(document, selector).textContent = words;
};
const add = (document: Document, markup: string) => {
  const template = document.createElement('div');
  template.innerHTML = markup;
  query(document, '#app').append(template);
};

it.each([
  ['words', (document: Document) => say(document, '#p', 'Visit 2')],
  ['a line of a list', (document: Document) => query(document, 'ul').append(document.createElement('li'))],
  ['a bar that grows', (document: Document) => query(document, '.bar').setAttribute('style', 'width: 3px')],
])('weighs %s as small', async (_what, change) => {
  expect(await weigh(change)).toBe('small');
});

it.each([
  ['the words of a heading', (document: Document) => say(document, 'h2', 'Psychotherapy notes')],
  ['a field that comes', (document: Document) => add(document, '<p><textarea></textarea></p>')],
  ['a field that goes', (document: Document) => query(document, 'label').remove()],
  ['a frame', (document: Document) => add(document, '<p><iframe></iframe></p>')],
  ['a dialog', (document: Document) => add(document, '<div role="dialog">Sure?</div>')],
  ['a custom element', (document: Document) => add(document, '<p><my-note></my-note></p>')],
  ['a whole view', (document: Document) => add(document, '<p>Line</p>'.repeat(40))],
  ['what surrounds a field', (document: Document) => query(document, '#app').classList.add('hidden')],
])('weighs %s as large', async (_what, change) => {
  expect(await weigh(change)).toBe('large');
});

it('weighs nothing of our own', async () => {
  const change = (document: Document) => {
    const own = document.createElement('div');
    own.id = 'own';
    own.innerHTML = '<textarea></textarea>';
    query(document, '#app').append(own);
  };
  expect(await weigh(change, 'own')).toBe('none');
});
