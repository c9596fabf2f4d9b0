/**
 * What a file holds beside its plan (scores, the agreement, the safety plan), each with a tick, after the plan was dealt
 * with. Nothing is stored before it is told to; what cannot be taken in stays in sight with why.
 */
import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import { addRecord, listRecords } from '../../lib/records/client.ts';
import type { Pack } from '../../lib/share/pack.ts';
import { type Held, type Offer, type Offers, offersOf } from '../../lib/share/take-in.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Loading } from '../ui/loading.tsx';
import { useToast } from '../ui/toast.tsx';
import type { PartProps } from '../workspace/parts.ts';
import { messageOf } from '../workspace/use-clients.ts';
import './share.css';

export interface BesidePlanProps {
  readonly client: ClientSummary;
  readonly pack: Pack;
  readonly onDone: () => void;
  readonly go: PartProps['go'];
}

/** A line of the list with what storing it means; without `store` it cannot be. */
interface Line {
  readonly key: string;
  readonly text: string;
  readonly remark?: string | undefined;
  readonly store?: () => Promise<unknown>;
}

export function BesidePlan({ client, pack, onDone, go }: BesidePlanProps) {
  const [lines, setLines] = useState<readonly Line[]>();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [asked, setAsked] = useState(0);
  const say = useToast();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` reads again
  useEffect(() => {
    let current = true;
    heldBy(client.id).then(
      (held) => current && setLines(linesOf(client.id, offersOf(pack, held))),
      (error: unknown) => current && setFailure(messageOf(error)),
    );
    return () => {
      current = false;
    };
  }, [client.id, pack, asked]);

  async function take(chosen: readonly Line[]) {
    setBusy(true);
    setFailure(undefined);
    try {
      for (const line of chosen) await line.store?.();
      say(chosen.length === 1 ? '1 entry taken in' : `${chosen.length} entries taken in`);
      onDone();
      if (chosen.some(({ key }) => key.startsWith('score'))) go('measures');
    } catch (error) {
      setFailure(isConflict(error) ? meanwhile : messageOf(error));
      // What was stored before it failed is then in the record already, and says so.
      setAsked(asked + 1);
    } finally {
      setBusy(false);
    }
  }

  const chosen = lines?.filter(({ key, store }) => store && !left.has(key)) ?? [];
  return (
    <section class="tl-plan-section" aria-labelledby="beside-plan">
      <h2 class="tl-plan-section-title" id="beside-plan">
        What else is in the file
      </h2>
      <p class="tl-soft">Tick what still holds. Everything else stays out; the file itself is not changed.</p>
      {failure && (
        <Callout tone="error" actions={lines ? null : <Button onClick={() => setAsked(asked + 1)}>Try again</Button>}>
          {failure}
        </Callout>
      )}
      {!lines && !failure && <Loading what="Comparing it with the record" />}
      {lines && (
        <ul class="tl-beside">
          {lines.map((line) => (
            <BesideLine
              key={line.key}
              line={line}
              taken={!left.has(line.key)}
              onTaken={(is) => {
                const next = new Set(left);
                if (is) next.delete(line.key);
                else next.add(line.key);
                setLeft(next);
              }}
            />
          ))}
        </ul>
      )}
      <div class="tl-row">
        {chosen.length > 0 && (
          <Button variant="primary" busy={busy} onClick={() => take(chosen)}>
            {chosen.length === 1 ? 'Take in 1 entry' : `Take in ${chosen.length} entries`}
          </Button>
        )}
        <Button onClick={onDone}>{chosen.length > 0 ? 'Leave it all out' : 'Go on'}</Button>
      </div>
    </section>
  );
}

function BesideLine({
  line: { text, remark, store },
  taken,
  onTaken,
}: {
  readonly line: Line;
  readonly taken: boolean;
  readonly onTaken: (taken: boolean) => void;
}) {
  const more = remark && <span class="tl-soft tl-small">{remark}</span>;
  if (!store) {
    return (
      <li class="tl-beside-line">
        <span>{text}</span>
        {more}
      </li>
    );
  }
  return (
    <li>
      <label class="tl-plan-check">
        <input type="checkbox" checked={taken} onChange={(event) => onTaken(event.currentTarget.checked)} />
        <span class="tl-beside-line">
          <span>{text}</span>
          {more}
        </span>
      </label>
    </li>
  );
}

const isConflict = (error: unknown) => error instanceof CallError && error.code === 'conflict';
const meanwhile =
  'Another window wrote a safety plan meanwhile, and it was left as it is. The list below was compared with it anew.';

async function heldBy(clientId: string): Promise<Held> {
  const [plan, scores, agreements, safety] = await Promise.all([
    call('plans.current', { clientId }),
    listRecords(clientId, 'score'),
    listRecords(clientId, 'agreement'),
    listRecords(clientId, 'safety-plan'),
  ]);
  return {
    plan,
    scores: scores.records.map(({ value }) => value),
    agreements: agreements.records.map(({ value }) => value),
    safetyPlans: safety.damaged.length > 0 ? null : safety.records.map(({ value }) => value),
  };
}

function linesOf(clientId: string, { scores, agreement, safetyPlan }: Offers): readonly Line[] {
  const line = <V,>(key: string, offer: Offer<V>, store: (value: V, beside?: number) => Promise<unknown>): Line => {
    if ('why' in offer) return { key, text: offer.text, remark: `Stays out: ${offer.why}` };
    return { key, text: offer.text, remark: offer.ask, store: () => store(offer.value, offer.beside) };
  };
  return [
    ...scores.map((offer, at) => line(`score ${at}`, offer, (value) => addRecord(clientId, 'score', value))),
    ...(agreement ? [line('agreement', agreement, (value) => addRecord(clientId, 'agreement', value))] : []),
    ...(safetyPlan
      ? [line('safety', safetyPlan, (value, beside) => addRecord(clientId, 'safety-plan', value, beside))]
      : []),
  ];
}
