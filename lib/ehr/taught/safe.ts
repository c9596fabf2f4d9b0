/**
 * What a taught adapter may contain: selectors and expressions of a small grammar that cannot hang, and that hold no
 * words of a client. Pure; used where adapters are made and where they are checked. Each check is linear.
 */

const SELECTOR =
  /[a-z][a-z0-9-]*(?![\w-])|#[A-Za-z][\w-]*|\.[A-Za-z][\w-]*|\[[a-z][a-z-]*(?:="[\w :./,()&-]{1,80}")?\]| > | /y;

/** Tags, ids, classes, attributes with plain values, descendants and children. */
export function isSafeSelector(selector: string): boolean {
  return selector.length <= 300 && selector === selector.trim() && madeOf(selector, SELECTOR);
}

const SEGMENT = '[^/?#]+';
const EXPRESSION = /\(?\[\^\/\?#\]\+\)?|\(\?=\[\/\?#\]\|\$\)|\\[.^$*+?()[\]{}|/-]|[\w/ ,&'%~@:;=-]/y;

/**
 * Anchored literals with wildcards for whole path segments. No two wildcards stand side by side, and each ends where a
 * segment ends: what follows it is nothing that it could have taken itself, so a match never has to try two ways.
 */
export function isSafeExpression(expression: string): boolean {
  const body = /^\^(.*?)\$?$/.exec(expression)?.[1];
  if (body === undefined || expression.length > 300) return false;
  if (body.includes(`${SEGMENT}[`) || body.includes('+)[') || body.includes('+([') || body.includes('+)('))
    return false;
  const afterWildcards = body.split(SEGMENT).slice(1);
  if (!afterWildcards.every((rest) => /^\)?(?:$|\/|\\[/?#]|\(\?=)/.test(rest))) return false;
  const opens = body.split(`(${SEGMENT})`).join('');
  if (/\((?!\?=)/.test(opens.replace(/\\./g, '')) || opens.includes('+)')) return false;
  return madeOf(body, EXPRESSION);
}

function madeOf(text: string, token: RegExp): boolean {
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return false;
    at += found[0].length;
  }
  return text !== '';
}

/** A literal as an expression. */
export const literally = (text: string): string => text.replace(/[.^$*+?()[\]{}|\\]/g, '\\$&');

/** Words that addresses of records are made of; any other segment may be an id or a name, and is not kept. */
const addressWord =
  /^(?:(?:app|clients?|patients?|charts?|notes?|plans?|sessions?|encounters?|appointments?|visits?|records?|treatment|progress|care|clinical|soap|edit|new|view|documents?|forms?|members?|people|cases?|episodes?|entry|entries|documentation|assessments?|evaluations?)(?:[-_]|$))+$/;

/** The address of a page as an expression: known words stay, everything else becomes a wildcard. */
export function addressExpression(path: string): string {
  const segments = path
    .replace(/[?#].*$/, '')
    .split('/')
    .filter(Boolean)
    .slice(0, 12);
  const parts = segments.map((segment) => (addressWord.test(segment) ? literally(segment) : SEGMENT));
  return `^/${parts.join('/')}${parts.length > 0 ? '(?=[/?#]|$)' : ''}`;
}
