import { describe, expect, it } from 'vitest';
import { personSchema } from '../records/kinds/person.ts';
import { safetyPlanSchema } from '../records/kinds/safety-plan.ts';
import { blanksIn } from './blanks.ts';
import { personSections, tidyAnswers } from './person.ts';
import { crisisWording, openSteps, safetySteps, tidySteps } from './safety.ts';

describe('the safety plan', () => {
  it('has six steps in their order, with numbers from the third to the fifth', () => {
    expect(safetySteps).toHaveLength(6);
    expect(safetySteps.filter((step) => step.phone).map((step) => step.id)).toEqual(['company', 'help', 'services']);
  });

  it('stores lines without empty ones, in a form that its record takes', () => {
    const steps = tidySteps({
      signs: [{ text: ' cannot sleep ' }, { text: '  ' }],
      help: [{ text: 'sister', phone: ' 555 0100 ' }],
      alone: [{ text: '' }],
      unknown: [{ text: 'goes' }],
    });
    expect(steps).toEqual({ signs: [{ text: 'cannot sleep' }], help: [{ text: 'sister', phone: '555 0100' }] });
    const record = { version: 1, date: '2026-05-04', steps, reviewedOn: [] };
    expect(safetyPlanSchema.safeParse(record).success).toBe(true);
    expect(openSteps(steps).map((step) => step.id)).toEqual(['alone', 'company', 'services', 'surroundings']);
  });

  it('has wording for the note that needs a person to finish it', () => {
    expect(blanksIn(crisisWording).length).toBeGreaterThan(6);
    expect(crisisWording).toContain('not tied to a plan goal');
  });
});

describe('the person', () => {
  it('has unique prompts, each part with source and date', () => {
    const ids = personSections.flatMap((section) => section.prompts.map((prompt) => prompt.id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const section of personSections) {
      expect(section.source.length).toBeGreaterThan(10);
      expect(section.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });

  it('stores what was written and nothing else', () => {
    const answers = tidyAnswers({ strengths: ' patient ', trigger: '  ', story: '' });
    expect(answers).toEqual({ strengths: 'patient' });
    expect(personSchema.safeParse({ answers, updatedOn: '2026-05-04' }).success).toBe(true);
  });
});
