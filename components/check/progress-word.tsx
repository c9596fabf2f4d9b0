/** What the note says about how a goal is going, in a word and an arrow. The therapist's statement, not a measurement. */
import type { Progress } from '../../lib/check/types.ts';

const words: Readonly<Record<Progress, readonly [arrow: string, words: string]>> = {
  improved: ['↗', 'improved'],
  same: ['→', 'about the same'],
  worse: ['↘', 'worse'],
  unstated: ['', 'progress not said'],
};

export function ProgressWord({ progress }: { readonly progress: Progress }) {
  const [arrow, text] = words[progress];
  return (
    <span class={progress === 'unstated' ? 'tl-soft' : undefined}>
      {arrow && <span aria-hidden="true">{arrow} </span>}
      {text}
    </span>
  );
}
