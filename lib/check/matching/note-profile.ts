/**
 * A note made ready for matching: its sentences with concepts, word stems and how much each clause counts. What this may
 * not do: know the plan. Time is linear in the note: over-long sentences are cut into pieces.
 */
import {
  type NotePart,
  notePartsOf,
  type Span,
  splitClauses,
  splitSentences,
  type Token,
  tokenise,
} from '../../text/index.ts';
import { type ConceptHit, lexicon } from '../lexicon/index.ts';
import type { NoteInput } from '../types.ts';
import {
  aboutSomeoneElse,
  announcesNext,
  contextOf,
  informsSomeone,
  PLANNED_WEIGHT,
  putOff,
  statusOf,
} from './context.ts';

export interface NoteClause extends Span {
  /** 0 to 1: how much its words count as work or status of this session. */
  readonly weight: number;
  readonly planned: boolean;
  readonly status: number;
  readonly someoneElse: boolean;
  /** The therapist rings or tells a relative or colleague: the person named isn't the topic. */
  readonly informing: boolean;
}
export interface NoteUnit {
  readonly part: NotePart;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly NoteClause[];
  /** Concepts found, with the weight of their clause applied. */
  readonly hits: readonly (ConceptHit & { readonly clause: number })[];
  /** Stem to the best clause weight it occurs with. */
  readonly stems: ReadonlyMap<string, { readonly weight: number; readonly token: number }>;
  readonly status: number;
  /** What the sentence expressly leaves out or puts off, in full weight; null where it does not. */
  readonly aside: NoteWords | null;
}
/** The part of a sentence that is compared with a plan. */
export type NoteWords = Pick<NoteUnit, 'hits' | 'stems' | 'status'>;

/** A sentence longer than this is cut: notes don't have them, pasted lists do. */
const MAX_TOKENS = 80;
/** A symptom told of somebody else says little on the client's goal about it. */
const SOMEONE_ELSE = 0.35;
const INFORMING = 0.4;
/** A word that many matters know ("list", "door", "count") says less for each of them: so much by their number. */
const AMBIGUITY = 0.4;

/** How many concepts know each stretch of words, by its first and last token. */
function sensesOf(hits: readonly ConceptHit[]): (hit: ConceptHit) => number {
  const counts = new Map<number, number>();
  const key = (hit: ConceptHit): number => hit.from * (MAX_TOKENS + 1) + (hit.to - hit.from);
  for (const hit of hits) counts.set(key(hit), (counts.get(key(hit)) ?? 0) + 1);
  return (hit) => counts.get(key(hit)) ?? 1;
}

/** Which clause a place belongs to; the first one for places before it. */
export function clauseAt(clauses: readonly NoteClause[], at: number): number {
  for (let index = clauses.length - 1; index > 0; index -= 1) if ((clauses[index]?.start ?? 0) <= at) return index;
  return 0;
}

function pieces(sentence: Span): Span[] {
  // Words take five letters and a space on average; only a really long sentence is worth counting.
  if (sentence.text.length < MAX_TOKENS * 5) return [sentence];
  const tokens = tokenise(sentence.text);
  if (tokens.length <= MAX_TOKENS) return [sentence];
  const out: Span[] = [];
  for (let from = 0; from < tokens.length; from += MAX_TOKENS) {
    const first = tokens[from];
    const last = tokens[Math.min(from + MAX_TOKENS, tokens.length) - 1];
    if (first === undefined || last === undefined) continue;
    out.push({
      start: sentence.start + first.start,
      end: sentence.start + last.end,
      text: sentence.text.slice(first.start, last.end),
    });
  }
  return out;
}

/** Each stem with the best weight that it occurs with. */
function stemsOf(
  tokens: readonly Token[],
  weightAt: (start: number) => number,
): Map<string, { weight: number; token: number }> {
  const stems = new Map<string, { weight: number; token: number }>();
  tokens.forEach((token, place) => {
    if (token.kind !== 'word') return;
    const weight = weightAt(token.start);
    const known = stems.get(token.stem);
    if (known === undefined || known.weight < weight) stems.set(token.stem, { weight, token: place });
  });
  return stems;
}

function unitOf(part: NotePart, span: Span): NoteUnit {
  let announced = false;
  const spans = splitClauses(span);
  const contexts = spans.map((clause) => contextOf(clause.text, part.role));
  const later = putOff(
    spans.map((clause) => clause.text),
    contexts.some(({ notHad }) => notHad),
  );
  const clauses: NoteClause[] = spans.map((clause, at) => {
    const context = contexts[at] ?? { weight: 1, planned: false };
    // "Next week: EPDS, and a ladder": what follows the announcement is planned too.
    const planned = context.planned || announced || later;
    announced ||= announcesNext(clause.text);
    return {
      ...clause,
      weight: planned ? Math.min(context.weight, PLANNED_WEIGHT) : context.weight,
      planned,
      status: statusOf(clause.text),
      someoneElse: aboutSomeoneElse(clause.text),
      informing: informsSomeone(clause.text),
    };
  });
  const tokens: Token[] = tokenise(span.text, span.start);
  const all = lexicon();
  const found = all.find(tokens);
  const senses = sensesOf(found);
  const hits = found.map((hit) => {
    const index = clauseAt(clauses, tokens[hit.from]?.start ?? span.start);
    const clause = clauses[index];
    const kind = all.concepts[hit.concept]?.kind;
    let weight = (hit.weight * (clause?.weight ?? 1)) / senses(hit) ** AMBIGUITY;
    if (clause?.someoneElse === true && kind === 'topic') weight *= SOMEONE_ELSE;
    if (clause?.informing === true) weight *= INFORMING;
    return { ...hit, weight, clause: index };
  });
  const stems = stemsOf(tokens, (start) => clauses[clauseAt(clauses, start)]?.weight ?? 1);
  const left = new Set(contexts.flatMap(({ notHad }, at) => (later || notHad ? [at] : [])));
  const isLeft = (start: number) => left.has(clauseAt(clauses, start));
  const aside =
    left.size === 0
      ? null
      : {
          hits: found.flatMap((hit) => {
            const clause = clauseAt(clauses, tokens[hit.from]?.start ?? span.start);
            return left.has(clause) ? [{ ...hit, weight: hit.weight / senses(hit) ** AMBIGUITY, clause }] : [];
          }),
          stems: stemsOf(
            tokens.filter((token) => isLeft(token.start)),
            () => 1,
          ),
          status: 0,
        };
  return {
    part,
    ...span,
    tokens,
    clauses,
    hits,
    stems,
    status: Math.max(0, ...clauses.map((clause) => clause.status * clause.weight)),
    aside,
  };
}

/** Sentences of a note in reading order, with offsets into their section. */
export function profileNote(note: NoteInput): NoteUnit[] {
  const units: NoteUnit[] = [];
  for (const part of notePartsOf(note)) {
    const text =
      (part.section === 'text' && note.sections?.[part.section] === undefined
        ? note.text
        : note.sections?.[part.section]) ?? '';
    for (const sentence of splitSentences(text.slice(part.start, part.end))) {
      const placed = { start: sentence.start + part.start, end: sentence.end + part.start, text: sentence.text };
      for (const piece of pieces(placed)) units.push(unitOf(part, piece));
    }
  }
  return units;
}
