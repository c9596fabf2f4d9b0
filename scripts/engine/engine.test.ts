import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandNames, run } from './commands.ts';
import { BadInput, parseInput } from './inputs.ts';
import { score } from './score.ts';
import { scoreTable } from './table.ts';

const plan = {
  diagnoses: ['F33.1'],
  problems: [],
  goals: [
    { id: 'g1', text: 'Lift mood', objectives: [{ id: 'o1', text: 'PHQ-9 under 10' }], interventions: ['grounding'] },
  ],
};
const note = {
  format: 'DAP',
  sections: { data: 'Mood low, crying daily. Taught 5-4-3-2-1. Denies SI/HI.', plan: 'HW: log.' },
};

/** The engine as a person runs it: Node 24 from the project's own dependencies. */
function engine(args: readonly string[], input: string) {
  const node = join(import.meta.dirname, '../../node_modules/node/bin/node');
  const entry = join(import.meta.dirname, '../engine.ts');
  return spawnSync(node, [entry, ...args], { input, encoding: 'utf8' });
}

describe('the engine on the command line', () => {
  it('answers in the order of the input, matched by id', () => {
    const items = ['b', 'a', 'c'].map((id) => ({ id, text: 'Denies SI.', concept: 'suicidal ideation' }));
    expect(run('polarity', JSON.stringify(items))).toEqual([
      { id: 'b', polarity: 'negated' },
      { id: 'a', polarity: 'negated' },
      { id: 'c', polarity: 'negated' },
    ]);
  });

  it('checks a note with evidence that points into the section', () => {
    const [out] = run('check', JSON.stringify([{ id: 'x', plan, note, extra: 'ignored' }])) as [
      {
        interventions: {
          name: string;
          onPlan: boolean;
          evidence: { section: 'data' | 'plan'; start: number; end: number; text: string }[];
        }[];
        risk: unknown;
      },
    ];
    const grounding = out.interventions.find((i) => i.name === 'grounding');
    expect(grounding?.onPlan).toBe(true);
    for (const { section, start, end, text } of grounding?.evidence ?? [])
      expect(note.sections[section].slice(start, end)).toBe(text);
    expect(out.risk).toEqual({ present: false, assessed: true, kinds: [], historical: [] });
  });

  it('answers rules only with the three words, and refuses a profile it does not know', () => {
    const [out] = run('rules', JSON.stringify([{ id: 'x', plan, note, profile: 'med' }])) as [
      { findings: { rule: string; answer: string; source: string }[] },
    ];
    expect(out.findings.map((f) => f.rule)).toContain('N-10');
    for (const finding of out.findings) {
      expect(['met', 'not-found', 'cannot-tell']).toContain(finding.answer);
      expect(finding.source).not.toBe('');
    }
    expect(() => run('rules', JSON.stringify([{ id: 'x', plan, note, profile: 'nobody' }]))).toThrow(
      /profile.*expected one of .*MED/,
    );
  });

  it('takes phase and preferences for suggestions, says how they were read, and is silent where none are given', () => {
    const base = { diagnoses: ['F43.12'], population: 'adult' };
    type Out = { id: string; suggestions: { treatment: string; reasons: string[] }[]; preferences?: unknown };
    const [plain, wished] = run(
      'suggest',
      JSON.stringify([
        { id: 'plain', ...base },
        { id: 'wished', ...base, phase: 'early', preferences: ['Against exposure'] },
      ]),
    ) as [Out, Out];
    expect(Object.keys(plain)).toEqual(['id', 'suggestions']);
    expect(wished.preferences).toEqual({ wanted: [], unwanted: ['exposure'], unclear: [], notUsed: [] });
    const reasons = wished.suggestions.flatMap((each) => each.reasons).join('; ');
    expect(reasons).toMatch(/would rather not have exposure/);
    expect(reasons).toMatch(/Fits the early phase/);
    expect(() => run('suggest', JSON.stringify([{ id: 'x', ...base, phase: 'soon' }]))).toThrow(/field phase/);
  });

  it('has nothing to suggest for an unknown code and says so', () => {
    const [out] = run('suggest', JSON.stringify([{ id: 'x', diagnoses: ['Q00.0'] }])) as [
      { suggestions: unknown[]; notice?: string },
    ];
    expect(out.suggestions).toEqual([]);
    expect(out.notice).toBeTruthy();
  });

  it.each([
    ['check', '{}', /expected a JSON array/],
    ['lint', 'nonsense', /expected a JSON array/],
    ['polarity', '[{"id":"a","text":"x"}]', /item 1 \(id "a"\), field concept: expected string/],
    ['lint', '[{"id":"a","text":"x"},{"text":"y"}]', /item 2, field id: expected a string/],
    [
      'check',
      '[{"id":"a","plan":{"goals":[{"id":"g"}]},"note":{"text":"x"}}]',
      /field plan\.goals\[0\]\.text: expected string/,
    ],
    ['check', '[{"id":"a","plan":{"goals":[]},"note":{}}]', /field note: expected sections or text/],
    ['suggest', '[{"id":"a","diagnoses":"F33.1"}]', /field diagnoses: expected array/],
    ['techniques', '[null]', /item 1, field the item: expected object/],
  ] as const)('names what is wrong with the input of %s: %s', (command, json, message) => {
    expect(() => parseInput(command, json)).toThrow(BadInput);
    expect(() => parseInput(command, json)).toThrow(message);
  });

  it('ends with code 2, one line on standard error and nothing on standard output', { timeout: 60_000 }, () => {
    for (const [args, input] of [
      [['lint'], '[{"id":"a"}]'],
      [['nothing'], '[]'],
      [['score'], ''],
      [['score', '--gold', '/does/not/exist'], ''],
    ] as const) {
      const { status, stdout, stderr } = engine(args, input);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/expected/);
    }
  });

  it('prints the answers of a good run', { timeout: 60_000 }, () => {
    const { status, stdout } = engine(
      ['techniques'],
      JSON.stringify([{ id: 't', text: 'Role-played asking for a raise.' }]),
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([{ id: 't', names: ['role-play'] }]);
  });

  it('knows every command of the contract', () => {
    expect(commandNames).toEqual(['check', 'polarity', 'techniques', 'lint', 'suggest', 'ask', 'rules']);
  });
});

