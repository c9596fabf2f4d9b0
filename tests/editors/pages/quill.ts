import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { host, readOnly, ready } from '../page.ts';

const quill = new Quill(host().appendChild(document.createElement('div')), { theme: 'snow', readOnly: readOnly() });
ready(() => quill.getText().replace(/\n$/, ''));
