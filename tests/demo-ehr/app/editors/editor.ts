/** What a rich editor of the demo EHR takes and gives; each sits in a chunk of its own, as late code does in real EHRs. */
export interface RichOptions {
  readonly host: HTMLElement;
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

export interface RichEditor {
  /** Plain text of the editor's model, not of the DOM. */
  readonly text: () => string;
  readonly destroy: () => void;
}

export type MountEditor = (options: RichOptions) => Promise<RichEditor>;

/** Plain text as paragraphs, for editors that start from HTML. */
export const asHtml = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`)
    .join('');
