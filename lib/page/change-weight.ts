/**
 * What a change of the page can mean for what it is: fields, titles, frames and dialogs come and go with views, while a
 * clock, a counter or a feed changes words all day. Asks for no layout and reads no text; guesses on the side of looking.
 */
import { isElement } from '../ehr/engine/dom.ts';

/** `none`: our own doing. `small`: words, of which most mean nothing. `large`: it could be another page now. */
export type ChangeWeight = 'none' | 'small' | 'large';

const titles =
  'title,h1,h2,h3,h4,h5,h6,legend,label,th,dt,[role=heading],[role=tab],[class*="title" i],[id*="title" i],button,[role=button]';
/** What a look would see, or be hindered by. */
const telling = `${titles},input,select,textarea,[contenteditable],trix-editor,iframe,frame,dialog,[role=dialog],[role=alertdialog],[role=tabpanel],[aria-modal],.modal`;
/** A piece of a page of more elements than this counts as a view of its own. */
const MANY = 30;

function tells(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.matches(telling) || node.localName.includes('-')) return true;
  if (node.childElementCount === 0) return false;
  const inside = node.getElementsByTagName('*');
  if (inside.length > MANY || node.querySelector(telling)) return true;
  // A custom element may hold an editor that no selector finds.
  return [...inside].some(({ localName }) => localName.includes('-'));
}

const isTitle = (node: Node | null): boolean => isElement(node) && node.matches(titles);

/**
 * How much one record weighs.
 *
 * @param ignore true for nodes of our own
 */
export function weightOf(record: MutationRecord, ignore: (node: Node) => boolean): ChangeWeight {
  const { target, type } = record;
  if (type === 'attributes') return tells(target) ? 'large' : 'small';
  // React and its like change the words of a node in place; where that mattered, something else changes with it.
  if (type === 'characterData') return 'none';
  let weight: ChangeWeight = 'none';
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (ignore(node)) continue;
      if (tells(node)) return 'large';
      weight = 'small';
    }
  }
  return weight === 'small' && (isTitle(target) || isTitle(target.parentNode)) ? 'large' : weight;
}
