/**
 * What a client wishes of a treatment and would rather not have, read out of the therapist's own words. Word cues only:
 * they order options among their peers, drop nothing, and what cannot tell treatments apart is named and left to people.
 * Pure.
 */
import file from './data/preferences.json' with { type: 'json' };
import { hasWords } from './relevance.ts';
import type { PreferencesRead, Statement, Treatment } from './types.ts';

interface Wish {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly formats?: readonly string[];
  readonly techniques?: readonly string[];
  readonly treatments?: readonly string[];
  /** Most sessions of a treatment that meets the wish. */
  readonly sessions?: number;
}
const wishes = file.wishes as readonly Wish[];

export interface ReadWish {
  readonly wish: Wish;
  /** False: the client would rather not have it. */
  readonly wanted: boolean;
}

/** Where one wish ends and the next begins. A plain "and" or "or" goes on with the same one. */
const CLAUSES =
  /[.;:\n,]|\bbut\b|\b(?:and|yet) (?=(?:prefer|like|want|would|no\b|not\b|hate|against|is\b|open|do\b|does|did|has\b|finds?\b|found|feels?\b|felt|she\b|he\b|they\b))/;
const AGAINST =
  /\b(?:no|not|never|without|against|avoid\w*|declin\w*|refus\w*|dislik\w*|hates?|hated|less|don't|doesn't|didn't|won't|cannot|can't|rather than|instead of|tired of|enough of|too much|did nothing|did not help)\b/;
/** Said with a negation, and yet no wish against it. */
const ACCEPTED =
  /\b(?:no problem with|not mind|n't mind|not against|not opposed|not only|open to|fine with|ok with|okay with)\b/;
/** Turns what follows it into the opposite: "group rather than individual". */
const TURN = /\b(?:rather than|instead of)\b/;

function readClause(clause: string, found: Map<Wish, Set<boolean>>): void {
  if (ACCEPTED.test(clause)) return;
  const turn = TURN.exec(clause);
  const parts = turn ? [clause.slice(0, turn.index), `not ${clause.slice(turn.index + turn[0].length)}`] : [clause];
  for (const part of parts) {
    for (const wish of wishes) {
      if (!wish.words.some((words) => hasWords(part, words))) continue;
      const said = found.get(wish) ?? new Set();
      found.set(wish, said.add(!AGAINST.test(part)));
    }
  }
}

export interface ReadPreferences extends PreferencesRead {
  readonly wishes: readonly ReadWish[];
}

/** Wishes in the words given. What is said both ways counts neither way and is named. */
export function readPreferences(texts: readonly string[]): ReadPreferences {
  const lower = texts.map((text) => text.toLowerCase().replaceAll('’', "'"));
  const found = new Map<Wish, Set<boolean>>();
  for (const text of lower) for (const clause of text.split(CLAUSES)) readClause(clause, found);
  const read = [...found].flatMap(([wish, said]) => (said.size === 1 ? [{ wish, wanted: said.has(true) }] : []));
  const labels = (wanted: boolean) => read.filter((each) => each.wanted === wanted).map(({ wish }) => wish.label);
  return {
    wishes: read,
    wanted: labels(true),
    unwanted: labels(false),
    unclear: [...found].filter(([, said]) => said.size > 1).map(([wish]) => wish.label),
    notUsed: file.context
      .filter(({ words }) => words.some((each) => lower.some((text) => hasWords(text, each))))
      .map(({ label }) => label),
  };
}

/** Most sessions that a dose names; undefined where it counts otherwise. */
function mostSessions(dose: string): number | undefined {
  const match = /(\d+)(?:\s*(?:-|to)\s*(\d+))?(?: (?:\w+ )?)?sessions?\b/.exec(dose);
  return match ? Number(match[2] ?? match[1]) : undefined;
}

/** How a treatment meets the wish, in words; undefined where it does not. */
function meets({ formats, techniques, treatments, sessions }: Wish, treatment: Treatment, statement: Statement) {
  if (formats?.some((format) => statement.formats.some((own) => own === format))) return statement.how;
  const own = techniques?.filter((name) => treatment.techniques.includes(name)) ?? [];
  if (own.length > 0) return own.slice(0, 2).join(' and ');
  if (treatments?.includes(treatment.key)) return 'it is how this treatment works';
  const most = sessions === undefined ? undefined : mostSessions(statement.dose);
  return sessions !== undefined && most !== undefined && most <= sessions ? statement.dose : undefined;
}

export interface Wished {
  /** Between the two limits. */
  readonly points: number;
  readonly reasons: readonly string[];
}
const MET = 3;
const UNMET = -5;
const MOST = 6;
const LEAST = -9;

/** What the client's wishes say about this treatment, given as this statement has it. */
export function wishedFor(read: readonly ReadWish[], treatment: Treatment, statement: Statement): Wished {
  let points = 0;
  const reasons: string[] = [];
  for (const { wish, wanted } of read) {
    const how = meets(wish, treatment, statement);
    if (how === undefined) continue;
    if (wanted) {
      points += MET;
      reasons.push(`The client wishes for ${wish.label}: ${how}`);
      continue;
    }
    // A treatment that can be had without the group or the family is no treatment against the wish.
    if (wish.formats && statement.formats.some((format) => !wish.formats?.includes(format))) continue;
    points += UNMET;
    reasons.push(`The client would rather not have ${wish.label} (${how}): lower among its peers, to talk over`);
  }
  return { points: Math.max(LEAST, Math.min(points, MOST)), reasons };
}
