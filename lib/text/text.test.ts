import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notePartsOf, splitClauses, splitSentences, stem, tokenise, wordsOf } from './index.ts';
import { roleOfLabel } from './note-parts.ts';
import { readingGrade } from './reading-grade.ts';

describe('tokenise', () => {
  it('spells out shorthand and keeps the places', () => {
    const text = "Ct c/o anx w/ sleep; didn't use EtOH x3 wks (PHQ-9 = 14)";
    const norms = wordsOf(text).map((token) => token.norm);
    expect(norms).toEqual("client complains anxiety with sleep didn't use alcohol x 3 weeks phq 9 14".split(' '));
  });
  it('separates hyphenated and slashed words', () => {
    expect(wordsOf('self-harm SI/HI').map((token) => token.norm)).toEqual(['self', 'harm', 'si', 'hi']);
  });
  it('tells the flat that somebody lives in from a flat mood', () => {
    const told = (text: string) => wordsOf(text).map((token) => token.norm);
    expect(told('painted the flat')).toContain('apartment');
    expect(told('a flat affect')).toContain('flat');
    expect(told('mood flat')).toContain('flat');
  });
  it('reads a plain text as it reads one with other letters in it', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "didn't",
        'the flat',
        'affect',
        '6 mo',
        'mo',
        "'",
        "o'",
        '3.5',
        '1,000',
        '.',
        ',',
        '-',
        '\n',
        '\x1f',
        'SI',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(' ', ''), (pieces, between) => {
        const text = pieces.join(between);
        // A letter that no plain text has, at the end, makes the other way of reading it.
        expect(tokenise(text)).toEqual(tokenise(`${text} é`).slice(0, -1));
      }),
    );
  });
  it('points into the text for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const token of tokenise(text)) if (text.slice(token.start, token.end) !== token.text) return false;
        return true;
      }),
    );
  }, 60_000);
});

describe('stem', () => {
  it.each([
    ['slept', 'sleeping'],
    ['worried', 'worries'],
    ['arguments', 'arguing'],
    ['anxious', 'anxiety'],
    ['drank', 'drinks'],
    ['depressed', 'depression'],
    ['behaviour', 'behaviors'],
    ['shopping', 'shopped'],
    ['applications', 'application'],
    ['practising', 'practises'],
    ['hoping', 'hopes'],
    ['caring', 'care'],
    ['smoked', 'smoking'],
  ])('%s and %s share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([
    ['friend', 'freedom'],
    ['university', 'universe'],
    ['sober', 'sob'],
    ['bed', 'be'],
    ['care', 'car'],
    ['wine', 'win'],
    ['hoping', 'hopping'],
    ['morning', 'more'],
  ])('%s and %s stay apart', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('splitSentences', () => {
  it('keeps titles, decimals and initials together', () => {
    const spans = splitSentences('Saw Dr. Okafor at 3.30 p.m. with Ms. R. today. Mood low.');
    expect(spans.map((span) => span.text)).toEqual(['Saw Dr. Okafor at 3.30 p.m. with Ms. R. today.', 'Mood low.']);
  });
  it("goes on after 'incl.'", () => {
    expect(splitSentences('Same wake time incl. weekends. Log kept.').map((span) => span.text)).toHaveLength(2);
  });
  it('breaks at shorthand followed by a capital', () => {
    expect(splitSentences('Late x3 last wk. Mood low.')).toHaveLength(2);
  });
  it('survives bullets, lines and inline labels', () => {
    const spans = splitSentences('D: slept badly\n- argued with mum\n• no drinks A: engaged. P: return 2 wks');
    expect(spans.map((span) => span.text)).toEqual([
      'D: slept badly',
      '- argued with mum',
      '• no drinks',
      'A: engaged.',
      'P: return 2 wks',
    ]);
  });
  it('covers every visible character once, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spans = splitSentences(text);
        expect(
          spans
            .map((span) => span.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const clause of splitClauses(span)) expect(text.slice(clause.start, clause.end)).toBe(clause.text);
        }
      }),
    );
  });
});

describe('splitClauses', () => {
  it('parts contrast, semicolons and new subjects', () => {
    const text = 'Slept well but still anxious; no drinks since Tuesday, and she called her sister.';
    const [sentence] = splitSentences(text);
    expect(sentence === undefined ? [] : splitClauses(sentence).map((clause) => clause.text)).toEqual([
      'Slept well',
      'but still anxious',
      'no drinks since Tuesday',
      'and she called her sister.',
    ]);
  });
});

