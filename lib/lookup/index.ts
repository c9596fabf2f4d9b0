/** Quick look-up over the plan and the library. See `search.ts` for the index and `entries.ts` for what goes in. */
export { codeEntries, measureEntries, planEntries, snippetEntries, techniqueEntries } from './entries.ts';
export { buildLookup, type LookupIndex, searchLookup } from './search.ts';
export type { EntryKind, LookupEntry, LookupOptions } from './types.ts';
