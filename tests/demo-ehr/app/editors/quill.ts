import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import type { MountEditor } from './editor.ts';

export const mount: MountEditor = async ({ host, label, text, onText }) => {
  const inner = host.appendChild(document.createElement('div'));
  const quill = new Quill(inner, { theme: 'snow', modules: { toolbar: [['bold', 'italic'], [{ list: 'bullet' }]] } });
  quill.root.setAttribute('aria-label', label);
  if (text) quill.setText(text);
  quill.history.clear();
  quill.on('text-change', () => onText(quill.getText().trimEnd()));
  return { text: () => quill.getText().replace(/\n$/, ''), destroy: () => host.replaceChildren() };
};
