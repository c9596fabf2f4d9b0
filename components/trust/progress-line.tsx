/** How far a backup or restore is, as a bar and in words. */
import type { Progress } from '../../lib/backup/job.ts';
import { saySize } from './use-trust.ts';
import './trust.css';

const words = { writing: 'Writing', checking: 'Reading it again to check it', reading: 'Reading the backup' } as const;

export function ProgressLine({ progress }: { readonly progress: Progress }) {
  const { step, done, of } = progress;
  const amount = step === 'writing' ? `${done} of ${of} entries` : `${saySize(done)} of ${saySize(of)}`;
  const label = `${words[step]}: ${amount}`;
  return (
    <div class="tl-stack">
      <progress class="tl-trust-bar" aria-label={words[step]} value={done} max={Math.max(1, of)} />
      <span class="tl-soft tl-small">{label}</span>
    </div>
  );
}
