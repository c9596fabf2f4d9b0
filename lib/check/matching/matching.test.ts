import { describe, expect, it } from 'vitest';
import { createChecker } from '../index.ts';
import type { CheckPlan } from '../types.ts';
import { aboutSomeoneElse, contextOf, informsSomeone, putOff, statusOf } from './context.ts';
import { GOAL_FEATURES, goalFeatures, OBJECTIVE_FEATURES, readTargets } from './features.ts';
import { jointly } from './joint.ts';
import { findMeasures } from './measures.ts';
import { profileNote } from './note-profile.ts';
import { profilePlan } from './plan-profile.ts';
import { findReferences } from './references.ts';
import { GOAL_WEIGHTS, OBJECTIVE_WEIGHTS } from './weights.ts';

const goal = (id: string, objectives = 0) => ({
  id,
  text: id,
  objectives: Array.from({ length: objectives }, (_, index) => ({ id: `${id}.o${index + 1}`, text: 'step' })),
  interventions: [],
});
const plan: CheckPlan = { diagnoses: [], problems: [], goals: [goal('g1', 2), goal('g2'), goal('g3')] };

describe('references', () => {
  const places = (text: string) => findReferences(text, plan).map((reference) => [reference.goal, reference.objective]);
  it.each([
    ['Worked on Goal 2.', [[1, undefined]]],
    [
      'Addressed goals 1 & 3',
      [
        [0, undefined],
        [2, undefined],
      ],
    ],
    ['Obj 1b: done', [[0, 1]]],
    [
      'LTG1 and STG #3',
      [
        [0, undefined],
        [2, undefined],
      ],
    ],
    ['G2 met', [[1, undefined]]],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
  it.each(['Goal 9', 'A1C 7.2', 'met goal 2 of 3', 'PHQ-9 14', 'og2 levels'])('no reference: %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('measures', () => {
  it('reads names and scores', () => {
    const [mention] = findMeasures('PHQ-9 = 19 (16 on 3 May).');
    expect(mention?.measure.id).toBe('PHQ-9');
    expect(mention?.scores.slice(0, 2)).toEqual([19, 16]);
    expect(findMeasures('PHQ: 14/27')[0]?.scores).toEqual([14]);
    expect(findMeasures('EPDS 9, PCL-5 44').map((found) => found.measure.id)).toEqual(['EPDS', 'PCL-5']);
  });
  it('takes ordinary words for words', () => {
    expect(findMeasures('scared of the audit, took it for a spin')).toEqual([]);
  });
});

describe('context', () => {
  it('weighs what is only planned or was not had', () => {
    expect(contextOf('slept badly', 'data').weight).toBe(1);
    expect(contextOf('Next session: sleep diary', 'data').weight).toBeLessThan(0.5);
    expect(contextOf('Continue thought records', 'plan').weight).toBeLessThan(0.2);
    expect(contextOf('Safety plan reviewed and updated', 'plan').weight).toBeGreaterThan(0.5);
    expect(contextOf('Her husband was not spoken of', 'data').weight).toBe(0);
  });
  it('tells comparison, count and neither', () => {
    expect(statusOf('two nights, was five')).toBe(1);
    expect(statusOf('log filled 5 of 7 days')).toBe(0.6);
    expect(statusOf('spoke about the garden')).toBe(0);
  });
  it('sees what a few words put off as a whole', () => {
    expect(putOff(['Lunch buddy idea', 'save for nxt time'])).toBe(true);
    expect(putOff(['Lawyer letter came', 'not my lane'])).toBe(true);
    expect(putOff(['Slept five nights of seven'])).toBe(false);
    // A long sentence keeps what it tells before it announces anything.
    const told =
      'Ran the ladder twice and rang the bank with me beside her, then the doctor, both calls under three minutes';
    expect(putOff([told, 'dentist for next time'])).toBe(false);
  });
  it('knows whose matter it is', () => {
    expect(aboutSomeoneElse('A guy on a bike stopped')).toBe(true);
    expect(aboutSomeoneElse('her brother drinks again')).toBe(true);
    expect(aboutSomeoneElse('drank with her brother')).toBe(false);
    expect(informsSomeone('Called mom re pick up')).toBe(true);
    expect(informsSomeone('She called mom and they talked')).toBe(false);
  });
});

describe('goals judged together', () => {
  it('lets weak evidence count where nothing else speaks, and not beside two that are plain', () => {
    const [alone = 0] = jointly([-0.5, -4, -4]);
    const [crowded = 0] = jointly([-0.5, 4, 4]);
    expect(alone).toBeGreaterThan(0);
    expect(crowded).toBeLessThan(-0.5);
  });
  it('keeps the order of the evidence, and certainty', () => {
    const [first = 0, second = 0, third = 0] = jointly([2, 1, -1]);
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(third);
    expect(jointly([8, 8, 8, 8]).every((score) => score > 0)).toBe(true);
  });
  it('leaves a single goal and very long plans alone', () => {
    expect(jointly([0.3])).toEqual([0.3]);
    const many = Array.from({ length: 60 }, (_, index) => index / 10 - 3);
    expect(jointly(many)).toEqual(many);
  });
});

describe('weights', () => {
  it('fit the features', () => {
    expect(GOAL_WEIGHTS.values).toHaveLength(GOAL_FEATURES.length);
    expect(OBJECTIVE_WEIGHTS.values).toHaveLength(OBJECTIVE_FEATURES.length);
  });
});

describe('an objective that is set as a score', () => {
  const check = createChecker({
    diagnoses: ['F33.1'],
    problems: [],
    goals: [
      {
        id: 'mood',
        text: 'Lift mood and bring back activities that matter.',
        objectives: [{ id: 'phq', text: 'Lower the PHQ-9 score from 16 to 9 or less.' }],
        interventions: [],
      },
    ],
  });
  const statusIn = (text: string) => check({ text }).objectives.phq?.status;
  it('is met by its score or its number, and not by one matter that the questionnaire asks about', () => {
    expect(statusIn('Fell asleep within twenty minutes on five nights and got up at 6:45.')).toBe('not-found');
    expect(statusIn('PHQ-9 today 11, down from 16. Mood lighter.')).toBe('addressed');
    expect(statusIn('Objective 1a reviewed together, mood lighter this week.')).toBe('addressed');
  });
});

describe('goals that share words with a sibling', () => {
  const plan = (texts: readonly string[]) => ({
    diagnoses: [],
    problems: [],
    goals: texts.map((text, at) => ({ id: `G${at + 1}`, text, objectives: [], interventions: [] })),
  });
  it('does not take a clinician’s look and an empty screen for work on the goal', () => {
    const check = createChecker(plan(['Parent calmly', 'Reduce drinking', 'Grieve for her mother']));
    const { goals } = check({ text: 'Praised her son twice, used time out once. O: tearful, no smell of alcohol.' });
    expect(goals.G2?.status).not.toBe('addressed');
    const stated = check({ text: 'No drinks since Tuesday, first five days in a row. Poured the wine away.' });
    expect(stated.goals.G2?.status).toBe('addressed');
  });
  it('counts a word less the more matters know it', () => {
    const [unit] = profileNote({ text: 'Wrote a list.' });
    const [named] = profileNote({ text: 'Nightmares.' });
    const most = (hits: readonly { readonly weight: number }[] = []) => Math.max(...hits.map((hit) => hit.weight));
    expect(most(unit?.hits)).toBeLessThan(most(named?.hits));
  });
  it('takes what is expressly left out as a sign against the goal, and what was done all the same as a sign for it', () => {
    const given = plan(['Sleep through the night', 'Fewer panic attacks']);
    const aside = (text: string) => {
      const units = profileNote({ text });
      const readings = readTargets(given, profilePlan(given), units);
      const at = GOAL_FEATURES.indexOf('aside');
      return readings.map((reading) => goalFeatures(reading, readings, units)[at] ?? 0);
    };
    const [sleep = 0, panic = 0] = aside(
      'Two panic attacks, was five. Sleep not gotten to today. Panic ladder redone.',
    );
    expect(sleep).toBeGreaterThan(0.5);
    expect(panic).toBe(0);
    expect(aside('Panic twice, was five. Slept badly, as ever.')).toEqual([0, 0]);
    const [, postponed = 0] = aside('Slept six hours, up from four. Panic ladder postponed.');
    expect(postponed).toBeGreaterThan(0.5);
  });
  it.each([
    'Pill box not looked at.',
    'Granola bars: later.',
    'Date nights: she sighed, we moved on.',
    'Fire drill was loud, we didn’t get into it.',
    'Crowds not tested.',
  ])('%s is put off as a whole', (text) => {
    const [unit] = profileNote({ text });
    expect(unit?.clauses.every(({ planned }) => planned)).toBe(true);
  });
  it('asks how far a goal leads its siblings', () => {
    const given = plan(['Sleep through the night', 'Fewer nightmares']);
    const units = profileNote({ text: 'Nightmares twice this week, was nightly. Rescripted the nightmare.' });
    const readings = readTargets(given, profilePlan(given), units);
    const lead = GOAL_FEATURES.indexOf('lead');
    const [sleep, nightmares] = readings.map((reading) => goalFeatures(reading, readings, units)[lead] ?? 0);
    expect(nightmares).toBeGreaterThan(sleep ?? 0);
    expect(sleep).toBe(0);
  });
  it('expects one goal of three sooner than two', () => {
    const [first = 0, second = 0] = jointly([3, 0.5, -2]);
    expect(first).toBeGreaterThan(0);
    expect(second).toBeLessThan(0.5);
  });
});
