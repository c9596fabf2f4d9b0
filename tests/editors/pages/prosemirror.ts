import { exampleSetup } from 'prosemirror-example-setup';
import 'prosemirror-view/style/prosemirror.css';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { host, readOnly, ready } from '../page.ts';

const view = new EditorView(host(), {
  state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
  editable: () => !readOnly(),
});
ready(() => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'));
