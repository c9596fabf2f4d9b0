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
  /** Positions by the first one and two letters of a word, for a query that short. */
  readonly beginnings: ReadonlyMap<string, readonly number[]>;
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
  snippet: 2,
  technique: 1.6,
  library: 1.1,
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

/** Words of a text: letters and digits, with "PHQ-9" kept together as well as apart. Some are empty; no index keeps those. */
function tokenize(text: string): string[] {
  const parts = text.split(/[^\p{L}\p{N}'’-]+/u);
  return parts.flatMap((part) => (part.includes('-') ? [part.replaceAll('-', ''), ...part.split('-')] : [part]));
}
function processTerm(term: string): string | null {
  const plain = term
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/isation$/, 'ization')
    .replace(/aviour/, 'avior');
  return empty.has(plain) ? null : plain;
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
  const beginnings = new Map<string, number[]>();
  mini.addAll(
    entries.map((entry, id) => {
      for (const shortcut of entry.shortcuts ?? []) if (!shortcuts.has(shortcut)) shortcuts.set(shortcut, id);
      const words = tokenize([entry.title, ...(entry.also ?? [])].join(' ').toLowerCase());
      for (const beginning of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
        const list = beginnings.get(beginning);
        if (list) list.push(id);
        else beginnings.set(beginning, [id]);
      }
      const also = [...(entry.also ?? []), ...synonymsOf(entry)].join(' ');
      // What every plan entry says of itself ("on the plan") would only blur the search.
      return { id, title: entry.title, also, detail: entry.kind === 'diagnosis' ? '' : entry.detail };
    }),
  );
  return { mini, entries, shortcuts, beginnings };
}

/** One or two letters stand for too much to search: entries with a word that begins so, the likeliest first. */
function byBeginning(index: LookupIndex, text: string): readonly LookupEntry[] {
  const ranked: { readonly entry: LookupEntry; readonly rank: number }[] = [];
  for (const id of (index.beginnings.get(text) ?? []).slice(0, 500)) {
    const entry = index.entries[id];
    if (!entry) continue;
    const whole = [entry.title, ...(entry.also ?? [])].some((words) => words.toLowerCase() === text);
    const rank =
      (planKinds.has(entry.kind) ? 4 : 0) + (whole ? 2 : 0) + (entry.title.toLowerCase().startsWith(text) ? 1 : 0);
    ranked.push({ entry, rank: rank + (kindBoost[entry.kind] ?? 0) / 10 });
  }
  return ranked.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
}

/** This client's own entries before the library's, each in their order of fit. */
function planFirst(index: LookupIndex, hits: readonly SearchResult[]): SearchResult[] {
  const own = (hit: SearchResult) => planKinds.has(index.entries[hit.id as number]?.kind ?? '');
  return [...hits.filter(own), ...hits.filter((hit) => !own(hit))];
}

/** Measures of one family, such as PHQ, in the order of their list, the usual one first: their words fit equally well. */
function measuresInOrder(index: LookupIndex, hits: readonly SearchResult[], text: string): SearchResult[] {
  const isFamily = (hit: SearchResult) => {
    const entry = index.entries[hit.id as number];
    return entry?.kind === 'measure' && entry.title.toLowerCase().startsWith(text);
  };
  const family = hits.filter(isFamily).sort((a, b) => Number(a.id) - Number(b.id));
  return hits.map((hit) => (isFamily(hit) ? (family.shift() ?? hit) : hit));
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
  if (text.length <= 2) {
    return [...found, ...byBeginning(index, text).filter((entry) => entry !== shortcut)].slice(0, limit);
  }
  // A last word just begun says nothing yet.
  const words = query.trim().replace(/\s+\p{L}$/u, '');
  const search = (combineWith: 'AND' | 'OR', fuzzy: boolean) =>
    index.mini.search(words, {
      combineWith,
      prefix: (term) => term.length > 1,
      // Short words are typed right or completed; only long ones get misspelled beyond recognition.
      fuzzy: fuzzy ? (term) => (term.length >= 6 ? 2 : term.length >= 4 ? 1 : false) : false,
      boost: { title: 3, also: 1.5 },
      boostDocument: (id) => kindBoost[index.entries[id as number]?.kind ?? ''] ?? 1,
    });
  let hits = planFirst(index, search('AND', false));
  // Typing errors are looked for only in words long enough to have them: otherwise it would be the same search again.
  if (hits.length < limit && /[\p{L}\p{N}]{4}/u.test(text)) {
    const known = new Set(hits.map((hit) => hit.id));
    hits = [...hits, ...planFirst(index, search('AND', true)).filter((hit) => !known.has(hit.id))];
  }
  if (hits.length === 0 && text.includes(' ')) hits = search('OR', true);
  for (const hit of measuresInOrder(index, hits, text)) {
    if (found.length >= limit) break;
    const entry = index.entries[hit.id as number];
    if (entry && entry !== shortcut) found.push(entry);
  }
  return found;
}
