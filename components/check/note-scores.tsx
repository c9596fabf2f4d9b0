/** Scores of measures that the note gives, offered to the chart: one press each, with undo. Numbers only, no words. */
import type { NoteScore } from '../../lib/check/measure-claim/scores.ts';
import { addRecord, removeRecord } from '../../lib/records/client.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { useHighlight } from './highlight.tsx';
import './note-scores.css';
import type { ChartRecords } from './use-chart.ts';

export interface NoteScoresProps {
  readonly clientId: string;
  readonly scores: readonly NoteScore[];
  readonly chart: ChartRecords | null;
  readonly date: string;
  readonly reload: () => Promise<void>;
}

export function NoteScores({ clientId, scores, chart, date, reload }: NoteScoresProps) {
  if (!chart || scores.length === 0) return null;
  return (
    <section aria-labelledby="note-scores">
      <h2 class="tl-heading" id="note-scores">
        Scores in this note
      </h2>
      <ul>
        {scores.map((score) => (
          <ScoreRow key={score.measure} score={score} clientId={clientId} chart={chart} date={date} reload={reload} />
        ))}
      </ul>
    </section>
  );
}

interface ScoreRowProps extends Omit<NoteScoresProps, 'scores' | 'chart'> {
  readonly score: NoteScore;
  readonly chart: ChartRecords;
}

function ScoreRow({ score, clientId, chart, date, reload }: ScoreRowProps) {
  const say = useToast();
  const marking = useHighlight([score.evidence]);
  const { measure, scoring, name, total } = score;
  const held = chart.scores.some(
    ({ value }) => value.measure === measure && value.date === date && value.total === total,
  );
  const add = async () => {
    try {
      const stored = await addRecord(clientId, 'score', { date, measure, total, how: 'note', scoring });
      await reload();
      say(`${name} ${total} is in the chart.`, {
        label: 'Undo',
        run: () => void removeRecord(stored).then(reload, () => say('That was not taken back. Try again.')),
      });
    } catch {
      say('That was not stored. Try again.');
    }
  };
  return (
    <li class="tl-score" {...marking}>
      <span>
        {name} <strong>{total}</strong>
        {score.before !== undefined && <span class="tl-soft"> · was {score.before}</span>}
      </span>
      {held ? (
        <span class="tl-soft">in the chart</span>
      ) : (
        <Button small icon="plus" onClick={() => void add()} aria-label={`Add to chart: ${name} ${total}`}>
          Add to chart
        </Button>
      )}
    </li>
  );
}
