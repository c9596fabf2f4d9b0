import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../plan/schema.ts';
import { buildLookup, codeEntries, measureEntries, planEntries, searchLookup, techniqueEntries } from './index.ts';
import type { LookupEntry } from './types.ts';

const plan: PlanContent = {
  diagnoses: [{ code: 'F33.1', description: 'Major depressive disorder, recurrent, moderate', principal: true }],
  problems: [],
  goals: [
    {
      id: 'a',
      number: 1,
      text: 'Lift mood enough to go back to work',
      clientWords: 'I want to feel like myself',
      status: 'active',
      problemIds: [],
      objectives: [
        { id: 'x', letter: 'a', text: 'PHQ-9 below 10 by June', measure: 'PHQ-9', status: 'active' },
        { id: 'y', letter: 'b', text: 'Walk with a friend three times a week', status: 'active' },
      ],
      interventions: [{ id: 'i', text: 'Weekly planning of activities', technique: 'behavioral activation' }],
    },
    {
      id: 'b',
      number: 2,
      text: 'Drink only at weekends',
      status: 'met',
      problemIds: [],
      objectives: [],
      interventions: [],
    },
  ],
};
const index = buildLookup([...planEntries(plan), ...techniqueEntries(), ...measureEntries(), ...codeEntries()]);
const ids = (query: string, limit = 6) => searchLookup(index, query, { limit }).map((entry) => entry.id);

describe('searchLookup', () => {
  it('answers shortcuts first, with and without the dot', () => {
    expect(ids('g2')[0]).toBe('goal:b');
    expect(ids('.g1')[0]).toBe('goal:a');
    expect(ids('o1b')[0]).toBe('objective:a:y');
    expect(ids('goal 2')[0]).toBe('goal:b');
  });
  it('finds by prefix while typing', () => {
    for (const typed of ['grou', 'ground', 'grounding']) expect(ids(typed)).toContain('technique:grounding');
    expect(ids('w')).toContain('objective:a:y');
  });
  it('forgives typing errors', () => {
    expect(ids('exposre')[0]).toBe('technique:exposure');
    expect(ids('saftey plan')[0]).toBe('technique:safety-planning');
    expect(ids('depresion')).toContain('goal:a');
  });
  it('finds by other words', () => {
    expect(ids('alcohol')[0]).toBe('goal:b');
    expect(ids('activity scheduling')).toContain('technique:behavioral-activation');
    expect(ids('myself')[0]).toBe('goal:a');
    expect(ids('suicide')).toContain('measure:asq');
  });
  it('keeps a family of measures in its usual order', () => {
    const measures = ids('phq', 12).filter((id) => id.startsWith('measure:phq'));
    expect(measures[0]).toBe('measure:phq-9');
    expect(measures).toContain('measure:phq-2');
  });
  it("puts this client's plan before the library", () => {
    expect(ids('phq')[0]).toBe('objective:a:x');
    expect(ids('behavioral activation')[0]).toBe('intervention:a:i');
    expect(ids('f33.1')[0]).toBe('diagnosis:0:F33.1');
  });
  it('finds codes', () => {
    expect(ids('panic disorder')).toContain('code:F41.0');
  });
  it('finds nothing for nothing, and keeps to the limit', () => {
    expect(ids('')).toEqual([]);
    expect(ids('   ')).toEqual([]);
    expect(ids('xyzzyqqq')).toEqual([]);
    expect(ids('disorder', 3)).toHaveLength(3);
  });
  it('survives odd input', () => {
    for (const query of ['((', '***', "o'", 'a'.repeat(500), '🙂', '\\']) expect(() => ids(query)).not.toThrow();
  });
});

describe('entries', () => {
  it('gives text for the note, goals by number', () => {
    const [goal] = planEntries(plan);
    expect(goal).toMatchObject({
      kind: 'goal',
      goalNumber: 1,
      insertText: 'Goal 1: Lift mood enough to go back to work',
    });
    expect(planEntries(plan).find((entry) => entry.id === 'goal:b')?.detail).toBe('Goal 2 · met');
  });
  it('leaves blanks for the therapist to fill', () => {
    for (const entry of [...techniqueEntries(), ...measureEntries()])
      expect(entry.insertText, entry.id).toContain('___');
  });
  it('has one id each', () => {
    const all = [...planEntries(plan), ...techniqueEntries(), ...measureEntries(), ...codeEntries()].map(
      (entry) => entry.id,
    );
    expect(new Set(all).size).toBe(all.length);
  });
  it('knows an empty plan', () => {
    expect(planEntries({ diagnoses: [], problems: [], goals: [] })).toEqual([]);
  });
});

