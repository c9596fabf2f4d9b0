import type { DemoClient } from '../../clients.ts';
import { paths } from '../../notes.ts';
import { Link } from '../router.tsx';

/** The chart's first page: facts and shortcuts, nothing to write in. */
export function Overview({ client }: { readonly client: DemoClient }) {
  const { identity, plan } = client;
  return (
    <div class="columns">
      <section class="card">
        <h2>Care</h2>
        <p>
          {plan.frequency}, {plan.sessionLength}. {plan.modality}.
        </p>
        <p>
          <Link to={paths.note(identity.chartId, 'soap')} class="button primary">
            Write today’s note
          </Link>
        </p>
      </section>
      <section class="card">
        <h2>Diagnoses</h2>
        <ul>
          {plan.diagnoses.map(({ code, description }) => (
            <li key={code}>
              {code} - {description}
            </li>
          ))}
        </ul>
      </section>
      <section class="card">
        <h2>Contacts</h2>
        <p>Phone (555) 010-{identity.chartId.slice(-4)}. Prefers text messages for scheduling.</p>
      </section>
    </div>
  );
}
