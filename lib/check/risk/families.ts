/**
 * How the pieces of `parts.ts` make a danger: each family is one kind of telling it, put together from two or three pieces
 * within one statement, in any order. So an image that no list holds is still seen when it is made of known pieces. Data
 * and their joining only; polarity is judged elsewhere.
 */
import { phraseIndex } from '../phrases/index.ts';
import { PARTS } from './parts.ts';

/** One way of telling a danger. */
interface Family {
  readonly kind: string;
  /** Pieces that all have to stand in the statement. The same name twice: two different places. */
  readonly needs: readonly string[];
  /** How far apart they may stand, in UTF-16 units. */
  readonly within: number;
  /** A statement in which this stands is about something else. */
  readonly unless?: RegExp;
  readonly suffered?: true;
  readonly event?: true;
  readonly modal?: true;
  /** The pieces have to follow each other in this order. */
  readonly ordered?: true;
  /** Too little to call it danger, enough to ask. */
  readonly hint?: true;
}

const TREATMENT =
  /\b(?:exposures?|phobi\w+|suds|rung|ladder|hierarchy|fear|afraid of|fireworks|fishing|herons|hik\w+|swim\w*|dog|kids?|view|commut\w+|late|work(?:s|ed) (?:on|at)|photo\w*|volunteer\w*|bus driver|ocd|ego[- ]?dystonic|intrusive)\b/i;
const LIVING =
  /\b(?:exposures?|phobi\w+|suds|wants? to live|live long|scared of death|fear of (?:death|dying)|afraid of (?:death|dying)|hospice|cabin|vacation|italy|beach|into (?:a|the|her|his) (?:book|bed|shower|hole)|when (?:she|he) called|embarrass\w*|teacher mom|new job|hadn't died|hadn't gone|died peacefully|funeral of|ocd|ego[- ]?dystonic|algebra|homework|meeting|zoom|broccoli|taco|pizza|coffee|concert)\b/i;
const MISHAP = /\b(?:accident\w*|by mistake|mistakenly|headache|migraine|toothache|as (?:prescribed|directed)|prn)\b/i;
const HARMLESS =
  /\b(?:game|movie|film|soccer|football|hockey|wrestling|karate|sparring|boxing|pillow|playful\w*|laugh\w*|jok\w+|lol|(?:dog|cat|horse|bee|wasp)\b[^.;]{0,12}\b(?:bit|kick|scratch|stung)\w*|intrusive|ocd|horrified|comments?|party for|out of the park)\b/i;
const PLAY =
  /\b(?:game|movie|film|show|novel|book|podcast|song|play(?:ed|ing|s)?|fortnite|chess|soccer|football|hockey|practice|wrestling|karate|sparring|boxing|pillow fight|laugh\w*|jok\w+|lol|haha|printer|screen|exam|test)\b/i;

/** Name of the kind that only asks for a question. */
export const HINT = 'sign worth asking about';

