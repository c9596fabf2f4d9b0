/** What each line of a plan is read as, from its label, its mark in a list, and the lines around it. */
import { describe, expect, it } from 'vitest';
import { columnsOf, recognise } from './recognise.ts';

const parts = (...lines: string[]) => recognise(lines).entries.map(({ kind, text }) => [kind, text]);
const readings = (...lines: string[]) => recognise(lines).readings;
const refs = (...lines: string[]) => recognise(lines).entries.map(({ ref }) => ref);

describe('a label', () => {
  it('with its words makes a part, alone it opens a list', () => {
    expect(parts('Goal: Ride the tram')).toEqual([['goal', 'Ride the tram']]);
    expect(readings('Goals', '- Ride the tram', '- Sleep')).toEqual(['heading', 'goal', 'goal']);
    expect(parts('Goals', '- Ride the tram', '- Sleep')).toEqual([
      ['goal', 'Ride the tram'],
      ['goal', 'Sleep'],
    ]);
  });

  it('keeps its number, and gives one on to the line below it', () => {
    expect(refs('Goal 2: Sleep', 'Objective 2a: Diary')).toEqual(['2', '2a']);
    expect(refs('Goal 2', 'Sleep')).toEqual(['2']);
  });

  it('may do without a colon, with a number or a dash', () => {
    expect(parts('Goal 2 Sleep through')).toEqual([['goal', 'Sleep through']]);
    expect(parts('LTG – Less worry')).toEqual([['goal', 'Less worry']]);
    expect(parts('Objective 1a. Diary')).toEqual([['objective', 'Diary']]);
    expect(parts('Goal attainment scaling was used')).toEqual([['other', 'Goal attainment scaling was used']]);
  });

  it('of a day may stand before it without a colon', () => {
    const { entries } = recognise(['Next review 02/20/2027', 'Plan start date – 3 March 2027']);
    expect(entries.map(({ kind, detail, text }) => [kind, detail, text])).toEqual([
      ['detail', 'reviewDate', '02/20/2027'],
      ['detail', 'startDate', '3 March 2027'],
    ]);
  });

  it('of a person is passed over, and ends the list above it', () => {
    expect(parts('Goals', '- Ride', 'Client: Wren Example', 'Something')).toEqual([
      ['goal', 'Ride'],
      ['other', 'Something'],
    ]);
    expect(readings('Client: Wren Example')).toEqual(['not-plan']);
  });

  it('of the whole document is a heading, and ends the list above it too', () => {
    expect(readings('Goals', '- Ride', 'Treatment Plan', 'Something')).toEqual(['heading', 'goal', 'heading', 'other']);
  });
});

describe('several values on one line', () => {
  it('are parted by tabs, wide gaps and bars, and by a space after a first value', () => {
    expect(columnsOf('Target date: 3/1/2027    Status: met')).toEqual(['Target date: 3/1/2027', 'Status: met']);
    expect(columnsOf('Target date: 3/1/2027\tStatus: met')).toEqual(['Target date: 3/1/2027', 'Status: met']);
    expect(columnsOf('Target date: 3/1/2027 | Status: met')).toEqual(['Target date: 3/1/2027', 'Status: met']);
    expect(columnsOf('Baseline: 2. Target: 4.')).toEqual(['Baseline: 2.', 'Target: 4.']);
    expect(columnsOf('Her status: unknown')).toEqual(['Her status: unknown']);
  });

  it('are each a detail; the line counts as its first', () => {
    const { entries, readings: read } = recognise(['Objective 1: Walk  Target date: 3/1/2027  Status: met']);
    expect(entries.map(({ kind, detail, text }) => [kind, detail, text])).toEqual([
      ['objective', undefined, 'Walk'],
      ['detail', 'dueDate', '3/1/2027'],
      ['detail', 'status', 'met'],
    ]);
    expect(read).toEqual(['objective']);
  });
});

describe('a list', () => {
  it.each(['•', '●', '-', '–', '*', '✓', '[x]', 'o'])('may be marked with %s', (mark) => {
    expect(parts('Goals', `${mark} Ride`, `${mark} Sleep`)).toEqual([
      ['goal', 'Ride'],
      ['goal', 'Sleep'],
    ]);
  });

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
    ['a.', 'b.'],
    ['i.', 'ii.'],
  ])('may be numbered %s %s', (one, two) => {
    expect(parts('Goals', `${one} Ride`, `${two} Sleep`)).toEqual([
      ['goal', 'Ride'],
      ['goal', 'Sleep'],
    ]);
  });

  it('keeps its numbers, in small letters', () => {
    expect(refs('Objectives', '1A. Ride', '1.2 Sleep', '- Eat')).toEqual(['1a', '1.2', undefined]);
  });

  it('of goals has objectives where the marks are others than those of its first', () => {
    expect(parts('Goals', '1. Ride', 'a. Two stops', '- Home', '2. Sleep')).toEqual([
      ['goal', 'Ride'],
      ['objective', 'Two stops'],
      ['objective', 'Home'],
      ['goal', 'Sleep'],
    ]);
  });

  it('holds an empty box as a thing not chosen', () => {
    expect(parts('Interventions', '[ ] EMDR', '☐ CPT', '[x] PE')).toEqual([
      ['other', 'EMDR'],
      ['other', 'CPT'],
      ['intervention', 'PE'],
    ]);
  });

  it('ends with a single item where its heading names one', () => {
    expect(parts('Objective', 'Walk daily.', 'Something else.')).toEqual([
      ['objective', 'Walk daily.'],
      ['other', 'Something else.'],
    ]);
    expect(parts('Objectives', 'Walk daily.', 'Something else.')).toEqual([
      ['objective', 'Walk daily.'],
      ['objective', 'Something else.'],
    ]);
  });

  it('of a detail takes its first line, and the marked ones below', () => {
    expect(parts('Discharge criteria', 'Rides alone.', '- Sleeps.', 'Something else.')).toEqual([
      ['detail', 'Rides alone.'],
      ['detail', 'Sleeps.'],
      ['other', 'Something else.'],
    ]);
  });
});

