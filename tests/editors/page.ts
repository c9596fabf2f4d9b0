/** What every editor page does: says its model to the tests. */
declare global {
  interface Window {
    __ready?: boolean;
  }
}

export const readOnly = (): boolean => 'readonly' in document.body.dataset;

export function host(): HTMLElement {
  const element = document.getElementById('host');
  if (!element) throw new Error('the page has no host');
  return element;
}

/** Announces the editor: `read` gives the plain text of its model. */
export function ready(read: () => string): void {
  window.__model = read;
  window.__ready = true;
}

/** Text as the browser renders it: an independent reading, unlike the one under test. */
export const rendered = (element: HTMLElement): string =>
  // biome-ignore lint/performance/useDomNodeTextContent: line breaks between blocks are the point
  element.innerText.replaceAll('\u00a0', ' ');

/** The lines of an editor's HTML output: one for each block or `<br>`. */
export function linesOf(html: string): string {
  const parsed = document.createElement('div');
  parsed.innerHTML = html.replace(/\n/g, '').replace(/<br *\/?>(?!<\/)/g, '\n');
  return [...parsed.childNodes].map((node) => (node.textContent ?? '').replaceAll('\u00a0', ' ')).join('\n');
}
