import 'trix';
import 'trix/dist/trix.css';
import { host, readOnly, ready } from '../page.ts';

/** The part of Trix that this page uses. */
interface TrixElement extends HTMLElement {
  readonly editor: { getDocument(): { toString(): string } };
}
const field = document.createElement('trix-editor') as TrixElement;
if (readOnly()) field.toggleAttribute('disabled', true);
field.addEventListener('trix-initialize', () => ready(() => field.editor.getDocument().toString().replace(/\n$/, '')));
host().append(field);
