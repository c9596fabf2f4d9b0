import { host, readOnly, ready } from '../page.ts';

const area = host().appendChild(document.createElement('textarea'));
area.rows = 8;
area.readOnly = readOnly();
ready(() => area.value);
