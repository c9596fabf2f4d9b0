import { describe, expect, it } from 'vitest';
import type { FieldReport } from '../ehr/types.ts';
import { createFieldPlaces } from './field-places.ts';

function field(key: string, label: string, focused = false): FieldReport {
  return { key, label, focused, role: 'unknown', editor: 'textarea', editable: true, text: '' };
}
const report = (documentToken: string, ...fields: FieldReport[]) => ({ documentToken, fields });

describe('field places', () => {
  it('finds the field the therapist was in after the form was rebuilt with new keys and without focus', () => {
    const places = createFieldPlaces();
    places.see(report('t', field('f1', 'Subjective'), field('f2', 'Assessment', true)));
    const rebuilt = report('t', field('f3', 'Subjective'), field('f4', 'Assessment'));
    expect(places.find(rebuilt, null)).toBe('f4');
    expect(places.find(rebuilt, 'f2')).toBe('f4');
    expect(places.find(rebuilt, 'f1')).toBe('f3');
  });

  it('gives up rather than write into another section', () => {
    const places = createFieldPlaces();
    places.see(report('t', field('f1', 'Subjective'), field('f2', 'Assessment', true)));
    expect(places.find(report('t', field('f3', 'Data'), field('f4', 'Plan')), 'f2')).toBeNull();
    expect(places.find(report('t', field('f3', 'Subjective')), null)).toBeNull();
  });

  it('does not choose between several fields that nobody has been in', () => {
    const places = createFieldPlaces();
    expect(places.find(report('t', field('f1', 'Subjective'), field('f2', 'Plan')), null)).toBeNull();
    expect(places.find(report('t', field('f1', 'Note')), null)).toBe('f1');
  });

  it('forgets with the view', () => {
    const places = createFieldPlaces();
    places.see(report('t', field('f1', 'Subjective'), field('f2', 'Plan', true)));
    expect(places.find(report('u', field('f1', 'Subjective'), field('f2', 'Plan')), null)).toBeNull();
  });
});
