/**
 * The self-test: tries every way out of this extension, one after the other, and shows what closed each. Holds no client
 * data and needs no unlock. What it proves, it proves for this browser, now.
 */
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { attempt } from './attempt.ts';
import { type Found, tries } from './tries.ts';
import './trust.css';

const words = {
  closed: 'Closed',
  missing: 'Not there',
  failed: 'Came to nothing',
  open: 'OPEN',
  unclear: 'Not certain',
} as const;

export function SelfTest() {
  const [found, setFound] = useState<readonly (Found & { readonly id: string; readonly name: string })[]>([]);
  const [state, setState] = useState<'before' | 'running' | 'done'>('before');
  const run = async () => {
    setState('running');
    setFound([]);
    const mark = Math.random().toString(36).slice(2, 8);
    for (const one of tries) {
      const result = await attempt(one, mark);
      setFound((now) => [...now, { id: one.id, name: one.name, ...result }]);
    }
    setState('done');
  };
  const silent = found.filter(({ outcome }) => outcome === 'failed').length;
  const open = found.filter(({ outcome }) => outcome === 'open' || outcome === 'unclear');
  return (
    <main class="tl-options">
      <h1 class="tl-options-title">No way out</h1>
      <p>
        Throughline has no server and sends nothing. This page tries every way that a page of a browser extension could
        reach the network, and shows what happened. The address it tries does not exist.
      </p>
      <div class="tl-row">
        <Button variant="primary" busy={state === 'running'} onClick={() => void run()}>
          {state === 'running' ? `Trying ${found.length + 1} of ${tries.length}…` : 'Try all of them'}
        </Button>
      </div>
      {state === 'done' && (
        <Callout
          tone={open.length === 0 ? 'notice' : 'error'}
          title={open.length === 0 ? 'All closed' : 'Look at these'}
        >
          {open.length === 0
            ? `${tries.length} ways tried, none led out.${silent > 0 ? ` In ${silent} the browser does not say why nothing came.` : ''}`
            : `${open.length} of ${tries.length} were not refused for certain.`}
        </Callout>
      )}
      {found.length > 0 && (
        <table class="tl-trust-table">
          <thead>
            <tr>
              <th scope="col">Way out</th>
              <th scope="col">Result</th>
              <th scope="col">What closed it</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ id, name, outcome, how }) => (
              <tr key={id} data-try={id} data-outcome={outcome}>
                <td>{name}</td>
                <td>{words[outcome]}</td>
                <td class="tl-soft">{how}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
