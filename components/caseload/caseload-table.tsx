/** A page of the caseload as a table. What needs a look is said in words; nothing is coloured as an alarm. */
import type { Row } from '../../lib/caseload/rows.ts';
import { sayDate } from '../../lib/dates.ts';
import { Tag } from '../ui/tag.tsx';
import { addressOf } from '../workspace/use-route.ts';

export function CaseloadTable({ rows, today }: { readonly rows: readonly Row[]; readonly today: string }) {
  if (rows.length === 0) return null;
  return (
    <div class="tl-caseload-scroll">
      <table class="tl-caseload-table">
        <thead>
          <tr>
            <th scope="col">Client</th>
            <th scope="col">Next</th>
            <th scope="col">Objectives past due</th>
            <th scope="col">Worth a look</th>
            <th scope="col">Last session</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CaseloadLine key={row.client.id} row={row} today={today} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CaseloadLine({ row, today }: { readonly row: Row; readonly today: string }) {
  const { client, summary, due, dueKind, pastObjectives } = row;
  const clientId = client.id;
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ clientId })}>{client.label}</a>
      </th>
      {client.damaged || !summary ? (
        <td colSpan={4} class="tl-soft">
          {client.damaged ? 'This record cannot be read' : 'not read yet'}
        </td>
      ) : (
        <>
          <td>
            {due ? (
              <a href={addressOf({ clientId, part: dueKind === 'review' ? 'review' : 'plan' })}>
                {dueWords(dueKind, due.on < today)} {sayDate(due.on, today)}
              </a>
            ) : (
              <span class="tl-soft">no plan yet</span>
            )}
            {due && <span class="tl-soft tl-small tl-caseload-why">{due.by.name}</span>}
          </td>
          <td class="tl-numbers" data-head="Objectives past due">
            {pastObjectives
              .slice(0, 4)
              .map(({ label }) => label)
              .join(', ')}
            {pastObjectives.length > 4 && ` and ${pastObjectives.length - 4} more`}
          </td>
          <td>
            <span class="tl-caseload-tags">
              {summary.offTrack.map(({ text, source }) => (
                <span key={text} title={source}>
                  <a href={addressOf({ clientId, part: 'measures' })}>{text}</a>
                </span>
              ))}
              {summary.amendments > 0 && <Tag>change proposed</Tag>}
              {summary.notAgreed && <Tag>agreement not recorded</Tag>}
            </span>
          </td>
          <td class="tl-soft" data-head="Last session">
            {summary.lastSession ? sayDate(summary.lastSession, today) : 'none kept'}
          </td>
        </>
      )}
    </tr>
  );
}

function dueWords(kind: Row['dueKind'], past: boolean): string {
  const what = kind === 'review' ? 'Review' : 'First plan';
  return past ? `${what} was due` : what;
}
