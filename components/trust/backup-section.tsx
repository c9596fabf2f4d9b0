/** In the options: make a backup, see how old the last one is, restore one, or export everything unencrypted. */
import { useState } from 'preact/hooks';
import { type MadeBackup, makeBackup, type Progress, plainExport } from '../../lib/backup/job.ts';
import { call } from '../../lib/messaging/client.ts';
import { saveFile } from '../teach/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Conflicts } from './conflicts.tsx';
import { Copies } from './copies.tsx';
import { ProgressLine } from './progress-line.tsx';
import { RestoreForm } from './restore-form.tsx';
import { StorageState } from './storage-state.tsx';
import { sayAge, saySize, type Trust, useStep } from './use-trust.ts';
import './trust.css';

interface Made extends MadeBackup {
  readonly name: string;
  /** Somebody said that the file is where it belongs. */
  readonly saved?: boolean;
}
const save = ({ name, file }: Made) => saveFile(name, file, 'application/octet-stream');
const stamp = () => new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-');

export interface BackupSectionProps {
  readonly trust: Trust;
  /** Where the practice wants backups to be kept. */
  readonly folderHint?: string | undefined;
}

export function BackupSection({ trust: { state, reload }, folderHint }: BackupSectionProps) {
  const step = useStep();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [made, setMade] = useState<Made | null>(null);

  const make = () =>
    step.run(async () => {
      setMade(null);
      try {
        const backup = { ...(await makeBackup(call, setProgress)), name: `throughline-${stamp()}.backup` };
        save(backup);
        setMade(backup);
      } finally {
        setProgress(null);
        reload();
      }
    });
  const confirm = () =>
    step.run(async () => {
      await call('backup.saved', {});
      setMade((now) => now && { ...now, saved: true });
      reload();
    });

  return (
    <>
      <p class="tl-soft">
        One encrypted file with everything. It opens on any machine with the passphrase, or the recovery code, that was
        in use on the day it was made.
      </p>
      <dl class="tl-trust-facts">
        <dt>Last backup</dt>
        <dd>
          {state?.lastBackupAt ? sayAge(state.lastBackupAt, Date.now()) : 'none yet'}
          {state?.backupDue && <strong class="tl-trust-bad"> · time for a new one</strong>}
          {state !== null && state.lastBackupLeftOut > 0 && (
            <strong class="tl-trust-bad"> · {state.lastBackupLeftOut} damaged entries are not in it</strong>
          )}
        </dd>
        {folderHint && (
          <>
            <dt>Keep it in</dt>
            <dd>{folderHint} (set by your practice)</dd>
          </>
        )}
        <StorageState />
      </dl>
      {step.trouble && (
        <Callout tone="error" title="That did not work">
          {step.trouble}
        </Callout>
      )}
      {made && (
        <Callout
          title={made.saved ? 'Backup made' : 'Is the file saved?'}
          actions={
            made.saved ? undefined : (
              <>
                <Button variant="primary" busy={step.busy} onClick={confirm}>
                  Yes, it is saved
                </Button>
                <Button onClick={() => save(made)}>Save it again</Button>
              </>
            )
          }
        >
          {made.name}, {saySize(made.file.size)}: {made.rows} entries, written and read again.{' '}
          {made.saved
            ? 'Keep it on another disk than this computer’s.'
            : 'The browser does not tell Throughline whether it was saved. Look where it keeps downloads; until you say so, this one does not count.'}
          {made.damaged.length > 0 &&
            ` ${made.damaged.length} could not be read and are not in it: ${made.damaged.join(', ')}. Keep your older backups: merging one that holds them mends them.`}
        </Callout>
      )}
      {progress && <ProgressLine progress={progress} />}
      {state !== null && state.conflicts > 0 && (
        <p class="tl-trust-bad">
          The other side of what waits for your decision below is in no backup. Settle it first.
        </p>
      )}
      <div class="tl-row">
        <Button variant={made && !made.saved ? 'default' : 'primary'} busy={step.busy} onClick={make}>
          Make a backup
        </Button>
      </div>
      {state !== null && state.conflicts > 0 && <Conflicts />}
      <Disclosure summary="Restore from a backup" heading={3}>
        <RestoreForm fresh={false} unfinished={state?.restoring ?? false} onDone={reload} />
      </Disclosure>
      {state?.copies && (
        <Disclosure summary="Go back to before the last update" heading={3}>
          <Copies copies={state.copies} onDone={reload} />
        </Disclosure>
      )}
      <Disclosure summary="Export without encryption" heading={3}>
        <PlainExport />
      </Disclosure>
    </>
  );
}

function PlainExport() {
  const step = useStep();
  const [understood, setUnderstood] = useState(false);
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [leftOut, setLeftOut] = useState(0);
  const save = () => {
    setAsked(true);
    setLeftOut(0);
    if (!understood) return;
    step.run(async () => {
      try {
        const { file, leftOut: out } = await plainExport(call, setProgress);
        saveFile(`throughline-${stamp()}.json`, file, 'application/json');
        setLeftOut(out.length);
        setUnderstood(false);
        setAsked(false);
      } finally {
        setProgress(null);
      }
    });
  };
  return (
    <div class="tl-stack">
      <p>
        A text file that any program can read. <strong>Anyone who gets hold of it can read it too</strong>: clients,
        plans and scores, with no passphrase. The access log notes that you made one.
      </p>
      <label class="tl-trust-choice">
        <input
          type="checkbox"
          checked={understood}
          aria-invalid={asked && !understood ? 'true' : undefined}
          onChange={(event) => setUnderstood(event.currentTarget.checked)}
        />
        I will keep this file safe and delete it when it has served
      </label>
      {asked && !understood && (
        <p role="alert" class="tl-trust-bad">
          Tick the box first.
        </p>
      )}
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      {progress && <ProgressLine progress={progress} />}
      {leftOut > 0 && (
        <Callout tone="error" title="Some entries are not in the file">
          {leftOut === 1 ? 'One damaged entry' : `${leftOut} damaged entries`} could not be read. The file names them at
          its end; a backup from before may still hold them.
        </Callout>
      )}
      <div class="tl-row">
        <Button variant="danger" busy={step.busy} onClick={save}>
          Export unencrypted
        </Button>
      </div>
    </div>
  );
}
