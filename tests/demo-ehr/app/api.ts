/** The app's calls to its own server. */
import type { SavedNote } from '../state.ts';

const url = (chartId: string, id: string) => `/api/notes/${chartId}/${id}`;

export const loadNote = async (chartId: string, id: string): Promise<SavedNote | null> =>
  (await fetch(url(chartId, id))).json();

export const saveNote = async (
  chartId: string,
  id: string,
  fields: Record<string, string>,
): Promise<SavedNote | null> =>
  (await fetch(url(chartId, id), { method: 'PUT', body: JSON.stringify({ fields }) })).json();

export const signNote = async (chartId: string, id: string): Promise<SavedNote | null> =>
  (await fetch(`${url(chartId, id)}/sign`, { method: 'POST' })).json();