describe('scoring a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gold-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts right and wrong, and prints them', () => {
    writeFileSync(
      join(folder, 'negation-a.json'),
      JSON.stringify([
        { id: '1', text: 'Denies SI.', concept: 'suicidal ideation', polarity: 'negated' },
        { id: '2', text: 'Denies SI.', concept: 'suicidal ideation', polarity: 'affirmed' },
      ]),
    );
    const figures = score(folder);
    expect(figures.polarity.all).toEqual({ right: 1, of: 2 });
    expect(figures.polarity.negated).toEqual({ right: 1, of: 1 });
    expect(scoreTable(figures)).toMatch(/negation-a\.json\s+\| 0\.50 \(1\/2\)/);
  });

  it('counts danger in short notes, and what is only asked about', () => {
    const rows = [
      { id: '1', text: 'Wants to die, has a plan.', present: true },
      { id: '2', text: 'Denies SI/HI.', present: false },
    ];
    writeFileSync(join(folder, 'danger-a.json'), JSON.stringify(rows));
    const figures = score(folder);
    expect(figures.danger['danger-a.json']).toMatchObject({
      present: { recall: 1, specificity: 1 },
      missedAsked: { right: 0, of: 0 },
      harmlessAsked: { right: 0, of: 1 },
    });
    expect(scoreTable(figures)).toMatch(/danger-a\.json\s+\| 1\.00/);
  });

  it('names the row and field that is wrong', () => {
    writeFileSync(join(folder, 'negation-a.json'), JSON.stringify([{ id: '1', text: 'x', polarity: 'negated' }]));
    expect(() => score(folder)).toThrow(/negation-a\.json, row 0, field concept/);
  });
});
