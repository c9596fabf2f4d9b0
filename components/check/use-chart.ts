/**
 * What is on record for the client beside the plan, for the check: kept sessions, scores, whose rules, the safety plan.
 * Loaded once, and again when the background says that something changed. Empty until it has come.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { call, onEvent } from '../../lib/messaging/client.ts';
import { listRecords } from '../../lib/records/client.ts';
import type { RecordKind, RecordValue, StoredRecord } from '../../lib/records/kinds.ts';
import { practice } from '../../lib/records/practice.ts';

export interface ChartRecords {
  readonly sessions: readonly StoredRecord<'session'>[];
  readonly scores: readonly StoredRecord<'score'>[];
  readonly safetyPlans: readonly StoredRecord<'safety-plan'>[];
  readonly rulesFor: StoredRecord<'rules-for'> | null;
  readonly checking: StoredRecord<'checking'> | null;
  /** Rule profile that the practice has set for everybody. */
  readonly practiceProfile?: string;
  readonly crisisNumbers: RecordValue<'crisis-numbers'>['numbers'];
  readonly person: StoredRecord<'person'> | null;
  readonly agreements: readonly StoredRecord<'agreement'>[];
  readonly reviews: readonly StoredRecord<'review'>[];
}

async function listed<K extends RecordKind>(ownerId: string, kind: K): Promise<readonly StoredRecord<K>[]> {
  try {
    // A background of another version may not know the kind, or answer with nothing.
    return (await listRecords(ownerId, kind)).records ?? [];
  } catch {
    return [];
  }
}

async function load(clientId: string): Promise<ChartRecords> {
  const [sessions, scores, safetyPlans, rulesFor, person, agreements, reviews, checking, numbers, set] =
    await Promise.all([
      listed(clientId, 'session'),
      listed(clientId, 'score'),
      listed(clientId, 'safety-plan'),
      listed(clientId, 'rules-for'),
      listed(clientId, 'person'),
      listed(clientId, 'agreement'),
      listed(clientId, 'review'),
      listed(practice, 'checking'),
      listed(practice, 'crisis-numbers'),
      call('policy.get', {}).catch(() => null),
    ]);
  return {
    sessions,
    scores,
    safetyPlans,
    rulesFor: rulesFor[0] ?? null,
    checking: checking[0] ?? null,
    ...(set?.ruleProfile ? { practiceProfile: set.ruleProfile } : {}),
    crisisNumbers: numbers[0]?.value.numbers ?? [],
    person: person[0] ?? null,
    agreements,
    reviews,
  };
}

/** @returns the records, null until they have come; and a way to load them again */
export function useChart(clientId: string): {
  readonly chart: ChartRecords | null;
  readonly reload: () => Promise<void>;
} {
  const [chart, setChart] = useState<ChartRecords | null>(null);
  const reload = useCallback(async () => setChart(await load(clientId)), [clientId]);
  useEffect(() => {
    const life = new AbortController();
    const look = () =>
      void load(clientId).then((next) => {
        if (!life.signal.aborted) setChart(next);
      });
    onEvent(life.signal, (event) => {
      if (event.event === 'data' && (event.clientId === null || event.clientId === clientId)) look();
    });
    look();
    return () => life.abort();
  }, [clientId]);
  return { chart, reload };
}
