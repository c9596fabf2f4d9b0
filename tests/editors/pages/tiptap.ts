import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { host, readOnly, ready } from '../page.ts';

const editor = new Editor({ element: host(), extensions: [StarterKit], content: '<p></p>', editable: !readOnly() });
ready(() => editor.getText({ blockSeparator: '\n' }));
