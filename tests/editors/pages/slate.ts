import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { host, readOnly, ready } from '../page.ts';

const empty = [{ type: 'paragraph', children: [{ text: '' }] }];
let model = () => '';

function Note() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  model = () => editor.children.map((block: Descendant) => Node.string(block)).join('\n');
  return createElement(
    Slate,
    { editor, initialValue: empty },
    createElement(Editable, { readOnly: readOnly(), placeholder: 'Write here' }),
  );
}

createRoot(host()).render(createElement(Note));
ready(() => model());
