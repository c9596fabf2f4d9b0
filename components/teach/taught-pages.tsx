/** In the options: the pages that were taught, to remove, export and import. They hold places on pages, no client. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Adapter } from '../../lib/ehr/types.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { saveFile } from './save-file.ts';
import './taught-pages.css';

const kind = ({ pages }: Adapter): string =>
  pages.map(({ role }) => (role === 'note' ? 'session note' : 'treatment plan')).join(', ');

export function TaughtPages() {
  const [adapters, setAdapters] = useState<readonly Adapter[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const picker = useRef<HTMLInputElement>(null);
  const take = (work: Promise<readonly Adapter[]>) => {
    setTrouble(undefined);
    work.then(setAdapters, (error: unknown) => setTrouble(error instanceof CallError ? error.message : String(error)));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => take(call('adapters.list', {})), []);
  const read = async (file: File) => {
    // A file of this kind has a few kilobytes; a huge one is not even read.
    const text = file.size > 1_000_000 ? ' '.repeat(600_000) : await file.text();
    return call('adapters.import', { text });
  };
  return (
    <>
      {trouble && <Callout tone="error">{trouble}</Callout>}
      {adapters.length === 0 ? (
        <p class="tl-soft">None yet. On a page that is not recognised, use “Teach this page” in the toolbar’s popup.</p>
      ) : (
        <ul class="tl-taught">
          {adapters.map((adapter) => (
            <li key={adapter.id} class="tl-taught-page">
              <span>
                {adapter.hosts.join(', ')}{' '}
                <span class="tl-soft">
                  {kind(adapter)}, {adapter.checkedOn}
                </span>
              </span>
              <Button
                small
                aria-label={`Remove ${kind(adapter)} of ${adapter.hosts.join(', ')}`}
                onClick={() => take(call('adapters.remove', { id: adapter.id }))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="tl-row">
        {adapters.length > 0 && (
          <Button
            onClick={() => {
              const file = { format: 'throughline-adapters', version: 1, adapters };
              saveFile('throughline-pages.json', `${JSON.stringify(file, null, 2)}\n`, 'application/json');
            }}
          >
            Export
          </Button>
        )}
        <Button onClick={() => picker.current?.click()}>Import a file</Button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          class="tl-hidden-visually"
          tabIndex={-1}
          aria-label="File of taught pages"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) take(read(file));
            event.currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}
