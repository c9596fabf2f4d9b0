/** Note formats told by their sections, in order. Pure. */
import type { NoteFormat, SectionRole } from '../types.ts';

/** Sections of each format, in order. */
export const formats: readonly (readonly [NoteFormat, readonly SectionRole[]])[] = [
  ['SOAP', ['subjective', 'objective', 'assessment', 'plan']],
  ['DAP', ['data', 'assessment', 'plan']],
  ['BIRP', ['behavior', 'intervention', 'response', 'plan']],
  ['GIRP', ['goal', 'intervention', 'response', 'plan']],
  ['SIRP', ['subjective', 'intervention', 'response', 'plan']],
  ['PIE', ['problem', 'intervention', 'evaluation']],
  ['DARP', ['data', 'assessment', 'response', 'plan']],
];

/**
 * The format whose sections are best covered by these, in order; null below three quarters of any.
 *
 * Sections beside the format's own (risk, medications) may stand in between.
 */
export function recogniseFormat(roles: readonly SectionRole[]): NoteFormat | null {
  let best: NoteFormat | null = null;
  let bestShare = 0.75;
  for (const [format, sections] of formats) {
    let from = 0;
    let hits = 0;
    for (const section of sections) {
      const at = roles.indexOf(section, from);
      if (at < 0) continue;
      hits += 1;
      from = at + 1;
    }
    // Of two formats that fit alike, the fuller one.
    const share = hits / sections.length + sections.length / 100;
    // Without its first section, I-R-P could be any of three formats.
    const ambiguous =
      hits < sections.length && sections.includes('response') && !roles.includes(sections[0] as SectionRole);
    if (share > bestShare) {
      best = ambiguous ? 'sectioned' : format;
      bestShare = share;
    }
  }
  return best;
}
