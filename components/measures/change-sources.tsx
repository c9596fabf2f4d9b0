/** By which limits change is judged, each with its source; where the sources answer differently, that is said first. */
import { allAnswers, limitOf, sourcesDisagree } from '../../lib/measures/change.ts';
import type { Course, ScoreLike } from '../../lib/measures/course.ts';
import type { ChangeRule } from '../../lib/measures/scoring.ts';
import { Disclosure } from '../ui/disclosure.tsx';

export function ChangeSources<T extends ScoreLike>({ course: { scoring, points } }: { readonly course: Course<T> }) {
  const first = points[0]?.score.total;
  const last = points.length > 1 ? points.at(-1)?.score.total : undefined;
  const compared = first !== undefined && last !== undefined;
  const disagree = compared && sourcesDisagree(scoring, first, last);
  const answers = compared ? allAnswers(scoring, first, last) : [];
  return (
    <Disclosure
      summary={disagree ? 'Sources disagree on whether this change is real' : 'Where bands and limits come from'}
    >
      <div class="tl-stack tl-small">
        <p>
          Bands: {scoring.source}
          {scoring.basis === 'known' ? ' (not re-checked for this edition)' : ''}. {scoring.note}
        </p>
        {scoring.change.length === 0 ? (
          <p>No limit for reliable change is known here. Changes are shown without a verdict.</p>
        ) : (
          <ul class="tl-measure-points">
            {scoring.change.map((rule, index) => (
              <li key={rule.source}>
                {rule.source}: {limitWords(rule, first)}
                {rule.basis === 'known' ? ' (not re-checked)' : ''}
                {rule.note ? `. ${rule.note}` : ''}
                {compared && `. By this, first to last: ${answers[index]?.reliable ? 'changed' : 'within noise'}`}
                {index === 0 && '. This one is used in chart and table'}
              </li>
            ))}
          </ul>
        )}
        <p class="tl-soft">
          “Changed” does not say that treatment worked: people on waiting lists change by these limits too.
        </p>
      </div>
    </Disclosure>
  );
}

function limitWords(rule: ChangeRule, first: number | undefined): string {
  if (rule.percent !== undefined) {
    return first === undefined ? `${rule.percent} % of the first score` : `${limitOf(rule, first)} points here`;
  }
  const worse = rule.worse === undefined ? '' : ` for better, ${rule.worse} for worse`;
  return `${limitOf(rule, 0)} points${worse}`;
}
