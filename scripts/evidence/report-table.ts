/** Plain text tables for the report. Knows nothing of what it prints. */

/** Rows as aligned columns: words to the left, numbers to the right. The first row may be a heading. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => String(row[column] ?? '').length)),
  );
  // A heading stands over numbers as they stand.
  const isNumber = Array.from({ length: columns }, (_, column) => rows.some((row) => typeof row[column] === 'number'));
  return rows
    .map((row) =>
      widths
        .map((width, column) => {
          const text = String(row[column] ?? '');
          return isNumber[column] ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
