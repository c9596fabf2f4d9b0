/** All rules, in the order in which an open one is shown: what fails claims most often comes first. Data only. */
import { NOTE_RULES } from './data/note-rules.ts';
import { PLAN_RULES } from './data/plan-rules.ts';
import type { Rule } from './data/rule.ts';
import { THREAD_RULES } from './data/thread-rules.ts';

export type { NextStep, Rule } from './data/rule.ts';

/**
 * A contradiction between note and measure is rare and weighs most, so it leads. Then agreement, timeframe, goal link, intervention with response and progress, time, plan age, signature, risk, measure,
 * sameness; everything else after them. A contradiction between note and measure is rare and weighs most, so it leads. The order follows why claims fail: Medicare CERT, Joint Commission and Magellan
 * findings (`medicare-cert`, `tjc-plan`, `magellan-2023`).
 */
const FIRST =
  'P-01 P-08 X-07 P-20 P-10 X-01 N-09 N-10 N-11 N-12 X-03 N-03 P-02 X-02 P-24 N-17 P-19 N-16 N-15 P-33 X-06 N-21 P-27 N-19 P-14'.split(
    ' ',
  );
const rank = (id: string): number => {
  const at = FIRST.indexOf(id);
  return at < 0 ? FIRST.length : at;
};

export const RULES: readonly Rule[] = [...THREAD_RULES, ...NOTE_RULES, ...PLAN_RULES].sort(
  (a, b) => rank(a.id) - rank(b.id),
);
