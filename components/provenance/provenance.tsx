/**
 * Where the suggestions come from: every source with what rests on it and how it was checked, what is never suggested
 * and why, and what the base does not know. Reads the data that ships with the extension; nothing of any client.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sourceOf } from '../../lib/evidence/knowledge.ts';
import { neverList } from '../../lib/evidence/never.ts';
import { checksByKind, checkWords, codeList, entryChecks } from '../../lib/evidence/provenance/checks.ts';
import { corrections, type SourceUse, sourceUse, totals, unknowns } from '../../lib/evidence/provenance/index.ts';
import type { NeverEntry } from '../../lib/evidence/types.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import './provenance.css';

/** How many sources stand there before "all". */
const FIRST = 15;

/** The day itself: for a source "two months ago" says too little. */
const say = (day: string) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export function Provenance() {
  const all = totals();
  const kinds = useMemo(checksByKind, []);
  const when = (...names: readonly string[]) => {
    const own = kinds.filter(({ kind }) => names.includes(kind));
    const oldest = own.map((each) => each.oldest).toSorted()[0] ?? '';
    const newest =
      own
        .map((each) => each.newest)
        .toSorted()
        .at(-1) ?? '';
    return oldest === newest ? say(oldest) : `${say(oldest)} to ${say(newest)}`;
  };
  const top = useRef<HTMLDivElement>(null);
  // The button that opened this is gone, so the focus moves here and not to the top of the page.
  useEffect(() => top.current?.focus(), []);
  return (
    <div class="tl-stack" ref={top} tabIndex={-1}>
      <dl class="tl-provenance-figures">
        <Figure name="Statements" checked={when('Condition', 'Treatment', 'Statement')}>
          {all.statements} on {all.conditions} conditions and {all.treatments} treatments. {all.gradesRead} of{' '}
          {all.grades} grades were read, in the source, its abstract or a summary that the line names; the rest are
          known and not re-checked. Of {all.firstLine} statements in the first tier {all.firstLineRead} have a grade
          that was read.
        </Figure>
        <Figure name="Techniques" checked={when('Technique')}>
          {all.techniques}, each with steps, wording for the note, what to watch for and practice between sessions
        </Figure>
        <Figure name="Codes" checked={say(codeList.checked)}>
          {all.codes} codes of {all.codeEdition}
        </Figure>
        <Figure name="Measures" checked={when('Measure')}>
          {all.measures}, of which {all.measuresRead} re-checked. Limits for reliable change: {all.thresholds}, of which{' '}
          {all.thresholdsRead} read.
        </Figure>
        <Figure name="Goal library" checked={when('Goal library')}>
          {all.problems} problems, {all.goals} goals, {all.objectives} objectives, all in own words and with blanks
        </Figure>
        <Figure name="Roadmaps" checked={when('Roadmap')}>
          {all.roadmaps} treatments, of which {all.roadmapsRead} re-checked in a source
        </Figure>
      </dl>
      <Disclosure heading={3} summary={`Sources (${all.sources})`}>
        <Sources />
      </Disclosure>
      <Disclosure heading={3} summary="When each entry was last checked, and how">
        <Checks />
      </Disclosure>
      {corrections.length > 0 && (
        <Disclosure heading={3} summary={`Corrected after reading the source (${corrections.length})`}>
          <ul class="tl-provenance-list">
            {corrections.map(({ source, statement, was, now, where, on }) => (
              <li key={`${statement} ${source}`}>
                <p>
                  <strong>{sourceOf(source)?.label ?? source}</strong> <span class="tl-soft tl-small">{statement}</span>
                </p>
                <p class="tl-small">
                  {now} <span class="tl-soft">(before: {was})</span>
                </p>
                <p class="tl-soft tl-small">
                  {say(on)}, {where}
                </p>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure heading={3} summary={`Never suggested (${all.never})`}>
        <ul class="tl-provenance-list">
          {neverList.map((entry) => (
            <NeverLine key={entry.id} entry={entry} />
          ))}
        </ul>
      </Disclosure>
      <Disclosure heading={3} summary="What this does not know">
        <ul class="tl-promises">
          {unknowns().map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function Figure({
  name,
  checked,
  children,
}: {
  readonly name: string;
  readonly checked: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <span class="tl-soft tl-small tl-provenance-when">last checked {checked}</span>
      </dd>
    </div>
  );
}

/** Each part with its checks counted, and every single entry by name. */
function Checks() {
  const [query, setQuery] = useState('');
  const all = useMemo(entryChecks, []);
  const words = query.trim().toLowerCase().split(/\s+/);
  const found = query.trim()
    ? all.filter(({ kind, id, name }) => {
        const text = `${kind} ${id} ${name}`.toLowerCase();
        return words.every((word) => text.includes(word));
      })
    : [];
  return (
    <div class="tl-stack">
      <p class="tl-soft tl-small">
        Read: at an official place, that day. Taken over: known from the source or the reference, not read since. Own
        wording: written for this, no source to read. Going over the wording opens no source.
      </p>
      <ul class="tl-provenance-list">
        {checksByKind().map(({ kind, entries, read, partly, taken, own, reviewed, oldest, newest }) => {
          const parts = [
            read > 0 && `${read} read`,
            partly > 0 && `${partly} read in part`,
            taken > 0 && `${taken} taken over`,
            own > 0 && `${own} own wording`,
            reviewed > 0 && `wording of ${reviewed} gone over`,
          ];
          return (
            <li key={kind}>
              <strong>{kind}</strong> ({entries}) <span class="tl-small">{parts.filter(Boolean).join(' · ')}</span>
              <span class="tl-soft tl-small tl-provenance-when">
                {oldest === newest ? say(oldest) : `${say(oldest)} to ${say(newest)}`}
              </span>
            </li>
          );
        })}
      </ul>
      <TextField label="Find an entry" type="search" autocomplete="off" value={query} onValue={setQuery} />
      <p role="status" class="tl-soft tl-small">
        {query.trim()
          ? `${found.length} found${found.length > FIRST ? `, the first ${FIRST} shown` : ''}`
          : `${all.length} entries`}
      </p>
      {found.length > 0 && (
        <ul class="tl-provenance-list">
          {found.slice(0, FIRST).map(({ kind, id, name, checked }) => (
            <li key={`${kind} ${id}`}>
              <p>
                {name} <span class="tl-soft tl-small">{kind}</span>
              </p>
              <p class="tl-soft tl-small">
                {say(checked.on)}, {checkWords(checked, say)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Sources() {
  const [query, setQuery] = useState('');
  const [whole, setWhole] = useState(false);
  const use = useMemo(sourceUse, []);
  const words = query.trim().toLowerCase().split(/\s+/);
  const found = use.filter(({ source }) => {
    const text = `${source.label} ${source.citation}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const shown = whole || query.trim() ? found : found.slice(0, FIRST);
  return (
    <div class="tl-stack">
      <TextField label="Find a source" type="search" autocomplete="off" value={query} onValue={setQuery} />
      <p role="status" class="tl-soft tl-small">
        {query.trim() ? `${found.length} found` : 'Most used first'}
      </p>
      <ul class="tl-provenance-list">
        {shown.map((each) => (
          <li key={each.source.id}>
            <p>
              <strong>{each.source.label}</strong> <span class="tl-soft tl-small">{usedFor(each)}</span>
            </p>
            <p class="tl-small">
              {each.source.citation}
              {each.source.doi ? `. doi:${each.source.doi}` : ''}
            </p>
            {each.source.note && <p class="tl-soft tl-small">{each.source.note}</p>}
            <p class="tl-soft tl-small">
              {say(each.source.checked.on)}, {checkWords(each.source.checked, say)}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <Button small variant="plain" onClick={() => setWhole(true)}>
          All {found.length}
        </Button>
      )}
    </div>
  );
}

/** "17 statements · 4 of 17 grades re-checked": what rests on a source, and how far it was read. */
function usedFor({ statements, grades, read, never }: SourceUse): string {
  const parts = [
    statements > 0 && `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    grades > 0 &&
      (read === grades ? 're-checked' : read === 0 ? 'known, not re-checked' : `${read} of ${grades} re-checked`),
    never > 0 && `${never} on the never list`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function NeverLine({ entry }: { readonly entry: NeverEntry }) {
  return (
    <li>
      <p>
        <strong>{entry.practice}</strong>
      </p>
      <p class="tl-small">
        {entry.why} <span class="tl-soft">({entry.status})</span>
      </p>
      {entry.scope === 'here' && <p class="tl-soft tl-small">Only for: {entry.appliesTo}</p>}
      <p class="tl-soft tl-small">
        {entry.sources.map((id) => sourceOf(id)?.label ?? id).join('; ')}
        {' · '}
        {say(entry.checked.on)}, {checkWords(entry.checked, say)}
      </p>
    </li>
  );
}