it('finds snippets by their name and templates of the practice by theirs', async () => {
  const { snippetEntries } = await import('./entries.ts');
  const index = buildLookup(
    snippetEntries(
      [{ word: 'mse', text: 'Alert, oriented, mood ___.' }],
      [{ name: 'Telehealth consent', text: 'Consented to telehealth on ___.' }],
    ),
  );
  expect(searchLookup(index, '.mse')[0]).toMatchObject({ insertText: 'Alert, oriented, mood ___.' });
  expect(searchLookup(index, 'telehealth')[0]).toMatchObject({ detail: 'Template of your practice' });
});

/** Ids found in a small index of the entries given as id, kind, title and, where needed, more. */
function foundIn(entries: readonly (Pick<LookupEntry, 'kind' | 'title'> & Partial<LookupEntry>)[]) {
  const index = buildLookup(
    entries.map((entry) => ({ id: entry.title, detail: '', insertText: entry.title, ...entry })),
  );
  return (query: string, limit?: number) =>
    searchLookup(index, query, limit === undefined ? {} : { limit }).map(({ id }) => id);
}

describe('one or two letters', () => {
  const find = foundIn([
    { kind: 'code', title: 'F10 Alcohol' },
    { kind: 'technique', title: 'slow breathing' },
    { kind: 'technique', title: 'breathing space', also: ['BS'] },
    { kind: 'goal', title: 'Less worry about breath' },
    { kind: 'technique', title: 'BS' },
  ]);

  it('find every entry with a word that begins so, this client’s first, then by how it begins', () => {
    expect(find('br')).toEqual(['Less worry about breath', 'breathing space', 'slow breathing']);
    expect(find('S')).toEqual(['slow breathing', 'breathing space']);
    expect(find('a')).toEqual(['Less worry about breath', 'F10 Alcohol']);
  });

  it('put what is called just that before what only begins so, by any of its names', () => {
    expect(find('bs')).toEqual(['BS', 'breathing space']);
    const also = foundIn([
      { kind: 'technique', title: 'act opposite' },
      { kind: 'technique', title: 'defusion', also: ['ac', 'more'] },
    ]);
    expect(also('ac')).toEqual(['defusion', 'act opposite']);
  });

  it('find nothing where no word begins so, and keep to the limit', () => {
    expect(find('zz')).toEqual([]);
    expect(find('br', 2)).toEqual(['Less worry about breath', 'breathing space']);
  });

  it('put the likelier kind first among equals', () => {
    const kinds = foundIn([
      { kind: 'code', title: 'sleep code' },
      { kind: 'technique', title: 'sleep log' },
      { kind: 'snippet', title: 'sleep line' },
    ]);
    expect(kinds('sl')).toEqual(['sleep line', 'sleep log', 'sleep code']);
  });

  it('put how an entry begins before what kind it is', () => {
    const kinds = foundIn([
      { kind: 'snippet', title: 'slow breathing' },
      { kind: 'code', title: 'breathing' },
    ]);
    expect(kinds('br')).toEqual(['breathing', 'slow breathing']);
  });

  it('mean the same with white space around them', () => {
    expect(find('  br ')).toEqual(find('br'));
  });

  it('name a shortcut’s entry first and once', () => {
    const short = foundIn([
      { kind: 'technique', title: 'g2 technique' },
      { kind: 'goal', title: 'g2 is what it says', shortcuts: ['g2'] },
      { kind: 'goal', title: 'another of the same shortcut', shortcuts: ['g2'] },
    ]);
    expect(short('g2')).toEqual(['g2 is what it says', 'g2 technique']);
    expect(short('.g2')[0]).toBe('g2 is what it says');
    expect(short('g2', 1)).toEqual(['g2 is what it says']);
  });
});

