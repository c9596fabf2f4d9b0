/**
 * Remembers where each note field stands (its place among the fields, and its label) and which one the therapist was in
 * last, so that a field is found again after the page has rebuilt its form. Never guesses between several fields: text
 * that lands in the wrong section of a chart is worse than text that does not land.
 */
import type { PageReport } from '../ehr/types.ts';

type Seen = Pick<PageReport, 'documentToken' | 'fields'>;

export interface FieldPlaces {
  /** Takes note of a report; forgets everything when it is of another page, note or client. */
  see(report: Seen): void;
  /**
   * The key that a field has in this report.
   *
   * @param key as an earlier report of the same view gave it; null for the field the therapist was in last
   * @returns null when that field is not there any more, or when nobody knows which of several is meant
   */
  find(report: Seen, key: string | null): string | null;
}

export function createFieldPlaces(): FieldPlaces {
  let token = '';
  let last: string | null = null;
  const places = new Map<string, { readonly index: number; readonly label: string }>();

  function see({ documentToken, fields }: Seen): void {
    if (documentToken !== token) {
      token = documentToken;
      last = null;
      places.clear();
    }
    for (const [index, { key, label, focused }] of fields.entries()) {
      places.set(key, { index, label });
      if (focused) last = key;
    }
  }

  return {
    see,
    find(report, key) {
      see(report);
      const { fields } = report;
      const wanted = key ?? last;
      if (wanted === null) {
        const editable = fields.filter((field) => field.editable);
        return editable.length === 1 ? (editable[0]?.key ?? null) : null;
      }
      if (fields.some((field) => field.key === wanted)) return wanted;
      const place = places.get(wanted);
      const there = place && fields[place.index];
      return there && there.label === place.label ? there.key : null;
    },
  };
}
