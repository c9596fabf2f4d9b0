/**
 * What a note that speaks of risk is read for, and whom to call. Data with sources, in our own wording; it scores
 * nothing and promises nothing.
 */

export interface RiskPoint {
  readonly id: string;
  readonly words: string;
}

export const riskGuide = {
  id: 'risk-guide-us',
  /** Where the list comes from, shown under it. */
  source: 'After the Safety Planning Intervention (Stanley & Brown, 2012) and payers’ chart-review lists',
  date: '2026-11-25',
  points: [
    { id: 'said', words: 'What was said, as close to the client’s words as you can' },
    { id: 'asked', words: 'What you asked: thoughts, plan, intent, means, history' },
    { id: 'judged', words: 'How you judged it, and what holds the client' },
    { id: 'done', words: 'What you did: safety plan gone through, access to means, whom you told' },
    { id: 'next', words: 'When you look again, and who is there until then' },
  ],
} as const satisfies {
  readonly id: string;
  readonly source: string;
  readonly date: string;
  readonly points: readonly RiskPoint[];
};
