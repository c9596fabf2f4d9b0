import { describe, expect, it } from 'vitest';
import { checkNote } from '../index.ts';
import type { CheckPlan, NoteInput } from '../types.ts';
import { evaluateRules, type Profile, RULES } from './index.ts';

const plan: CheckPlan = {
  diagnoses: ['F41.0'],
  problems: [],
  goals: [
    {
      id: 'g1',
      text: 'Fewer panic attacks',
      objectives: [{ id: 'o1', text: 'No more than 1 panic attack a week by June' }],
      interventions: ['exposure'],
    },
  ],
};
const answers = (note: NoteInput, profile?: Profile) =>
  Object.fromEntries(evaluateRules(plan, note, checkNote(plan, note), profile).map((f) => [f.rule, f.answer]));

describe('note rules', () => {
  it('are met by a note that shows them', () => {
    const got = answers({
      sections: {
        D: '10:00 to 10:50. Goal 1: two panic attacks this week, down from five; missed work once. In vivo exposure in the elevator, SUDS 80 to 40. Ct was able to stay. Denies SI/HI.',
        P: 'Next session Thursday.',
      },
    });
    for (const rule of ['N-03', 'N-07', 'N-09', 'N-10', 'N-11', 'N-13', 'N-14', 'N-15', 'X-01', 'X-03', 'P-09', 'P-10'])
      expect([rule, got[rule]]).toEqual([rule, 'met']);
    expect(got).not.toHaveProperty('N-16');
  });
  it('are not found in a note that says nothing', () => {
    const got = answers({ text: 'Talked about the week.' });
    for (const rule of ['N-03', 'N-09', 'N-10', 'N-11', 'N-13', 'N-15'])
      expect([rule, got[rule]]).toEqual([rule, 'not-found']);
    expect(got['N-12']).toBe('cannot-tell');
  });
  it('ask for more where danger is stated', () => {
    expect(answers({ text: 'Endorses SI with a plan.' })['N-16']).toBe('not-found');
    expect(
      answers({ text: 'Endorses SI with a plan. Moderate risk; safety plan updated, 988 on the card.' })['N-16'],
    ).toBe('met');
  });
  it('keep to the profile, and hold exact times where the profile does', () => {
    expect(answers({ text: '50 minute session.' }, 'MED')['N-03']).toBe('met');
    expect(answers({ text: '50 minute session.' }, 'CEN')['N-03']).toBe('not-found');
    expect(answers({ text: 'x' }, 'MED')).not.toHaveProperty('P-11');
  });
  it('carry source and date, and no verdict words', () => {
    for (const rule of RULES) {
      expect(rule.verified).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(`${rule.text} ${rule.source}`).not.toMatch(/complian|audit-proof/i);
    }
  });
});
