/** The panel's plain pages: what it says when there is no note, no page or no background. None knows any client. */
import type { PageReport } from '../../lib/ehr/types.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageRemarks } from './page-remarks.tsx';

export function Refused() {
  return (
    <main class="tl-panel-main">
      <EmptyState level={1} title="Not opened here">
        <p>This frame was not made by Throughline, so it stays empty. Open the panel from the browser’s toolbar.</p>
      </EmptyState>
    </main>
  );
}

export function Unreachable({ message, onRetry }: { readonly message: string; readonly onRetry: () => void }) {
  return (
    <main class="tl-panel-main">
      <EmptyState
        level={1}
        title="No answer"
        actions={
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        <p>
          Throughline was updated or restarted while this page stayed open. If trying again doesn’t help, reload the
          page. Your note is in the page and is not touched.
        </p>
        {message && <p class="tl-small">{message}</p>}
      </EmptyState>
    </main>
  );
}

export function NoPage() {
  return (
    <EmptyState title="No note here">
      <p>Open a progress note in your EHR. If the site is new to Throughline, press its button in the toolbar there.</p>
    </EmptyState>
  );
}

/** The page was read, and does not say whose chart it is. */
export function NotANote({ report }: { readonly report: PageReport }) {
  return (
    <>
      <EmptyState title={report.role === 'none' ? 'No note on this page' : 'Whose chart is this?'}>
        {report.role === 'none' ? (
          <p>Open a progress note or a treatment plan, and the goals come up here.</p>
        ) : (
          <p>
            This page shows no client name or chart number that Throughline can read, so no plan is opened beside it.
            Open the note from the client’s chart.
          </p>
        )}
      </EmptyState>
      <PageRemarks report={report} />
    </>
  );
}
