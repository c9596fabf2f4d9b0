import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { host, readOnly, ready } from '../page.ts';

const [editor] = await tinymce.init({
  target: host().appendChild(document.createElement('textarea')),
  license_key: 'gpl',
  promotion: false,
  skin: 'oxide',
  content_css: 'default',
  readonly: readOnly(),
});
if (!editor) throw new Error('TinyMCE did not start');
ready(() =>
  editor
    .getContent({ format: 'text' })
    .replace(/\n\n/g, '\n')
    .replace(/\u00a0/g, ''),
);