describe('words', () => {
  it('written apart, together or with a hyphen are the same', () => {
    const find = foundIn([
      { kind: 'measure', title: 'PHQ-9' },
      { kind: 'technique', title: 'self-talk' },
    ]);
    for (const written of ['phq-9', 'phq9', 'PHQ 9']) expect(find(written), written).toEqual(['PHQ-9']);
    for (const written of ['self-talk', 'selftalk', 'talk']) expect(find(written), written).toEqual(['self-talk']);
  });

  it('written together find the same word with a hyphen before one that only looks alike', () => {
    const find = foundIn([
      { kind: 'goal', title: 'PHQ-8 below 10' },
      { kind: 'measure', title: 'PHQ-9' },
    ]);
    expect(find('phq9')).toEqual(['PHQ-9', 'PHQ-8 below 10']);
  });

  it('with a hyphen must fit as a whole', () => {
    const find = foundIn([{ kind: 'technique', title: 'self-talk' }]);
    expect(find('self-harm')).toEqual([]);
  });

  it('with marks around or between them are the same', () => {
    const find = foundIn([{ kind: 'technique', title: '(sleep) – diary!' }]);
    for (const written of ['sleep - diary', '"sleep, diary"', '¿sleep…diary?'])
      expect(find(written), written).toEqual(['(sleep) – diary!']);
  });

  it('in British spelling, or with an ending of possession, find the plain ones', () => {
    const find = foundIn([
      { kind: 'technique', title: 'behavior chain' },
      { kind: 'technique', title: 'normalization' },
      { kind: 'technique', title: 'partner’s letter' },
    ]);
    expect(find('behaviour')).toEqual(['behavior chain']);
    expect(find('normalisation')).toEqual(['normalization']);
    expect(find("partner's")).toEqual(['partner’s letter']);
    expect(find('partner letter')).toEqual(['partner’s letter']);
  });

  it('in another spelling are the whole word still, not only how it begins', () => {
    const find = foundIn([
      { kind: 'technique', title: 'normalization' },
      { kind: 'technique', title: 'normal sleep' },
      { kind: 'technique', title: 'behavior chain' },
      { kind: 'technique', title: 'what lies behind' },
    ]);
    expect(find('normalisation')).toEqual(['normalization']);
    expect(find('behaviour')).toEqual(['behavior chain']);
  });

  it('lose an apostrophe at their end, and keep one inside', () => {
    const find = foundIn([
      { kind: 'technique', title: 'kids' },
      { kind: 'technique', title: 'kid' },
      { kind: 'technique', title: 'IM injection' },
    ]);
    expect(find('kids’')).toEqual(find('kids'));
    expect(find('kids’')).toEqual(['kids', 'kid']);
    expect(find("I'm")).toEqual([]);
  });

  it('that say nothing are passed over', () => {
    const find = foundIn([{ kind: 'technique', title: 'hierarchy of fears' }]);
    expect(find('hierarchy of the fears')).toEqual(['hierarchy of fears']);
    expect(find('the')).toEqual([]);
    expect(foundIn([{ kind: 'technique', title: 'the fears' }])('the')).toEqual([]);
  });

  it('just begun at the end are not yet looked for', () => {
    const find = foundIn([{ kind: 'technique', title: 'sleep diary' }]);
    expect(find('sleep  x')).toEqual(['sleep diary']);
    expect(find('  sleep d ')).toEqual(['sleep diary']);
    const two = foundIn([
      { kind: 'technique', title: 'sleep log' },
      { kind: 'technique', title: 'sleep diary' },
    ]);
    expect(two(' sleep diary x ')).toEqual(['sleep diary']);
  });

  it('of one letter are never taken for how a word begins', () => {
    const find = foundIn([
      { kind: 'technique', title: 'sleep log' },
      { kind: 'technique', title: 'sleep diary' },
    ]);
    expect(find('d sleep').toSorted()).toEqual(['sleep diary', 'sleep log']);
  });

  it('must all fit where any entry has them all, and need not where none has', () => {
    const find = foundIn([
      { kind: 'technique', title: 'sleep diary' },
      { kind: 'technique', title: 'thought record' },
      { kind: 'technique', title: 'sleep restriction' },
    ]);
    expect(find('sleep diary')).toEqual(['sleep diary']);
    expect(find('thought diary').toSorted()).toEqual(['sleep diary', 'thought record']);
    expect(find('thougth diary').toSorted()).toEqual(['sleep diary', 'thought record']);
  });

  it('may be mistyped once from four letters on, twice from six on, and not at all when short', () => {
    const find = foundIn([
      { kind: 'technique', title: 'mood' },
      { kind: 'technique', title: 'exposure' },
      { kind: 'technique', title: 'act' },
    ]);
    expect(find('moud')).toEqual(['mood']);
    expect(find('muud')).toEqual([]);
    expect(find('expusore')).toEqual(['exposure']);
    expect(find('axpusora')).toEqual([]);
    expect(find('akt')).toEqual([]);
    const short = foundIn([
      { kind: 'technique', title: 'act exposure' },
      { kind: 'technique', title: 'exposure' },
    ]);
    // "akt" is nobody's word, so that one of the two words is enough.
    expect(short('akt exposure').toSorted()).toEqual(['act exposure', 'exposure']);
  });

  it('rightly typed come before those mistyped, each once', () => {
    const find = foundIn([
      { kind: 'goal', title: 'moon' },
      { kind: 'code', title: 'mood' },
    ]);
    expect(find('mood')).toEqual(['mood', 'moon']);
  });

  it('in a title weigh more than in other names, and those more than in the line below', () => {
    const find = foundIn([
      { kind: 'technique', title: 'one', detail: 'breathing' },
      { kind: 'technique', title: 'two', also: ['breathing'] },
      { kind: 'technique', title: 'breathing' },
    ]);
    expect(find('breathing')).toEqual(['breathing', 'two', 'one']);
  });

  it('in a long title still weigh more than as the only other name', () => {
    const find = foundIn([
      { kind: 'technique', title: 'two', also: ['breathing'] },
      { kind: 'technique', title: 'slow breathing with the feet on the floor' },
    ]);
    expect(find('breathing')).toEqual(['slow breathing with the feet on the floor', 'two']);
  });

  it('of other names are found apart from each other', () => {
    const find = foundIn([{ kind: 'technique', title: 'one', also: ['box', 'breathing'] }]);
    expect(find('breathing')).toEqual(['one']);
    expect(find('br')).toEqual(['one']);
  });

  it('of the line below a diagnosis find nothing: every plan says it', () => {
    const find = foundIn([
      { kind: 'diagnosis', title: 'F33.1 Depressive disorder', detail: 'Principal diagnosis on the plan' },
      { kind: 'technique', title: 'coping plan', detail: 'principal steps' },
    ]);
    expect(find('principal')).toEqual(['coping plan']);
  });

  it('of like meaning find what the plan says, and only the plan', () => {
    const find = foundIn([
      { kind: 'goal', title: 'Drinking only at weekends' },
      { kind: 'technique', title: 'drinking diary' },
    ]);
    expect(find('alcohol')).toEqual(['Drinking only at weekends']);
  });
});

