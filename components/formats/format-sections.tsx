/** The sections of a plan in a format. Missing parts are named where they would stand, quietly. */
import type { FormatView } from '../../lib/formats/index.ts';
import { ClashNote } from '../records/clash-note.tsx';
import { cx } from '../ui/cx.ts';
import { goalClass } from '../ui/goal-colours.ts';
import { GoalMark } from '../ui/goal-mark.tsx';
import { TextArea } from '../ui/text-area.tsx';

type Section = FormatView['sections'][number];

export interface FormatSectionsProps {
  readonly view: FormatView;
  /** By question, what another window saved where this one was typed in. */
  readonly clashes: Readonly<Record<string, string>>;
  readonly onAnswer: (key: string, text: string) => void;
  readonly onKeepMine: (key: string) => void;
  readonly onTakeTheirs: (key: string) => void;
}

export function FormatSections({ view, clashes, onAnswer, onKeepMine, onTakeTheirs }: FormatSectionsProps) {
  return (
    <>
      {view.sections.map((section) => (
        <section key={section.id} class="tl-plan-section">
          <h2 class="tl-plan-section-title">{section.heading}</h2>
          {section.prompt && (
            <>
              <div class="tl-stack tl-no-print" data-clash={clashes[section.answerKey] === undefined ? undefined : ''}>
                <TextArea
                  label={section.prompt}
                  optional
                  maxLength={4000}
                  value={section.answer}
                  onValue={(text) => onAnswer(section.answerKey, text)}
                />
                {clashes[section.answerKey] !== undefined && (
                  <ClashNote
                    theirs={clashes[section.answerKey] ?? ''}
                    about={section.prompt}
                    onKeepMine={() => onKeepMine(section.answerKey)}
                    onTakeTheirs={() => onTakeTheirs(section.answerKey)}
                  />
                )}
              </div>
              <p class="tl-print-only">{section.answer}</p>
            </>
          )}
          <Entries entries={section.entries} only={section.entries.length === 1 && !section.prompt} />
          {section.goals.map((goal) => (
            <div key={goal.id} class={cx('tl-format-goal', goalClass(goal.number))}>
              <h3>
                <GoalMark number={goal.number} /> {goal.text}
              </h3>
              <Entries entries={goal.entries} only={false} />
            </div>
          ))}
          {section.missing.length > 0 && (
            <p class="tl-soft tl-small tl-no-print">Not there yet: {section.missing.join(', ')}</p>
          )}
        </section>
      ))}
    </>
  );
}

/** A section's only entry needs no label: the heading says it. */
function Entries({ entries, only }: { readonly entries: Section['entries']; readonly only: boolean }) {
  if (entries.length === 0) return null;
  return (
    <dl class="tl-format-entries">
      {entries.map(({ field, label, lines }) => (
        <div key={field}>
          <dt class={only ? 'tl-hidden-visually' : 'tl-soft'}>{label}</dt>
          {lines.map((line) => (
            <dd key={line} class={field === 'client-words' ? 'tl-quote' : undefined}>
              {line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
