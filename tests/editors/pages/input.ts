import { host, readOnly, ready } from '../page.ts';

const field = host().appendChild(document.createElement('input'));
field.readOnly = readOnly();
field.style.width = '600px';
ready(() => field.value);
