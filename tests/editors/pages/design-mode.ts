import { host, readOnly, ready, rendered } from '../page.ts';

const frame = host().appendChild(document.createElement('iframe'));
const inner = frame.contentDocument;
if (!inner) throw new Error('no frame document');
inner.body.innerHTML = '<p><br></p>';
inner.designMode = readOnly() ? 'off' : 'on';
let model = '';
inner.addEventListener('input', () => {
  model = rendered(inner.body);
});
ready(() => model.replace(/\n$/, ''));
