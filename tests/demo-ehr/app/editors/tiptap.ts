import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { asHtml, type MountEditor } from './editor.ts';

export const mount: MountEditor = async ({ host, label, text, onText }) => {
  const editor = new Editor({
    element: host,
    extensions: [StarterKit],
    content: asHtml(text),
    editorProps: { attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: () => onText(editor.getText({ blockSeparator: '\n' })),
  });
  return { text: () => editor.getText({ blockSeparator: '\n' }), destroy: () => editor.destroy() };
};
