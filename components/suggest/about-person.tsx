/**
 * What is known of the person, beside the options: preferences, strengths, culture and context, and the context of the
 * goal asked about. To read while choosing; nothing of it goes into the ranking or into any score.
 */
import { useEffect, useState } from 'preact/hooks';
import { onEvent } from '../../lib/messaging/client.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { listRecords } from '../../lib/records/client.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import './about-person.css';

export interface AboutPersonProps {
  readonly clientId: string;
  /** The goal asked about, if one is. */
  readonly goal: Goal | undefined;
}

interface Line {
  readonly label: string;
  readonly text: string;
}
/** Sections of the prompts that bear on a choice of method, what the client asked for first. */
const shown = ['preferences', 'culture', 'strengths'];

async function linesOf(clientId: string): Promise<readonly Line[]> {
  const [list, { personSections }] = await Promise.all([
    listRecords(clientId, 'person'),
    import('../../lib/plan/person.ts'),
  ]);
  const answers = list.records?.[0]?.value.answers ?? {};
  return shown
    .flatMap((id) => personSections.filter((section) => section.id === id))
    .flatMap(({ prompts }) => prompts)
    .flatMap(({ id, label }) => (answers[id] ? [{ label, text: answers[id] }] : []));
}

export function AboutPerson({ clientId, goal }: AboutPersonProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const refresh = () =>
      linesOf(clientId).then(
        (found) => !stop.signal.aborted && setLines(found),
        // The options stand without it.
        () => undefined,
      );
    void refresh();
    onEvent(stop.signal, (event) => {
      if (event.event === 'data' && event.clientId === clientId) void refresh();
    });
    return () => stop.abort();
  }, [clientId]);
  const own = goal?.context ? [{ label: `Context of goal ${goal.number}`, text: goal.context }] : [];
  const all = [...own, ...lines];
  if (all.length === 0) return null;
  return (
    <Disclosure
      heading={3}
      summary={
        <span class="tl-soft">
          About this person ({all.length} {all.length === 1 ? 'note' : 'notes'})
        </span>
      }
    >
      <dl class="tl-about-person">
        {all.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="tl-soft tl-small">For you to weigh. It changes nothing in the order of the options.</p>
    </Disclosure>
  );
}
