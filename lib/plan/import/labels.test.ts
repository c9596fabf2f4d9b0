import { describe, expect, it } from 'vitest';
import { labelOf } from './labels.ts';

describe('a label', () => {
  it.each([
    ['Goal', { kind: 'goal', many: false }],
    ['Goals', { kind: 'goal', many: true }],
    ['Goal(s)', { kind: 'goal', many: true }],
    ['LTG', { kind: 'goal', many: false }],
    ['Short-Term Objectives', { kind: 'objective', many: true }],
    ['Strategies', { kind: 'intervention', many: true }],
    ['Presenting Problem', { kind: 'problem', many: false }],
    ['Diagnosis', { kind: 'diagnosis', many: false }],
    ['Treatment Plan', { kind: 'title', many: false }],
    ['Date of Birth', { kind: 'not-plan', many: false }],
    ['Target Completion Date', { kind: 'detail', detail: 'dueDate', many: false }],
    ['Success criteria', { kind: 'detail', detail: 'doneWhen', many: false }],
    ['Current baseline', { kind: 'detail', detail: 'baseline', many: false }],
    ['Client’s own words', { kind: 'detail', detail: 'clientWords', many: false }],
    ['In her own words', { kind: 'detail', detail: 'clientWords', many: false }],
    ['In her own word', { kind: 'detail', detail: 'clientWords', many: false }],
    ['Assessment tools', { kind: 'detail', detail: 'measure', many: true }],
    ['Diagnosis codes', { kind: 'diagnosis', many: true }],
    ['  Goal  ', { kind: 'goal', many: false }],
  ])('%s says what stands behind it', (written, label) => {
    expect(labelOf(written)).toMatchObject(label);
  });

  it.each([
    ['Goal 2', 'goal', '2'],
    ['Goal #2', 'goal', '2'],
    ['Goal No. 2', 'goal', '2'],
    ['Objective 1A', 'objective', '1a'],
    ['Objective 1.1', 'objective', '1.1'],
    ['Objective 1-b', 'objective', '1-b'],
    ['Objective B', 'objective', 'b'],
    ['Goal 12', 'goal', '12'],
  ])('%s has a number, and is for one item', (written, kind, ref) => {
    expect(labelOf(written)).toEqual({ kind, ref, many: false });
  });

  it('loses what stands in brackets', () => {
    expect(labelOf('Goal (long term) ')).toEqual({ kind: 'goal', many: false });
  });

  it.each([
    '',
    '12',
    'Something else 2',
    'Own words of hers',
    'Goal of the client',
    'Goal (as agreed',
    'Goal [as agreed',
    `Goal ${'x'.repeat(60)}`,
  ])('is not: %j', (written) => {
    expect(labelOf(written)).toBeNull();
  });
});