describe('notePartsOf', () => {
  it('reads labels inside one text and keeps offsets into it', () => {
    const text = 'D: Mood low. A: Engaged. P: teach PMR next visit.';
    const parts = notePartsOf({ format: 'DAP', text });
    expect(parts.map((part) => [part.role, text.slice(part.start, part.end).trim()])).toEqual([
      ['data', 'D: Mood low.'],
      ['assessment', 'A: Engaged.'],
      ['plan', 'P: teach PMR next visit.'],
    ]);
  });
  it('knows that P is the problem in PIE notes', () => {
    const parts = notePartsOf({ format: 'PIE', sections: { P: 'rent', I: 'called', E: 'calm' } });
    expect(parts.map((part) => part.role)).toEqual(['data', 'intervention', 'assessment']);
  });
});

describe('what a part of a note is for', () => {
  it.each([
    ['Plan', 'plan'],
    ['P:', 'plan'],
    ['Next steps', 'plan'],
    ['Follow-up', 'plan'],
    ['Homework given', 'plan'],
    ['Subjective', 'data'],
    ['Behaviour', 'data'],
    ['Mental status exam', 'data'],
    ['HPI', 'data'],
    ['Assessment', 'assessment'],
    ['Progress towards goals', 'assessment'],
    ['Interventions', 'intervention'],
    ['Client response', 'response'],
    ['Response to treatment', 'response'],
    ['Goals addressed', 'goal'],
    ['Focus of session', 'goal'],
    [' plan. ', 'plan'],
    ['Billing', 'other'],
    ['Explanation', 'other'],
    ['Daily data', 'other'],
  ])('is told from its label: %j is %s', (label, role) => {
    expect(roleOfLabel(label)).toBe(role);
  });

  it('depends on the format for P: the problem in PIE alone', () => {
    expect(roleOfLabel('P', 'PIE')).toBe('data');
    expect(roleOfLabel('Problem', 'pie')).toBe('data');
    expect(roleOfLabel('P', 'SOAP')).toBe('plan');
    expect(roleOfLabel('P', 'PIECE')).toBe('plan');
    expect(roleOfLabel('Plan', 'PIE')).toBe('plan');
    expect(roleOfLabel('E', 'PIE')).toBe('assessment');
  });
});

describe('parts of a note', () => {
  const parts = (note: Parameters<typeof notePartsOf>[0]) =>
    notePartsOf(note).map(({ section, role, start, end, label }) => [section, role, start, end, label]);

  it('are its sections by name, without the empty ones', () => {
    expect(parts({ sections: { Subjective: 'Low.', Plan: '', A: 'Calm' } })).toEqual([
      ['Subjective', 'data', 0, 4, 'Subjective'],
      ['A', 'assessment', 0, 4, 'A'],
    ]);
  });

  it('are found inside a section whose name says nothing, with what stands before the first label', () => {
    const Note = 'Came late. Plan: walk.';
    expect(parts({ sections: { Note } })).toEqual([
      ['Note', 'other', 0, 11, 'Note'],
      ['Note', 'plan', 11, Note.length, 'Plan'],
    ]);
  });

  it('are one for a text without labels, and none for an empty one', () => {
    expect(parts({ text: 'Came late.' })).toEqual([['text', 'other', 0, 10, 'text']]);
    expect(parts({ text: '' })).toEqual([]);
    expect(parts({})).toEqual([]);
  });

  it('begin at a line of its own or before a dash too', () => {
    expect(parts({ text: 'Data\nLow mood.\nPlan - walk' }).map(([, role]) => role)).toEqual(['data', 'plan']);
  });

  it('never begin in the middle of a sentence', () => {
    expect(parts({ text: 'Her safety Plan: as above' })).toHaveLength(1);
  });

  it('are the problem first and the plan last in a PIE note of one text', () => {
    expect(
      parts({ format: 'PIE', text: 'P: rent. I: called. E: calm. P: call again.' }).map(([, role]) => role),
    ).toEqual(['data', 'intervention', 'assessment', 'plan']);
  });

  it('come sections first, then the text', () => {
    expect(parts({ sections: { Plan: 'Walk' }, text: 'Came late.' }).map(([section]) => section)).toEqual([
      'Plan',
      'text',
    ]);
  });
});

