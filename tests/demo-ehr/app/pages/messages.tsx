import { useState } from 'preact/hooks';
import { clients } from '../../clients.ts';

const inbox = [
  ['Front desk', 'Room 3 heater is fixed', 'Facilities came by at noon.'],
  ['Ambrose Mockridge', 'Running five minutes late', 'Train again, see you soon.'],
  ['Billing', 'Two claims need a modifier', 'Please see the list in the billing folder.'],
] as const;

/** Inbox and composer: long text fields that are no notes. */
export function Messages() {
  const [sent, setSent] = useState(false);
  return (
    <>
      <h1>Messages</h1>
      <div class="columns">
        <section class="card">
          <h2>Inbox</h2>
          <ul class="inbox">
            {inbox.map(([from, subject, text]) => (
              <li key={subject}>
                <b>{from}</b> {subject}
                <small>{text}</small>
              </li>
            ))}
          </ul>
        </section>
        <form
          class="card"
          onSubmit={(event) => {
            event.preventDefault();
            setSent(true);
          }}
        >
          <h2>New message</h2>
          <label>
            To
            <select name="to">
              {clients.map(({ identity }) => (
                <option key={identity.chartId}>{identity.name}</option>
              ))}
            </select>
          </label>
          <label>
            Subject
            <input type="text" name="subject" />
          </label>
          <label>
            Message
            <textarea name="message" rows={9} placeholder="Write your message" />
          </label>
          <button class="primary" type="submit">
            Send message
          </button>
          {sent && <output>Message sent.</output>}
        </form>
      </div>
    </>
  );
}
