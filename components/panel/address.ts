/** Where this panel document runs, told from the document itself. Reads the address, trusts nothing else in it. */

export type Place =
  /** In a frame of somebody else's page; bound to it by a one-use nonce. */
  | { readonly kind: 'frame'; readonly nonce: string | null }
  /** The browser's side panel, or a tab; `tabId` when it was opened for one tab. */
  | { readonly kind: 'own'; readonly tabId: number | null };

/**
 * @param hash the document's hash: `#nonce=…` in a frame, `#tab=…` otherwise
 * @param search the document's query, where a tab may be named instead
 */
export function placeOf(framed: boolean, hash: string, search = ''): Place {
  const fromHash = new URLSearchParams(hash.replace(/^#/, ''));
  if (framed) return { kind: 'frame', nonce: fromHash.get('nonce') };
  const tab = Number(fromHash.get('tab') ?? new URLSearchParams(search).get('tab') ?? Number.NaN);
  return { kind: 'own', tabId: Number.isSafeInteger(tab) && tab >= 0 ? tab : null };
}
