import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planContentSchema } from '../schema.ts';
import { readPlanText } from './index.ts';

function read(text: string, dayFirst?: boolean) {
  let count = 0;
  const options = { today: '2026-11-25', newId: () => `id${++count}`, ...(dayFirst === undefined ? {} : { dayFirst }) };
  return readPlanText(text, options);
}

function good(text: string, dayFirst?: boolean) {
  const result = read(text, dayFirst);
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** The plan as an outline, for comparing. */
function outline(text: string) {
  const { draft } = good(text);
  return draft.content.goals.map((goal) => ({
    goal: goal.text,
    objectives: goal.objectives.map((each) => each.text),
    interventions: goal.interventions.map((each) => each.text),
  }));
}

describe('plans as EHRs and therapists write them', () => {
  it('reads numbered goals with objectives, dates and strategies', () => {
    const { draft } = good(`Treatment Plan
Client: Wren Example    DOB: 01/02/1990
Diagnosis
F41.1 Generalized anxiety disorder
F33.1 - Major depressive disorder, recurrent, moderate
Presenting Problem: Worry most of the day; avoids driving.
Treatment Goals
Goal 1: Worry less and sleep better
Objective 1A: Practise worry postponement five days a week
Target Completion Date: 06/30/2027    Status: In progress
Objective 1B: GAD-7 below 8
Estimated completion: 9/15/2027
Strategies: Cognitive restructuring; sleep diary
Goal 2: Drive again (Achieved)
Objective 2A: Drive to work alone by 03/01/2027
Prescribed Frequency: Weekly
Next review date: February 25, 2027
Signed by: Sam Example, LCSW`);
    const { content } = draft;
    expect(content.diagnoses).toEqual([
      { code: 'F41.1', description: 'Generalized anxiety disorder', principal: true },
      { code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate' },
    ]);
    expect(content.problems.map((problem) => problem.text)).toEqual(['Worry most of the day; avoids driving.']);
    expect(content.goals.map(({ text, status }) => [text, status])).toEqual([
      ['Worry less and sleep better', 'active'],
      ['Drive again', 'met'],
    ]);
    expect(content.goals[0]?.objectives.map(({ letter, text, dueDate }) => [letter, text, dueDate])).toEqual([
      ['a', 'Practise worry postponement five days a week', '2027-06-30'],
      ['b', 'GAD-7 below 8', '2027-09-15'],
    ]);
    expect(content.goals[1]?.objectives[0]).toMatchObject({
      text: 'Drive to work alone by 03/01/2027',
      dueDate: '2027-03-01',
    });
    expect(content).toMatchObject({ frequency: 'Weekly', reviewDate: '2027-02-25', startDate: '2026-11-25' });
    expect(draft.leftOver).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/Wren|1990|Sam Example/);
  });

  it('reads LTG and STG in shorthand', () => {
    expect(
      outline(`Problem #1: Panic
LTG: Travel without panic
STG 1 - Ride two stops alone
STG 2 - Ride ten stops alone
Interventions:
• Interoceptive exposure
• Breathing retraining
Problem #2: Conflict at home
LTG – Argue without shouting
STG 1 - Use time-outs 3x/week`),
    ).toEqual([
      {
        goal: 'Travel without panic',
        objectives: ['Ride two stops alone', 'Ride ten stops alone'],
        interventions: ['Interoceptive exposure', 'Breathing retraining'],
      },
      { goal: 'Argue without shouting', objectives: ['Use time-outs 3x/week'], interventions: [] },
    ]);
  });

  it('reads an outline of goals with lettered objectives below', () => {
    expect(
      outline(`Goals and Objectives:
1. Reduce depressed mood
   a. Client will list three activities a week
   b. PHQ-9 below 10
2. Repair friendships
   2.1 Call one friend a week`),
    ).toEqual([
      {
        goal: 'Reduce depressed mood',
        objectives: ['Client will list three activities a week', 'PHQ-9 below 10'],
        interventions: [],
      },
      { goal: 'Repair friendships', objectives: ['Call one friend a week'], interventions: [] },
    ]);
  });

  it('hangs numbered objectives of a separate list on the goal that their number names', () => {
    expect(
      outline(`Goals
Goal 1: Sleep through the night
Goal 2: Return to work
Objectives
Objective 1a: In bed by 11 pm
Objective 2a: Write a CV
Objective 1b: No screens after 10 pm`).map(({ objectives }) => objectives),
    ).toEqual([['In bed by 11 pm', 'No screens after 10 pm'], ['Write a CV']]);
  });

  it('says so when a planner lists goals and objectives apart without saying which belongs to which', () => {
    const { draft } = good(`Long-Term Goals
1. Live without panic
2. Keep a job
Short-Term Objectives
1. Learn what panic is`);
    expect(draft.content.goals[1]?.objectives).toHaveLength(1);
    expect(draft.remarks.join()).toMatch(/look them over/);
  });

  it('joins what a PDF broke, and drops its page furniture', () => {
    const page = (n: number) => `River Counseling, treatment plan of record\nPage ${n} of 3`;
    const { draft } = good(`${page(1)}
Goal 1: Client will be able to leave home on her own, meet other people and
use the bus to see her sister at least once a week without a companion.
${page(2)}
Objective 1A: Client will name the situations that she avoids and rank them from
the easiest to the hardest together with the therapist.
Intervention: Graded exposure, beginning with the easiest situation, with a review
of predictions after each step.
${page(3)}
Discharge criteria
Two months of travel without a companion.`);
    const [goal] = draft.content.goals;
    expect(goal?.text).toMatch(/meet other people and use the bus .* companion\.$/);
    expect(goal?.objectives[0]?.text).toMatch(/rank them from the easiest/);
    expect(goal?.interventions[0]?.text).toMatch(/with a review of predictions/);
    expect(draft.content.dischargeCriteria).toBe('Two months of travel without a companion.');
    expect(draft.leftOver).toEqual([]);
  });

  it('knows client and therapist sentences without labels', () => {
    expect(
      outline(`Goal: Feel safe at night
Client will check the locks once.
Therapist will use imagery rescripting.`),
    ).toEqual([
      {
        goal: 'Feel safe at night',
        objectives: ['Client will check the locks once.'],
        interventions: ['Therapist will use imagery rescripting.'],
      },
    ]);
  });

  it('reads several codes on one line, words before or behind', () => {
    const codes = (line: string) =>
      good(`Diagnosis: ${line}`).draft.content.diagnoses.map(({ code, description }) => [code, description]);
    expect(codes('F41.1 Generalized anxiety, F43.10 PTSD')).toEqual([
      ['F41.1', 'Generalized anxiety'],
      ['F43.10', 'PTSD'],
    ]);
    expect(codes('Generalized anxiety (F41.1), PTSD (F43.10)')).toEqual([
      ['F41.1', 'Generalized anxiety'],
      ['F43.10', 'PTSD'],
    ]);
  });

  it('takes days first when the dates say so', () => {
    const plan = 'Goal 1: Sleep\nObjective 1: Seven hours\nTarget date: 04/03/2027\n';
    const due = (text: string, dayFirst?: boolean) =>
      good(text, dayFirst).draft.content.goals[0]?.objectives[0]?.dueDate;
    expect(due(plan)).toBe('2027-04-03');
    expect(due(plan, true)).toBe('2027-03-04');
    expect(due(`${plan}Review date: 25/05/2027`)).toBe('2027-03-04');
  });
});

describe('what it leaves to the therapist', () => {
  it('keeps what it cannot place, with its label, and marks the line', () => {
    const { draft, lines } = good(`Goal 1: Sleep
Status: partially met
Client strengths: humour, close family
[ ] EMDR
Target date: 31/31/2027`);
    expect(draft.leftOver).toEqual([
      'Status: partially met',
      'Client strengths: humour, close family',
      '[ ] EMDR',
      'Target date: 31/31/2027',
    ]);
    expect(lines.filter((line) => line.as === 'left-over')).toHaveLength(4);
  });

  it('does not turn a sentence with a plan word in front into a heading', () => {
    expect(outline('Goal: Sleep\nGoal attainment scaling was explained')).toEqual([
      { goal: 'Sleep', objectives: [], interventions: [] },
    ]);
  });

  it.each([
    ['nothing', '', /no text/],
    ['blanks', '   \n ', /no text/],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', /PDF file itself/],
    ['a document', 'PK\u0003\u0004xxxx', /word-processor file/],
    ['bytes', `Goal: x\u0000${'\u0001'.repeat(50)}`, /does not read as text/],
    ['a long line', 'x'.repeat(100_001), /too long/],
    ['many lines', 'a\n'.repeat(2001), /too long/],
    ['a note', 'We spoke about the weekend and the weather.', /No goal, problem or diagnosis/],
  ])('refuses %s with a sentence', (_what, text, message) => {
    const result = read(text);
    expect(result).toMatchObject({ ok: false });
    expect(result.ok ? '' : result.message).toMatch(message);
  });

  it('stays within what can be saved, however much is pasted', () => {
    const many = Array.from({ length: 60 }, (_, i) => `Goal ${i + 1}: Goal text ${i}\nObjective: x${i}`).join('\n');
    const { draft } = good(`${many}\nGoal 61: ${'y'.repeat(9000)}`);
    expect(planContentSchema.safeParse(draft.content).success).toBe(true);
    expect(draft.content.goals).toHaveLength(20);
    expect(draft.leftOver.length).toBeGreaterThan(40);
  });

  it('takes time in proportion to hostile text', () => {
    const timeOf = (part: string, length: number) => {
      const text = part.repeat(Math.floor(length / part.length));
      const runs = Array.from({ length: 3 }, () => {
        const started = performance.now();
        read(text);
        return performance.now() - started;
      });
      return Math.min(...runs);
    };
    for (const part of ['goal ', '- ', '(((', '1.', 'a: ', 'Status: ', 'by 1 ', '\t', 'Goal 1: by by by (', 'F41.1 ']) {
      // Eight times the text in at most twenty-four times the time; what grows with the square would take sixty-four.
      // Under a tenth of a second the difference is noise.
      const few = timeOf(part, 12_000);
      expect(timeOf(part, 96_000), part).toBeLessThan(Math.max(100, 24 * few));
    }
  });

  it('never throws and never makes a plan that cannot be saved', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Goal 1:',
        'Goals',
        'Objective 1a: ',
        'Objectives:',
        '- ',
        '1. ',
        'a) ',
        '\n',
        '\n\n',
        'Status: met',
        'F41.1',
        'Target date: 02/30/2027',
        'Intervention: CBT',
        'Dx: Z63.0 x',
        'Client will ',
        '(due 1/2/2027)',
        '[ ] ',
        '\t',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const result = read(text);
        if (!result.ok) return result.message.length > 10;
        return planContentSchema.safeParse(result.draft.content).success && result.lines.length > 0;
      }),
      { numRuns: 300 },
    );
  });
});

