/** The frame of the app: header, navigation, and the chart header that says whose record is open. */
import type { ComponentChildren } from 'preact';
import type { DemoClient } from '../clients.ts';
import { paths } from '../notes.ts';
import { Link } from './router.tsx';

const sections = [
  ['Calendar', paths.calendar],
  ['Clients', paths.clients],
  ['Messages', paths.messages],
] as const;

export function Shell({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  return (
    <div class="shell">
      <header class="topbar">
        <span class="brand">
          <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path
              d="M11 20V9m0 0C6 9 4 6 4 2c5 0 7 3 7 7Zm0 4c4 0 7-2 7-7-4 0-7 2-7 7Z"
              fill="none"
              stroke="currentColor"
              stroke-width="1.8"
            />
          </svg>
          Larkspur Practice
        </span>
        <input class="find" type="search" placeholder="Search clients" aria-label="Search clients" />
        <span class="who">R. Hollis, LCSW</span>
        <Link to={paths.login}>Sign out</Link>
      </header>
      <nav class="side" aria-label="Main">
        {sections.map(([label, to]) => (
          <Link key={to} to={to} current={path.startsWith(to)}>
            {label}
          </Link>
        ))}
        <p class="fine">Demonstration system. All clients are invented.</p>
      </nav>
      <main>{children}</main>
    </div>
  );
}

/** Whose chart this is, with its tabs. */
export function Chart({
  client,
  path,
  children,
}: {
  readonly client: DemoClient;
  readonly path: string;
  readonly children: ComponentChildren;
}) {
  const { chartId, name, dateOfBirth } = client.identity;
  const base = paths.chart(chartId);
  const tabs = [
    ['Overview', base],
    ['Notes', `${base}/notes`],
    ['Treatment plan', paths.plan(chartId)],
    ['Intake', paths.intake(chartId)],
  ] as const;
  return (
    <>
      <div class="chart-header">
        <span class="avatar" aria-hidden="true">
          {name
            .split(' ')
            .map((part) => part[0])
            .join('')}
        </span>
        <h1 class="client-name">{name}</h1>
        <dl>
          <div>
            <dt>DOB</dt>
            <dd class="client-dob">{dateOfBirth}</dd>
          </div>
          <div>
            <dt>Chart</dt>
            <dd>{chartId}</dd>
          </div>
          <div>
            <dt>Dx</dt>
            <dd>{client.plan.diagnoses.map((diagnosis) => diagnosis.code).join(', ')}</dd>
          </div>
        </dl>
      </div>
      <nav class="tabs" aria-label="Chart">
        {tabs.map(([label, to]) => (
          <Link key={to} to={to} current={to === base ? path === base : path.startsWith(to)}>
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </>
  );
}
