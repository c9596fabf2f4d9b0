/** The tables of `npm run test:trust`, and what counts as failed in them. */
import type { LineProof } from './lines.ts';

/** What a fault test came to. `expected`: records that were confirmed as stored; `lost` of them were not found again. */
export interface FaultRow {
  readonly fault: string;
  readonly browser: string;
  readonly operations: number;
  readonly kills: number;
  readonly expected: number;
  readonly found: number;
  readonly lost: number;
  /** Half-written or unreadable records found. */
  readonly broken: number;
}

export interface AttackRow {
  readonly attack: string;
  readonly browser: string;
  /** What the attacker learnt or changed; empty: nothing. */
  readonly gained: string;
}

/** Versions of a plan that are numbered and cannot be read. */
export const missing = (versions: readonly { readonly version: number }[]): number =>
  (versions[0]?.version ?? 0) - versions.length;

/** Counts for one fault test, to be filled while it runs. */
export class Count {
  operations = 0;
  kills = 0;
  expected = 0;
  found = 0;
  broken = 0;

  row(fault: string, browser: string): FaultRow {
    const { operations, kills, expected, found, broken } = this;
    return { fault, browser, operations, kills, expected, found, lost: expected - found, broken };
  }
}

function renderLines(head: readonly string[], cells: readonly (readonly string[])[]): string {
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

export function faultTable(rows: readonly FaultRow[]): string {
  const head = ['fault', 'browser', 'operations', 'kills', 'expected', 'found', 'lost', 'broken'];
  const total = rows.reduce((sum, row) => sum + row.lost + row.broken, 0);
  const cells = rows.map((row) => [
    row.fault,
    row.browser,
    ...[row.operations, row.kills, row.expected, row.found, row.lost, row.broken].map(String),
  ]);
  const sum = (of: (row: FaultRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  cells.push([
    'all',
    '',
    ...[
      sum((row) => row.operations),
      sum((row) => row.kills),
      sum((row) => row.expected),
      sum((row) => row.found),
      sum((row) => row.lost),
      sum((row) => row.broken),
    ].map(String),
  ]);
  return `${renderLines(head, cells)}\n\nS2, records lost in fault tests: ${total} (goal 0)`;
}

export function attackTable(rows: readonly AttackRow[]): string {
  const cells = rows.map(({ attack, browser, gained }) => [attack, browser, gained === '' ? 'nothing' : gained]);
  const won = rows.filter(({ gained }) => gained !== '').length;
  return `${renderLines(['attack', 'browser', 'learnt or changed'], cells)}\n\nAttacks that gained something: ${won} of ${rows.length}`;
}

/** The threat model line by line. */
export function lineTable(lines: readonly LineProof[]): string {
  const cells = lines.map(({ attack, browsers, tests, held }) => [
    attack.length > 90 ? `${attack.slice(0, 89)}…` : attack,
    browsers,
    tests,
    held === null ? 'not played' : held ? 'held' : 'NOT HELD',
  ]);
  const failed = lines.filter(({ held }) => held === false).length;
  const head = ['line of the threat model', 'in browsers', 'tests of the code', ''];
  return `${renderLines(head, cells)}\n\nLines that did not hold: ${failed} of ${lines.length}`;
}
