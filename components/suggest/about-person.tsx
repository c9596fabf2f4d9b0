/**
 * What is known of the person, beside the options: preferences, strengths, culture and context, and the context of the
 * goal asked about. Preferences order options among their peers, and here stands how they were read; all else is to read
 * while choosing and goes into no rank or score.
 */
import { useEffect, useState } from 'preact/hooks';
import type { PreferencesRead } from '../../lib/evidence/types.ts';
import type { Goal } from '../../lib/plan/schema.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import './about-person.css';
import type { Answers } from './use-person.ts';

export interface AboutPersonProps {
  readonly answers: Answers;
  /** The goal asked about, if one is. */
  readonly goal: Goal | undefined;
  /** How the preferences were read, once they were. */
  readonly read: PreferencesRead | undefined;
}

type Prompts = typeof import('../../lib/plan/person.ts').personSections;
/** Sections of the prompts that bear on a choice of method, what the client asked for first. */
const shown = ['preferences', 'culture', 'strengths'];

export function AboutPerson({ answers, goal, read }: AboutPersonProps) {
  const [sections, setSections] = useState<Prompts>([]);
  const any = Object.keys(answers).length > 0;
  useEffect(() => {
    let live = true;
    if (any)
      import('../../lib/plan/person.ts').then(
        ({ personSections }) => live && setSections(personSections),
        // The options stand without it.
        () => undefined,
      );
    return () => {
      live = false;
    };
  }, [any]);
  const lines = shown
    .flatMap((id) => sections.filter((section) => section.id === id))
    .flatMap(({ prompts }) => prompts)
    .flatMap(({ id, label }) => (answers[id] ? [{ label, text: answers[id] }] : []));
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
      {read && <ReadAs read={read} />}
      <p class="tl-soft tl-small">
        Preferences order options among their peers, and the card says so. All else is for you to weigh and changes
        nothing in the order.
      </p>
    </Disclosure>
  );
}

/** How the preferences were read: a misreading shows here, and the words can be changed. */
function ReadAs({ read: { wanted, unwanted, unclear, notUsed } }: { readonly read: PreferencesRead }) {
  const parts = [
    wanted.length > 0 && `wishes for ${wanted.join(', ')}`,
    unwanted.length > 0 && `rather not ${unwanted.join(', ')}`,
    unclear.length > 0 && `said both ways, so not counted: ${unclear.join(', ')}`,
    notUsed.length > 0 && `orders nothing: ${notUsed.join(', ')}`,
  ].filter(Boolean);
  if (parts.length === 0) return <p class="tl-small">No preference was read out of these words.</p>;
  return <p class="tl-small">Preferences read as: {parts.join('; ')}.</p>;
}
