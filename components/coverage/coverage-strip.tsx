/** Coverage in one line beside the note, and the whole of it a press away. Nothing before the first kept session. */
import { lazy, Suspense } from 'preact/compat';
import type { PlanContent } from '../../lib/plan/schema.ts';
import type { ChartRecords } from '../check/use-chart.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { Loading } from '../ui/loading.tsx';

const Coverage = lazy(async () => ({ default: (await import('./coverage.tsx')).Coverage }));

export function CoverageStrip({ content, chart }: { readonly content: PlanContent; readonly chart: ChartRecords }) {
  const sessions = chart.sessions.map(({ value }) => value);
  if (sessions.length === 0) return null;
  return (
    <Disclosure summary={`Coverage: ${sessions.length} kept session${sessions.length === 1 ? '' : 's'}`}>
      <Suspense fallback={<Loading />}>
        <Coverage content={content} sessions={sessions} shown={8} />
      </Suspense>
    </Disclosure>
  );
}
