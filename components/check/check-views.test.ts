import { describe, expect, test } from 'vitest';
import type { CheckGoal, CheckResult, Evidence, RiskMention } from '../../lib/check/types.ts';
import { report } from '../../tests/gallery/fixtures.ts';
import { exitSentence } from './exit-form.tsx';
import { goalState, ownEvidence, servesNoGoal } from './goal-state.ts';
import { noteOf, openBlanks, sectionText } from './note-input.ts';
import { quotesOf } from './quotes.ts';
import { quietWords } from './risk-strip.tsx';
import { affirmedOf, dangerStated, INDIRECT, kindWords } from './risk-words.ts';

const at = (text: string, words: string, section = 'S'): Evidence => {
  const start = text.indexOf(words);
  return { section, start, end: start + words.length, text: words };
};
const goals: CheckGoal[] = [
  { id: 'a', number: 3, text: 'A', objectives: [{ id: 'a1', text: 'A1' }], interventions: [] },
  { id: 'b', number: 1, text: 'B', objectives: [], interventions: [] },
];
const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  goals: {},
  objectives: {},
  interventions: [],
  progress: {},
  risk: { present: false, assessed: false, kinds: [], historical: [], mentions: [] },
  offPlanThemes: [],
  ...more,
});
const seen: Evidence = { section: 'S', start: 0, end: 4, text: 'some' };

describe('quotes', () => {
  const text = 'Slept badly. He walked twice and called a friend on Sunday. Dr. Vale was told.';

  test('marks several words of one sentence in one quote, in reading order', () => {
    const [quote, ...rest] = quotesOf({ sections: { S: text } }, [
      at(text, 'called a friend'),
      at(text, 'walked twice'),
    ]);
    expect(rest).toEqual([]);
    expect(quote?.parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
      'walked twice',
      'called a friend',
    ]);
    expect(quote?.parts.map((part) => part.text).join('')).toBe('He walked twice and called a friend on Sunday.');
  });

  test('joins overlapping evidence and drops what points past the text', () => {
    const quotes = quotesOf({ sections: { S: text } }, [
      at(text, 'walked twice'),
      at(text, 'twice and called'),
      { section: 'S', start: 500, end: 510, text: 'gone' },
      { section: 'none', start: 0, end: 3, text: 'abc' },
    ]);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]?.parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual([
      'walked twice and called',
    ]);
  });

  test('cuts a long sentence at words, around the marked ones', () => {
    const long = `${'again and again '.repeat(20)}he went out ${'and on and on '.repeat(20)}`.trim();
    const [quote] = quotesOf({ text: long }, [at(long, 'went out', 'text')]);
    const shown = quote?.parts.map((part) => part.text).join('') ?? '';
    expect(shown.length).toBeLessThan(220);
    expect(shown).toMatch(/^… (again|and) .*he went out and.* …$/);
  });
});

describe('the note as the check takes it', () => {
  test('sections by what they mean, named as the page names them', () => {
    const [first, second] = report.fields;
    if (!first || !second) throw new Error('the fixture lost its fields');
    const { note, names, empty } = noteOf({
      format: 'SOAP',
      fields: [
        { ...first, label: 'What the client says' },
        { ...second, label: 'Mood' },
        { ...second, role: 'plan-goal' },
      ],
    });
    expect(Object.keys(note.sections ?? {})).toEqual(['Subjective', 'Objective']);
    expect(names.get('Subjective')).toBe('What the client says');
    expect(empty).toBe(false);
  });

  test('two fields of one meaning both count; a single box is one text', () => {
    const [first] = report.fields;
    if (!first) throw new Error('the fixture lost its fields');
    const two = noteOf({ format: null, fields: [first, { ...first, label: 'Quotes', text: 'more' }] }).note;
    expect(sectionText(two, 'Quotes')).toBe('more');
    const one = noteOf({ format: 'single-box', fields: [{ ...first, role: 'narrative', label: '' }] });
    expect(one.note.text).toBe(first.text);
    expect(one.names.get('text')).toBe('Note');
    expect(noteOf({ format: null, fields: [] }).empty).toBe(true);
  });

  test('knows the page’s field of each section, and the sections with a blank', () => {
    const [first, second] = report.fields;
    if (!first || !second) throw new Error('the fixture lost its fields');
    const { keys } = noteOf({ format: null, fields: [first, second] });
    expect([...keys]).toEqual([
      ['Subjective', first.key],
      ['Objective', second.key],
    ]);
    const note = { sections: { A: 'Score: ___.', P: 'Walk_' } };
    const names = new Map(Object.entries({ A: 'Assessment', P: 'Plan' }));
    expect(openBlanks({ note, names, keys, empty: false })).toEqual(['Assessment']);
  });
});

describe('how a goal stands', () => {
  test('an objective that shows makes its goal touched on, never addressed', () => {
    const only = result({ objectives: { a1: { status: 'addressed', evidence: [seen] } } });
    expect(goals[0] && goalState(goals[0], only)).toEqual({ status: 'touched', evidence: [seen] });
    expect(servesNoGoal(goals, only)).toBe(false);
    expect(servesNoGoal(goals, result())).toBe(true);
  });

  test('unfolded, the goal does not repeat what its objectives quote', () => {
    const other = { ...seen, start: 10, end: 14 };
    const both = result({
      goals: { a: { status: 'addressed', evidence: [seen, other] } },
      objectives: { a1: { status: 'addressed', evidence: [seen] } },
    });
    expect(goals[0] && ownEvidence(goals[0], both)).toEqual([other]);
  });
});

describe('what the note says on risk, in its own words', () => {
  const mention = (kind: string, text: string, polarity: RiskMention['polarity'] = 'affirmed'): RiskMention => ({
    kind,
    polarity,
    evidence: { section: 'S', start: 0, end: text.length, text },
  });

  test('names no urges and no means that the note does not name', () => {
    expect(kindWords(mention('self-harm urges', 'thoughts of cutting'))).toBe('thoughts of self-harm');
    expect(kindWords(mention('self-harm urges', 'urges to cut'))).toBe('urges to self-harm');
    expect(kindWords(mention('suicide plan, means or intent', 'has a plan'))).toBe('a suicide plan');
    expect(quietWords([mention('suicide plan, means or intent', 'intent', 'negated')])).toBe('suicidal intent denied');
  });

  test('hints alone are asked about; what is said outright opens the crisis path', () => {
    const reading = (...mentions: RiskMention[]) => ({
      present: true,
      assessed: true,
      kinds: mentions.map(({ kind }) => kind),
      historical: [],
      mentions,
    });
    expect(dangerStated(reading(mention(INDIRECT, 'gave away his guitar')))).toBe(false);
    expect(dangerStated(reading(mention(INDIRECT, 'gave away'), mention('suicidal ideation', 'wants to die')))).toBe(
      true,
    );
    const asked = { ...reading(), present: false, assessed: false, askAbout: [mention('sign', 'gave away')] };
    expect(affirmedOf(asked).hints).toHaveLength(1);
    expect(dangerStated({ ...reading(mention('suicidal ideation', 'wants to die')), kinds: [] })).toBe(false);
  });
});

describe('the way out of a session that went elsewhere', () => {
  test('gives a sentence for the note, with a blank where no reason was given', () => {
    expect(exitSentence('crisis', 'his flat was flooded.')).toBe(
      'Session given to an urgent need instead of the planned goals: his flat was flooded.',
    );
    expect(exitSentence('amendment', '  ')).toBe('Treatment plan to be amended: ___.');
  });
});
