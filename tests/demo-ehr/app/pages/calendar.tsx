import { clients } from '../../clients.ts';
import { paths } from '../../notes.ts';
import { Link } from '../router.tsx';

const hours = ['9:00 AM', '10:00 AM', '11:00 AM', '1:00 PM', '2:00 PM', '3:00 PM', '4:00 PM'];
const days = ['Mon, Nov 23', 'Tue, Nov 24', 'Wed, Nov 25', 'Thu, Nov 26', 'Fri, Nov 27'];

/** The week, with each client on one or two slots. */
export function Calendar() {
  return (
    <>
      <h1>Calendar</h1>
      <p class="fine">Week of November 23, 2026</p>
      <table class="week">
        <thead>
          <tr>
            <th scope="col">Time</th>
            {days.map((day) => (
              <th key={day} scope="col">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour, row) => (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              {days.map((day, column) => {
                const client = (row * 3 + column * 2) % 5 === 0 ? clients[row % clients.length] : undefined;
                return (
                  <td key={day}>
                    {client && (
                      <Link to={paths.note(client.identity.chartId, 'soap')} class="slot">
                        {client.identity.name}
                        <small>{client.plan.modality}</small>
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
