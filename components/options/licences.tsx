/** What others wrote and this extension contains, with the terms. The list is made from the build. */
import { Disclosure } from '../ui/disclosure.tsx';
import packages from './licences.json' with { type: 'json' };

export function Licences() {
  return (
    <Disclosure summary={`Licenses of the ${packages.length} packages inside`}>
      <ul>
        {packages.map(({ name, version, licence }) => (
          <li key={name}>
            {name} {version}, {licence}
          </li>
        ))}
      </ul>
      <p class="tl-soft tl-small">
        Throughline itself comes under the MIT license. <a href="/licences.txt">Full texts of the licenses</a>.
      </p>
    </Disclosure>
  );
}
