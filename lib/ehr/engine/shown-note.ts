/**
 * A signed note that the EHR shows as plain text: sections under headings, with no field at all. Only where the page
 * says that it is closed and shows one note; a list of notes repeats its headings and is left alone.
 */
import type { SectionRole } from '../types.ts';
import { isVisible, plainText, type Root } from './dom.ts';
import { recogniseFormat } from './format.ts';
import { cleanLabel } from './label.ts';
import { noteRole } from './vocabulary.ts';

const headings = 'h2, h3, h4, h5, h6, [role=heading], dt, strong, b, label';

/** Text under each section heading of a complete note; empty when the page shows none, or more than one. */
export function shownSections(roots: readonly Root[]): { label: string; root: HTMLElement }[] {
  const found = new Map<SectionRole, { label: string; root: HTMLElement }>();
  for (const root of roots) {
    for (const heading of root.querySelectorAll<HTMLElement>(headings)) {
      const label = cleanLabel(plainText(heading, 61));
      const role = label.length < 60 && !heading.closest('[contenteditable]') ? noteRole(label) : undefined;
      if (!role || role === 'narrative' || !isVisible(heading)) continue;
      const only = heading.parentElement?.childElementCount === 1 ? heading.parentElement : heading;
      const text = (heading.nextElementSibling ?? only.nextElementSibling) as HTMLElement | null;
      if (!text || text.matches(headings)) continue;
      if (found.has(role)) return [];
      found.set(role, { label, root: text });
    }
  }
  return recogniseFormat([...found.keys()]) ? [...found.values()] : [];
}
