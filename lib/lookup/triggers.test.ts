import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../measures/directory.ts';
import type { PlanContent } from '../plan/schema.ts';
import { expandTrigger } from './trigger-text.ts';
import { isTrigger, triggerBefore, triggerMeasures } from './triggers.ts';

const plan: PlanContent = {
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate', principal: true }],
  problems: [],
  goals: [
    {
      id: 'a',
      number: 1,
      text: 'Lift mood enough\n to go back to work.',
      status: 'active',
      problemIds: [],
      objectives: [
        { id: 'x', letter: 'a', text: 'PHQ-9 below 10 by June', status: 'active' },
        { id: 'y', letter: 'b', text: 'Walk with a friend\nthree times a week', status: 'active' },
      ],
      interventions: [
        { id: 'i', text: 'Weekly planning of activities.' },
        { id: 'j', text: 'Thought records' },
      ],
    },
    {
      id: 'b',
      number: 12,
      text: 'Drink only at weekends',
      status: 'met',
      problemIds: [],
      objectives: [],
      interventions: [{ id: 'k', text: 'Drink diary' }],
    },
  ],
  frequency: 'weekly',
  modality: 'individual',
  reviewDate: '2026-12-01',
};
const text = (trigger: string, of: PlanContent | null = plan): string => {
  const expansion = expandTrigger(trigger, of);
  return 'text' in expansion ? expansion.text : `unknown: ${expansion.unknown}`;
};
const triggers = [
  '.g1',
  '.g99',
  '.o1a',
  '.o12ab',
  '.i',
  '.i2',
  '.plan',
  '.risk',
  '.phq',
  '.PHQ9',
  '.gad7',
  '.pcl',
  '.G2',
];

describe('triggerBefore', () => {
  it.each(triggers)('knows %s at the start, after white space and on a new line', (trigger) => {
    for (const before of ['', ' ', 'Worked on ', 'Line.\n', 'Tab\t', 'no-break\u00a0']) {
      expect(triggerBefore(before + trigger)).toBe(trigger);
    }
    expect(isTrigger(trigger)).toBe(true);
  });

  it.each([
    ['an e-mail address', 'write to ann@clinic.g1'],
    ['a decimal', 'scored 3.g1'],
    ['a file name', 'see intake.plan'],
    ['an ellipsis', 'and then ...plan'],
    ['two dots', '..g1'],
    ['a bracket', '(.g1'],
    ['a number that no goal has', 'on .g0'],
    ['too large a number', 'on .g100'],
    ['an objective without its letter', 'on .o1'],
    ['an unfinished word', 'on .pla'],
    ['a longer word', 'on .plans'],
    ['a dot alone', 'the end .'],
    ['white space behind it', 'on .g1 '],
    ['nothing', ''],
  ])('stays silent on %s', (_what, before) => {
    expect(triggerBefore(before)).toBeNull();
  });

  it('fires on no ordinary writing, and finds what it says at the very end', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', ' ', '\n', 'x', '.', '@', '3'),
        fc.constantFrom(...triggers),
        (s, gap, t) => {
          const before = s + gap + t;
          const found = triggerBefore(before);
          if (found !== null) {
            expect(before.endsWith(found)).toBe(true);
            expect(isTrigger(found)).toBe(true);
            expect(before.slice(0, -found.length)).toMatch(/(^|[\s\u200b])$/);
          }
          if (gap === ' ' || gap === '\n') expect(found).toBe(t);
          if (gap !== '' && gap.trim() !== '') expect(found).toBeNull();
        },
      ),
    );
    fc.assert(fc.property(fc.string(), (s) => triggerBefore(`${s}.`) === null && triggerBefore(`${s} `) === null));
  });
});

