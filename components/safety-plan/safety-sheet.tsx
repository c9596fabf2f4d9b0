/** A safety plan to read, turn the screen to, or print: numbered steps, numbers to call large, dates at the foot. */
import type { ComponentChildren } from 'preact';
import { sayDate } from '../../lib/dates.ts';
import { openSteps, safetyOrigin, safetySteps } from '../../lib/plan/safety.ts';
import type { RecordValue } from '../../lib/records/kinds.ts';
import { sayDay } from '../measures/words.ts';
import { CrisisLines } from './crisis-lines.tsx';

export interface SafetySheetProps {
  readonly plan: RecordValue<'safety-plan'>;
  readonly client: string;
  readonly numbers: RecordValue<'crisis-numbers'>['numbers'];
  readonly today: string;
  readonly actions?: ComponentChildren;
}

export function SafetySheet({ plan, client, numbers, today, actions }: SafetySheetProps) {
  const missing = openSteps(plan.steps);
  const lastLook = [plan.date, ...plan.reviewedOn].toSorted().at(-1) ?? plan.date;
  return (
    <article class="tl-safety-sheet" aria-label={`Safety plan of ${client}, version ${plan.version}`}>
      <header class="tl-section-head">
        <h2 class="tl-plan-section-title">My safety plan</h2>
        {actions && <div class="tl-row tl-no-print">{actions}</div>}
      </header>
      {actions && (
        <p class="tl-soft tl-no-print">
          Version {plan.version}, written {sayDay(plan.date)}. Last gone through {sayDate(lastLook, today)}.
          {plan.copyGivenOn ? ` Copy given ${sayDay(plan.copyGivenOn)}.` : ' No copy given yet.'}
          {missing.length > 0 && ` Still empty: ${missing.map((step) => step.title).join('; ')}.`}
        </p>
      )}
      <ol class="tl-safety-steps">
        {safetySteps.map((step, index) => (
          <li key={step.id} class="tl-safety-step">
            <h3>
              {index + 1}. {step.title}
            </h3>
            <ul>
              {(plan.steps[step.id] ?? []).map((line) => (
                <li key={`${line.text} ${line.phone ?? ''}`}>
                  {line.text}
                  {line.phone && <strong class="tl-numbers tl-safety-phone"> {line.phone}</strong>}
                </li>
              ))}
            </ul>
            {step.id === 'services' && <CrisisLines numbers={numbers} />}
          </li>
        ))}
      </ol>
      <p class="tl-soft tl-small">
        {sayDay(plan.date)} · {safetyOrigin.source}
      </p>
    </article>
  );
}
