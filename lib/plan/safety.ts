/**
 * The safety plan's six steps, in their fixed order and our own words, and what the sheet says of itself. Data only.
 *
 * Order and idea after the Safety Planning Intervention. The authors' form is copyrighted and is neither copied nor laid
 * out alike here.
 */

export interface SafetyStep {
  readonly id: string;
  /** As the client reads it. */
  readonly title: string;
  /** What to talk about while it is written. */
  readonly prompt: string;
  /** Lines of this step hold a number to call. */
  readonly phone?: boolean;
}

export const safetySteps: readonly SafetyStep[] = [
  {
    id: 'signs',
    title: 'How I notice that it is starting',
    prompt: 'Thoughts, moods, places, things you do or stop doing',
  },
  {
    id: 'alone',
    title: 'What I can do by myself',
    prompt: 'Things that have helped before, that need nobody else. What could get in the way?',
  },
  {
    id: 'company',
    title: 'People and places that take me out of it',
    prompt: 'Nobody there has to know. At least one place besides people',
    phone: true,
  },
  {
    id: 'help',
    title: 'People I can tell and ask for help',
    prompt: 'Who has been good to talk to? Do they know that they are on this list?',
    phone: true,
  },
  {
    id: 'services',
    title: 'Professionals and crisis lines',
    prompt: 'Therapist, doctor, crisis team, emergency room. 988 is on the sheet already',
    phone: true,
  },
  {
    id: 'surroundings',
    title: 'How my surroundings get safer',
    prompt: 'What could be used in a bad hour, and who keeps it away from then on',
  },
];

export const safetyOrigin = {
  source:
    'After the Safety Planning Intervention (Stanley & Brown 2012, Cogn Behav Pract 19, 256-264); own words and layout',
  date: '2026-11-26',
} as const;

/** Lines of one step, as stored. */
export interface SafetyLine {
  readonly text: string;
  readonly phone?: string | undefined;
}
export type SafetyLines = Readonly<Record<string, readonly SafetyLine[]>>;

/** Steps that hold no line yet, in order. */
export function openSteps(steps: SafetyLines): readonly SafetyStep[] {
  return safetySteps.filter((step) => !steps[step.id]?.some((line) => line.text.trim()));
}

/** Lines without empty ones and without empty numbers, as they are stored. */
export function tidySteps(steps: SafetyLines): Record<string, { text: string; phone?: string }[]> {
  return Object.fromEntries(
    safetySteps.flatMap(({ id }) => {
      const lines = (steps[id] ?? [])
        .filter((line) => line.text.trim())
        .map(({ text, phone }) => ({ text: text.trim(), ...(phone?.trim() ? { phone: phone.trim() } : {}) }));
      return lines.length === 0 ? [] : [[id, lines]];
    }),
  );
}

/** What to ask and note down when danger comes up, with where the list comes from. */
export const crisisPoints = {
  points: [
    'What was said, as close to the client’s words as you can',
    'What you asked: thoughts, plan, intent, means, history',
    'How you judged it, and what holds the client',
    'What you did: safety plan gone through, access to means, whom you told',
    'When you look again, and who is there until then',
  ],
  source: 'After the Safety Planning Intervention (Stanley & Brown 2012) and payers’ chart-review lists; own words',
  date: '2026-11-26',
} as const;

/** A skeleton for the note of a crisis session, blanks to fill; what reviewers look for, in our own words. */
export const crisisWording =
  'Crisis session, not tied to a plan goal. Client said “___”. Asked about thoughts, plan, intent, means and history: ___. ' +
  'Judged the current risk as ___ because ___; protective: ___. Did: ___ (safety plan gone through, access to means, ___ informed). ' +
  'Until then: ___. Next look: ___.';
