/** The caseload: who is due and by whose rule, whose objectives ran out, who is off track. A page of rows at a time. */
import { type Filter, filters, perPage } from '../../lib/caseload/rows.ts';
import { dayOf } from '../../lib/dates.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addressOf } from '../workspace/use-route.ts';
import { CaseloadTable } from './caseload-table.tsx';
import type { Caseload as Asking } from './use-caseload.ts';
import './caseload.css';

const filterWords: Readonly<Record<Filter, string>> = {
  all: 'Everybody',
  due: 'Review due within two weeks',
  'past-objectives': 'Objectives past due',
  'off-track': 'Off track',
  'not-agreed': 'Agreement not recorded',
  amend: 'A change was proposed',
  'no-plan': 'No plan yet',
};
const orders = [
  { value: 'due', label: 'What is due first' },
  { value: 'label', label: 'Name' },
] as const;

export function Caseload({ caseload: { shown, asked, ask, reload } }: { readonly caseload: Asking }) {
  if (shown.state === 'loading') return <Loading what="Reading the caseload" />;
  if (shown.state === 'error') {
    return (
      <Callout
        tone="error"
        title="The caseload could not be read"
        actions={<Button onClick={reload}>Try again</Button>}
      >
        {shown.message}
      </Callout>
    );
  }
  const { rows, page: at, found, total, counts } = shown.page;
  const pages = Math.max(1, Math.ceil(found / perPage));
  const first = at * perPage;
  return (
    <div class="tl-caseload">
      <header class="tl-client-head">
        <h1 class="tl-plan-title">Caseload</h1>
        <p class="tl-soft" role="status">
          {total === 1 ? '1 client' : `${total} clients`}
          {shown.unread > 0 && ` · still reading ${shown.unread}`}
        </p>
      </header>
      <div class="tl-caseload-find">
        <TextField
          label="Search"
          type="search"
          autocomplete="off"
          value={asked.query}
          onValue={(query) => ask({ query })}
        />
        <Select
          label="Show"
          value={asked.filter}
          options={filters.map((value) => ({ value, label: `${filterWords[value]} (${counts[value]})` }))}
          onValue={(filter) => ask({ filter })}
        />
        <Select label="Order" value={asked.order} options={orders} onValue={(order) => ask({ order })} />
      </div>
      <CaseloadTable rows={rows} today={dayOf(new Date())} />
      {found === 0 && <p class="tl-soft">Nobody fits this.</p>}
      {pages > 1 && (
        <nav class="tl-row" aria-label="Pages of the caseload">
          <Button aria-disabled={at === 0} onClick={() => ask({ page: Math.max(0, at - 1) })}>
            Back
          </Button>
          <span class="tl-soft tl-numbers" role="status">
            {first + 1} to {Math.min(first + perPage, found)} of {found}
          </span>
          <Button aria-disabled={at === pages - 1} onClick={() => ask({ page: Math.min(pages - 1, at + 1) })}>
            On
          </Button>
        </nav>
      )}
      <p>
        <a href={addressOf({ page: 'template' })}>Your own plan formats</a>
      </p>
    </div>
  );
}
