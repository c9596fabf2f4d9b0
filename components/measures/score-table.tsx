/** The scores of one course as a table, newest first, with what changed and ways to mend or remove an entry. */
import { changeWords } from '../../lib/measures/change.ts';
import type { Course } from '../../lib/measures/course.ts';
import type { StoredRecord } from '../../lib/records/kinds.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { RecordedScore } from './course-view.tsx';
import { sayDay, signed } from './words.ts';

const howWords = { total: 'total entered', items: 'item by item', note: 'read in a note' } as const;

export function ScoreTable({
  course: { points },
  title,
  onEdit,
  onRemove,
}: {
  readonly course: Course<RecordedScore>;
  readonly title: string;
  readonly onEdit: (record: StoredRecord<'score'>) => void;
  readonly onRemove: (record: StoredRecord<'score'>) => void;
}) {
  return (
    <div class="tl-table-scroll">
      <table class="tl-table">
        <caption class="tl-hidden-visually">{title}, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Score</th>
            <th scope="col">Band</th>
            <th scope="col">Since the last</th>
            <th scope="col">Since the first</th>
            <th scope="col">How</th>
            <th scope="col">
              <span class="tl-hidden-visually">Change or remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ score, band, gap, sinceLast, sinceFirst }) => (
            <tr key={score.record.id}>
              <th scope="row" class="tl-numbers">
                {sayDay(score.date)}
              </th>
              <td class="tl-numbers">{score.total}</td>
              <td>{band?.label}</td>
              <td>
                {sinceLast && gap !== undefined
                  ? `${signed(sinceLast.points)} ${gap === 0 ? 'on the same day' : gap === 1 ? 'in 1 day' : `in ${gap} days`}`
                  : 'baseline'}
              </td>
              <td>{sinceFirst ? `${signed(sinceFirst.points)}, ${changeWords(sinceFirst)}` : ''}</td>
              <td>
                {howWords[score.how]}
                {score.remark && <span class="tl-soft tl-small tl-table-remark">{score.remark}</span>}
              </td>
              <td class="tl-table-actions">
                <IconButton
                  icon="edit"
                  label={`Change the score of ${sayDay(score.date)}`}
                  onClick={() => onEdit(score.record)}
                />
                <IconButton
                  icon="remove"
                  label={`Remove the score of ${sayDay(score.date)}`}
                  onClick={() => onRemove(score.record)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
