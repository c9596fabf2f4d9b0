/** The goals of one library problem, each part with its tick. Holds no state; adds nothing by itself. */
import type { GoalSkeleton, LibraryProblem } from '../../lib/evidence/goal-library/types.ts';
import { type Picks, techniqueKey, toggleGoal, toggleObjective, toggleTechnique } from './picks.ts';

export interface ProblemSkeletonsProps {
  readonly problem: LibraryProblem;
  readonly skeletons: readonly GoalSkeleton[];
  readonly picks: Picks;
  readonly onPicks: (picks: Picks) => void;
}

export function ProblemSkeletons({ problem, skeletons, picks, onPicks }: ProblemSkeletonsProps) {
  return (
    <div class="tl-stack">
      {skeletons.map((goal) => (
        <fieldset key={goal.id} class="tl-library-goal">
          <legend class="tl-hidden-visually">Goal: {spoken(goal.text)}</legend>
          <Tick checked={picks.goals.includes(goal.id)} onChange={() => onPicks(toggleGoal(picks, goal))}>
            <strong>
              <Skeleton text={goal.text} />
            </strong>
          </Tick>
          <ul class="tl-library-parts">
            {goal.objectives.map((objective) => (
              <li key={objective.id}>
                <Tick
                  checked={picks.objectives.includes(objective.id)}
                  onChange={() => onPicks(toggleObjective(picks, goal, objective.id))}
                >
                  <Skeleton text={objective.text} />
                </Tick>
              </li>
            ))}
          </ul>
          <fieldset class="tl-library-techniques">
            <legend class="tl-heading">Ways of working that fit</legend>
            {goal.techniques.map((name) => (
              <Tick
                key={name}
                checked={picks.techniques.includes(techniqueKey(goal, name))}
                onChange={() => onPicks(toggleTechnique(picks, goal, name))}
              >
                {name}
              </Tick>
            ))}
          </fieldset>
        </fieldset>
      ))}
      <p class="tl-soft tl-small">Measures that fit: {problem.measures.join(', ')}.</p>
    </div>
  );
}

function Tick({
  checked,
  onChange,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: () => void;
  readonly children: preact.ComponentChildren;
}) {
  return (
    <label class="tl-plan-check">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  );
}

/** Blanks drawn as gaps; a screen reader hears "blank" and not three underscores. */
function Skeleton({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/(_{3,})/).map((part, index) =>
        part.startsWith('___') ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence
          <span key={index} class="tl-library-blank">
            <span class="tl-hidden-visually">blank</span>
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}

function spoken(text: string): string {
  return text.replace(/_{3,}/g, 'blank');
}
