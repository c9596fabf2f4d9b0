/**
 * What the demo EHR's server remembers, in memory: the text of saved notes, who signed, messages sent. Tests read it
 * back to prove what reached the "record" (and that nothing was saved or signed behind the therapist's back).
 */
import { signedText, templateOf } from './notes.ts';

export interface SavedNote {
  readonly id: string;
  readonly chartId: string;
  fields: Record<string, string>;
  saves: number;
  signed: boolean;
}

export interface DemoState {
  note(chartId: string, id: string): SavedNote | null;
  save(chartId: string, id: string, fields: Record<string, string>): SavedNote | null;
  sign(chartId: string, id: string): SavedNote | null;
  all(): readonly SavedNote[];
  reset(): void;
}

export function createState(): DemoState {
  const notes = new Map<string, SavedNote>();
  const get = (chartId: string, id: string): SavedNote | null => {
    const template = templateOf(id);
    if (!template || !id.startsWith(chartId.replace(/\D/g, ''))) return null;
    const key = `${chartId}/${id}`;
    const signed = template.kind === 'signed';
    const note = notes.get(key) ?? { id, chartId, fields: signed ? { ...signedText } : {}, saves: 0, signed };
    notes.set(key, note);
    return note;
  };
  return {
    note: get,
    save: (chartId, id, fields) => {
      const note = get(chartId, id);
      if (!note || note.signed) return null;
      note.fields = { ...note.fields, ...fields };
      note.saves += 1;
      return note;
    },
    sign: (chartId, id) => {
      const note = get(chartId, id);
      if (note) note.signed = true;
      return note;
    },
    all: () => [...notes.values()],
    reset: () => notes.clear(),
  };
}