describe('what belongs to the whole plan, or to a goal itself', () => {
  it('places start, review and frequency below the goals, and a goal’s own target date and status', () => {
    const { draft } = good(`Goal 1: Worry less
Goal status: Active
Target date: 03/01/2027
Objective 1a: Use a thought record three times a week
Target date: 02/01/2027
Intervention: Cognitive restructuring
Frequency: every other session
Goal 2: Sleep through (target date 04/01/2027)
Objective: Six hours a night by 2/15/2027
Status: Met
Start date: 11/20/2026
Review date: 02/20/2027
Frequency: Weekly
Session length: 53 minutes`);
    expect(draft.leftOver).toEqual([]);
    const { goals, ...plan } = draft.content;
    expect(plan).toMatchObject({
      startDate: '2026-11-20',
      reviewDate: '2027-02-20',
      frequency: 'Weekly',
      sessionLength: '53 minutes',
    });
    expect(goals.map(({ text, targetDate }) => [text, targetDate])).toEqual([
      ['Worry less', '2027-03-01'],
      ['Sleep through', '2027-04-01'],
    ]);
    expect(goals[0]?.interventions[0]).toMatchObject({
      text: 'Cognitive restructuring',
      frequency: 'every other session',
    });
    expect(goals[1]?.objectives[0]).toMatchObject({ status: 'met', dueDate: '2027-02-15' });
    expect(draft.stated).toContain('startDate');
  });

  it('reads a label and its date without a colon', () => {
    const { draft } = good(`Treatment plan start date 11/20/2026
Next review – 20 February 2027
Goals
1. Less worry
2. Better sleep`);
    expect(draft.leftOver).toEqual([]);
    expect(draft.content).toMatchObject({ startDate: '2026-11-20', reviewDate: '2027-02-20' });
  });

  it('keeps a start date that stands beside a goal for a person to place', () => {
    const { draft } = good('Goal: Feel hopeful again\nStart date: 11/20/2026    Target date: 5/20/2027');
    expect(draft.leftOver).toEqual(['Start date: 11/20/2026']);
    expect(draft.content.goals[0]?.targetDate).toBe('2027-05-20');
  });

  it('does not take the words before an open bracket for a label', () => {
    const { draft } = good(
      'Goal: Hope\nObjectives:\n- Client will do two pleasant activities a week (Target: 1/20/2027)',
    );
    expect(draft.content.goals[0]?.objectives[0]).toMatchObject({
      text: 'Client will do two pleasant activities a week',
      dueDate: '2027-01-20',
    });
  });
});
