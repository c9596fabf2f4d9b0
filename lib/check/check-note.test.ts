import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkNote, createChecker } from './index.ts';
import type { CheckPlan, CheckResult, Evidence, NoteInput } from './types.ts';

const plan: CheckPlan = {
  diagnoses: ['F33.1', 'F10.20'],
  problems: [],
  goals: [
    {
      id: 'g1',
      text: 'Lift mood',
      objectives: [{ id: 'g1.o1', text: 'PHQ-9 under 10 by June' }],
      interventions: ['behavioral activation'],
    },
    { id: 'g2', text: 'Stop drinking', objectives: [{ id: 'g2.o1', text: 'AA twice a week' }], interventions: [] },
    { id: 'g3', text: 'Cut cannabis to weekends', objectives: [], interventions: [] },
    { id: 'g4', text: 'Sleep through the night', objectives: [], interventions: [] },
  ],
};

function allEvidence(result: CheckResult): Evidence[] {
  return [
    ...Object.values(result.goals).flatMap((finding) => finding.evidence),
    ...Object.values(result.objectives).flatMap((finding) => finding.evidence),
    ...result.interventions.flatMap((intervention) => intervention.evidence),
    ...result.risk.mentions.map((mention) => mention.evidence),
    ...result.offPlanThemes.flatMap((theme) => theme.evidence),
  ];
}
const sectionText = (note: NoteInput, name: string): string | undefined =>
  note.sections !== undefined && Object.hasOwn(note.sections, name)
    ? note.sections[name]
    : name === 'text'
      ? note.text
      : undefined;

// The lexicon compiles on first use; on a busy machine that alone can take seconds.
beforeAll(() => {
  checkNote(plan, { text: '' });
}, 60_000);

describe('checkNote', () => {
  it('finds a goal by lay words and shows them', () => {
    const text = 'Poured the vodka down the sink, nothing since Tuesday, was nightly. Went to two meetings.';
    const result = checkNote(plan, { text });
    expect(result.goals.g2?.status).toBe('addressed');
    expect(result.goals.g2?.evidence.map((evidence) => evidence.text).join(' ')).toContain('vodka');
    expect(result.goals.g3?.status).not.toBe('addressed');
    expect(result.goals.g4?.status).not.toBe('addressed');
  });
  it('counts a denial of the problem as status on the goal', () => {
    expect(checkNote(plan, { text: 'No drinks since Tuesday, 9 days sober, longest run yet.' }).goals.g2?.status).toBe(
      'addressed',
    );
  });
  it('takes an explicit reference first', () => {
    const result = checkNote(plan, { text: 'Worked on Goal 3 today and agreed on a next step.' });
    expect(result.goals.g3?.status).toBe('addressed');
    expect(result.goals.g3?.evidence[0]?.text).toContain('Goal 3');
    expect(checkNote(plan, { text: 'Goal 3 was not discussed today.' }).goals.g3?.status).toBe('not-found');
  });
  it('leaves what is only planned unaddressed', () => {
    const result = checkNote(plan, {
      sections: { D: 'Talked about the move to Leeds.', P: 'Next session: start the sleep diary.' },
    });
    expect(result.goals.g4?.status).not.toBe('addressed');
  });
  it('reads the direction of a score', () => {
    expect(checkNote(plan, { text: 'PHQ-9 = 19 (16 on 3 May), mood low most days.' }).progress.g1).toBe('worse');
    expect(checkNote(plan, { text: 'PHQ-9 went from 16 to 11. Mood brighter.' }).progress.g1).toBe('improved');
    // A thought record is a technique, and no best ever.
    expect(checkNote(plan, { text: 'We did a thought record about work. Mood still low.' }).progress.g1).not.toBe(
      'improved',
    );
  });
  it('gives every goal an answer for an empty note', () => {
    const result = checkNote(plan, { text: '' });
    expect(Object.values(result.goals).map((finding) => finding.status)).toEqual(Array(4).fill('not-found'));
    expect(Object.keys(result.progress)).toEqual(['g1', 'g2', 'g3', 'g4']);
  });
});

const words = fc.constantFrom(
  ...'Ct sleep slept drinks beer PHQ-9 = 14 (was 19) . ; : \n • goal 2 mood mom w/ her sister next session no not denies SI cut x2 and but from 4 to 2 P: A: weed ’ " ('.split(
    ' ',
  ),
);
const noteText = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyPlan = fc.record({
  diagnoses: fc.constant([]),
  problems: fc.constant([]),
  goals: fc.array(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      text: noteText,
      objectives: fc.array(fc.record({ id: fc.string({ minLength: 1, maxLength: 8 }), text: noteText }), {
        maxLength: 3,
      }),
      interventions: fc.array(noteText, { maxLength: 2 }),
    }),
    { maxLength: 5 },
  ),
});
const anyNote: fc.Arbitrary<NoteInput> = fc.oneof(
  noteText.map((text) => ({ text })),
  fc
    .dictionary(fc.constantFrom('S', 'O', 'A', 'P', 'data', 'text', '__proto__', 'x'), noteText)
    .map((sections) => ({ sections })),
);

describe('for any plan and note', () => {
  it('answers for every id, with evidence that is the very text', () => {
    fc.assert(
      fc.property(anyPlan, anyNote, (somePlan, note) => {
        const result = checkNote(somePlan, note);
        for (const goal of somePlan.goals) {
          expect(Object.hasOwn(result.goals, goal.id)).toBe(true);
          expect(Object.hasOwn(result.progress, goal.id)).toBe(true);
        }
        for (const evidence of allEvidence(result)) {
          const text = sectionText(note, evidence.section);
          expect(text).toBeDefined();
          expect(evidence.start).toBeGreaterThanOrEqual(0);
          expect(evidence.end).toBeGreaterThan(evidence.start);
          expect(text?.slice(evidence.start, evidence.end)).toBe(evidence.text);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
  it('says the same twice', () => {
    const check = createChecker(plan);
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(check(note)).toEqual(check(note));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
  it('keeps an addressed goal when an irrelevant paragraph joins', () => {
    const check = createChecker(plan);
    const irrelevant = fc.constantFrom(
      'The receipt printer was replaced.',
      'Parking validated at the front desk.',
      'Telehealth platform reconnected after a short outage.',
      'Copay of 20 collected and the form was faxed.',
    );
    const note = fc.array(words, { minLength: 5, maxLength: 50 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(note, fc.array(irrelevant, { minLength: 1, maxLength: 4 }), (text, extra) => {
        const before = check({ sections: { data: text } });
        const after = check({ sections: { data: text, extra: extra.join(' ') } });
        for (const [id, finding] of Object.entries(before.goals)) {
          if (finding.status === 'addressed') expect(after.goals[id]?.status).toBe('addressed');
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
