import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/lists';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import { asHtml, type MountEditor } from './editor.ts';

export const mount: MountEditor = async ({ host, label, text, onText }) => {
  const area = host.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target: area,
    license_key: 'gpl',
    menubar: false,
    branding: false,
    promotion: false,
    plugins: 'lists',
    toolbar: 'undo redo | bold italic | bullist numlist',
    height: 360,
    skin: 'oxide',
    content_css: 'default',
    iframe_aria_text: label,
    setup: (made) => {
      made.on('init', () => made.setContent(asHtml(text)));
      made.on('input change undo redo SetContent', () => onText(made.getContent({ format: 'text' })));
    },
  });
  if (!editor) throw new Error('TinyMCE did not start');
  return { text: () => editor.getContent({ format: 'text' }), destroy: () => editor.remove() };
};