export const FAMILIES: readonly Family[] = [
  { kind: 'suicidal ideation (passive)', needs: ['wish', 'end'], within: 110, modal: true, unless: LIVING },
  { kind: 'suicidal ideation (passive)', needs: ['wish', 'death'], within: 26, modal: true, unless: LIVING },
  { kind: 'suicidal ideation (passive)', needs: ['burden', 'withoutme'], within: 120, modal: true },
  {
    kind: 'suicidal ideation',
    needs: ['policy', 'sums'],
    within: 110,
    modal: true,
    unless: /\bdenied claim|claim denied|new job\b/i,
  },
  { kind: 'suicidal ideation', needs: ['guts'], within: 80, modal: true },
  { kind: 'suicidal ideation (passive)', needs: ['image'], within: 90, modal: true, unless: PLAY },
  { kind: 'suicidal ideation', needs: ['place', 'testing'], within: 110, modal: true, unless: TREATMENT },
  { kind: 'suicidal ideation', needs: ['driving', 'letting'], within: 90, modal: true, unless: TREATMENT },
  { kind: 'suicide plan, means or intent', needs: ['means', 'incase'], within: 120, modal: true, unless: MISHAP },
  {
    kind: 'suicide plan, means or intent',
    needs: ['means', 'stored'],
    within: 90,
    modal: true,
    unless: /\borganiz\w+|pill ?box|blister|divers\w+|calor\w+|prescri\w+/i,
  },
  {
    kind: 'suicide plan, means or intent',
    needs: ['search', 'method'],
    within: 90,
    modal: true,
    unless: /\bthesis|paper|class|calories|recipe\b/i,
  },
  { kind: 'warning signs (indirect)', needs: ['prepare', 'prepare'], within: 200, event: true, modal: true },
  { kind: 'warning signs (indirect)', needs: ['prepare', 'sudden'], within: 200, event: true, modal: true },
  { kind: 'suicide attempt', needs: ['tookmany', 'means', 'survived'], within: 140, event: true, unless: MISHAP },
  { kind: 'suicide attempt', needs: ['noose', 'noosed'], within: 60, event: true, unless: PLAY },
  { kind: 'self-harm', needs: ['lifemed', 'stoppedit', 'letnature'], within: 140 },
  { kind: 'self-harm', needs: ['wound', 'bodypart', 'owndoing'], within: 110, unless: MISHAP },
  { kind: 'self-harm', needs: ['freshmarks', 'bodypart'], within: 80 },
  { kind: 'self-harm', needs: ['freshmarks', 'owndoing'], within: 80 },
  { kind: 'command hallucinations', needs: ['voice', 'told', 'deadly'], within: 110, modal: true, unless: PLAY },
  { kind: 'homicidal ideation', needs: ['threat', 'harmact', 'target'], within: 70, modal: true, unless: PLAY },
  { kind: 'homicidal ideation', needs: ['weapon', 'weaponuse', 'threat'], within: 110, modal: true, unless: PLAY },
  { kind: 'harm to others', needs: ['hitverb', 'victim'], within: 34, event: true, ordered: true, unless: HARMLESS },
  {
    kind: 'partner violence',
    needs: ['partner', 'hitverb', 'onclient'],
    ordered: true,
    within: 60,
    suffered: true,
    event: true,
    unless: PLAY,
  },
  {
    kind: 'partner violence',
    needs: ['pronoun', 'hitverb', 'onclient'],
    within: 26,
    ordered: true,
    suffered: true,
    event: true,
    unless: PLAY,
  },
  { kind: 'partner violence', needs: ['pronoun', 'control'], within: 50, ordered: true, suffered: true, unless: PLAY },
  { kind: 'partner violence', needs: ['partner', 'control'], within: 90, suffered: true },
  {
    kind: 'partner violence',
    needs: ['hurtsign', 'bywhom', 'coverstory'],
    within: 150,
    suffered: true,
    event: true,
    unless: PLAY,
  },
  { kind: 'abuse or neglect', needs: ['carer', 'abuseact'], within: 80, suffered: true, event: true, unless: PLAY },
  { kind: 'abuse or neglect', needs: ['afraid', 'ofhome'], within: 50, suffered: true },
  {
    kind: HINT,
    needs: ['prepare'],
    within: 80,
    event: true,
    hint: true,
    unless:
      /\b(?:goodwill|graduat\w+|yard sale|donat\w+|lawyer|baby|grave|sponsor|5k|coworkers?|intern|late (?:brother|sister|husband|wife|mother|father|son|daughter|friend)|unsent|empty chair|in session|(?:to|for) (?:her|his) dead)\b/i,
  },
  { kind: HINT, needs: ['sudden'], within: 80, hint: true },
  { kind: HINT, needs: ['nofuture'], within: 80, modal: true, hint: true },
  {
    kind: HINT,
    needs: ['burden'],
    within: 50,
    modal: true,
    hint: true,
    unless: /\b(?:problem|trouble|waste of (?:time|money)|financial)\b/i,
  },
  {
    kind: 'danger acted on',
    needs: ['reported'],
    within: 120,
    event: true,
    unless: /\b(?:closed|unfounded|visit|mandated reporter|limits of|old report|as (?:a )?teacher)\b/i,
  },
  {
    kind: 'danger acted on',
    needs: ['answered'],
    within: 120,
    event: true,
    unless: /\b(?:low|if |roommate|her sister|his brother)\b/i,
  },
];

const lines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Pieces of everyday words: only looked for beside one of the others. */
const EVERYDAY = new Set(
  'wish withoutme sums stored incase testing letting method bodypart owndoing survived stoppedit letnature told threat target victim partner pronoun onclient bywhom coverstory carer ofhome'.split(
    ' ',
  ),
);
const indexOf = (everyday: boolean) =>
  phraseIndex(
    Object.entries(PARTS)
      .filter(([part]) => EVERYDAY.has(part) === everyday)
      .flatMap(([part, block]) => lines(block).map((phrase) => ({ phrase, value: part }))),
  );
const TELLING_INDEX = indexOf(false);
const EVERYDAY_INDEX = indexOf(true);

interface Place {
  readonly start: number;
  readonly end: number;
}
/** A family found in a statement, with the stretch of words that shows it. */
export interface FamilyHit extends Place {
  readonly family: Family;
}

/** The narrowest stretch around one place of each piece, if it is narrow enough. */
function together(family: Family, places: ReadonlyMap<string, readonly Place[]>): Place | undefined {
  let best: Place | undefined;
  for (const first of places.get(family.needs[0] ?? '') ?? []) {
    let start = first.start;
    let end = first.end;
    const used: Place[] = [first];
    const complete = family.needs.slice(1).every((part) => {
      const free = (places.get(part) ?? []).filter(
        (one) =>
          !used.some((u) => u.start < one.end && one.start < u.end) && (family.ordered !== true || one.start >= end),
      );
      const near = free.reduce<Place | undefined>((top, one) => {
        const gap = (place: Place) => Math.max(end, place.end) - Math.min(start, place.start);
        return top === undefined || gap(one) < gap(top) ? one : top;
      }, undefined);
      if (!near) return false;
      used.push(near);
      start = Math.min(start, near.start);
      end = Math.max(end, near.end);
      return true;
    });
    if (complete && end - start <= family.within && (best === undefined || end - start < best.end - best.start))
      best = { start, end };
  }
  return best;
}

/** At most so many places of one piece are tried, so that time stays linear. */
const MOST_PLACES = 12;

/** All families that a statement tells. */
export function familiesIn(statement: string): FamilyHit[] {
  const telling = TELLING_INDEX.find(statement);
  if (telling.length === 0) return [];
  const places = new Map<string, Place[]>();
  for (const { start, end, value } of [...telling, ...EVERYDAY_INDEX.find(statement)]) {
    const list = places.get(value) ?? [];
    if (list.length < MOST_PLACES) list.push({ start, end });
    places.set(value, list);
  }
  return FAMILIES.flatMap((family) => {
    if (family.needs.some((part) => !places.has(part))) return [];
    const place = together(family, places);
    return place === undefined || family.unless?.test(statement) ? [] : [{ family, ...place }];
  });
}
