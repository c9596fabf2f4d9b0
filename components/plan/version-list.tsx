/** Every version there has been, newest first: when, why, and what it held. Nothing here can change one. */
import { dayOf, sayDate } from '../../lib/dates.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function VersionList({
  versions,
  today,
}: {
  readonly versions: readonly PlanVersion[];
  readonly today: string;
}) {
  return (
    <ol class="tl-plan-versions">
      {versions.map((version) => (
        <li key={version.version}>
          <Disclosure
            summary={
              <>
                Version {version.version} · {version.reason}{' '}
                <span class="tl-soft">{sayDate(dayOf(new Date(version.createdAt)), today)}</span>
              </>
            }
          >
            <ul class="tl-plan-version">
              {version.content.goals.map((goal) => (
                <li key={goal.id}>
                  Goal {goal.number}: {goal.text}
                  {goal.objectives.length > 0 && (
                    <ul>
                      {goal.objectives.map((objective) => (
                        <li key={objective.id} class="tl-soft">
                          {goal.number}
                          {objective.letter}: {objective.text}
                        </li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        </li>
      ))}
    </ol>
  );
}
