/**
 * The structure of a page as text, to help improve an adapter: tags, roles, input types, and names and labels reduced to
 * words of our own vocabulary. Whatever is not on a list of ours becomes `x`: no value, no text and no name can come out.
 */
import { frameDocument } from '../editors/editor-of.ts';
import { labelledBy } from '../engine/dom.ts';
import { structureWords } from '../engine/vocabulary.ts';

const MAX_ELEMENTS = 4000;
const skipped = /^(?:script|style|noscript|template|svg|path|link|meta|head|br|hr|option)$/;
const attributes = ['id', 'name', 'data-testid', 'data-test', 'data-cy', 'data-qa', 'class'];
const tags =
  /^(?:html|body|main|header|footer|nav|aside|section|article|div|span|p|a|b|i|em|strong|small|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|td|th|form|fieldset|legend|label|input|textarea|select|button|iframe|frame|dialog|details|summary|figure|img|pre|blockquote|trix-editor|slot)$/;
const roles =
  /^(?:textbox|heading|main|navigation|dialog|tab|tabpanel|tablist|button|form|region|group|list|listitem|table|row|cell|grid|combobox|listbox|menu|banner|article|document|application|presentation|none|search|status|alert)$/;
const types =
  /^(?:text|textarea|hidden|checkbox|radio|password|email|search|date|number|submit|button|tel|url|file|time)$/;
const ownWords =
  'client patient note chart session progress treatment plan goal objective intervention diagnosis date birth name header body content main form field editor input textarea label title section panel tab button save sign lock draft text box container wrapper row col list item page app root modal dialog test soap dap birp record encounter visit appointment';

let known: ReadonlySet<string> | undefined;

/** Words of the vocabulary stay, others become `x`; digits go. */
export function masked(text: string): string {
  known ??= new Set([...ownWords.split(' '), ...structureWords()]);
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return words
    .slice(0, 8)
    .map((word) => (known?.has(word) ? word : 'x'))
    .join('-');
}

/** Lines of `tag role type name label`, indented by depth, frames of the same site included. */
export function structureOf(document: Document): string {
  const lines: string[] = ['Throughline page structure 1'];
  let left = MAX_ELEMENTS;
  const walk = (parent: ParentNode, depth: number): void => {
    for (const element of parent.children) {
      if (skipped.test(element.localName)) continue;
      if (left-- <= 0) return;
      lines.push(`${' '.repeat(Math.min(depth, 40))}${describe(element)}`);
      const inner = element.shadowRoot ?? (element.localName === 'iframe' ? frameDocument(element) : null);
      if (inner) walk(inner, depth + 1);
      // What stands inside an editor is somebody's text, down to its paragraphs.
      if (!element.hasAttribute('contenteditable') && element.localName !== 'textarea') walk(element, depth + 1);
    }
  };
  walk(document, 0);
  if (left <= 0) lines.push('(cut here)');
  return lines.join('\n');
}

function describe(element: Element): string {
  const parts = [tags.test(element.localName) ? element.localName : 'x'];
  const role = element.getAttribute('role');
  if (role) parts.push(`role=${roles.test(role) ? role : 'x'}`);
  const type = element.getAttribute('type');
  if (type) parts.push(`type=${types.test(type) ? type : 'x'}`);
  if (element.hasAttribute('contenteditable')) parts.push('contenteditable');
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value) parts.push(`${name}=${masked(value)}`);
  }
  const label = element.getAttribute('aria-label') || labelledBy(element) || element.getAttribute('placeholder');
  if (label) parts.push(`label=${masked(label)}`);
  if (/^(?:label|legend|h[1-6])$/.test(element.localName)) parts.push(`words=${masked(element.textContent ?? '')}`);
  return parts.join(' ');
}
