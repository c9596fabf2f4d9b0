/** One measure over time: the goal it belongs to, where it stands, the chart, its table, and how change is judged. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sayDate } from '../../lib/dates.ts';
import { changeWords } from '../../lib/measures/change.ts';
import type { Course } from '../../lib/measures/course.ts';
import type { Score } from '../../lib/measures/risk.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { cx } from '../ui/cx.ts';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { ChangeSources } from './change-sources.tsx';
import type { GoalLink } from './goal-of.ts';
import { ScoreTable } from './score-table.tsx';
import type { TrendChartProps } from './trend-chart.tsx';

/** A score with the record it came from, so that it can be changed or removed. */
export type RecordedScore = Score & { readonly record: StoredRecord<'score'> };

export interface CourseViewProps {
  readonly course: Course<RecordedScore>;
  readonly link: GoalLink | undefined;
  readonly today: string;
  readonly onEdit: (record: StoredRecord<'score'>) => void;
  readonly onRemove: (record: StoredRecord<'score'>) => void;
}

type Chart = ComponentType<TrendChartProps<RecordedScore>>;

export function CourseView({ course, link, today, onEdit, onRemove }: CourseViewProps) {
  const { scoring, points } = course;
  const [Chart, setChart] = useState<Chart>();
  useEffect(() => {
    import('./trend-chart.tsx').then(({ TrendChart }) => setChart(() => TrendChart));
  }, []);
  const last = points.at(-1);
  const title = link && course.objectiveId ? `${link.objective.text} (${scoring.name})` : scoring.name;
  return (
    <section class={cx('tl-course', link && goalClass(link.goal.number))} aria-label={title}>
      <h3 class="tl-course-title">
        {link && <GoalMark number={link.goal.number} />}
        <span>{title}</span>
      </h3>
      {last && (
        <p>
          <strong class="tl-numbers">{last.score.total}</strong>, {last.band?.label ?? 'no band'},{' '}
          {sayDate(last.score.date, today)}.{' '}
          {last.sinceFirst
            ? `Since the first: ${changeWords(last.sinceFirst)}.`
            : 'A first score is a baseline, not progress.'}
        </p>
      )}
      {Chart ? <Chart course={course} label={`${title} over time. The table below holds the same figures.`} /> : null}
      <ScoreTable course={course} title={title} onEdit={onEdit} onRemove={onRemove} />
      <ChangeSources course={course} />
    </section>
  );
}
