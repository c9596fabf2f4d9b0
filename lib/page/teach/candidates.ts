/** What could be chosen without a mouse: fields, parts that look like a list of goals, and lines that may be a name. */
import { isVisible, rootsOf, tidy } from '../../ehr/engine/dom.ts';
import { planRole } from '../../ehr/engine/vocabulary.ts';
import { fieldAt, fieldTitle } from '../../ehr/taught/locator.ts';
import { documentsOf } from './pointer.ts';

export interface Candidate {
  readonly element: HTMLElement;
  readonly title: string;
}

const MOST = 24;

const all = (document: Document, selector: string): HTMLElement[] =>
  documentsOf(document)
    .flatMap((each) => rootsOf(each))
    .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
    .filter(isVisible);

function unique(elements: readonly (HTMLElement | null)[], title: (element: HTMLElement) => string): Candidate[] {
  const found = new Set(elements.filter((element) => element !== null));
  return [...found].slice(0, MOST).map((element) => ({ element, title: title(element) }));
}

export const fieldCandidates = (document: Document): Candidate[] =>
  unique(all(document, 'textarea, [contenteditable]').map(fieldAt), fieldTitle);

/** Regions whose own headings speak of goals. */
export function goalCandidates(document: Document): Candidate[] {
  const headings = all(document, 'h1, h2, h3, h4, legend, dt, th, label').filter((heading) =>
    planRole(tidy(heading.textContent ?? '').slice(0, 60)),
  );
  const around = (heading: HTMLElement) =>
    heading.closest<HTMLElement>('section, article, form, fieldset, table, [role="region"], main') ??
    heading.parentElement;
  return unique(headings.map(around), (element) => tidy(element.textContent ?? '').slice(0, 60));
}

/** Headings and short lines at the top of the page. */
export const nameCandidates = (document: Document): Candidate[] =>
  unique(
    all(document, 'h1, h2, h3, [class*="name" i], [data-test*="name" i], [data-testid*="name" i]').filter((element) => {
      const text = tidy(element.textContent ?? '');
      return text.length > 2 && text.length < 60 && element.childElementCount < 3;
    }),
    (element) => tidy(element.textContent ?? '').slice(0, 60),
  );
