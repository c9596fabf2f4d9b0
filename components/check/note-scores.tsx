/**
 * Scores of measures that the note gives, offered to the chart: one press each, with undo. Numbers only, no words. Where a
 * measure has an item on self-harm, its answer is asked for first, and the risk prompt opens on one above zero.
 */
import { lazy, Suspense } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { NoteScore } from '../../lib/check/measure-claim/scores.ts';
import { addRecord, removeRecord } from '../../lib/records/client.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/toast.tsx';
import { useHighlight } from './highlight.tsx';
import './note-scores.css';
import { AskRiskItem, type RiskAnswer } from './note-scores-ask.tsx';
import type { ChartRecords } from './use-chart.ts';

const NoteScoreRisk = lazy(async () => ({ default: (await import('./note-scores-risk.tsx')).NoteScoreRisk }));

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
  const { measure, scoring, name, total, riskItem } = score;
  const [asking, setAsking] = useState(false);
  const held = chart.scores.find(
    ({ value }) => value.measure === measure && value.date === date && value.total === total,
  );
  const add = async (answer: RiskAnswer) => {
    try {
      const stored = await addRecord(clientId, 'score', { date, measure, total, how: 'note', scoring, ...answer });
      setAsking(false);
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
    <li {...marking}>
      <div class="tl-score">
        <span>
          {name} <strong>{total}</strong>
          {score.before !== undefined && <span class="tl-soft"> · was {score.before}</span>}
        </span>
        {held ? (
          <span class="tl-soft">in the chart</span>
        ) : asking ? null : (
          <Button
            small
            icon="plus"
            onClick={() => (riskItem === undefined ? void add({}) : setAsking(true))}
            aria-label={`Add to chart: ${name} ${total}`}
          >
            Add to chart
          </Button>
        )}
      </div>
      {asking && !held && riskItem !== undefined && (
        <AskRiskItem
          name={name}
          item={riskItem}
          onAnswer={(answer) => void add(answer)}
          onCancel={() => setAsking(false)}
        />
      )}
      {held && riskItem !== undefined && (
        <Suspense fallback={null}>
          <NoteScoreRisk clientId={clientId} score={held.value} />
        </Suspense>
      )}
    </li>
  );
}
