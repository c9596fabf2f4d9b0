/** Counts down the delay after wrong passphrases. The background keeps the real count; this only shows it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';

export interface Wait {
  /** Seconds until the next attempt is taken; 0: now. */
  readonly seconds: number;
  /** Asks the background again, after a refused attempt. */
  readonly refresh: () => void;
}

export function useWait(): Wait {
  const [seconds, setSeconds] = useState(0);
  const refresh = useCallback(() => {
    call('vault.state', {}).then(
      ({ waitSeconds }) => setSeconds(waitSeconds),
      // Without an answer nothing is counted; the attempt itself will say what is wrong.
      () => setSeconds(0),
    );
  }, []);
  useEffect(refresh, [refresh]);
  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);
  return { seconds, refresh };
}

/** "4 seconds", "2 minutes". */
export function waitWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