describe('the reading grade', () => {
  it('is that of the formula, counted by hand', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 · 6 + 11.8 · 1 − 15.59
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    // 3 words; a-gree-ment, mat-ters, to-day: 7 syllables
    expect(readingGrade(['Agreement matters today.'])).toBeCloseTo(0.39 * 3 + (11.8 * 7) / 3 - 15.59, 6);
  });

  it('takes the mean over sentences, however they are handed in', () => {
    const two = readingGrade(['The cat sat.', 'The dog ran off.']);
    expect(readingGrade(['The cat sat. The dog ran off.'])).toBeCloseTo(two, 6);
    expect(readingGrade(['The cat sat; the dog ran off!'])).toBeCloseTo(two, 6);
    expect(two).toBeCloseTo(0.39 * 3.5 + 11.8 - 15.59, 6);
  });

  it.each([
    ['a silent e', 'We hope.', 'We hop.'],
    ['a silent ed', 'We walked.', 'We walk.'],
    ['a silent es', 'It comes.', 'It come.'],
    ['a blank', 'We met ___.', 'We met it.'],
    ['a measure’s name', 'The PHQ-9 is done.', 'The it is done.'],
    ['a measure’s name without a number', 'The WHODAS is done.', 'The it is done.'],
    ['a name of two letters', 'The OQ-45 is done.', 'The it is done.'],
    ['a name with its version', 'The SCID-5-CV is done.', 'The it is done.'],
  ])('hears no further syllable in %s', (_what, a, b) => {
    expect(readingGrade([a])).toBeCloseTo(readingGrade([b]), 6);
  });

  it.each([
    ['an e that is spoken', 'the table', 'the stab'],
    ['an ed that is spoken', 'we waited', 'we wait'],
  ])('hears one in %s', (_what, more, fewer) => {
    expect(readingGrade([more])).toBeGreaterThan(readingGrade([fewer]));
  });
});

describe('shorthand', () => {
  const norm = (text: string) => wordsOf(text).map((token) => token.norm);

  it.each([
    ['a number before "mo" makes it months', '6 mo', ['6', 'month']],
    ['"mo" alone is the mother', 'mo called', ['mother', 'called']],
    ['a name written like shorthand stays a name', 'Rel called', ['rel', 'called']],
    ['shorthand in small letters is spelled out', 'rel strained', ['relationship', 'strained']],
    ['a bent apostrophe is a straight one', 'didn’t', ["didn't"]],
    ['slash shorthand counts only as a whole', 'w/o sleep', ['without', 'sleep']],
    ['a longer slashed word is no shorthand', 'now/o', ['now', 'o']],
    ['decimals stay one number', '3.5 x 1,000', ['3.5', 'x', '1,000']],
    ['a flat with what belongs to no dwelling is no home', 'her flat tone', ['her', 'flat', 'tone']],
    ['a flat of hers is one', 'her flat was cold', ['her', 'apartment', 'was', 'cold']],
    ['a flat that nobody owns is not', 'felt flat', ['felt', 'flat']],
  ])('%s', (_what, text, norms) => {
    expect(norm(text)).toEqual(norms);
  });

  it('keeps marks apart and moves places by the offset', () => {
    expect(tokenise('ok, 5', 10).map(({ text, start, end, kind }) => [text, start, end, kind])).toEqual([
      ['ok', 10, 12, 'word'],
      [',', 12, 13, 'mark'],
      ['5', 14, 15, 'number'],
    ]);
    expect(tokenise('the flat', 7).map(({ norm: each }) => each)).toEqual(['the', 'apartment']);
    expect(tokenise('the flat tone', 7).map(({ norm: each }) => each)).toEqual(['the', 'flat', 'tone']);
  });
});

