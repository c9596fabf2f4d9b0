import { describe, expect, it } from 'vitest';
import type { Goal, PlanContent } from '../plan/schema.ts';
import { readingGrade } from '../text/reading-grade.ts';
import {
  type ClientPageSettings,
  clientPage,
  dayWords,
  jargonOn,
  openBlanks,
  pageLabels,
  placeOf,
  placeOfEnd,
} from './client-page.ts';

const goal = (change: Partial<Goal>): Goal => ({
  id: 'g1',
  number: 1,
  text: 'Reduce avoidance of public transport',
  status: 'active',
  problemIds: ['p'],
  objectives: [
    { id: 'o1', letter: 'a', text: 'PHQ-9 below 10', status: 'active', dueDate: '2027-01-05', measure: 'PHQ-9' },
    { id: 'o2', letter: 'b', text: 'Ride two stops', status: 'met' },
    { id: 'o3', letter: 'c', text: 'Given up', status: 'discontinued' },
  ],
  interventions: [{ id: 'i', text: 'Interoceptive exposure', technique: 'Interoceptive exposure' }],
  ...change,
});
const plan = (...goals: Goal[]): PlanContent => ({
  diagnoses: [{ code: 'F41.0', description: 'Panic disorder' }],
  problems: [{ id: 'p', text: 'Panic attacks with agoraphobia' }],
  goals,
  frequency: 'weekly',
  reviewDate: '2027-02-01',
  dischargeCriteria: 'A month of riding alone',
});
const settings: ClientPageSettings = { language: 'en', leaveOff: [], plain: {} };

