/** Which EHRs are known, how far that knowledge goes and from when it is: so that nobody expects more than there is. */
import type { EvidenceLevel } from '../../lib/ehr/types.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { knownEhrs } from './known-ehrs.ts';
import './ehr-table.css';

const levels: Readonly<Record<EvidenceLevel, string>> = {
  'verified-in-code': 'verified in code',
  documented: 'documented',
  generic: 'generic',
};

const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

export function EhrTable() {
  return (
    <Disclosure heading={3} summary="EHRs it knows, and how well">
      <div class="tl-stack">
        <dl class="tl-ehr-levels tl-small">
          <div>
            <dt>Verified in code</dt>
            <dd>The facts come from the EHR’s own source, or from programs that ran against it.</dd>
          </div>
          <div>
            <dt>Documented</dt>
            <dd>Addresses and wording come from its help pages. The note’s fields are told by their labels.</dd>
          </div>
          <div>
            <dt>Generic</dt>
            <dd>Labels and headings alone decide, as on any site you allow. A page that is missed can be taught.</dd>
          </div>
        </dl>
        <p class="tl-soft tl-small">
          Nobody opened a live account for any of these. “Checked” is the day the facts were last looked at.
        </p>
        <table class="tl-ehr-table" aria-label="EHRs with the evidence behind their recognition">
          <thead>
            <tr>
              <th scope="col">EHR</th>
              <th scope="col">Evidence</th>
              <th scope="col">Checked</th>
            </tr>
          </thead>
          <tbody>
            {knownEhrs.map(({ name, evidence, checkedOn, note }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {note && <span class="tl-ehr-note tl-soft tl-small">{note}</span>}
                </th>
                <td>{levels[evidence]}</td>
                <td class="tl-ehr-day">{day.format(new Date(checkedOn))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
