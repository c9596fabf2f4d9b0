import { host, readOnly, ready, rendered } from '../page.ts';

const field = host().appendChild(document.createElement('div'));
field.contentEditable = String(!readOnly());
field.style.cssText = 'min-height:80px;border:1px solid';
let model = '';
field.addEventListener('input', () => {
  model = rendered(field);
});
// The state of a page like this is what its last input event said.
ready(() => model.replace(/\n$/, ''));
