/** Who graded an option and how, each citation ready to copy: the strongest in full, the others one press away. */
import type { EvidenceLine } from '../../lib/evidence/types.ts';
import type { Insert } from '../panel/use-insert.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import './sources.css';
import { gradeWords } from './suggestion-summary.tsx';

export interface SourcesProps {
  readonly evidence: readonly EvidenceLine[];
  /** A sentence where they disagree. */
  readonly differ: string | undefined;
  readonly inserting: Insert;
}

export function Sources({ evidence, differ, inserting }: SourcesProps) {
  const [first, ...others] = evidence;
  if (!first) return null;
  return (
    <div>
      <h4 class="tl-heading">Evidence</h4>
      {differ && <p class="tl-sources-differ">{differ}</p>}
      <SourceLine line={first} inserting={inserting} />
      {others.length > 0 && (
        <Disclosure summary={`${others.length} more ${others.length === 1 ? 'source' : 'sources'}`}>
          <ul class="tl-sources">
            {others.map((line) => (
              // One source may grade twice, by population.
              <li key={`${line.source} ${line.grade}`}>
                <SourceLine line={line} inserting={inserting} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}

/** "Read on 2026-11-26 in …": the day itself, since an age would go on changing. */
function readWords({ checked, checkedOn, checkedIn }: EvidenceLine): string {
  if (!checked) return `Known${checkedOn ? `, taken over on ${checkedOn}` : ''}; not read again.`;
  return checkedOn && checkedIn ? `Read on ${checkedOn} in: ${checkedIn}.` : 'Read in the source.';
}

function SourceLine({ line, inserting }: { readonly line: EvidenceLine; readonly inserting: Insert }) {
  return (
    <div class="tl-source">
      <p>
        {gradeWords(line)}
        {line.about && <span class="tl-soft"> (for {line.about})</span>}
      </p>
      <p class="tl-soft">
        {line.meaning} {readWords(line)}
        {line.note && ` ${line.note}`}
      </p>
      <p>{line.citation}</p>
      <Button small variant="plain" icon="copy" onClick={() => void inserting.copy(line.citation)}>
        Copy citation
      </Button>
    </div>
  );
}
