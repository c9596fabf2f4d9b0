/** Whether the browser promised not to clear the data when the disk gets full, and asking it to. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { saySize } from './use-trust.ts';

type Kept = 'unknown' | 'promised' | 'not-promised' | 'refused';

export function StorageState() {
  const [kept, setKept] = useState<Kept>('unknown');
  const [room, setRoom] = useState<string | null>(null);
  useEffect(() => {
    const { storage } = navigator;
    storage?.persisted?.().then(
      (yes) => setKept(yes ? 'promised' : 'not-promised'),
      () => setKept('unknown'),
    );
    storage?.estimate?.().then(
      ({ usage, quota }) => {
        if (usage !== undefined && quota !== undefined) setRoom(`${saySize(usage)} used, room for ${saySize(quota)}`);
      },
      () => undefined,
    );
  }, []);
  const ask = () => {
    navigator.storage.persist().then(
      (yes) => setKept(yes ? 'promised' : 'refused'),
      () => setKept('refused'),
    );
  };
  return (
    <>
      <dt>Kept by the browser</dt>
      <dd>
        {kept === 'promised' && 'Yes, until you remove it yourself.'}
        {kept === 'unknown' && 'This browser does not say.'}
        {kept === 'refused' && 'The browser gave no promise. It may clear data when the disk is full: keep backups.'}
        {kept === 'not-promised' && (
          <span class="tl-stack">
            Not promised: it may clear data when the disk is full.
            <span>
              <Button small onClick={ask}>
                Ask the browser to keep it
              </Button>
            </span>
          </span>
        )}
      </dd>
      {room && (
        <>
          <dt>Disk</dt>
          <dd>{room}</dd>
        </>
      )}
    </>
  );
}
