/** The lint's readings in their other forms: one for several, with and without the small words between. */
import { describe, expect, it } from 'vitest';
import { lintStatement } from './index.ts';

const hints = (text: string) => lintStatement(text).hints.map(({ rule }) => rule);

describe('an act, in whatever number and with whatever article', () => {
  it.each([
    ...['beer', 'cigarette', 'joint', 'can', 'coffee', 'bet', 'glasses'].map((thing) => `At most 1 ${thing} a night`),
    'Under 12 cigarettes a day',
    'Max 2 beers',
    'Max  12  beers',
    'Hold a talk',
    'Hold at least 12 chats',
    'Maximum 2 beers',
    'Down to 1 coffee',
    'I statement with mom',
    'One i-message a day',
    '"I" messages with mom',
    'Start at least two chats',
    'Hold 12 meetings',
    'Begins a talk with her boss',
    'Initiate two check-ins',
    'See therapist weekly',
    'See her psychiatrist',
    'Hairpulling under 3 times a day',
    'Hair-pulling fewer than 3 times a day',
    'Skin-picking at most 2 times',
    'Nailbiting 0 times',
    'Walk more than 10 minutes',
    'Quits gambling',
    'Cut down on shouting',
  ])('stands in: %s', (text) => {
    expect(lintStatement(text).specificBehaviour).toBe(true);
  });

  it.each([
    'Talk much less',
    'Sleep over better',
    'Calm by using skills',
    'Calmer by going out to eat',
    'Return to previous use of alcohol',
    'Return to normal meals and walks',
    'Two attacks per log',
    'Two attacks per mood log',
    'Urge to call',
    'Wish to call',
    'Wishes to call',
    'Impulse to text',
    'A thought of drinking',
    'A craving to smoke',
    'Two attacks from diary',
    'Two attacks on the chart',
    'Two attacks using app',
    'Insight into how drinking and smoking began',
    'Aware of what drinking does',
    'Awareness of why drinking began',
    'Recognises that drinking hurts',
    'Recognizes the reasons to call',
    'Learn what texting does',
    'Learns how to call',
    'Realize why drinking hurts',
    'Realizes why drinking hurts',
    'Accept that texting hurts',
    'Accepts that texting hurts',
    'Bring the anxiety down',
    'Take her depression-score to 7',
    'Stop being sad',
  ])('does not stand in: %s', (text) => {
    expect(lintStatement(text).specificBehaviour).toBe(false);
  });

  it('counts after a comma, where the insight ends', () => {
    expect(lintStatement('Understand how it began, call a friend').specificBehaviour).toBe(true);
    expect(lintStatement('Return to normal sleep; call a friend').specificBehaviour).toBe(true);
  });
});

describe('a voice without "I"', () => {
  it.each([
    '"Sleep so well"',
    '"Sleep so well!"',
    '"Sleep so well."',
    '  “Sleep so well”  ',
    '‘Sleep so well’',
    '"Don\'t lose sleep"',
    '"Sleep the whole night" within 6 weeks',
    '“Sleep the whole night” by June',
  ])('is heard in a whole quotation, or a long one at the start: %s', (text) => {
    expect(lintStatement(text).clientVoice).toBe(true);
  });

  it.each([
    '"Sleep well"',
    'Sleep so well',
    '"Sleep so well',
    'Sleep so well"',
    '"Sleep well" and "eat well"',
    '"Sleep whole nights" within 6 weeks',
    'Aim: "Sleep the whole night" within 6 weeks',
    "Use 'i' statement daily",
    'Use "I" message daily',
    'Give an I-statement a day',
    'Give one i-message daily',
    'Use "I"-statement cards',
    'Use "i"  messages',
  ])('is not heard in: %s', (text) => {
    expect(lintStatement(text).clientVoice).toBe(false);
  });
});

describe('a figure that measures nothing', () => {
  it.each([
    'Client, 45, will walk',
    'Client 45 y/o, will walk',
    'Client aged 45, will walk',
    'Client age 45 yo, will walk',
    'J. 45, will walk',
    '(Patient, 45, will walk)',
    ...['session', 'grade', 'stage', 'module', 'level', 'chapter'].map((what) => `Finish ${what} 12`),
    'Listen to one another',
    'Make peace with one’s past',
    'Lower the PHQ9',
    'Lower the GAD7',
    'Lower the PCL5',
    'Lower the GAD-7',
    'Not sad at all',
    'Housing in 60 days',
    'Finish  step  12',
    'Client,45y/o , will walk',
    'Finish step 4',
  ])('is no measure: %s', (text) => {
    expect(lintStatement(text).measurable).toBe(false);
  });
});

describe('a state that is held for a time', () => {
  it.each(['Without symptoms', 'Clean', 'Sober', 'Unbroken rest', 'Negative screens', 'Negative test'])(
    'is measured by all or none: %s',
    (text) => {
      expect(lintStatement(`${text} for 60 days`).measurable).toBe(true);
      expect(lintStatement(text).measurable).toBe(false);
    },
  );
});

describe('a state of affairs', () => {
  it.each(['Housing', 'A license', 'A licence', 'A job', 'Custody', 'Insurance'])(
    'is plain enough with a deadline: %s',
    (text) => {
      expect(lintStatement(`${text} within 60 days`).vague).toBe(false);
      expect(lintStatement(text).vague).toBe(true);
    },
  );
});

describe('hints in other forms', () => {
  it.each([
    ['L-client-subject', '- Clinician will assist', 'Ask the clinician'],
    ['L-client-subject', '“Provider will assist', 'Call the provider'],
    ['L-baseline', 'GAD-7 under 8', 'GAD-7 was 15, under 8'],
    ['L-baseline', 'GAD-7 to  12', 'GAD-7 now at 15, to 12'],
    ['L-baseline', 'PHQ-9 less than 10', 'Baseline 15; PHQ-9 less than 10'],
    ['L-instead', 'Stop shouting', 'Stop shouting; walk away instead'],
    ['L-instead', 'Stops shouting', 'Shout'],
    ['L-instead', 'Stopping meals', 'Meals'],
    ['L-instead', 'Refrains from shouting', 'Refrains'],
    ['L-instead', 'Refrain from shouting', 'Shouting'],
    ['L-instead', 'Avoid crowds', 'Crowds'],
    ['L-instead', 'Avoids crowds', 'Voids'],
    ['L-instead', 'Avoiding crowds', 'Crowding'],
    ['L-instead', 'No longer late', 'Longer'],
    ['L-one-behaviour', 'Eat and then walk home and then cook', 'Band and sand'],
  ])('%s is given for “%s” and not for “%s”', (rule, given, not) => {
    expect(hints(given)).toContain(rule);
    expect(hints(not)).not.toContain(rule);
  });
});
