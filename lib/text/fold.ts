/** Words as they are searched for: "zoe" and "dang" find "Zoë" and "Đặng". Pure; for finding only, never for showing. */

/** Letters that Unicode does not take apart into a plain one and a mark. */
const letters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '’': "'",
  ʼ: "'",
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
/** Most labels, and a caseload is folded whole at every key. */
const plain = /^\p{ASCII}*$/u;

/** In lower case, without accents and other marks. Both what is sought and what it is sought in go through it. */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(special, (letter) => letters[letter] ?? letter);
}
