import { host, linesOf, readOnly, ready } from '../page.ts';

/** The part of CKEditor 4 that this page uses. */
interface ClassicEditor {
  on(event: string, run: () => void): void;
  getData(): string;
}
declare const CKEDITOR: {
  replace(area: HTMLTextAreaElement, options: Record<string, unknown>): ClassicEditor;
};

const script = document.createElement('script');
script.src = '/vendor/ckeditor4/ckeditor.js';
script.onload = () => {
  const area = host().appendChild(document.createElement('textarea'));
  // The notice about newer versions would ask a server.
  const editor = CKEDITOR.replace(area, { versionCheck: false, readOnly: readOnly() });
  editor.on('instanceReady', () => ready(() => linesOf(editor.getData())));
};
document.head.append(script);
