import jquery from 'jquery';
import { host, linesOf, readOnly, ready } from '../page.ts';

Object.assign(globalThis, { jQuery: jquery, $: jquery });
await import('summernote/dist/summernote-lite.js');
await import('summernote/dist/summernote-lite.css');

const area = host().appendChild(document.createElement('div'));
let model = '';
const field = jquery(area);
field.summernote({
  callbacks: {
    // What a host application hears and keeps.
    onChange: (html: string) => {
      model = linesOf(html);
    },
  },
});
if (readOnly()) field.summernote('disable');
ready(() => model);