describe('expandTrigger', () => {
  it('gives goals and objectives by their number, on one line', () => {
    expect(text('.g1')).toBe('Goal 1: Lift mood enough to go back to work.');
    expect(text('.G12')).toBe('Goal 12: Drink only at weekends');
    expect(text('.o1b')).toBe('Objective 1b: Walk with a friend three times a week');
  });
  it('gives planned interventions as something to keep or to strike out, never as done', () => {
    expect(text('.i1')).toBe(
      'Interventions (keep what was done ___), goal 1: Weekly planning of activities; Thought records. Response: ___.',
    );
    expect(text('.i')).toBe(text('.i1'));
    expect(text('.i12')).toContain('Drink diary');
  });
  it('sums the plan up with the goals that are worked on', () => {
    expect(text('.plan')).toBe(
      'Treatment plan: F33.1 Major depressive disorder, recurrent, moderate. Goals: 1) Lift mood enough to go back to work. Format: individual, weekly. Review due 2026-12-01.',
    );
  });
  it('leaves scores and everything about risk to the therapist', () => {
    expect(text('.phq')).toBe('PHQ-9: ___ (previous ___)');
    expect(text('.gad7', null)).toBe('GAD-7: ___ (previous ___)');
    expect(text('.risk', null).split('___').length).toBeGreaterThan(8);
    expect(text('.risk', null)).not.toMatch(/low|no risk|safe to|denies|stable|contract/i);
  });
  it.each([
    ['.g7', /no goal 7.*1, 12/],
    ['.o1z', /goal 1 has no objective z/],
    ['.i7', /no goal 7/],
    ['.nonsense', /no trigger/],
  ])('says why it does not know %s', (trigger, why) => {
    expect(text(trigger)).toMatch(why);
  });
  it('knows an empty plan, and none', () => {
    const empty: PlanContent = { diagnoses: [], problems: [], goals: [] };
    for (const trigger of ['.g1', '.o1a', '.i', '.i1', '.plan']) {
      expect(text(trigger, empty), trigger).toMatch(/^unknown: \.\w+: /);
      expect(text(trigger, null)).toMatch(/no plan for this client/);
    }
  });
  it('names the goals there are, by number, and says when there is none', () => {
    const [first, second] = plan.goals;
    if (!first || !second) throw new Error('two goals');
    const three = { ...plan, goals: [second, first, { ...first, id: 'c', number: 2 }] };
    expect(text('.g7', three)).toBe('unknown: .g7: the plan has no goal 7. It has 1, 2, 12.');
    expect(text('.g7', { ...plan, goals: [] })).toBe('unknown: .g7: the plan has no goal 7. It has no goals.');
  });
  it('names interventions by goal and passes over goals without any', () => {
    const [first] = plan.goals;
    if (!first) throw new Error('a goal');
    const other = { ...first, id: 'c', number: 2, interventions: [{ id: 'l', text: 'Diary; ' }] };
    const bare = { ...first, id: 'd', number: 3, interventions: [] };
    expect(text('.i', { ...plan, goals: [first, bare, other] })).toBe(
      'Interventions (keep what was done ___), goal 1: Weekly planning of activities; Thought records. For goal 2: Diary. Response: ___.',
    );
    expect(text('.i3', { ...plan, goals: [bare] })).toBe('unknown: .i3: goal 3 has no intervention in the plan.');
  });
  it('parts several diagnoses and goals, and leaves out blank arrangements', () => {
    const [first] = plan.goals;
    if (!first) throw new Error('a goal');
    const diagnoses = [
      { code: 'F33.1', description: 'Depression' },
      { code: 'F51.01', description: 'Insomnia' },
    ];
    const goals = [
      { ...first, text: 'Work.' },
      { ...first, id: 'c', number: 2, text: ' Sleep ;. ' },
    ];
    expect(text('.plan', { diagnoses, problems: [], goals, frequency: '  ', sessionLength: ' 50 min. ' })).toBe(
      'Treatment plan: F33.1 Depression; F51.01 Insomnia. Goals: 1) Work; 2) Sleep. Format: 50 min.',
    );
  });
  it('never breaks a line, whatever the plan says', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('.g1', '.o1a', '.i', '.plan'), (words, trigger) => {
        const [goal] = plan.goals;
        if (!goal) return;
        const odd: PlanContent = {
          ...plan,
          goals: [
            {
              ...goal,
              text: words,
              objectives: [{ id: 'x', letter: 'a', text: words, status: 'active' }],
              interventions: [{ id: 'i', text: words }],
            },
          ],
        };
        expect(text(trigger, odd)).not.toMatch(/[\n\r\t]/);
      }),
    );
  });
});

describe('measures with a trigger', () => {
  it('are measures that the library knows', () => {
    const known = new Set(measures.map(({ name }) => name));
    for (const name of Object.values(triggerMeasures)) expect(known, name).toContain(name);
  });
});
