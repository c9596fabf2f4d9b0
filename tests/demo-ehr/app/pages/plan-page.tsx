import type { DemoClient } from '../../clients.ts';
import { paths } from '../../notes.ts';
import { usDate } from '../dates.ts';
import { Link } from '../router.tsx';

type DemoGoal = DemoClient['plan']['goals'][number];

function GoalText({ goal }: { readonly goal: DemoGoal }) {
  return (
    <>
      <h3>Goal {goal.number}</h3>
      <p>Goal: {goal.text}</p>
      <p>Client’s words: “{goal.clientWords}”</p>
      {goal.objectives.map((objective) => (
        <div key={objective.id}>
          <h4>
            Objective {goal.number}
            {objective.letter}
          </h4>
          <p>Objective: {objective.text}</p>
          <p>
            Baseline: {objective.baseline}. Target: {objective.target}.
          </p>
          <p>Estimated date of completion: {usDate(objective.dueDate)}</p>
          <p>Status: Active</p>
        </div>
      ))}
      <h4>Interventions</h4>
      <ul>
        {goal.interventions.map((intervention) => (
          <li key={intervention.id}>
            {intervention.text} ({intervention.frequency})
          </li>
        ))}
      </ul>
    </>
  );
}

/** The treatment plan as a document to read. */
export function PlanPage({ client }: { readonly client: DemoClient }) {
  const { identity, plan } = client;
  return (
    <article class="card plan">
      <div class="bar">
        <h2>Treatment plan</h2>
        <Link to={`${paths.plan(identity.chartId)}/edit`} class="button">
          Edit plan
        </Link>
      </div>
      <p class="fine">
        Started {usDate(plan.startDate)}. Next review {usDate(plan.reviewDate)}. {plan.frequency}, {plan.sessionLength}.
      </p>
      <h3>Diagnosis</h3>
      <ul>
        {plan.diagnoses.map(({ code, description }) => (
          <li key={code}>
            {code} - {description}
          </li>
        ))}
      </ul>
      <h3>Presenting problem</h3>
      {plan.problems.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      {plan.goals.map((goal) => (
        <GoalText key={goal.id} goal={goal} />
      ))}
      <h3>Discharge criteria</h3>
      <p>{plan.dischargeCriteria}</p>
    </article>
  );
}

/** The same plan as a form. Saving is not part of the demonstration. */
export function PlanEdit({ client }: { readonly client: DemoClient }) {
  const { plan } = client;
  return (
    <form class="card plan" onSubmit={(event) => event.preventDefault()}>
      <h2>Treatment plan</h2>
      <label>
        Diagnosis
        <input
          type="text"
          defaultValue={plan.diagnoses.map(({ code, description }) => `${code} - ${description}`).join('; ')}
        />
      </label>
      <label>
        Presenting problem
        <textarea rows={4} defaultValue={plan.problems.map(({ text }) => text).join('\n')} />
      </label>
      {plan.goals.map((goal) => (
        <fieldset key={goal.id}>
          <legend>Goal {goal.number}</legend>
          <label>
            Goal
            <textarea rows={2} defaultValue={goal.text} />
          </label>
          {goal.objectives.map((objective) => (
            <label key={objective.id}>
              Objective {goal.number}
              {objective.letter}
              <textarea rows={2} defaultValue={objective.text} />
            </label>
          ))}
          <label>
            Interventions
            <textarea rows={3} defaultValue={goal.interventions.map(({ text }) => text).join('\n')} />
          </label>
        </fieldset>
      ))}
      <button class="primary" type="submit">
        Save plan
      </button>
    </form>
  );
}
