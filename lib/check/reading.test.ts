import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { report, version } from '../../tests/gallery/fixtures.ts';
import { toCheckPlan } from '../plan/to-check-plan.ts';
import { findingsOf } from './findings.ts';
import { firstOf } from './first-of.ts';
import { createReader, type Reading } from './reading.ts';
import { sketchOfNote } from './sameness/note.ts';
import type { CheckPlan, Evidence, NoteInput } from './types.ts';

// Generous, for machines that do much else at the same time.
vi.setConfig({ testTimeout: 60_000 });

const plan = toCheckPlan(version.content);
const read = createReader(plan);
const known = { profiles: [], today: '2026-11-24' } as const;
const sections = Object.fromEntries(report.fields.map(({ label, text }) => [label, text]));

function allEvidence({ result, rules, scores, contradictions, sameness }: Reading): Evidence[] {
  return [
    ...Object.values(result.goals).flatMap((found) => found.evidence),
    ...Object.values(result.objectives).flatMap((found) => found.evidence),
    ...result.interventions.flatMap((found) => found.evidence),
    ...result.offPlanThemes.flatMap((found) => found.evidence),
    ...result.risk.mentions.map((mention) => mention.evidence),
    ...rules.flatMap((found) => found.evidence),
    ...scores.map((score) => score.evidence),
    ...contradictions.flatMap((found) => found.evidence),
    ...(sameness.repeated?.evidence ?? []),
  ];
}
function expectInside(note: NoteInput, reading: Reading): void {
  for (const { section, start, end, text } of allEvidence(reading)) {
    const whole = note.sections?.[section] ?? note.text ?? '';
    expect(whole.slice(start, end)).toBe(text);
  }
}

