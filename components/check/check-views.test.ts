import { describe, expect, test } from 'vitest';
import type { CheckGoal, CheckResult, Evidence } from '../../lib/check/types.ts';
import { report } from '../../tests/gallery/fixtures.ts';
import { goalState, ownEvidence, servesNoGoal } from './goal-state.ts';
import { nextItems } from './next-items.ts';
import { noteOf, openBlanks, sectionText } from './note-input.ts';
import { quotesOf } from './quotes.ts';

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

describe('what comes next', () => {
  const addressed = (...ids: string[]) =>
    Object.fromEntries(ids.map((id) => [id, { status: 'addressed' as const, evidence: [seen] }]));

  test('no goal at all comes before single goals; three at most', () => {
    expect(nextItems(goals, result()).map(({ kind }) => kind)).toEqual([
      'no-goal',
      'no-intervention',
      'risk-not-mentioned',
    ]);
  });

  test('the first goal by priority when only others show, by its own number', () => {
    const items = nextItems(goals, result({ goals: addressed('b'), progress: { b: 'unstated' } }));
    expect(items).toEqual([
      { kind: 'goal-missing', goalId: 'a', number: 3 },
      { kind: 'no-intervention' },
      { kind: 'progress-unstated', goalId: 'b', number: 1 },
    ]);
  });

  test('nothing when the note says it all; affirmed risk leaves room for two others', () => {
    const whole = result({
      goals: addressed('a', 'b'),
      progress: { a: 'same', b: 'improved' },
      interventions: [{ name: 'safety planning', onPlan: false, evidence: [seen] }],
      risk: { ...result().risk, assessed: true },
    });
    expect(nextItems(goals, whole)).toEqual([]);
    expect(nextItems(goals, result({ risk: { ...result().risk, present: true, assessed: true } }))).toHaveLength(2);
    const [blank] = nextItems(goals, result(), ['Assessment', 'Plan']);
    expect(blank).toEqual({ kind: 'blank', section: 'Assessment' });
    expect(nextItems(goals, whole, ['Plan'])).toHaveLength(1);
    const checked = { note: { sections: { A: 'Score: ___.', P: 'Walk_' } }, empty: false };
    expect(openBlanks({ ...checked, names: new Map(Object.entries({ A: 'Assessment', P: 'Plan' })) })).toEqual([
      'Assessment',
    ]);
    expect(nextItems([], result()).some(({ kind }) => kind === 'no-goal')).toBe(false);
  });
});
