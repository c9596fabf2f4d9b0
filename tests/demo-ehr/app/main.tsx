/** Larkspur Practice: a small practice system with invented clients, for trying the extension on. */
import { render } from 'preact';
import { clientByChart } from '../clients.ts';
import { templateOf } from '../notes.ts';
import { Chart, Shell } from './layout.tsx';
import { Calendar } from './pages/calendar.tsx';
import { ClientList } from './pages/client-list.tsx';
import { Intake } from './pages/intake.tsx';
import { Login } from './pages/login.tsx';
import { Messages } from './pages/messages.tsx';
import { NoteList } from './pages/note-list.tsx';
import { NotePage } from './pages/note-page.tsx';
import { Overview } from './pages/overview.tsx';
import { PlanEdit, PlanPage } from './pages/plan-page.tsx';
import { usePath } from './router.tsx';
import './style.css';

function ChartRoute({ url }: { readonly url: URL }) {
  const [, chartId = '', part, id] = url.pathname.split('/').slice(1);
  const client = clientByChart(chartId);
  if (!client) return <p class="empty">No such client.</p>;
  const page = () => {
    if (part === 'treatment-plan') return id === 'edit' ? <PlanEdit client={client} /> : <PlanPage client={client} />;
    if (part === 'intake') return <Intake />;
    if (part !== 'notes') return <Overview client={client} />;
    const template = templateOf(id ?? '');
    if (!id) return <NoteList client={client} />;
    if (!template) return <p class="empty">No such note.</p>;
    const churn = url.searchParams.has('churn');
    return <NotePage key={`${chartId}/${id}`} client={client} id={id} template={template} churn={churn} />;
  };
  return (
    <Chart client={client} path={url.pathname}>
      {page()}
    </Chart>
  );
}

function App() {
  const url = usePath();
  const path = url.pathname;
  if (path === '/login') return <Login />;
  const page = () => {
    if (path.startsWith('/clients/')) return <ChartRoute url={url} />;
    if (path.startsWith('/clients')) return <ClientList />;
    if (path.startsWith('/messages')) return <Messages />;
    return <Calendar />;
  };
  return <Shell path={path}>{page()}</Shell>;
}

const app = document.getElementById('app');
if (app) render(<App />, app);
