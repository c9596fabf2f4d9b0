/**
 * The look-up index: fuzzy, prefix and synonym search over entries, fast enough to run at every key stroke. Pure.
 *
 * This client's plan comes before the library, and a shortcut ("g2", ".o2b") before everything.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import synonymFile from './data/synonyms.json' with { type: 'json' };
import type { LookupEntry, LookupOptions } from './types.ts';

/** An index made by {@link buildLookup}. Its inside is nobody's business. */
export interface LookupIndex {
  readonly mini: MiniSearch<Document>;
  readonly entries: readonly LookupEntry[];
  readonly shortcuts: ReadonlyMap<string, number>;
  /** Positions by the first letter of a title word, for a query of one letter. */
  readonly initials: ReadonlyMap<string, readonly number[]>;
}
interface Document {
  readonly id: number;
  readonly title: string;
  readonly also: string;
  readonly detail: string;
}

const planKinds: ReadonlySet<string> = new Set(['goal', 'objective', 'intervention', 'diagnosis']);
const kindBoost: Readonly<Record<string, number>> = {
  goal: 4,
  objective: 3.5,
  intervention: 3,
  diagnosis: 3,
  technique: 1.6,
  measure: 1.4,
  code: 0.8,
};
/** Words that say nothing in a search box. */
const empty: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'and',
  'in',
  'on',
  'for',
  'with',
  'my',
  'his',
  'her',
]);

const groupsByWord = new Map<string, readonly string[]>();
for (const group of synonymFile.groups) {
  const lower = group.map((word) => word.toLowerCase());
  for (const word of lower) groupsByWord.set(word, lower);
}

/** Words of a text: letters and digits, with "PHQ-9" kept together as well as apart. */
function tokenize(text: string): string[] {
  const parts = text.split(/[^\p{L}\p{N}'’-]+/u).filter((part) => part !== '' && part !== '-');
  return parts.flatMap((part) => (part.includes('-') ? [part.replaceAll('-', ''), ...part.split('-')] : [part]));
}
function processTerm(term: string): string | null {
  const plain = term
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/isation$/, 'ization')
    .replace(/aviour/, 'avior');
  return plain === '' || empty.has(plain) ? null : plain;
}

/** Other words for what a plan says, so that "drinking" finds "alcohol". Library entries carry their own. */
function synonymsOf(entry: LookupEntry): readonly string[] {
  if (!planKinds.has(entry.kind)) return [];
  const found = new Set<string>();
  for (const word of tokenize(entry.title.toLowerCase())) {
    for (const other of groupsByWord.get(word) ?? []) found.add(other);
  }
  return [...found];
}

/** Builds an index over the entries. 10,000 take a fraction of a second; rebuild when the plan changes. */
export function buildLookup(entries: readonly LookupEntry[]): LookupIndex {
  const mini = new MiniSearch<Document>({
    fields: ['title', 'also', 'detail'],
    storeFields: [],
    tokenize,
    processTerm,
  });
  const shortcuts = new Map<string, number>();
  const initials = new Map<string, number[]>();
  mini.addAll(
    entries.map((entry, id) => {
      for (const shortcut of entry.shortcuts ?? []) if (!shortcuts.has(shortcut)) shortcuts.set(shortcut, id);
      for (const initial of new Set(tokenize(entry.title).map((word) => word[0]?.toLowerCase() ?? ''))) {
        const list = initials.get(initial);
        if (list) list.push(id);
        else initials.set(initial, [id]);
      }
      const also = [...(entry.also ?? []), ...synonymsOf(entry)].join(' ');
      // What every plan entry says of itself ("on the plan") would only blur the search.
      return { id, title: entry.title, also, detail: entry.kind === 'diagnosis' ? '' : entry.detail };
    }),
  );
  return { mini, entries, shortcuts, initials };
}

function byInitial(index: LookupIndex, letter: string, limit: number): readonly LookupEntry[] {
  const found: LookupEntry[] = [];
  const starts: LookupEntry[] = [];
  for (const id of index.initials.get(letter) ?? []) {
    const entry = index.entries[id];
    if (!entry) continue;
    if (planKinds.has(entry.kind)) found.push(entry);
    else if (entry.title.toLowerCase().startsWith(letter)) starts.push(entry);
    if (found.length >= limit) break;
  }
  return [...found, ...starts].slice(0, limit);
}

/** This client's own entries before the library's, each in their order of fit. */
function planFirst(index: LookupIndex, hits: readonly SearchResult[]): SearchResult[] {
  const own = (hit: SearchResult) => planKinds.has(index.entries[hit.id as number]?.kind ?? '');
  return [...hits.filter(own), ...hits.filter((hit) => !own(hit))];
}

/**
 * Entries that fit the query, best first. An empty query finds nothing; a shortcut puts its entry first.
 */
export function searchLookup(index: LookupIndex, query: string, options: LookupOptions = {}): readonly LookupEntry[] {
  const limit = options.limit ?? 12;
  const text = query.trim().toLowerCase();
  if (text === '') return [];
  const first = index.shortcuts.get(text.replace(/^\./, '').replace(/\s+/g, ''));
  const found: LookupEntry[] = [];
  const shortcut = first === undefined ? undefined : index.entries[first];
  if (shortcut) found.push(shortcut);
  if (text.length === 1) return [...found, ...byInitial(index, text, limit)].slice(0, limit);
  const search = (combineWith: 'AND' | 'OR', fuzzy: boolean) =>
    index.mini.search(query, {
      combineWith,
      prefix: true,
      // Short words are typed right or completed; only long ones get misspelled beyond recognition.
      fuzzy: fuzzy ? (term) => (term.length >= 6 ? 2 : term.length >= 4 ? 1 : false) : false,
      boost: { title: 3, also: 1.5 },
      boostDocument: (id) => kindBoost[index.entries[id as number]?.kind ?? ''] ?? 1,
    });
  let hits = planFirst(index, search('AND', false));
  if (hits.length < limit) {
    const known = new Set(hits.map((hit) => hit.id));
    hits = [...hits, ...planFirst(index, search('AND', true)).filter((hit) => !known.has(hit.id))];
  }
  if (hits.length === 0 && text.includes(' ')) hits = search('OR', true);
  for (const hit of hits) {
    if (found.length >= limit) break;
    const entry = index.entries[hit.id as number];
    if (entry && entry !== shortcut) found.push(entry);
  }
  return found;
}
