/** Worked cases of the lint: what each label takes and leaves, and when each hint is given. */
import { describe, expect, it } from 'vitest';
import type { Objective } from '../schema.ts';
import { LINT_RULES, lintStatement } from './index.ts';
import { detailHints, rateHints } from './structure.ts';

const hints = (text: string) => lintStatement(text).hints.map(({ rule }) => rule);

describe('an act of the client', () => {
  it.each([
    'Have no more than 2 drinks a day',
    'Limit of 3 beers on weekends',
    'Stop drinking',
    'Quit smoking',
    'Reduce shouting',
    'Start one conversation a day',
    'See a therapist weekly',
    'Hand-washing under 10 times a day',
    "Use 'I' statements with his wife",
    'I-statements with mom',
    'Able to ask for help',
    'Walk to work',
    'Call one friend a week',
  ])('stands in: %s', (text) => {
    expect(lintStatement(text).specificBehaviour).toBe(true);
  });

  it.each([
    ['a state', 'Feel calm'],
    ['a feeling that stops', 'Stop feeling sad'],
    ['a worry that stops', 'Stop worrying'],
    ['a comparison without an act', 'Drink less'],
    ['an urge to act', 'Urges to cut down to 2 a week'],
    ['a thought of an act', 'Thoughts of calling her daily'],
    ['confidence in an act', 'Confidence to speak rises to 7'],
    ['insight about acts', 'Understand how to call friends'],
    ['a score that moves', 'Bring PHQ-9 under 10'],
    ['a mood that is kept', 'Keep mood at 7'],
    ['a log that only tells', 'Per sleep log 5 nights'],
    ['a level to come back to', 'Return to her previous work'],
    ['each visit', 'Calm each visit'],
    ['a diary that only counts', 'Two panic attacks a week on the daily log'],
    ['a way of doing things', 'A calmer way of using time'],
    ['words about oneself', 'Kind self-messages'],
  ])('is not %s: %s', (_what, text) => {
    expect(lintStatement(text).specificBehaviour).toBe(false);
  });
});

describe('the client’s voice', () => {
  it.each([
    'I want my life back',
    'Make my own meals',
    '“I sleep again.”',
    "'Sleep the whole night'.",
    '"Get my own place back" within 6 weeks',
    'Client says "get my own place back"',
  ])('is heard in: %s', (text) => {
    expect(lintStatement(text).clientVoice).toBe(true);
  });

  it.each([
    ['two quoted words', '"Sleep well"'],
    ['a short quotation and more', '"Better days" by June'],
    ['statements that are named so', 'Use "I" statements daily'],
    ['a message that is named so', 'Give two I-messages a day'],
    ['somebody else', 'Client will see her sister'],
    ['a word that only holds those letters', 'Improve mobility'],
  ])('is not heard in %s: %s', (_what, text) => {
    expect(lintStatement(text).clientVoice).toBe(false);
  });
});

describe('time', () => {
  it.each([
    'Walk 10 minutes within 6 weeks',
    'Walk 20 minutes until March',
    'Walk by the end of the month',
    'This month call one friend',
    'Call her by 6/30',
    'Sober for 60 days',
    '30 days off cocaine',
    'Attend 8 weekly sessions',
  ])('bounds: %s', (text) => {
    expect(lintStatement(text).timeBound).toBe(true);
  });

  it.each([
    ['a rate', 'Walk 3 days a week'],
    ['a clock', 'In bed by 10 pm'],
    ['a clock with minutes', 'Home before 9:30 pm'],
    ['a length', 'Walk for 10 minutes'],
  ])('does not bound by %s: %s', (_what, text) => {
    expect(lintStatement(text).timeBound).toBe(false);
  });

  it('is told the same way each time it is asked', () => {
    for (let i = 0; i < 3; i++) expect(lintStatement('Walk until March').timeBound).toBe(true);
  });
});

describe('what can be measured', () => {
  it.each([
    'Walk 10 minutes',
    'PHQ-9 in the mild range',
    'Attend 8 weekly sessions',
    'Sober for 60 days',
    'Call a friend every day',
    'Take medication as prescribed',
    'No panic attacks',
  ])('is: %s', (text) => {
    expect(lintStatement(text).measurable).toBe(true);
  });

  it.each([
    ['a number of a step', 'Finish step 3'],
    ['a number of a phase', 'Complete phase 2'],
    ['a deadline alone', 'Housing within 60 days'],
    ['an age', 'Pt, 45, will walk'],
    ['the name of a measure', 'Lower the PHQ-9'],
    ['each other', 'Listen to each other'],
    ['no one', 'Blame no one'],
  ])('is not %s: %s', (_what, text) => {
    expect(lintStatement(text).measurable).toBe(false);
  });
});

