/** Answers on the person beside the plan, by the id of their prompt; empty where there are none. Follows the client's data. */
import { useEffect, useState } from 'preact/hooks';
import { onEvent } from '../../lib/messaging/client.ts';
import { listRecords } from '../../lib/records/client.ts';

export type Answers = Readonly<Record<string, string>>;
const NONE: Answers = {};

export function usePerson(clientId: string): Answers {
  const [answers, setAnswers] = useState<Answers>(NONE);
  useEffect(() => {
    const stop = new AbortController();
    const refresh = () =>
      listRecords(clientId, 'person').then(
        (list) => !stop.signal.aborted && setAnswers(list.records?.[0]?.value.answers ?? NONE),
        // The options stand without it.
        () => undefined,
      );
    void refresh();
    onEvent(stop.signal, (event) => {
      if (event.event === 'data' && event.clientId === clientId) void refresh();
    });
    return () => stop.abort();
  }, [clientId]);
  return answers;
}
