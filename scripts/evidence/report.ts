/**
 * What the evidence base covers and how old it is, as tables in the terminal:
 *
 *     npm run evidence:report [-- --all]
 *
 * Counts only; it changes nothing. Ends with 1 when a condition has no statement or a source no use, so that an edit of
 * the data that loses something is noticed.
 */
import { checksByKind, codeList, entryChecks } from '../../lib/evidence/provenance/checks.ts';
import { conditionCover, corrections, sourceUse, totals, unknowns } from '../../lib/evidence/provenance/index.ts';
import { roadmaps } from '../../lib/evidence/roadmap/index.ts';
import { table } from './report-table.ts';

const all = process.argv.includes('--all');
const FIRST = 15;
const out = (line = '') => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

const figures = totals();
const cover = conditionCover();
const use = sourceUse();

out('Evidence base');
out(
  table([
    ['Conditions, treatments', `${figures.conditions}, ${figures.treatments}`],
    ['Statements, grade lines', `${figures.statements}, ${figures.grades}`],
    ['Grade lines re-checked', share(figures.gradesRead, figures.grades)],
    ['First-line statements with a re-checked grade', share(figures.firstLineRead, figures.firstLine)],
    ['Corrected after reading', corrections.length],
    ['Techniques with steps', figures.techniques],
    ['Never list, re-checked', share(figures.neverRead, figures.never)],
    ['Measures, re-checked', share(figures.measuresRead, figures.measures)],
    ['Change limits, re-checked', share(figures.thresholdsRead, figures.thresholds)],
    ['Codes', `${figures.codes} (${figures.codeEdition})`],
    ['Goal library', `${figures.problems} problems, ${figures.goals} goals, ${figures.objectives} objectives`],
    ['Roadmaps, re-checked', share(figures.roadmapsRead, figures.roadmaps)],
  ]),
);

out('\nWhen each entry was last checked, and how');
out(
  table([
    ['Part', 'Entries', 'Read', 'In part', 'Taken over', 'Own wording', 'Gone over', 'Oldest', 'Newest'],
    ...checksByKind().map((each) => [
      each.kind,
      each.entries,
      each.read,
      each.partly,
      each.taken,
      each.own,
      each.reviewed,
      each.oldest,
      each.newest,
    ]),
    ['ICD-10-CM codes', codeList.codes, '', '', codeList.codes, '', '', codeList.checked, codeList.checked],
  ]),
);
out('Read: at an official place. Taken over: not read since. Gone over: wording and codes, no source opened.');
if (all) {
  out();
  out(
    table([
      ['Part', 'Entry', 'Checked', 'How', 'Gone over'],
      ...entryChecks().map(({ kind, id, checked }) => [kind, id, checked.on, checked.how, checked.reviewed ?? '']),
    ]),
  );
} else out('--all names every entry');

out('\nConditions × sources');
out(
  table([
    ['Condition', 'Statements', 'Sources', 'First line', 'Newest', 'Library', 'Roadmaps'],
    ...cover
      .toSorted((a, b) => a.sources - b.sources || a.id.localeCompare(b.id))
      .slice(0, all ? cover.length : FIRST)
      .map((each) => [
        each.id,
        each.statements,
        each.sources,
        each.firstLine,
        each.newest,
        each.library ? 'yes' : 'no',
        each.roadmaps,
      ]),
  ]),
);
if (!all) out(`… the ${FIRST} with the fewest sources; --all for every one`);
out(
  `In the goal library: ${share(cover.filter((each) => each.library).length, cover.length)}. With a roadmap: ${share(
    cover.filter((each) => each.roadmaps > 0).length,
    cover.length,
  )}.`,
);

out('\nAge of the sources');
const decades = [
  ['2023 and later', (year: number) => year >= 2023],
  ['2018 to 2022', (year: number) => year >= 2018 && year < 2023],
  ['2013 to 2017', (year: number) => year >= 2013 && year < 2018],
  ['before 2013', (year: number) => year < 2013],
] as const;
out(
  table([
    ['Year', 'Sources', 'Grade lines', 'Re-checked'],
    ...decades.map(([name, within]) => {
      const those = use.filter(({ source }) => within(source.year));
      const sum = (key: 'grades' | 'read') => those.reduce((total, each) => total + each[key], 0);
      return [name, those.length, sum('grades'), sum('read')];
    }),
  ]),
);

out('\nNot re-checked, by source');
const unread = use
  .filter((each) => each.grades > each.read)
  .toSorted((a, b) => b.grades - b.read - (a.grades - a.read));
out(
  table([
    ['Source', 'Year', 'Grade lines', 'Not re-checked'],
    ...unread
      .slice(0, all ? unread.length : FIRST)
      .map((each) => [each.source.label, each.source.year, each.grades, each.grades - each.read]),
  ]),
);
if (!all && unread.length > FIRST) out(`… and ${unread.length - FIRST} more; --all for every one`);

out('\nRoadmaps');
out(
  table([
    ['Treatment', 'Phases', 'Basis', 'Date'],
    ...roadmaps.map((each) => [each.treatment, each.phases.length, each.basis, each.date]),
  ]),
);

out('\nWhat it does not know');
for (const line of unknowns()) out(`- ${line}`);

const bare = cover.filter((each) => each.statements === 0).map((each) => each.id);
const idle = use.filter((each) => each.grades === 0 && each.never === 0).map((each) => each.source.id);
if (bare.length > 0) out(`\nConditions without a statement: ${bare.join(', ')}`);
if (idle.length > 0) out(`\nSources without use: ${idle.join(', ')}`);
process.exitCode = bare.length + idle.length > 0 ? 1 : 0;
