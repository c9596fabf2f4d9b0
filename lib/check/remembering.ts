/**
 * A reader that reads a section again only when it changed: while one is being written, the others stay as they are. Keeps
 * the last text of each section, as long as its checker lives and no longer; nothing else may hold it.
 */
import type { NoteReaders } from './check-note.ts';

type Find = NoteReaders['findTechniques'];

/** Sections that are remembered; a note has fewer. */
const MOST = 24;

export function remembering(find: Find): Find {
  const last = new Map<string, { readonly text: string; readonly found: ReturnType<Find> }>();
  return (section, text) => {
    const before = last.get(section);
    if (before?.text === text) return before.found;
    const found = find(section, text);
    last.delete(section);
    last.set(section, { text, found });
    const oldest = last.keys().next();
    if (last.size > MOST && !oldest.done) last.delete(oldest.value);
    return found;
  };
}
