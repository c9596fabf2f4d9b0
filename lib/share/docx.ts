/**
 * A share pack as a Word document (ECMA-376 WordprocessingML, transitional): headings, paragraphs and a bulleted list, so
 * that a screen reader and Word's outline find their way. Pure; loaded when asked for. Says nothing of who wrote it.
 */
import { type DocumentLine, packLines } from './document.ts';
import type { Pack } from './pack.ts';
import { writeZip } from './zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const mime = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Whether XML 1.0 allows the character at all (production 2); half of a surrogate pair has a code of its own here. */
function allowed(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}
const escapeXml = (text: string): string =>
  [...text].filter(allowed).join('').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const styles: Readonly<Record<DocumentLine['kind'], string>> = {
  title: 'Title',
  about: 'Normal',
  heading: 'Heading1',
  goal: 'Heading2',
  item: 'ListBullet',
};

function paragraph({ kind, text }: DocumentLine): string {
  const runs = text
    .split(/\r\n|[\r\n]/)
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  // Said in the paragraph too: some readers look for lists there only.
  const list = kind === 'item' ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="${styles[kind]}"/>${list}</w:pPr><w:r>${runs}</w:r></w:p>`;
}

const style = (id: string, name: string, props: string, paragraphProps = '') =>
  `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'
  }<w:qFormat/><w:pPr>${paragraphProps}</w:pPr><w:rPr>${props}</w:rPr></w:style>`;

const stylesXml = `${head}<w:styles xmlns:w="${word}">${[
  style('Normal', 'Normal', '<w:sz w:val="22"/><w:lang w:val="en-US"/>', '<w:spacing w:after="80"/>'),
  style('Title', 'Title', '<w:b/><w:sz w:val="36"/>', '<w:spacing w:after="60"/><w:outlineLvl w:val="9"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:b/><w:sz w:val="28"/>',
    '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>',
  ),
  style(
    'Heading2',
    'heading 2',
    '<w:b/><w:sz w:val="24"/>',
    '<w:keepNext/><w:spacing w:before="120" w:after="40"/><w:outlineLvl w:val="1"/>',
  ),
  style(
    'ListBullet',
    'List Bullet',
    '',
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="360" w:hanging="240"/>',
  ),
].join('')}</w:styles>`;

const numberingXml = `${head}<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const relations = (list: readonly (readonly [string, string])[]) =>
  `${head}<Relationships xmlns="${packages}/relationships">${list
    .map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${office}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${(
  [
    ['document', 'document.main'],
    ['styles', 'styles'],
    ['numbering', 'numbering'],
  ] as const
)
  .map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${mime}.${type}+xml"/>`)
  .join('')}</Types>`;

/** The bytes of a `.docx` file. */
export function writeDocx(pack: Pack): Uint8Array<ArrayBuffer> {
  const body = packLines(pack).map(paragraph).join('');
  const document = `${head}<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>`;
  return writeZip([
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: relations([['officeDocument', 'word/document.xml']]) },
    { name: 'word/document.xml', text: document },
    {
      name: 'word/_rels/document.xml.rels',
      text: relations([
        ['styles', 'styles.xml'],
        ['numbering', 'numbering.xml'],
      ]),
    },
    { name: 'word/styles.xml', text: stylesXml },
    { name: 'word/numbering.xml', text: numberingXml },
  ]);
}