describe('a sentence without a label', () => {
  it.each(['Client will ride.', 'The patient will ride.', 'She will ride.', 'I will ride.', 'Pt will ride.'])(
    'about what the client will do is an objective: %s',
    (text) => {
      expect(parts(text)).toEqual([['objective', text]]);
      expect(parts('Goal: Travel.', text)).toEqual([
        ['goal', 'Travel.'],
        ['objective', text],
      ]);
    },
  );

  it.each(['Therapist will teach.', 'The clinician will teach.', 'We will plan.', 'Social worker will call.'])(
    'about what the therapist will do is an intervention: %s',
    (text) => {
      expect(parts(text)).toEqual([['intervention', text]]);
      expect(parts('Goal: Travel.', text)).toEqual([
        ['goal', 'Travel.'],
        ['intervention', text],
      ]);
      expect(parts('Objective: Ride.', text)).toEqual([
        ['objective', 'Ride.'],
        ['intervention', text],
      ]);
    },
  );

  it('that begins with a code is a diagnosis, wherever it stands', () => {
    expect(parts('F41.1 Generalized anxiety')).toEqual([['diagnosis', 'F41.1 Generalized anxiety']]);
    expect(parts('Goals', '- F41.1 Generalized anxiety')).toEqual([['diagnosis', 'F41.1 Generalized anxiety']]);
    const long = `F41.1 ${'x'.repeat(160)}`;
    expect(parts(long)).toEqual([['other', long]]);
  });

  it('of any other kind is unsure', () => {
    expect(parts('The weather was fine.')).toEqual([['other', 'The weather was fine.']]);
    expect(parts('Goal: Travel.', 'The weather was fine.')).toEqual([
      ['goal', 'Travel.'],
      ['other', 'The weather was fine.'],
    ]);
  });
});

describe('a line that was broken', () => {
  it('goes on in small letters or with a bracket, unless the sentence had ended or a blank line is between', () => {
    expect(parts('Goal: Ride the', 'tram')).toEqual([['goal', 'Ride the tram']]);
    expect(parts('Goal: Ride', '(two stops)')).toEqual([['goal', 'Ride (two stops)']]);
    expect(parts('Goal: Ride.', 'tram')).toHaveLength(2);
    expect(parts('Goal: Ride', '', 'tram')).toHaveLength(2);
    expect(parts('Goal: Ride', 'Tram')).toHaveLength(2);
    expect(parts('Goals', '- Ride', '- tram')).toHaveLength(2);
  });

  it('is put together without a space after a hyphen', () => {
    expect(parts('Goal: Lower self-', 'criticism')).toEqual([['goal', 'Lower self-criticism']]);
    expect(recognise(['Goal: Ride the', 'tram']).entries[0]?.source).toBe('Goal: Ride the tram');
  });

  it('goes on in capitals too where the text was broken at a width', () => {
    const full = (start: string) => start.padEnd(58, 'x');
    const lines = [1, 2, 3, 4].map((n) => full(`Goal ${n}: Ride `));
    expect(parts(...lines, 'Oxfordstreet and home')).toHaveLength(4);
    // Three full lines are not enough to tell a width.
    expect(parts(...lines.slice(0, 3), 'Oxfordstreet and home')).toHaveLength(4);
  });
});

describe('the furniture of a page', () => {
  it.each(['Page 2 of 3', 'page 2', '2 / 3', 'Confidential', '_____', '- - - -', '====='])(
    'is passed over: %s',
    (line) => {
      expect(recognise([line])).toEqual({ entries: [], readings: ['not-plan'] });
    },
  );

  it('is what stands there three times and is no label', () => {
    const header = 'River Counseling record';
    expect(readings(header, header, header)).toEqual(['not-plan', 'not-plan', 'not-plan']);
    expect(readings(header, header)).toEqual(['other', 'other']);
    const goal = 'Goal: Ride the tram';
    expect(parts(goal, goal, goal)).toHaveLength(3);
    expect(readings('short', 'short', 'short')).toEqual(['other', 'other', 'other']);
  });
});

it('an empty line is blank', () => {
  expect(recognise(['', '  '])).toEqual({ entries: [], readings: ['blank', 'blank'] });
});
