import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { host, readOnly, ready } from '../page.ts';

let model = '';

/** A controlled field: React puts the state back over anything that did not go through `onChange`. */
function Note() {
  const [value, setValue] = useState('');
  model = value;
  return createElement('textarea', {
    value,
    rows: 8,
    readOnly: readOnly(),
    onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
  });
}

createRoot(host()).render(createElement(Note));
ready(() => model);
