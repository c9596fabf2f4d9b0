import jquery from 'jquery';
import { host, readOnly, ready } from '../page.ts';

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
      const parsed = document.createElement('div');
      parsed.innerHTML = html.replace(/<br>(?!<\/)/g, '\n');
      model = [...parsed.childNodes].map((node) => (node.textContent ?? '').replace(/\u00a0/g, ' ')).join('\n');
    },
  },
});
if (readOnly()) field.summernote('disable');
ready(() => model);
