import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import later from './data/fresh-lines.json' with { type: 'json' };
import samples from './data/lines.json' with { type: 'json' };
import { readRisk } from './index.ts';

const read = (text: string) => readRisk([{ name: 'text', text }]);

describe('danger stated', () => {
  it.each([
    ['Endorses passive SI; denies plan or intent.', 'suicidal ideation'],
    ["Says 'they'd all be better off without me'.", 'suicidal ideation (passive)'],
    ['New parallel cuts on left forearm.', 'self-harm'],
    ['Has been giving away her records and said goodbye to her choir.', 'warning signs (indirect)'],
    ['Thinking about stabbing his stepfather, knife in the car.', 'homicidal ideation'],
    ['Husband choked her on Saturday.', 'partner violence'],
  ])('%s', (text, kind) => {
    const reading = read(text);
    expect(reading.present).toBe(true);
    expect(reading.kinds).toContain(kind);
  });
});

describe('danger made of known pieces', () => {
  it.each([
    ['Wishes the ground would open and keep her, most evenings.', 'suicidal ideation (passive)'],
    ['Keeps 30 tablets under the mattress, just in case it gets like that again.', 'suicide plan, means or intent'],
    ['Went up to the roof again, to see if he still wants to.', 'suicidal ideation'],
    ['Taught his wife where the passwords are, gave the dog to a neighbor.', 'warning signs (indirect)'],
    ['The lady in the vent told him to step in front of the train.', 'command hallucinations'],
    ['CPS report made at 4:10.', 'danger acted on'],
  ])('%s', (text, kind) => {
    expect(read(text).kinds).toContain(kind);
  });
});

describe('a wish to follow the dead', () => {
  it.each([
    ["Since her husband's death she wants to join him.", true],
    ['After the funeral he prays to be with her in heaven.', true],
    ['Wants to rest beside my boys, both killed in June.', true],
    ['Denies wanting to follow her late husband, wrote him a letter in session.', false],
    ['Wants to join the choir since the move.', false],
  ])('%s', (text, present) => {
    expect(read(text).present).toBe(present);
  });
  it('is not asked about where a day of mourning is told', () => {
    for (const text of [
      "Anniversary of her mother's death.",
      "One-year anniversary of husband's passing; wore his coat.",
      "Dreading the anniversary of her mother's death. Candle and a call with her sister planned.",
    ]) {
      expect(read(text).present).toBe(false);
      expect(read(text).askAbout).toBeUndefined();
    }
    expect(read("On the anniversary of his son's death he means to go too.").present).toBe(true);
  });
});

describe('words as they are typed', () => {
  it.each([
    ['I just dont want to be alive anymore.', true],
    ['thoughts of self harm daily, no acts since 3/2. Ate. Slept. Worked. Walked.', true],
    ['Hx of SI; now back, louder. No intent.', true],
    ['Swallowed detergent after a fight with mom.', true],
    ['Watched someone OD on the bus.', false],
    ['Does not currently endorse SI.', false],
    ['Abused by stepdad till 12.', false],
    ['Pinned her by the wrists and laughed.', true],
    ['Facilitates a DV survivors group.', false],
    ['Goodbye letter to alcohol read aloud.', false],
  ])('%s', (text, present) => {
    expect(read(text).present).toBe(present);
  });
});

describe('what is only worth a question', () => {
  it('is asked about and counts as nothing', () => {
    const reading = read(
      'D: Slept well. Went to work all week. Feels like a drain on her sister. Ate with friends. Paid the rent. P: same time next week.',
    );
    expect(reading).toMatchObject({ present: false, assessed: false });
    expect(reading.askAbout?.map(({ evidence }) => evidence.text).join()).toContain('drain');
  });
  it('is not there in a plain note', () => {
    expect(read('Worked on the budget. Walked with her sister twice.').askAbout).toBeUndefined();
  });
});

describe('words that are explained right after', () => {
  it.each([
    ['"I would rather die than go to gym." Asked: figure of speech, no SI.', false],
    ['Her roommate said she wanted to die on Friday. Ct stayed with her, is safe herself.', false],
    ['Has no wish to die.', false],
    ['He has never hit her.', false],
    ["Denies SI. On the way out: 'I'd have done it if I wasn't such a coward.'", true],
  ])('%s', (text, present) => {
    expect(read(text).present).toBe(present);
  });
});

describe('not mistaken for danger', () => {
  it.each([
    'Denies SI/HI. Future oriented.',
    'This commute is killing me, I was dying of boredom.',
    'Explained the boxed warning about suicidal thoughts on the leaflet.',
    'Her uncle died by suicide; FHx: suicide.',
    'Watched a documentary about suicide with her class.',
    'If thoughts of suicide come back she will call 988.',
    'Mood brighter, slept 7 h, went to work.',
  ])('%s', (text) => {
    expect(read(text).present).toBe(false);
  });
  it('keeps the past apart', () => {
    const reading = read('Suicide attempt in 2011; no thoughts since.');
    expect(reading).toMatchObject({ present: false, assessed: true });
    expect(reading.historical).toContain('suicide attempt');
  });
  it('says nothing where nothing is said', () => {
    expect(read('Worked on the budget.')).toEqual({
      present: false,
      assessed: false,
      kinds: [],
      historical: [],
      mentions: [],
    });
  });
});

it('keeps to what it has learned on the self-written lines', () => {
  const missed = samples.rows.filter((row) => row.present && !read(row.text).present);
  const alarms = samples.rows.filter((row) => !row.present && read(row.text).present);
  expect(missed.length).toBeLessThanOrEqual(3);
  expect(alarms.length).toBeLessThanOrEqual(4);
});

it('keeps to what the weights have learned from the later lines', () => {
  const right = later.rows.filter((row) => row.present === read(row.text).present);
  expect(right.length / later.rows.length).toBeGreaterThan(0.92);
});

it('never throws, and the evidence is in the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('SI ', 'denies ', 'wants to die. ', '[ ] HI ', 'cut herself', '?', '\n', 'if '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      const { mentions, askAbout = [] } = read(text);
      for (const { evidence } of [...mentions, ...askAbout])
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }),
  );
});

describe('whether danger was asked about', () => {
  it.each([
    ['Denies SH, used the cold pack.', true],
    ['Her cousin has begun to cut; she has no such urges.', true],
    ['PHQ item 9: 0.', true],
    ['Aunt mentioned a great-uncle’s suicide in 1950.', false],
  ])('%s', (text, assessed) => {
    expect(read(text).assessed).toBe(assessed);
  });
});

describe('whose danger it is, and whether anybody’s', () => {
  const present = (text: string) => readRisk([{ name: 'text', text }]).present;
  it.each([
    ['In the film a soldier shoots himself; she thought the ending was weak.', false],
    ['Plays a game where you hang bandits. His aunt asked; no violence at home.', false],
    ['Neighbor threatened to stab himself, police came. Client was frightened and is fine now.', false],
    ['The tablet is saved for the evening, counted down with him.', false],
    ['In the film a man hangs himself. Client plans to hang himself tonight.', true],
    ['Client threatened to stab her neighbor.', true],
    ['Daydreams of driving into the crowd at the station.', true],
    ['Says there is no point in the insulin and has skipped it for a week hoping it ends things.', true],
    ['Duty to protect reviewed with supervisor, police called.', true],
    ['Says it plainly: not suicidal, I just think of not waking up.', true],
  ])('%s', (text, expected) => {
    expect(present(text)).toBe(expected);
  });
});
