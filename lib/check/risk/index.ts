/**
 * Reads a note for what it says on danger to self or others: kinds, polarity, time, and the words. Affirmed counts even
 * beside a denied plan; a denial is an assessment. Never a score, never reassurance: an empty reading means only that
 * nothing was found.
 */

import { type PhraseHit, phraseIndex } from '../phrases/index.ts';
import { assessMention, statementsOf } from '../polarity/index.ts';
import type { Polarity, RiskMention, RiskReading } from '../types.ts';
import { ASSESSED_PHRASES, NOT_RISK, RISK_KINDS, type RiskKind } from './lexicon.ts';

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const INDEX = phraseIndex<RiskKind | 'assessed' | 'not-risk'>([
  ...RISK_KINDS.flatMap((kind) => lines(kind.phrases).map((phrase) => ({ phrase, value: kind }))),
  ...lines(ASSESSED_PHRASES).map((phrase) => ({ phrase, value: 'assessed' as const })),
  ...lines(NOT_RISK).map((phrase) => ({ phrase, value: 'not-risk' as const })),
]);

const ON_PURPOSE = /\b(?:on purpose|purposely|deliberate\w*|intentional\w*)\b/i;

/** More mentions in one sentence than a person would write are not all judged. */
const MOST_MENTIONS = 24;

/** Kinds whose past is itself an answer to the question of danger to oneself. */
const SELF = /suicid|self-harm|overdose/;

interface Reading {
  readonly mentions: RiskMention[];
  assessed: boolean;
}

/**
 * Reads named sections of a note.
 * @param sections name and text of each; offsets of the evidence are UTF-16 into that section's text
 */
export function readRisk(sections: readonly { readonly name: string; readonly text: string }[]): RiskReading {
  const reading: Reading = { mentions: [], assessed: false };
  for (const { name, text } of sections) readSection(name, text, reading);
  const counting = new Set(RISK_KINDS.filter((kind) => kind.counts).map((kind) => kind.kind));
  const kinds = new Set<string>();
  const historical = new Set<string>();
  let assessed = reading.assessed;
  for (const mention of reading.mentions) {
    if (mention.polarity === 'affirmed' && counting.has(mention.kind)) kinds.add(mention.kind);
    if (mention.polarity === 'historical') historical.add(mention.kind);
    const own = mention.polarity === 'historical' && SELF.test(mention.kind);
    if (mention.polarity === 'affirmed' || mention.polarity === 'negated' || own) assessed = true;
  }
  return {
    present: kinds.size > 0,
    assessed,
    kinds: [...kinds],
    historical: [...historical].filter((kind) => !kinds.has(kind)),
    mentions: reading.mentions,
  };
}

function readSection(section: string, text: string, reading: Reading): void {
  for (const statement of statementsOf(text)) {
    const hits = INDEX.find(statement.text);
    // Done on purpose, a burn or a cut is no mishap.
    const figures = ON_PURPOSE.test(statement.text) ? [] : hits.filter((hit) => hit.value === 'not-risk');
    if (hits.some((hit) => hit.value === 'assessed' && !figures.some((f) => f.start < hit.end && hit.start < f.end)))
      reading.assessed = true;
    for (const { hit, kind } of strongest(hits, figures).slice(0, MOST_MENTIONS)) {
      const polarity = polarityFor(statement.text, hit, kind);
      const start = statement.start + hit.start;
      const end = statement.start + hit.end;
      reading.mentions.push({
        kind: kind.kind,
        polarity,
        evidence: { section, start, end, text: text.slice(start, end) },
      });
    }
  }
}

/** Risk hits that are no figure of speech; of overlapping hits of one kind the first, longest one. */
function strongest(
  hits: readonly PhraseHit<RiskKind | 'assessed' | 'not-risk'>[],
  figures: readonly PhraseHit<unknown>[],
): { hit: PhraseHit<unknown>; kind: RiskKind }[] {
  const kept: { hit: PhraseHit<unknown>; kind: RiskKind }[] = [];
  for (const hit of hits) {
    const kind = hit.value;
    if (typeof kind === 'string') continue;
    if (figures.some((figure) => figure.start < hit.end && hit.start < figure.end)) continue;
    if (kept.some((k) => k.kind === kind && k.hit.start < hit.end && hit.start < k.hit.end)) continue;
    kept.push({ hit, kind });
  }
  return kept;
}

function polarityFor(sentence: string, hit: PhraseHit<unknown>, kind: RiskKind): Polarity {
  return assessMention(sentence, hit.start, hit.end, {
    suffered: kind.suffered === true,
    event: kind.event === true,
    modal: kind.modal === true,
    passive: kind.kind === 'suicidal ideation (passive)',
  });
}