/** Text in the direction of a note: real pieces, joined in ways that no note has, with any characters between. */
const piece = fc.oneof(
  fc.constantFrom(
    'Goal 2',
    'Obj 1b.',
    'denies SI',
    'PHQ-9',
    '12/27',
    'from 18 to',
    'Plan:',
    '\n- ',
    '[x] SI',
    'ct',
    'w/',
    'swimming',
    'panic ',
    'slept poorly',
    '"',
    '10:00 to 10:50',
    '...',
    '😀',
    '\u200b',
    'CBT',
    'would have ended it',
    'never not',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(' '));
const anyPlan: fc.Arbitrary<CheckPlan> = fc.record({
  diagnoses: fc.array(fc.string({ maxLength: 8 }), { maxLength: 2 }),
  problems: fc.array(anyText, { maxLength: 2 }),
  goals: fc
    .array(fc.tuple(anyText, fc.array(anyText, { maxLength: 3 }), fc.array(anyText, { maxLength: 2 })), {
      maxLength: 4,
    })
    .map((list) =>
      list.map(([text, objectives, interventions], at) => ({
        id: `g${at}`,
        text,
        objectives: objectives.map((each, index) => ({ id: `g${at}o${index}`, text: each })),
        interventions,
      })),
    ),
});

describe('reading any note', () => {
  it('never throws, for any text and any plan, and points only at words of the text', () => {
    fc.assert(
      fc.property(anyPlan, fc.dictionary(fc.constantFrom('S', 'O', 'A', 'P', 'text', 'x'), anyText), (any, parts) => {
        const note = { sections: parts };
        expectInside(note, createReader(any)(note, known));
      }),
      { numRuns: 100 },
    );
  });
  it('gives the same answer for the same note, also after another', () => {
    const before = read({ sections }, known);
    read({ text: 'Something else altogether.' }, known);
    expect(read({ sections }, known)).toEqual(before);
  });
  it('does not lose a goal that is met when an irrelevant paragraph is added', () => {
    const met = Object.entries(read({ sections }, known).result.goals).filter(
      ([, { status }]) => status === 'addressed',
    );
    expect(met.length).toBeGreaterThan(1);
    const paragraph = fc
      .array(
        fc.constantFrom(
          'The printer was out of toner.',
          'Copay received.',
          'Parking was moved to the rear lot.',
          'Fax number updated in the system.',
          'Room 4 was used.',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((lines) => lines.join(' '));
    fc.assert(
      fc.property(
        paragraph,
        fc.boolean(),
        fc.constantFrom('Subjective', 'Objective', 'Plan'),
        (extra, front, where) => {
          const text = sections[where] ?? '';
          const more = { ...sections, [where]: front ? `${extra}\n\n${text}` : `${text}\n\n${extra}` };
          const { goals } = read({ sections: more }, known).result;
          for (const [id] of met) expect([id, goals[id]?.status]).toEqual([id, 'addressed']);
        },
      ),
      { numRuns: 40 },
    );
  });
  it('takes time in proportion to the text', () => {
    const text = Object.values(sections).join(' ');
    const timeOf = (times: number) => {
      const note = { text: Array.from({ length: times }, () => text).join('\n') };
      const runs = Array.from({ length: 5 }, () => {
        // Processor time: what else the machine does meanwhile is no business of this test.
        const start = process.cpuUsage();
        read(note, known);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      });
      return Math.min(...runs);
    };
    timeOf(4);
    // Eight times the text in at most twenty-four times the time; what grows with the square would take sixty-four.
    expect(timeOf(160) / timeOf(20)).toBeLessThan(24);
  });
});

describe('what is pointed out', () => {
  const ask = (reading: Reading, more: Partial<Parameters<typeof findingsOf>[0]> = {}) =>
    findingsOf({
      goals: plan.goals.slice(0, 3),
      result: reading.result,
      rules: reading.rules,
      blanks: [],
      heldByEhr: new Set(),
      accounted: false,
      ...more,
    });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

  it('puts a blank first, says each thing once, and shows three at most', () => {
    const reading = read({ text: 'Talked about the week.' }, known);
    const all = ask(reading, { blanks: ['Assessment', 'Plan'] });
    expect(ids(all)).toContain('X-01');
    expect(ids(all)).not.toContain('N-09');
    expect(ids(all)).not.toContain('first-goal');
    const { first, rest } = firstOf(all, false);
    expect(ids(first)[0]).toBe('blank');
    expect(first).toHaveLength(3);
    expect(first.length + rest.length).toBe(all.length);
    expect(first.filter(({ next }) => next === 'plan').length).toBeLessThan(2);
    for (const finding of all.slice(1)) expect(finding.rule?.source).toBeTruthy();
  });
  it('has nothing at once when only the plan has something open', () => {
    const plans = ask(read({ text: 'x' }, known)).filter(({ next }) => next === 'plan');
    expect(firstOf(plans, false)).toEqual({ first: [], rest: plans });
  });
  it('leaves room for risk above, and leaves danger’s own rules to the crisis path', () => {
    const reading = read({ text: 'Endorses SI with a plan.' }, known);
    expect(reading.rules.find(({ rule }) => rule === 'N-16')?.answer).toBe('not-found');
    expect(ids(ask(reading))).not.toContain('N-16');
    expect(firstOf(ask(reading), true).first).toHaveLength(2);
  });
  it('names the first goal by its own number when only others show, and a goal whose progress is not said', () => {
    const reading = read(
      { text: 'Slept through on five nights this week, up from two. Goal 4: called one friend.' },
      known,
    );
    const first = ask(reading).find(({ id }) => id === 'first-goal');
    expect(first?.goal).toEqual({ id: 'g1', number: 1 });
    const unsaid = {
      ...reading,
      result: { ...reading.result, progress: {}, goals: { g2: { status: 'addressed' as const, evidence: [] } } },
    };
    expect(ids(ask(unsaid))).toContain('N-12:g2');
  });
  it('is not asked for what the EHR holds, nor for a goal when the session was accounted for', () => {
    const reading = read({ text: 'Talked about the week.' }, known);
    expect(ids(ask(reading, { heldByEhr: new Set(['N-11']) }))).not.toContain('N-11');
    expect(ids(ask(reading, { accounted: true }))).not.toContain('X-01');
  });
  it('says what is repeated from an earlier note, and what is not', () => {
    const note = { sections };
    const earlier = [{ date: '2026-11-17', sketch: sketchOfNote(note) }];
    const copied = read(note, { ...known, earlier, sessions: [{ date: '2026-11-17', goals: ['g1'] }] });
    expect(copied.sameness.repeated).toMatchObject({ share: 1, date: '2026-11-17' });
    expect(copied.rules.find(({ rule }) => rule === 'N-19')?.answer).toBe('not-found');
    expectInside(note, copied);
    const fresh = read(
      { text: `${'He talked about the flood in the flat and how he rang the insurer twice. '.repeat(3)}` },
      { ...known, earlier },
    );
    expect(fresh.sameness.repeated).toBeUndefined();
  });
});
