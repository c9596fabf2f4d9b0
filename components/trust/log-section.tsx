/** In the options: the access log, to read, filter, check and save. Lines hold no names; labels are looked up here. */
import { useEffect, useState } from 'preact/hooks';
import { call } from '../../lib/messaging/client.ts';
import type { LogLine, LogVerdict } from '../../lib/messaging/trust-types.ts';
import { saveFile } from '../teach/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Select } from '../ui/select.tsx';
import { useStep } from './use-trust.ts';
import './trust.css';

const filters = [
  { value: '', label: 'Everything' },
  { value: 'viewed', label: 'Clients viewed' },
  { value: 'list-viewed', label: 'List of clients looked at' },
  { value: 'inserted', label: 'Text put into notes' },
  { value: 'plan-saved', label: 'Plan versions saved' },
  { value: 'client-removed', label: 'Clients removed' },
  { value: 'unlocked', label: 'Unlocked' },
  { value: 'wrong-passphrase', label: 'Wrong passphrases' },
  { value: 'exported-plain', label: 'Unencrypted exports' },
  { value: 'backup-made', label: 'Backups made' },
] as const;
const pageSize = 25;
const when = (at: number) => new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });

export function LogSection() {
  const step = useStep();
  const [what, setWhat] = useState<(typeof filters)[number]['value']>('');
  const [lines, setLines] = useState<readonly LogLine[]>([]);
  const [more, setMore] = useState(false);
  const [verdict, setVerdict] = useState<LogVerdict | null>(null);

  const read = async (before: number | null) => {
    const query = { before, limit: pageSize, clientId: null, what: what === '' ? null : what };
    const found = await call('log.read', query);
    setLines((now) => (before === null ? found : [...now, ...found]));
    setMore(found.length === pageSize);
  };
  const load = (before: number | null) => step.run(() => read(before));
  // The lines that are counted are those that stand below.
  const check = () =>
    step.run(async () => {
      setVerdict(await call('log.check', {}));
      await read(null);
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it appears and when the filter changes
  useEffect(() => load(null), [what]);
  const save = () =>
    step.run(async () => {
      const all: LogLine[] = [];
      for (let before: number | null = null; ; ) {
        const found: readonly LogLine[] = await call('log.read', { before, limit: 1000, clientId: null, what: null });
        all.push(...found);
        const last = found.at(-1);
        if (found.length < 1000 || last === undefined) break;
        before = last.seq;
      }
      const rows = all
        .reverse()
        .map(({ seq, at, what: word, clientId, detail }) =>
          [seq, new Date(at).toISOString(), word, clientId ?? '', detail ?? ''].join(','),
        );
      saveFile('throughline-access-log.csv', `line,time,what,client id,detail\n${rows.join('\n')}\n`, 'text/csv');
      await call('log.note', { what: 'log-exported', detail: 'file' });
    });

  return (
    <>
      <p class="tl-soft">
        What was opened, changed and let out, and when. Lines are only ever added; each hangs on the one before.
      </p>
      {step.trouble && <Callout tone="error">{step.trouble}</Callout>}
      <div class="tl-row">
        <Button busy={step.busy} onClick={check}>
          Check for tampering
        </Button>
        <Button busy={step.busy} onClick={save}>
          Save as a table
        </Button>
      </div>
      {verdict && (
        <Callout
          tone={verdict.intact ? 'notice' : 'error'}
          title={verdict.intact ? 'Intact' : 'The log was tampered with'}
        >
          {verdict.intact
            ? `All ${verdict.lines} lines follow from each other.`
            : `From line ${verdict.brokenAt} on it cannot be trusted: ${verdict.why}.`}
        </Callout>
      )}
      <Select label="Show" value={what} options={filters} onValue={setWhat} />
      {lines.length === 0 ? (
        <p class="tl-soft">No lines of this kind.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section class="tl-trust-scroll" aria-label="Lines of the log" tabIndex={0}>
          <table class="tl-trust-table">
            <thead>
              <tr>
                <th scope="col">When</th>
                <th scope="col">What</th>
                <th scope="col">Client</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ seq, at, words, label, clientId, detail }) => (
                <tr key={seq}>
                  <td>{when(at)}</td>
                  <td>
                    {words}
                    {detail && <span class="tl-soft tl-small"> · {detail}</span>}
                  </td>
                  <td>{label ?? (clientId === null || clientId === 'practice' ? '' : 'not here any more')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {more && (
        <div class="tl-row">
          <Button small busy={step.busy} onClick={() => load(lines.at(-1)?.seq ?? null)}>
            Show older lines
          </Button>
        </div>
      )}
    </>
  );
}
