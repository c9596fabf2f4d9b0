/** The imported text line by line, each with what it was read as. What found no place stands out, with words for it. */
import type { LineReading, SourceLine } from '../../lib/plan/import/index.ts';

const words: Readonly<Record<LineReading, string>> = {
  goal: 'goal',
  objective: 'objective',
  intervention: 'intervention',
  problem: 'problem',
  diagnosis: 'diagnosis',
  detail: 'detail',
  heading: 'heading',
  other: '',
  'not-plan': 'not used',
  'asked-later': 'asked later',
  'left-over': 'not placed',
  blank: '',
};

export function SourceLines({ title, lines }: { readonly title: string; readonly lines: readonly SourceLine[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard
    <section class="tl-import-source" aria-label={title} tabIndex={0}>
      <h2 class="tl-heading">{title}</h2>
      <ol class="tl-import-lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no identity but their place
          <li key={index} class="tl-import-line" data-as={line.as}>
            <span class="tl-soft tl-small">{words[line.as]}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