describe('the client’s page', () => {
  it('holds goals, steps and how we know; never codes, problems, interventions or measures as such', () => {
    const page = clientPage(plan(goal({ clientWords: 'I want to see my sister by bus' })), settings);
    expect(page.goals[0]).toMatchObject({ text: 'I want to see my sister by bus', ownWords: true });
    expect(page.goals[0]?.steps.map(({ id, done, by }) => [id, done, by])).toEqual([
      ['o1', false, '2027-01-05'],
      ['o2', true, undefined],
    ]);
    expect(JSON.stringify(page)).not.toMatch(/F41|Panic|Interoceptive|agoraphobia/);
    expect(page).toMatchObject({ often: 'weekly', nextReview: '2027-02-01' });
  });

  it('prints "done when" and discharge criteria only when they were chosen, and risk in them only when looked at', () => {
    const clinical = 'No suicidal ideation for 3 months, PHQ-9 under 5, F33.1';
    const harmless = goal({ doneWhen: 'Three trips a week' });
    const shown = { ...settings, endings: ['g1', 'discharge'] };
    expect(JSON.stringify(clientPage(plan(harmless), settings))).not.toMatch(/Three trips|riding alone/);
    expect(clientPage(plan(harmless), shown)).toMatchObject({
      enough: 'A month of riding alone',
      goals: [{ enough: 'Three trips a week' }],
    });
    const risky = { ...plan(goal({ doneWhen: clinical })), dischargeCriteria: clinical };
    expect(placeOf(goal({ doneWhen: clinical }), shown)).toBe('risk');
    expect(placeOfEnd(risky, shown)).toBe('risk');
    for (const chosen of [settings, shown, { ...settings, showAnyway: ['g1'] }]) {
      expect(JSON.stringify(clientPage(risky, chosen))).not.toMatch(/suicidal|F33|under 5/);
    }
    expect(clientPage(risky, { ...shown, showAnyway: ['discharge'] }).enough).toBe(clinical);
  });

  it.each([
    'Stop cutting myself',
    'I hurt myself when I am alone',
    'Feels better off dead',
    'Thoughts of taking his own life',
    'I do not want to live',
    'Passive SI at most once a week',
    'Dejar de cortarme',
    'No hacerme daño',
    'Que me haga menos falta quitarme la vida',
    'Estaría mejor muerta',
    'Cuando me corto, llamar',
    'No quiero seguir viviendo',
  ])('knows as risk: %s', (text) => expect(placeOf(goal({ text }), settings)).toBe('risk'));

  it.each([
    'Cut down on coffee',
    'Say hi to a neighbour',
    'Meet the deadline at work',
    'Hablar de la muerte de mi madre',
    'Ver si puedo ir en autobús',
    'Cortarles el pelo a mis hijas',
  ])('does not take for risk: %s', (text) => expect(placeOf(goal({ text }), settings)).toBe('shown'));

  it('uses plainer words where they are given, and the client’s own before anything', () => {
    const plain = { g1: 'Ride the bus again', o1: 'Feel less low' };
    expect(clientPage(plan(goal({})), { ...settings, plain }).goals[0]).toMatchObject({
      text: 'Ride the bus again',
      ownWords: false,
    });
    expect(clientPage(plan(goal({})), { ...settings, plain }).goals[0]?.steps[0]?.text).toBe('Feel less low');
    expect(clientPage(plan(goal({ clientWords: 'My words' })), { ...settings, plain }).goals[0]?.text).toBe('My words');
  });

  it('leaves off what speaks of risk until somebody looked, in English and Spanish, and what was left off', () => {
    for (const text of ['No suicidal thoughts at night', 'Stop self-harm', 'Menos ideas de autolesión']) {
      const risky = goal({ text });
      expect(clientPage(plan(risky), settings).goals).toEqual([]);
      expect(placeOf(risky, { ...settings, showAnyway: ['g1'] })).toBe('shown');
    }
    expect(placeOf(goal({}), { ...settings, leaveOff: ['g1'], showAnyway: ['g1'] })).toBe('left-off');
    expect(placeOf(goal({}), settings)).toBe('shown');
  });

  it('does not say a day again that stands in the sentence, in English or Spanish', () => {
    const step = (text: string) =>
      goal({ objectives: [{ id: 'o', letter: 'a', text, status: 'active', dueDate: '2027-02-19' }] });
    for (const language of ['en', 'es'] as const) {
      const by = (text: string) => clientPage(plan(step(text)), { ...settings, language }).goals[0]?.steps[0]?.by;
      expect(by('Ride two stops by Feb 19, 2027')).toBeUndefined();
      expect(by('Dos paradas para el 19 de febrero de 2027')).toBeUndefined();
      expect(by('Ride two stops')).toBe('2027-02-19');
      expect(by('Ride two stops by Mar 1, 2027')).toBe('2027-02-19');
    }
    const plainly = { ...settings, plain: { o: 'Ride the bus' } };
    expect(clientPage(plan(step('Ride by Feb 19, 2027')), plainly).goals[0]?.steps[0]?.by).toBe('2027-02-19');
  });

  it('leaves off whatever still has a blank, and names it for the therapist', () => {
    const objectives: Goal['objectives'] = [
      { id: 'o1', letter: 'a', text: 'Ride ___ stops', status: 'active' },
      { id: 'o2', letter: 'b', text: 'Ride two stops', status: 'active' },
      { id: 'o3', letter: 'c', text: 'Given up ___', status: 'discontinued' },
    ];
    const open = {
      ...plan(
        goal({ objectives, doneWhen: '___ trips a week' }),
        goal({ id: 'g2', number: 2, text: 'Sleep by ___', objectives }),
        goal({ id: 'g3', number: 3, text: 'Left off ___' }),
      ),
      frequency: 'every ___ weeks',
      dischargeCriteria: 'A month of ___',
    };
    const chosen = { ...settings, leaveOff: ['g3'], endings: ['g1', 'discharge'] };
    const page = clientPage(open, chosen);
    expect(JSON.stringify(page)).not.toContain('___');
    expect(page.goals.map(({ steps }) => steps.map(({ id }) => id))).toEqual([['o2']]);
    expect(openBlanks(open, chosen)).toEqual([
      'step 1a',
      'when goal 1 is reached',
      'goal 2 with its steps',
      'how often',
      'the end of the plan',
    ]);
    // Plainer words without a blank take the sentence's place.
    const plain = { ...settings, plain: { o1: 'Ride the bus' } };
    expect(openBlanks(plan(goal({ objectives })), plain)).toEqual([]);
    expect(clientPage(plan(goal({ objectives })), plain).goals[0]?.steps).toHaveLength(2);
    expect(openBlanks(plan(goal({})), settings)).toEqual([]);
  });

  it('follows the client’s ranking', () => {
    const page = clientPage(
      plan(goal({ id: 'a', clientRank: 2 }), goal({ id: 'b' }), goal({ id: 'c', clientRank: 1 })),
      settings,
    );
    expect(page.goals.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('grades hard words above easy ones, names jargon, and does not grade a few words', () => {
    const withEnd = { ...settings, endings: ['discharge'] };
    const easy = clientPage(
      plan(goal({ text: 'I want to go out and see my friends on most days of the week.', objectives: [] })),
      withEnd,
    );
    const hard = clientPage(
      plan(
        goal({
          text: 'Demonstrate generalization of interoceptive habituation across multiple environmental contingencies.',
          objectives: [],
        }),
      ),
      withEnd,
    );
    expect(easy.grade ?? 99).toBeLessThan(6);
    expect(hard.grade ?? 0).toBeGreaterThan(12);
    expect(
      clientPage({ ...plan(goal({ text: 'Sleep', objectives: [] })), dischargeCriteria: '' }, settings).grade,
    ).toBeUndefined();
    expect(jargonOn(clientPage(plan(goal({})), settings))).toEqual(['PHQ-9']);
  });

  it('has every label in both languages, easy to read in English', () => {
    expect(Object.keys(pageLabels.es).sort()).toEqual(Object.keys(pageLabels.en).sort());
    expect(readingGrade([pageLabels.en.questions, pageLabels.en.crisisLine, pageLabels.en.enough])).toBeLessThan(6);
    expect(dayWords('2027-01-05', 'en')).toBe('January 5, 2027');
    expect(dayWords('2027-01-05', 'es')).toBe('5 de enero de 2027');
  });
});
