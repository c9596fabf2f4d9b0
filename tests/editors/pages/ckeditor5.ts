import { ClassicEditor, Essentials, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { host, readOnly, ready } from '../page.ts';

const editor = await ClassicEditor.create(host().appendChild(document.createElement('div')), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, List],
});
if (readOnly()) editor.enableReadOnlyMode('page');
ready(() => {
  const root = editor.model.document.getRoot();
  return [...(root?.getChildren() ?? [])]
    .map((block) =>
      block.is('element') ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('') : '',
    )
    .join('\n');
});
