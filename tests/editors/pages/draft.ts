import { Editor, EditorState } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { host, readOnly, ready } from '../page.ts';

interface State {
  getCurrentContent(): { getPlainText(separator: string): string };
}
let model: State = EditorState.createEmpty();

function Note() {
  const [editorState, setState]: [State, (next: State) => void] = useState(model);
  model = editorState;
  return createElement(Editor, { editorState, onChange: setState, readOnly: readOnly() });
}

createRoot(host()).render(createElement(Note));
ready(() => model.getCurrentContent().getPlainText('\n'));
