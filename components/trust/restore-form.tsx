/**
 * Restoring: choose a file, open it, see what would change, decide. Nothing is written before the last button, and that
 * is all or nothing. Also the way onto a new machine, where there is no vault yet (`fresh`).
 */
import { useRef, useState } from 'preact/hooks';
import { checkBackup, type Progress, takeBackup } from '../../lib/backup/job.ts';
import { readHead } from '../../lib/backup/layout.ts';
import { CallError, call } from '../../lib/messaging/client.ts';
import type { RestoreDryRun } from '../../lib/messaging/trust-types.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useForget } from '../vault/use-forget.ts';
import { Decision } from './decision.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useStep } from './use-trust.ts';

export interface RestoreFormProps {
  /** There is no vault here yet: the backup's becomes it. */
  readonly fresh: boolean;
  /** A restore was begun and cut off. */
  readonly unfinished: boolean;
  readonly onDone: () => void;
}

interface Chosen {
  readonly file: File;
  readonly header: string;
  readonly madeAt: string;
  readonly open: boolean;
}
type Mode = 'merge' | 'replace';

export function RestoreForm({ fresh, unfinished, onDone }: RestoreFormProps) {
  const step = useStep();
  const picker = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [secret, setSecret] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [mode, setMode] = useState<Mode>(fresh ? 'replace' : 'merge');
  const [dry, setDry] = useState<RestoreDryRun | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  useForget(() => setSecret(''));

  const reset = () => {
    setChosen(null);
    setDry(null);
    setProgress(null);
    setSecret('');
  };
  const choose = (file: File) =>
    step.run(async () => {
      reset();
      setSaid(null);
      const { header } = await readHead(file);
      const opened = await call('restore.open', { header });
      setChosen({ file, header, madeAt: opened.madeAt, open: opened.state === 'open' });
    });
  const unlock = ({ header }: Chosen) =>
    step.run(async () => {
      await call('restore.open', { header, secret });
      setSecret('');
      setChosen((now) => now && { ...now, open: true });
    });
  const check = ({ file }: Chosen) =>
    step.run(async () => {
      const rows = await checkBackup(call, file, setProgress).finally(() => setProgress(null));
      setSaid(`The file is whole: ${rows} entries, all readable. Nothing was changed.`);
    });
  const look = ({ file, header }: Chosen, wanted: Mode, bringBack = false) =>
    step.run(async () => {
      setSaid(null);
      setMode(wanted);
      await takeBackup(call, file, setProgress).finally(() => setProgress(null));
      setDry(await call('restore.look', { header, mode: wanted, bringBack }));
    });
  const commit = ({ header }: Chosen, seen: RestoreDryRun) =>
    step.run(async () => {
      try {
        const { conflicts } = await call('restore.commit', { header, mode, look: seen.look });
        reset();
        setSaid(conflicts > 0 ? 'Restored. Some entries need your decision, see below.' : 'Restored.');
        onDone();
      } catch (error) {
        if (error instanceof CallError && error.code === 'conflict') setDry(null);
        throw error;
      }
    });

  return (
    <div class="tl-stack">
      {unfinished && !chosen && (
        <Callout tone="notice" title="A restore was cut off">
          Nothing was changed by it. Choose the same file to go on where it stopped.
        </Callout>
      )}
      {step.trouble && (
        <Callout tone="error" title="Nothing was restored">
          {step.trouble}
        </Callout>
      )}
      {said && <Callout>{said}</Callout>}
      {progress && <ProgressLine progress={progress} />}
      {chosen === null && (
        <div class="tl-row">
          <Button busy={step.busy} onClick={() => picker.current?.click()}>
            Choose a backup file
          </Button>
          <input
            ref={picker}
            type="file"
            class="tl-hidden-visually"
            tabIndex={-1}
            aria-label="Backup file"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) choose(file);
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      {chosen && !chosen.open && (
        <form
          class="tl-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (!step.busy && secret !== '') unlock(chosen);
          }}
        >
          <TextField
            label="Passphrase or recovery code of this backup"
            hint={`As it was on ${chosen.madeAt.slice(0, 10)}.`}
            type="password"
            autocomplete="off"
            value={secret}
            onValue={setSecret}
          />
          <div class="tl-row">
            <Button type="submit" variant="primary" busy={step.busy}>
              Open the backup
            </Button>
            <Button variant="plain" onClick={reset}>
              Cancel
            </Button>
          </div>
        </form>
      )}
      {chosen?.open && dry === null && (
        <div class="tl-stack">
          <p>
            Backup of {chosen.madeAt.slice(0, 10)} is open. The next step shows what would change and writes nothing.
          </p>
          <div class="tl-row">
            {!fresh && (
              <Button variant="primary" busy={step.busy} onClick={() => look(chosen, 'merge')}>
                Merge it in
              </Button>
            )}
            <Button variant={fresh ? 'primary' : 'default'} busy={step.busy} onClick={() => look(chosen, 'replace')}>
              {fresh ? 'Look at what is in it' : 'Replace everything'}
            </Button>
            <Button busy={step.busy} onClick={() => check(chosen)}>
              Only check it
            </Button>
            <Button variant="plain" onClick={reset}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      {chosen && dry && (
        <Decision
          dry={dry}
          fresh={fresh}
          busy={step.busy}
          act={mode === 'replace' && !fresh ? 'Replace everything now' : fresh ? 'Restore it' : 'Merge now'}
          onBringBack={(bringBack) => look(chosen, 'merge', bringBack)}
          onCommit={() => commit(chosen, dry)}
          onCancel={() => {
            reset();
            void call('restore.drop', {});
          }}
        />
      )}
    </div>
  );
}
