/** Renders the panel in the state that the address names (`?state=…&appearance=dark`). */
import { render } from 'preact';
import { PanelApp } from '../../components/panel/app.tsx';
import '../../components/ui/base.css';
import type { Place } from '../../components/panel/address.ts';
import { states } from './states.ts';

const query = new URLSearchParams(location.search);
const root = document.getElementById('app');
if (root && query.has('state')) {
  const place: Place = { kind: 'own', tabId: 1 };
  render(<PanelApp place={place} />, root);
} else if (root) {
  render(
    <ul>
      {Object.keys(states).map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
    root,
  );
}