describe('where a sentence ends', () => {
  const split = (text: string) => splitSentences(text).map((span) => span.text);

  it.each([
    ['quotes and brackets that close belong to it', 'He said "fine." She left.', ['He said "fine."', 'She left.']],
    ['several marks end it once', 'Really?! Yes.', ['Really?!', 'Yes.']],
    ['a mark inside a word does not end it', 'See a.b now.', ['See a.b now.']],
    ['a title does not end it, whatever follows', 'Saw Dr. Lee.', ['Saw Dr. Lee.']],
    ['a weekday in small letters goes on', 'Came tue. late.', ['Came tue. late.']],
    ['a weekday before a capital ends it', 'Came Tue. Mood low.', ['Came Tue.', 'Mood low.']],
    ['an initial does not end it', 'J. came. He left.', ['J. came.', 'He left.']],
    ['a small letter alone does', 'Goal 2 b. Done.', ['Goal 2 b.', 'Done.']],
    ['returns end it as lines do', 'One\r\nTwo\rThree', ['One', 'Two', 'Three']],
    ['bullets of any shape begin one', '▪ a ● b', ['▪ a', '● b']],
    ['bullets inside a line begin one', 'slept ok • ate ▪ walked', ['slept ok', '• ate', '▪ walked']],
    ['an exclamation mark ends it', 'She slept! Mood low.', ['She slept!', 'Mood low.']],
    ['a question mark ends it', 'What now? She left.', ['What now?', 'She left.']],
    ['an abbreviation in capitals ends it', 'Screened for PTSD. Mood low.', ['Screened for PTSD.', 'Mood low.']],
    ['a label begins one', 'Came late Plan: walk', ['Came late', 'Plan: walk']],
    ['white space alone is none', ' \n ', []],
  ])('%s', (_what, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('where a clause ends', () => {
  const split = (text: string) =>
    splitSentences(text).flatMap((sentence) => splitClauses(sentence).map((clause) => clause.text));

  it.each([
    ['at an arrow', 'argued -> drank', ['argued', 'drank']],
    ['at a dash with spaces, not at a hyphen', 'low mood - well-kept', ['low mood', 'well-kept']],
    ['before and with a new subject', 'slept and he called', ['slept', 'he called']],
    ['not before and alone', 'slept and called', ['slept and called']],
    ['before a contrast', 'calm although tired', ['calm', 'although tired']],
    ['not at its very beginning', 'but tired', ['but tired']],
    ['at a colon before a space', 'slept: well', ['slept', 'well']],
  ])('%s', (_where, text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });

  it('has its place in the whole text', () => {
    const text = 'First. Slept but tired.';
    const second = splitSentences(text)[1];
    if (!second) throw new Error('two sentences');
    expect(splitClauses(second).map(({ start, end }) => text.slice(start, end))).toEqual(['Slept', 'but tired.']);
  });
});

describe('stems, by what is taken off', () => {
  it.each([
    ["client's", 'client'],
    ['boxes', 'box'],
    ['bodies', 'body'],
    ['stopped', 'stop'],
    ['rubbing', 'rub'],
    ['planned', 'plan'],
    ['sadness', 'sad'],
    ['carefulness', 'careful'],
    ['emotionally', 'emotional'],
    ['steadily', 'steady'],
    ['quickly', 'quick'],
    ['normalised', 'normalize'],
    ['organisations', 'organization'],
    ['neighbours', 'neighbor'],
    ['relation', 'relat'],
    ['occupied', 'occupy'],
    ['realisation', 'realization'],
    ['organising', 'organizer'],
    ['wishes', 'wish'],
    ['allergies', 'allergy'],
    ['carried', 'carry'],
    ['coping', 'cope'],
    ['mindfulness', 'mindful'],
    ['happily', 'happy'],
    ['educate', 'education'],
    ['noticed', 'notice'],
    ['added', 'add'],
    ['commented', 'comment'],
    ['eating', 'eat'],
    ['aided', 'aid'],
    ['asked', 'ask'],
    ['used', 'use'],
    ['raising', 'raise'],
    ['organise', 'organize'],
    ['diseases', 'disease'],
    ["children's", 'child'],
    ['movements', 'move'],
    ['assessed', 'assess'],
    ['pies', 'pie'],
    ['priests', 'priest'],
    ['jealousies', 'jealous'],
    ['complies', 'comply'],
    ['complied', 'comply'],
    ['lingering', 'linger'],
    ['scratching', 'scratch'],
    ['happiness', 'happy'],
    ['dizziness', 'dizzy'],
    ['easily', 'easy'],
    ['really', 'real'],
    ['analysed', 'analyse'],
  ])('%s and %s share one', (a, b) => expect(stem(a)).toBe(stem(b)));

  it.each([
    ['class', 'clas'],
    ['focus', 'focu'],
    ['gas', 'ga'],
    ['bring', 'br'],
    ['shred', 'shr'],
    ['rally', 'ral'],
    ['reply', 'rep'],
    ['nation', 'nat'],
    ['finger', 'fin'],
    ['medal', 'med'],
    ['wine', 'win'],
    ['hopping', 'hoping'],
    ['bead', 'be'],
    ['lion', 'l'],
    ['motion', 'mot'],
    ['visit', 'viz'],
    ['as', 'a'],
    ['mrs', 'mr'],
    ['my', 'mi'],
    ['imply', 'imp'],
    ['type', 'typo'],
    ['stationery', 'stationary'],
  ])('%s keeps its own, not that of %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));

  it('never are empty', () => {
    for (const word of ["'s", 's', 'ed', 'ing', 'e', 'ly']) expect(stem(word).length, word).toBeGreaterThan(0);
  });
});
