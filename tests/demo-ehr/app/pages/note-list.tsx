import type { DemoClient } from '../../clients.ts';
import { noteTemplates, paths } from '../../notes.ts';
import { longDate } from '../dates.ts';
import { Link } from '../router.tsx';

/** The client's notes, newest first. */
export function NoteList({ client }: { readonly client: DemoClient }) {
  return (
    <table class="list">
      <thead>
        <tr>
          <th scope="col">Date of service</th>
          <th scope="col">Document</th>
          <th scope="col">Template</th>
          <th scope="col">Status</th>
        </tr>
      </thead>
      <tbody>
        {noteTemplates.map((note) => (
          <tr key={note.kind}>
            <td>{longDate(note.date)}</td>
            <td>
              <Link to={paths.note(client.identity.chartId, note.kind)}>{note.title}</Link>
            </td>
            <td>{note.template}</td>
            <td>{note.kind === 'signed' ? 'Signed' : 'Draft'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
