/**
 * Who asks for a rule: payers, states, accreditors, and good practice. Data, and the one question of it: which of several
 * limits is the strictest, and whose. A profile is a reading aid; it never turns answers into a verdict.
 */

export const PROFILE_NAMES = {
  GEN: 'Good practice',
  MED: 'Medicare',
  NY: 'New York Medicaid',
  CA: 'California Medi-Cal',
  CO: 'Colorado Medicaid',
  NJ: 'New Jersey Medicaid',
  CCBHC: 'CCBHC',
  TJC: 'Joint Commission',
  CARF: 'CARF',
  MAG: 'Magellan',
  CAR: 'Carelon (Beacon)',
  AET: 'Aetna',
  OPT: 'Optum',
  BCMN: 'BCBS Minnesota',
  BCMI: 'BCBS Michigan',
  CEN: 'Centene',
  ANT: 'Anthem California Medicaid',
} as const;
export type Profile = keyof typeof PROFILE_NAMES;
export const PROFILES = Object.keys(PROFILE_NAMES) as [Profile, ...Profile[]];

/** Profile by name in any case, or undefined. */
export const profileNamed = (name: string): Profile | undefined =>
  PROFILES.find((profile) => profile === name.toUpperCase());

/**
 * Whose rules count for a client: the client's own choice, else the therapist's usual one; what the practice has set and
 * good practice always. Names that are no profile are passed over.
 */
export function profilesInForce(
  own: readonly string[] | undefined,
  usual: readonly string[] | undefined,
  ofPractice: string | undefined,
): readonly Profile[] {
  const names = [...(own ?? usual ?? []), ...(ofPractice === undefined ? [] : [ofPractice])];
  return [...new Set<Profile>(['GEN', ...names.flatMap((name) => profileNamed(name) ?? [])])];
}

/** Most days between admission and the first plan (rule P-23). */
export const FIRST_PLAN_DAYS: Partial<Record<Profile, number>> = { NY: 30, ANT: 14, CCBHC: 60, NJ: 14 };
/** Most days between two reviews of a plan (rule P-24); a child's where it differs. */
export const REVIEW_DAYS: Partial<Record<Profile, { readonly adult: number; readonly child?: number }>> = {
  GEN: { adult: 90 },
  MED: { adult: 365 },
  ANT: { adult: 180 },
  CCBHC: { adult: 180, child: 90 },
  CO: { adult: 365 },
};
/** Most days between a session and its note (rule N-18). Aetna by a vendor's guide, so a habit rather than a rule. */
export const NOTE_DAYS: Partial<Record<Profile, number>> = { CA: 5, AET: 2, GEN: 3 };

export interface Strictest {
  readonly profile: Profile;
  readonly days: number;
}
/** The smallest limit among the profiles chosen, and whose it is. */
export function strictest(limits: Partial<Record<Profile, number>>, chosen: readonly Profile[]): Strictest | undefined {
  let best: Strictest | undefined;
  for (const profile of chosen) {
    const days = limits[profile];
    if (days !== undefined && (!best || days < best.days)) best = { profile, days };
  }
  return best;
}
