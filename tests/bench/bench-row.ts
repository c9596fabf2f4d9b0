/** One figure of the bench, and how it is measured and printed. No thresholds are asserted here: figures are reported. */

export interface BenchRow {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The same work by other means, measured in the same run, where there is one. */
  readonly baseline: number | null;
  /** value ÷ baseline. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly holds: boolean;
}

/** The value below which `share` of the numbers lie (0.5: the median). */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times `run` in milliseconds, `times` times, after a few unmeasured rounds that let the engine warm up. */
export function timed(times: number, run: (round: number) => unknown): readonly number[] {
  for (let round = 0; round < 5; round++) run(round);
  return Array.from({ length: times }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
}

/** The rows as a table for people. */
export function table(rows: readonly BenchRow[]): string {
  const say = (n: number | null) => (n === null ? '' : n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));
  const cells = rows.map((row) => [
    row.id,
    row.what,
    `${say(row.value)} ${row.unit}`,
    row.baseline === null ? '' : `${say(row.baseline)} ${row.unit}`,
    row.ratio === null ? '' : `${say(row.ratio)} ×`,
    row.goal,
    row.holds ? 'holds' : 'MISSED',
  ]);
  const head = ['', 'what', 'value', 'baseline', 'ratio', 'goal', ''];
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  return [head, widths.map((width) => '-'.repeat(width)), ...cells]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
