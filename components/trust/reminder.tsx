/** What needs doing to keep the data safe, one line at most, where the therapist works. Never blocks anything. */
import { Callout } from '../ui/callout.tsx';
import { useTrust } from './use-trust.ts';

export function TrustReminder() {
  const { state } = useTrust();
  if (state === null) return null;
  const words = state.recoveryUnconfirmed
    ? 'The recovery code was never stored. Make a new one.'
    : state.conflicts > 0
      ? `${state.conflicts} restored entries need your decision.`
      : state.restoring
        ? 'A restore was cut off. Nothing was changed by it.'
        : state.backupDue
          ? state.lastBackupAt === null
            ? 'There is no backup yet.'
            : 'The last backup is more than a week old.'
          : null;
  if (words === null) return null;
  return (
    <Callout tone="quiet">
      {words} <a href="/options.html">Open the options</a>
    </Callout>
  );
}
