/**
 * P4: the thread check of a 1,000-word note against twelve objectives, with the browser's own word segmenter over the
 * same note beside it; and how the time grows with the length of the note.
 */
import { createChecker } from '../../lib/check/index.ts';
import { createReader, type Known } from '../../lib/check/reading.ts';
import { libraryHashes } from '../../lib/check/sameness/library.ts';
import { sketchOfNote } from '../../lib/check/sameness/note.ts';
import { planContentSchema } from '../../lib/plan/schema.ts';
import { toCheckPlan } from '../../lib/plan/to-check-plan.ts';
import samples from '../../public/samples/clients.json' with { type: 'json' };
import { type BenchRow, quantile, timed } from './bench-row.ts';

const sentences = [
  'Client reports lying awake until two most nights and getting up at the same time each morning.',
  'She met a friend for coffee on Saturday and described it as tiring but worth it.',
  'PHQ-9 is 12, down from 16 three weeks ago.',
  'Denies thoughts of suicide or of harming others.',
  'Walked through the thought record on being a burden and looked for evidence on both sides.',
  'She was able to name a more balanced thought and rated it as sixty percent believable.',
  'Called in sick once this fortnight, compared with three times in the one before.',
  'Plan: keep the rise time, add one planned activity, review the diary next week.',
];

/** A note of about `words` words, every sentence different at each round, so that nothing can be remembered from the last. */
function noteOf(words: number, round: number): string {
  const out: string[] = [];
  for (let at = round, count = 0; count < words; at++) {
    const sentence = sentences[at % sentences.length] ?? '';
    // A number at its end makes each sentence one that was never read before.
    out.push(sentence.replace(/\.$/, ` ${round * 1000 + out.length}.`));
    count += sentence.split(' ').length + 1;
  }
  return out.join(' ');
}

export function benchCheck(): readonly BenchRow[] {
  const plan = planContentSchema.parse(samples.clients[0]?.plan);
  const base = toCheckPlan(plan);
  const objectives = base.goals.flatMap((goal) => goal.objectives);
  const twelve = Array.from({ length: 12 }, (_, at) => ({
    id: `o${at}`,
    text: objectives[at % objectives.length]?.text ?? '',
  }));
  const goals = base.goals.map((goal, at) => ({
    ...goal,
    objectives: twelve.filter((_, index) => index % base.goals.length === at),
  }));
  const check = createChecker({ ...base, goals });
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const times = timed(200, (round) => check({ sections: { Assessment: noteOf(1000, round) } }));
  const plain = timed(200, (round) => [...segmenter.segment(noteOf(1000, round))].length);
  const median = quantile(times, 0.5);
  const baseline = quantile(plain, 0.5);
  const row = (what: string, value: number, goal: string, holds: boolean): BenchRow => ({
    id: 'P4',
    what,
    value,
    unit: 'ms',
    baseline,
    ratio: value / baseline,
    goal,
    holds,
  });
  const long = quantile(
    timed(5, (round) => check({ text: noteOf(100_000, round) })),
    0.5,
  );
  // As the panel has it: rules, scores, what is repeated; and one key pressed in one of four sections.
  const known: Known = {
    profiles: ['GEN', 'MED'],
    today: '2026-11-26',
    earlier: [1, 2, 3].map((at) => ({ date: `2026-11-0${at}`, sketch: sketchOfNote({ text: noteOf(900, at) }) })),
    library: libraryHashes(),
  };
  const read = createReader({ ...base, goals });
  const whole = quantile(
    timed(60, (round) => read({ sections: { Assessment: noteOf(1000, round) } }, known)),
    0.5,
  );
  const written = noteOf(1000, 7);
  const letters = 'and she said so twice, to him and to her sister ';
  const typed = (round: number) => `${written} Then ${letters.slice(0, 1 + (round % letters.length))}`;
  const key = quantile(
    timed(60, (round) => check({ sections: { Assessment: typed(round) } })),
    0.5,
  );
  const keystroke = quantile(
    timed(60, (round) => read({ sections: { Assessment: typed(round) } }, known)),
    0.5,
  );
  return [
    row('thread check, 1,000 words, 12 objectives, median (baseline: Intl.Segmenter)', median, '≤ 8 ms', median <= 8),
    row('the same, 95th percentile', quantile(times, 0.95), 'reported', true),
    row('a paste of 100,000 words', long, '≤ 1000 ms', long <= 1000),
    row('the whole reading with rules, scores and sameness, 1,000 words, median', whole, 'reported', true),
    row('thread check after one more keystroke in that note, median', key, 'reported', true),
    row('the whole reading after one more keystroke, median', keystroke, 'reported', true),
  ];
}
