/** A questionnaire put item by item, in its published words. One group of radio buttons an item; holds no state. */
import { type Answer, mayFill, type Questionnaire } from '../../lib/measures/items.ts';

export function ItemQuestions({
  questions,
  answers,
  fillOne,
  riskItem,
  onAnswers,
  onFillOne,
}: {
  readonly questions: Questionnaire;
  readonly answers: readonly Answer[];
  readonly fillOne: boolean;
  /** Number of the item on self-harm, from 1. */
  readonly riskItem: number | undefined;
  readonly onAnswers: (answers: readonly Answer[]) => void;
  readonly onFillOne: (fill: boolean) => void;
}) {
  return (
    <div class="tl-stack">
      <p>{questions.intro}</p>
      <ol class="tl-items">
        {questions.items.map((words, index) => (
          <li key={words}>
            <fieldset class="tl-item">
              <legend>
                {index + 1}. {words}
              </legend>
              <div class="tl-item-answers">
                {questions.answers.map((answer, value) => (
                  <label key={answer} class="tl-item-answer">
                    <input
                      type="radio"
                      name={`${questions.id}-${index}`}
                      checked={answers[index] === value}
                      onChange={() => onAnswers(answers.map((old, place) => (place === index ? value : old)))}
                    />
                    {answer} ({value})
                  </label>
                ))}
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      {mayFill(answers, riskItem) && (
        <label class="tl-plan-check">
          <input type="checkbox" checked={fillOne} onChange={(event) => onFillOne(event.currentTarget.checked)} />
          One answer is open. Replace it by the mean of the others
        </label>
      )}
      <p class="tl-soft tl-small">{questions.credit}</p>
    </div>
  );
}
