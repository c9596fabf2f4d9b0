/** Prints the scores as a table that fits a terminal and a Markdown file alike. */
import type { TallyFigures } from './counts.ts';
import type { CaseFigures, Figures, Ratio } from './score.ts';

const number = (value: number | null): string => (value === null ? '-' : value.toFixed(2));
const share = ({ right, of }: Ratio): string => (of === 0 ? '-' : `${(right / of).toFixed(2)} (${right}/${of})`);

/** A Markdown table with its columns set to one width. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

const prf = (f: TallyFigures): string[] => [number(f.precision), number(f.recall), number(f.f1)];

function caseRows(name: string, f: CaseFigures): string[][] {
  return [
    [name, `goals (${f.cases} notes)`, ...prf(f.goals), number(f.goals.balancedAccuracy)],
    [name, 'objectives', ...prf(f.objectives), number(f.objectives.balancedAccuracy)],
    [name, 'interventions', ...prf(f.interventions), '-'],
    [name, 'risk present', ...prf(f.risk), number(f.risk.balancedAccuracy)],
  ];
}

/** Figures as Markdown. */
export function scoreTable(figures: Figures): string {
  const parts: string[] = [];
  const cases = Object.entries(figures.cases);
  if (cases.length > 1) {
    parts.push(
      'Notes against plans',
      table(
        ['file', 'what', 'precision', 'recall', 'F1', 'balanced accuracy'],
        cases.flatMap(([name, f]) => caseRows(name, f)),
      ),
      table(
        [
          'file',
          'near misses called addressed',
          'progress right',
          'risk sensitivity',
          'risk specificity',
          'risk assessed right',
        ],
        cases.map(([name, f]) => [
          name,
          share(f.nearMiss),
          share(f.progress),
          number(f.risk.recall),
          number(f.risk.specificity),
          share(f.riskAssessed),
        ]),
      ),
    );
  }
  const polarity = Object.entries(figures.polarity).filter(([, ratio]) => ratio.of > 0);
  if (polarity.length > 0)
    parts.push(
      'Polarity',
      table(
        ['set or class', 'accuracy'],
        polarity.map(([name, ratio]) => [name, share(ratio)]),
      ),
    );
  const danger = Object.entries(figures.danger);
  if (danger.length > 0)
    parts.push(
      'Danger in short notes',
      table(
        ['file', 'sensitivity', 'specificity', 'missed but asked about', 'harmless but asked about'],
        danger.map(([name, f]) => [
          name,
          number(f.present.recall),
          number(f.present.specificity),
          share(f.missedAsked),
          share(f.harmlessAsked),
        ]),
      ),
    );
  const techniques = Object.entries(figures.techniques);
  if (techniques.length > 1)
    parts.push(
      'Techniques',
      table(
        ['file', 'precision', 'recall', 'F1'],
        techniques.map(([name, f]) => [name, ...prf(f)]),
      ),
    );
  const lint = Object.entries(figures.lint);
  if (lint.length > 0)
    parts.push(
      'Objective lint',
      table(
        ['label', 'accuracy'],
        lint.map(([name, ratio]) => [name, share(ratio)]),
      ),
    );
  return parts.join('\n\n');
}
