/**
 * All goals of a plan judged together: a session works on one to three of them, seldom on none or on all. What this may not
 * do: look at the note.
 */

/**
 * How often notes work on none, one, two … goals. Rounded from the development notes, where plans of three to five goals
 * had two addressed most often; flat enough to let strong evidence win.
 */
const HOW_MANY = [0.04, 0.22, 0.55, 0.15, 0.03, 0.01];
/** Of two goals, mostly one. */
const HOW_MANY_OF_TWO = [0.1, 0.55, 0.35];
/** Of three goals: between the development notes (one as often as two) and the notes of two later authors (mostly one). */
const HOW_MANY_OF_THREE = [0.05, 0.55, 0.34, 0.06];
const RAREST = 0.003;
/** Log odds beyond this are certainty; keeps the sums in range. */
const CERTAIN = 8;
/** Beyond so many goals the count says nothing. */
const MOST_GOALS = 40;

/** Coefficients of the product of (1 + odds·x): the weight of all sets with no member, one member, two … */
function setWeights(odds: readonly number[]): number[] {
  const weights = [1];
  for (const own of odds) {
    weights.push(0);
    for (let size = weights.length - 1; size > 0; size -= 1)
      weights[size] = (weights[size] ?? 0) + (weights[size - 1] ?? 0) * own;
  }
  return weights;
}

/** Chance of one particular set of this size. */
function chanceOfOneSet(size: number, goals: number): number {
  let sets = 1;
  for (let drawn = 0; drawn < size; drawn += 1) sets = (sets * (goals - drawn)) / (drawn + 1);
  const often = goals === 2 ? HOW_MANY_OF_TWO : goals === 3 ? HOW_MANY_OF_THREE : HOW_MANY;
  return Math.max(often[Math.min(size, often.length - 1)] ?? RAREST, RAREST) / sets;
}

/**
 * @param logOdds each goal's own log odds of being addressed, judged alone
 * @returns log odds of each, given how many goals a session takes up
 */
export function jointly(logOdds: readonly number[]): number[] {
  const goals = logOdds.length;
  if (goals < 2 || goals > MOST_GOALS) return [...logOdds];
  const odds = logOdds.map((own) => Math.exp(Math.max(-CERTAIN, Math.min(CERTAIN, own))));
  return odds.map((own, at) => {
    let addressed = 0;
    let not = 0;
    setWeights(odds.filter((_, other) => other !== at)).forEach((weight, size) => {
      addressed += weight * own * chanceOfOneSet(size + 1, goals);
      not += weight * chanceOfOneSet(size, goals);
    });
    return Math.log((addressed + Number.EPSILON) / (not + Number.EPSILON));
  });
}
