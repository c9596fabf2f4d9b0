/** The caseload: who is due and by whose rule, whose objectives ran out, who is off track. A page of rows at a time. */
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../lib/dates.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { addressOf } from '../workspace/use-route.ts';
import { CaseloadTable } from './caseload-table.tsx';
import { choose, counts, type Filter, filters, filterWords, rowOf } from './rows.ts';
import type { Caseload as Listed } from './use-caseload.ts';
import './caseload.css';

const perPage = 50;
const orders = [
  { value: 'due', label: 'What is due first' },
  { value: 'label', label: 'Name' },
] as const;

export function Caseload({ caseload }: { readonly caseload: Listed }) {
  const today = dayOf(new Date());
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<'due' | 'label'>('due');
  const [page, setPage] = useState(0);
  const listed = caseload.state === 'ready' ? caseload : undefined;
  const rows = useMemo(() => listed?.rows.map((each) => rowOf(each, today, listed.rules)) ?? [], [listed, today]);
  const found = useMemo(() => choose(rows, { filter, query, order }, today), [rows, filter, query, order, today]);
  const numbers = useMemo(() => counts(rows, today), [rows, today]);
  if (caseload.state === 'loading') return <Loading what="Reading the caseload" />;
  if (caseload.state === 'error') {
    return (
      <Callout
        tone="error"
        title="The caseload could not be read"
        actions={<Button onClick={caseload.reload}>Try again</Button>}
      >
        {caseload.message}
      </Callout>
    );
  }
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const at = Math.min(page, pages - 1);
  const first = at * perPage;
  const again =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setPage(0);
    };
  return (
    <div class="tl-caseload">
      <header class="tl-client-head">
        <h1 class="tl-plan-title">Caseload</h1>
        <p class="tl-soft" role="status">
          {rows.length === 1 ? '1 client' : `${rows.length} clients`}
          {caseload.unread > 0 && ` · still reading ${caseload.unread}`}
        </p>
      </header>
      <div class="tl-caseload-find">
        <TextField label="Search" type="search" autocomplete="off" value={query} onValue={again(setQuery)} />
        <Select
          label="Show"
          value={filter}
          options={filters.map((value) => ({ value, label: `${filterWords[value]} (${numbers[value]})` }))}
          onValue={again(setFilter)}
        />
        <Select label="Order" value={order} options={orders} onValue={again(setOrder)} />
      </div>
      <CaseloadTable rows={found.slice(first, first + perPage)} today={today} />
      {found.length === 0 && <p class="tl-soft">Nobody fits this.</p>}
      {pages > 1 && (
        <nav class="tl-row" aria-label="Pages of the caseload">
          <Button aria-disabled={at === 0} onClick={() => setPage(Math.max(0, at - 1))}>
            Back
          </Button>
          <span class="tl-soft tl-numbers" role="status">
            {first + 1} to {Math.min(first + perPage, found.length)} of {found.length}
          </span>
          <Button aria-disabled={at === pages - 1} onClick={() => setPage(Math.min(pages - 1, at + 1))}>
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