describe('the order', () => {
  it('puts every entry of the plan before any of the library, once', () => {
    const find = foundIn([
      { kind: 'technique', title: 'sleep' },
      { kind: 'objective', title: 'A long sentence that comes to sleep at its very end' },
    ]);
    expect(find('sleep')).toEqual(['A long sentence that comes to sleep at its very end', 'sleep']);
  });

  it('puts the likelier kind first where the words fit alike', () => {
    const find = foundIn([
      { kind: 'code', title: 'sleep code' },
      { kind: 'technique', title: 'sleep log' },
      { kind: 'snippet', title: 'sleep line' },
    ]);
    expect(find('sleep')).toEqual(['sleep line', 'sleep log', 'sleep code']);
  });

  it('keeps a family of measures as listed and leaves the others where they fit', () => {
    const find = foundIn([
      { kind: 'measure', title: 'PHQ-9 for teens' },
      { kind: 'measure', title: 'PHQ-2' },
      { kind: 'snippet', title: 'PHQ', also: ['PHQ'], detail: 'PHQ, PHQ' },
    ]);
    expect(find('phq')).toEqual(['PHQ', 'PHQ-9 for teens', 'PHQ-2']);
  });

  it('names a shortcut’s entry once where its words fit too, and takes no dot inside for the one before a shortcut', () => {
    const find = foundIn([{ kind: 'goal', title: 'goal2 sleep', shortcuts: ['goal2', 'g2'] }]);
    expect(find('goal2')).toEqual(['goal2 sleep']);
    expect(find('g.2')).toEqual([]);
  });

  it('puts a shortcut’s entry first, also with white space and dot, and keeps to twelve', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ kind: 'technique' as const, title: `goal ${at + 100}` }));
    const find = foundIn([...many, { kind: 'goal', title: 'sleep', shortcuts: ['goal2'] }]);
    for (const query of ['goal2', '.goal 2', 'Goal   2']) expect(find(query)[0], query).toBe('sleep');
    expect(find('goal')).toHaveLength(12);
    expect(find('goal', 5)).toHaveLength(5);
  });
});
