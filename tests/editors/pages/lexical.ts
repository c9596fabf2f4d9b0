import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { host, readOnly, ready } from '../page.ts';

const field = host().appendChild(document.createElement('div'));
field.contentEditable = String(!readOnly());
const editor = createEditor({
  namespace: 'note',
  editable: !readOnly(),
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
ready(() => editor.getEditorState().read(() => $getRoot().getTextContent().replace(/\n\n/g, '\n')));
