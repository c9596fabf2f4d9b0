import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

it('never throws, and the evidence is in the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('SI ', 'denies ', 'wants to die. ', '[ ] HI ', 'cut herself', '?', '\n', 'if '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      for (const { evidence } of read(text).mentions)
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
    }),
  );
});
