import { describe, expect, it } from 'vitest';
import { conditions, neverList, sources, statements } from '../index.ts';
import { checksByKind, checkWords, entryChecks } from './checks.ts';
import { conditionCover, sourceUse, totals, unknowns } from './index.ts';

describe('provenance', () => {
  it('accounts for every grade line and every never-list citation once', () => {
    const use = sourceUse();
    expect(use).toHaveLength(sources.length);
    const lines = statements.flatMap((each) => each.grades);
    expect(use.reduce((sum, each) => sum + each.grades, 0)).toBe(lines.length);
    expect(use.reduce((sum, each) => sum + each.read, 0)).toBe(lines.filter((each) => each.read).length);
    expect(use.reduce((sum, each) => sum + each.never, 0)).toBe(neverList.flatMap((each) => each.sources).length);
  });

  it('knows what a source is cited for', () => {
    const use = sourceUse().find(({ source }) => source.id === 'APA-BPD-2024');
    expect(use?.conditions).toContain('bpd');
    expect(use?.statements).toBeGreaterThan(0);
  });

  it('covers every condition, with the year of its newest source', () => {
    const cover = conditionCover();
    expect(cover.map((each) => each.id)).toEqual(conditions.map((each) => each.id));
    const ptsd = cover.find((each) => each.id === 'ptsd');
    expect(ptsd).toMatchObject({ newest: 2025, library: true });
    expect(ptsd?.roadmaps).toBeGreaterThanOrEqual(3);
    expect(cover.every((each) => each.newest > 1990)).toBe(true);
  });

  it('never counts more as read than there is', () => {
    const all = totals();
    expect(all.gradesRead).toBeLessThanOrEqual(all.grades);
    expect(all.roadmapsRead).toBeLessThanOrEqual(all.roadmaps);
    expect(all.thresholdsRead).toBeLessThanOrEqual(all.thresholds);
  });

  it('says what it does not know, with the figures of the data', () => {
    const { grades, gradesRead } = totals();
    expect(unknowns().join(' ')).toContain(`${grades - gradesRead} of ${grades} grade lines`);
  });

  it('says of every single entry when it was last checked and how, and counts each once', () => {
    const all = entryChecks();
    for (const { kind, id, checked } of all) {
      expect(checked.on, `${kind} ${id}`).toMatch(/^2026-\d\d-\d\d$/);
      expect(checkWords(checked), `${kind} ${id}`).toMatch(/read|taken over|own wording/);
    }
    const kinds = checksByKind();
    expect(kinds.reduce((sum, each) => sum + each.entries, 0)).toBe(all.length);
    for (const each of kinds) {
      expect(each.read + each.partly + each.taken + each.own, each.kind).toBe(each.entries);
      expect(each.oldest <= each.newest, each.kind).toBe(true);
    }
    const named = new Map(kinds.map((each) => [each.kind, each.entries]));
    expect(named.get('Statement')).toBe(statements.length);
    expect(named.get('Condition')).toBe(conditions.length);
    expect(named.get('Source')).toBe(sources.length);
    expect(named.get('Never suggested')).toBe(neverList.length);
    expect(named.get('Caution')).toBe(statements.filter((each) => each.cautions.length > 0).length);
  });

  it('calls a statement or source read only when every line of it was', () => {
    const lines = statements.flatMap((each) => each.grades);
    for (const { id, checked, grades } of statements) {
      const read = grades.filter((grade) => grade.read).length;
      const how = read === 0 ? 'taken' : read === grades.length ? 'read' : 'partly';
      expect(checked.how, id).toBe(how);
      if (how !== 'taken')
        expect(
          grades.map(({ readOn }) => readOn),
          id,
        ).toContain(checked.on);
    }
    for (const { id, checked } of sources) {
      if (checked.how === 'read')
        expect(
          lines.filter((line) => line.source === id && !line.read),
          id,
        ).toEqual([]);
    }
  });
});
