/**
 * The first look at pasted text: is it text at all, is it of a sane size, and its lines without the invisible characters
 * that PDFs and web pages carry along. Changes no visible character but ligatures.
 */

/** A long plan has 20,000 characters; a whole chart is not a plan. */
export const MAX_CHARS = 100_000;
const MAX_LINES = 2000;

export type Cleaned =
  | { readonly ok: true; readonly lines: readonly string[] }
  | { readonly ok: false; readonly message: string };

const no = (message: string): Cleaned => ({ ok: false, message });

/** Soft hyphens, zero-width and bidirectional controls: invisible, and able to make a text read other than it is. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const LIGATURES = /[\ufb00-\ufb06]/g;

/** Splits pasted text into lines, or says in a sentence why it can't be read as a plan. */
export function cleanLines(text: string): Cleaned {
  const head = text.trimStart().slice(0, 8);
  if (text.trim() === '') return no('There is no text here yet. Paste the plan, then read it.');
  if (head.startsWith('%PDF')) {
    return no('This is a PDF file itself. Open it, select its text, copy it, and paste it here.');
  }
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('{\\rtf')) {
    return no('This is a word-processor file itself. Open it, select its text, copy it, and paste it here.');
  }
  if (text.length > MAX_CHARS) {
    const size = Math.ceil(text.length / 1000);
    return no(
      `This is too long for a plan: ${size},000 characters, and ${MAX_CHARS / 1000},000 are read. Paste the plan alone.`,
    );
  }
  let strange = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) strange++;
  }
  if (strange > 5 + text.length / 100) {
    return no('This does not read as text. Open the document, select its text, copy it, and paste it here.');
  }
  const lines = text
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (char) => char.normalize('NFKC'))
    .split(/\r\n|[\n\r\f\v\u2028\u2029]/)
    .map(visible);
  if (lines.length > MAX_LINES) {
    return no(`This is too long for a plan: ${lines.length} lines, and ${MAX_LINES} are read. Paste the plan alone.`);
  }
  return { ok: true, lines };
}

/** Keeps tabs and runs of spaces (they part columns and indent lists); other controls and odd spaces become a space. */
function visible(line: string): string {
  let out = '';
  for (const char of line) {
    const code = char.codePointAt(0) ?? 0;
    out += (code < 32 && code !== 9) || code === 127 || (code > 32 && /\s/.test(char)) ? ' ' : char;
  }
  return out.trimEnd();
}