describe('what is vague', () => {
  it('says neither how much nor what is done, nor names a state of affairs with a deadline', () => {
    expect(lintStatement('Get better').vague).toBe(true);
    expect(lintStatement('Find peace by June').vague).toBe(true);
    expect(lintStatement('Housing within 60 days').vague).toBe(false);
    expect(lintStatement('Housing').vague).toBe(true);
    expect(lintStatement('Walk').vague).toBe(false);
    expect(lintStatement('Mood at 7').vague).toBe(false);
  });
});

describe('hints', () => {
  it('are none for a statement that says all, in the client’s voice', () => {
    expect(hints('I walk 20 minutes on 4 days a week for 6 weeks')).toEqual([]);
    expect(hints('   ')).toEqual([]);
  });

  it.each([
    ['L-client-subject', 'Therapist will teach breathing', 'Client will teach breathing'],
    ['L-client-subject', 'I will teach breathing', 'I will use breathing'],
    ['L-measurable', 'Walk', 'Walk 10 minutes'],
    ['L-baseline', 'GAD-7 below 8', 'GAD-7 from 15 to below 8'],
    ['L-baseline', 'At most 3 drinks', '3 drinks'],
    ['L-baseline', 'Drinks down to 2 a day', 'Drinks down to 2 a day, currently 6'],
    ['L-time', 'Walk 10 minutes', 'Walk 10 minutes within 6 weeks'],
    ['L-behaviour', 'Mood at 7', 'Walk to 7 shops'],
    ['L-instead', "Won't yell at kids", "Won't yell at kids, but walks away instead"],
    ['L-instead', 'Never skip breakfast', 'Eat breakfast'],
    ['L-one-behaviour', 'Walk; call', 'Walk'],
    ['L-one-behaviour', 'Walk and call and cook', 'Walk and call'],
    ['L-one-behaviour', 'Walk as well as cook', 'Walk well'],
    ['L-own-words', 'Walk', 'I walk'],
  ])('%s is given for “%s” and not for “%s”', (rule, given, not) => {
    expect(hints(given)).toContain(rule);
    expect(hints(not)).not.toContain(rule);
  });

  it('ask about a vague word only while the rest does not settle it, and name it', () => {
    const find = (text: string) => lintStatement(text).hints.find(({ rule }) => rule === 'L-vague-verb')?.message;
    expect(find('Manage anger')).toBe(
      LINT_RULES.find(({ id }) => id === 'L-vague-verb')?.message.replace('{word}', 'Manage'),
    );
    expect(find('Manage anger: walk 10 minutes')).toBeUndefined();
    expect(find('Manage anger at 3 of 10')).toContain('“Manage”');
    // A vague word is asked about in place of the act.
    expect(hints('Manage anger')).not.toContain('L-behaviour');
  });

  it('read bent quotes and apostrophes as straight ones', () => {
    expect(hints('Won’t yell at kids')).toEqual(hints("Won't yell at kids"));
    expect(lintStatement('Use ‘I’ statements').specificBehaviour).toBe(true);
  });

  it('each say what the rule says', () => {
    for (const { rule, message } of lintStatement('Walk').hints)
      expect(message).toBe(LINT_RULES.find(({ id }) => id === rule)?.message);
  });
});

describe('hints on the details of an objective', () => {
  const objective = (details: Partial<Objective>): Objective => ({
    id: 'o',
    letter: 'a',
    text: 'x',
    status: 'active',
    ...details,
  });
  const rules = (details: Partial<Objective>) => detailHints(objective(details)).map(({ rule }) => rule);

  it('need both a baseline and a target', () => {
    expect(rules({ baseline: '3' })).toEqual([]);
    expect(rules({ target: '3' })).toEqual([]);
    expect(rules({ baseline: '3 ', target: '3' })).toEqual(['L-same']);
  });

  it('compare the first figures, with their decimals, and let the same figure be', () => {
    const measure = 'PHQ-9';
    expect(rules({ measure, baseline: '9.5', target: '9.75' })).toEqual(['L-direction']);
    expect(rules({ measure, baseline: '9.75', target: '9.5' })).toEqual([]);
    expect(rules({ measure, baseline: '9 now', target: '9 or so' })).toEqual([]);
    expect(rules({ measure, baseline: '9', target: 'mild' })).toEqual([]);
    expect(rules({ measure, baseline: 'mild', target: '9' })).toEqual([]);
    expect(rules({ measure, baseline: '17 of 27', target: '9 of 27' })).toEqual([]);
  });

  it('come with the words of their rule', () => {
    expect(detailHints(objective({ baseline: '3', target: '3' }))).toEqual([
      { rule: 'L-same', message: LINT_RULES.find(({ id }) => id === 'L-same')?.message },
    ]);
  });

  it.each([
    ['', false],
    ['   ', false],
    ['Breathe', true],
    ['Breathe daily', false],
    ['Breathe before bed', false],
    ['Breathe in', true],
  ])('a rate is asked for in %j: %s', (text, asked) => {
    expect(rateHints(objective({ text })).map(({ rule }) => rule)).toEqual(asked ? ['L-frequency'] : []);
    expect(rateHints(objective({ text, measure: 'PHQ-9' }))).toEqual([]);
  });
});
