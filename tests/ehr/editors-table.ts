/** The stored result of the editors' run (`node tests/editors/run.ts`), as one table: editor by browser. */
import { readResults } from '../editors/results.ts';

/** Markdown; says which run it is from. */
export function editorsTable(): string {
  const results = readResults();
  if (results.length === 0) return 'Editors: no stored result; `node tests/editors/run.ts [--firefox]` makes one.';
  const editors = [...new Set(results.flatMap(({ editors }) => Object.keys(editors)))].sort();
  const cell = (verdicts: Readonly<Record<string, boolean>> | undefined): string => {
    const all = Object.values(verdicts ?? {});
    return all.length === 0 ? '–' : `${all.filter(Boolean).length}/${all.length}`;
  };
  return [
    'Editors, behaviours that hold as judged by the editor’s own model (stored result of `node tests/editors/run.ts`):',
    `| editor | ${results.map(({ browser, date }) => `${browser}, ${date}`).join(' | ')} |`,
    `|---|${results.map(() => '---|').join('')}`,
    ...editors.map((editor) => `| ${editor} | ${results.map(({ editors }) => cell(editors[editor])).join(' | ')} |`),
  ].join('\n');
}
