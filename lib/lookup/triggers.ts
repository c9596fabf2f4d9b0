/**
 * The shape of a dot-trigger: `.g2`, `.o1b`, `.i`, `.plan`, `.phq`, `.risk` as the last word before the caret. Pure and
 * small, since it runs in the page on every Tab; knows no plan and no client. What each stands for: `trigger-text.ts`.
 */

/** Short name of each measure that has a trigger, and the name of the measure as the note says it. */
export const triggerMeasures: Readonly<Record<string, string>> = {
  phq: 'PHQ-9',
  gad: 'GAD-7',
  pcl: 'PCL-5',
  isi: 'ISI',
  audit: 'AUDIT',
  epds: 'EPDS',
  ocir: 'OCI-R',
  pdss: 'PDSS-SR',
  pswq: 'PSWQ',
  scared: 'SCARED',
  dass: 'DASS-21',
  asrm: 'ASRM',
};

const names = Object.keys(triggerMeasures).join('|');
const shape = `\\.(?:g[1-9]\\d?|o[1-9]\\d?[a-z]{1,2}|i(?:[1-9]\\d?)?|plan|risk|phq9|gad7|pcl5|${names})`;
/** Only at the start of a line or after white space: never in "me@site.g1", "3.g1", "notes.plan" or "...plan". */
const atEnd = new RegExp(`(?:^|[\\s\\u200b])(${shape})$`, 'i');
const whole = new RegExp(`^${shape}$`, 'i');

/**
 * The finished trigger that ends a text, with its dot and as it was typed (".G2"), or null.
 *
 * @param textBeforeCaret the line up to the caret, or as much of it as is known
 */
export function triggerBefore(textBeforeCaret: string): string | null {
  // No trigger is longer; a long paragraph need not be searched.
  return atEnd.exec(textBeforeCaret.slice(-12))?.[1] ?? null;
}

/** What any trigger looks like, a therapist's own snippets too; whether there is one of that name is another question. */
export const triggerShape = /^\.[a-z][a-z0-9]{0,15}$/i;

/** The word with a dot that ends a text, finished or not (".g", ".mse"), or null. As strict on what stands before it. */
export function dotWordBefore(textBeforeCaret: string): string | null {
  return /(?:^|[\s\u200b])(\.[a-z][a-z0-9]{0,15})$/i.exec(textBeforeCaret.slice(-18))?.[1] ?? null;
}

/** True for a whole trigger, dot included, and nothing else. */
export const isTrigger = (word: string): boolean => whole.test(word);
