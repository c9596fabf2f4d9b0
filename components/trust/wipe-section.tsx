/** In the options: remove everything, with proof of what is left. Works while locked: it is the way to start over. */
import { useState } from 'preact/hooks';
import type { CallOutput } from '../../lib/messaging/calls.ts';
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useStep } from './use-trust.ts';

const words = 'delete everything';

export function WipeSection() {
  const step = useStep();
  const [typed, setTyped] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [left, setLeft] = useState<CallOutput<'wipe.all'> | null>(null);
  const wipe = () => {
    if (typed.trim().toLowerCase() !== words) {
      setTrouble(`Type “${words}” to go on.`);
      return;
    }
    setTrouble(undefined);
    step.run(async () => {
      setLeft(await call('wipe.all', { words: typed }));
      setTyped('');
    });
  };
  return (
    <Disclosure summary="Delete everything" heading={3}>
      <form
        class="tl-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (!step.busy) wipe();
        }}
      >
        <p>
          Removes all clients, plans, entries, settings, taught pages and the access log from this browser, and the key
          that could read them, and gives back the sites you allowed. Backups that you saved elsewhere stay. This cannot
          be taken back.
        </p>
        {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
        {left && (
          <Callout tone={left.rows + left.keys + left.sites === 0 ? 'notice' : 'error'} title="Deleted">
            {left.rows + left.keys === 0
              ? 'Counted afterwards: 0 rows in the database, 0 keys in the browser’s storage.'
              : `${left.rows} rows and ${left.keys} keys are still there. Remove the extension to be rid of them.`}
            {left.sites === 0
              ? ' No site is allowed any more.'
              : ` ${left.sites} sites are still allowed; withdraw them in the browser’s settings.`}
          </Callout>
        )}
        <TextField label={`Type “${words}”`} autocomplete="off" error={trouble} value={typed} onValue={setTyped} />
        <div class="tl-row">
          <Button type="submit" variant="danger" busy={step.busy}>
            Delete everything
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
