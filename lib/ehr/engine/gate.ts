/**
 * What is ruled out before anything is looked at: client-facing hosts and addresses, and pages with no place to write
 * and no word of a note or plan. Small on purpose: it runs on every page of an allowed site.
 */
import type { Root } from './dom.ts';

/** Hosts and paths that clients or the public use, as one pattern over `host + path + hash`. */
const denied: readonly RegExp[] = [
  /^[^/]*\.clientsecure\.me\//,
  /^[^/]*therapyportal\.com\//,
  /^care\.headway\.co\//,
  /^secureclient\.gethealthie\.com\//,
  /^[^/]*gethealthie\.com\/appointments\/embed/,
  /^(?!www\.)[^/]+\.intakeq\.com\//,
  /^(?:www\.)?intakeq\.com\/(?:new|booking|portal)\b/,
  /^secure\.helloalma\.com\/providers\//,
  /^[^/]*valant\.io\/(?:myio|prospectivepatient)/,
  /^[^/]*halaxy\.com\/(?:profile|book)/,
  /^app\.elationemr\.com\/book/,
  /^[^/]*\.janeapp\.[a-z.]+\/(?!admin)/,
  /^(?:video|account)\.simplepractice\.com\//,
  /^[^/]*mychart/i,
  /^[^/]*\/(?:[\w-]+\/)?mychart\b/i,
  // Any host: named for the people who are treated, sign-in, client portals, public booking.
  /^(?:[^/]*[.-])?(?:secure-?clients?|(?:my-?)?(?:client|patient|member)s?-?(?:portal|access)|patients?|my-?health|help|support|docs|blog)\.[^/]*\//i,
  /\/(?:log-?in|sign-?in|log-?out|sign-?up|register|forgot-password|reset-password|two-factor|oauth2?|sso)(?:[/?#.]|$)/i,
  /\/(?:(?:client|patient)-?portal|portal|my-?portal|booking|book|book-online|request-appointment|self-schedul\w+)(?:[/?#]|$)/i,
];

/** `false` when the address alone says that this page can never be a note or plan. */
export function mayBeClinical(location: Location): boolean {
  const { protocol, hostname, pathname, hash } = location;
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(local && protocol === 'http:')) return false;
  const address = hostname + pathname + hash;
  return !denied.some((pattern) => pattern.test(address));
}

const hint = /\b(?:treatment|care|plans?|notes?|soap)\b/i;
const editable = 'textarea, [contenteditable], trix-editor, iframe, frame';

/** `care_plan` and `CarePlan` as two words: addresses write names together. */
const apart = (text: string): string => text.replace(/_/g, ' ').replace(/([a-z])(?=[A-Z])/g, '$1 ');

/** Address, title or a heading speaks of notes or plans. */
export function hinted({ location, title }: Document, roots: readonly Root[]): boolean {
  if (hint.test(apart(`${location.pathname}${location.hash} ${title}`))) return true;
  return roots.some((root) =>
    [...root.querySelectorAll('h1, h2, h3, [role=heading]')].some(
      // A heading inside an editor is somebody's text.
      (heading) => !heading.closest('[contenteditable]') && hint.test(heading.textContent ?? ''),
    ),
  );
}

/** Cheap look before the real one: could anything here be written into, or be a note or plan to read? */
export const worthALook = (document: Document, roots: readonly Root[]): boolean =>
  roots.some((root) => root.querySelector(editable) !== null) || hinted(document, roots);
