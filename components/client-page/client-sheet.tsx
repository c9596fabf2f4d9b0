/** The page that the client reads: large type, plain labels in their language, nothing clinical. */
import { type ClientPage, dayWords, pageLabels } from '../../lib/share/client-page.ts';
import { cx } from '../ui/cx.ts';
import { goalClass } from '../ui/goal-colours.ts';

export function ClientSheet({ page, language }: { readonly page: ClientPage; readonly language: 'en' | 'es' }) {
  const say = pageLabels[language];
  return (
    <article class="tl-client-sheet" lang={language}>
      <h2 class="tl-client-sheet-title">{say.title}</h2>
      {page.goals.length > 0 && <h3>{say.goals}</h3>}
      {page.goals.map((goal) => (
        <section key={goal.id} class={cx('tl-client-sheet-goal', goalClass(goal.number))}>
          <p class="tl-client-sheet-words">
            {goal.ownWords ? `“${goal.text.replace(/^[“"]|[”"]$/g, '')}”` : goal.text}
          </p>
          {goal.steps.length > 0 && (
            <>
              <h4>{say.steps}</h4>
              <ul class="tl-client-sheet-steps">
                {goal.steps.map((step) => (
                  <li key={step.id}>
                    {step.done && (
                      <span aria-hidden="true" class="tl-client-sheet-done">
                        ✓{' '}
                      </span>
                    )}
                    {step.text.replace(/[.\s]+$/, '')}
                    {step.done ? (
                      <em> ({say.done})</em>
                    ) : (
                      step.by && (
                        <span class="tl-soft">
                          , {say.by} {dayWords(step.by, language)}
                        </span>
                      )
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          {goal.enough && (
            <p>
              <strong>{say.enough}</strong> {goal.enough}
            </p>
          )}
        </section>
      ))}
      <dl class="tl-client-sheet-facts">
        {page.often && <Fact name={say.often} value={page.often} />}
        {page.nextReview && <Fact name={say.review} value={dayWords(page.nextReview, language)} />}
        {page.enough && <Fact name={say.end} value={page.enough} />}
        <Fact name={say.crisis} value={say.crisisLine} />
      </dl>
      <p class="tl-soft">{say.questions}</p>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
