import { clients } from '../../clients.ts';
import { paths } from '../../notes.ts';
import { Link } from '../router.tsx';

/** All clients of the practice. */
export function ClientList() {
  return (
    <>
      <h1>Clients</h1>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">DOB</th>
            <th scope="col">Chart</th>
            <th scope="col">Seen for</th>
            <th scope="col">Next visit</th>
          </tr>
        </thead>
        <tbody>
          {clients.map(({ identity, summary }) => (
            <tr key={identity.chartId}>
              <td>
                <Link to={paths.chart(identity.chartId)}>{identity.name}</Link>
              </td>
              <td>{identity.dateOfBirth}</td>
              <td>{identity.chartId}</td>
              <td>{summary}</td>
              <td>Wed, Nov 25</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
