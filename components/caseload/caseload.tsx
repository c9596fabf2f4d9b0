/** The caseload: every client, and what is due. */
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { EmptyState } from '../ui/empty-state.tsx';

export function Caseload({ clients }: { readonly clients: readonly ClientSummary[] }) {
  return (
    <EmptyState title="Caseload" level={1}>
      {clients.length === 1 ? '1 client' : `${clients.length} clients`}. Choose one; their plan opens here.
    </EmptyState>
  );
}
