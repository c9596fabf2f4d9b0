/** The ways a pack leaves this page: a file that the browser saves where the therapist says, or paper. Never the network. */
import { useState } from 'preact/hooks';
import { packLines, writeText } from '../../lib/share/document.ts';
import type { Pack } from '../../lib/share/pack.ts';
import { newId } from '../plan/new-id.ts';
import { saveFile } from '../teach/save-file.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useToast } from '../ui/toast.tsx';
import { noteExport, printPart } from './print-part.ts';

type As = 'fhir' | 'docx' | 'text' | 'print';

export interface PackButtonsProps {
  readonly clientId: string;
  readonly pack: Pack;
  readonly onShared: (as: As) => Promise<void>;
}

export function PackButtons({ clientId, pack, onShared }: PackButtonsProps) {
  const [failure, setFailure] = useState<string>();
  // One at a time: what was handed over is noted with the release, after what was noted before.
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const empty = packLines(pack).length <= 2;
  // Nothing about the client in the name of a file: downloads are listed and synced by others.
  const name = `plan-v${pack.planVersion}-${pack.madeOn}`;

  async function save(as: As) {
    if (empty) return setFailure('Nothing is included yet. Tick what the recipient needs.');
    setFailure(undefined);
    setBusy(true);
    try {
      await make(as);
      await onShared(as);
      if (as !== 'print') say('Saved as a file on this computer');
    } catch (error) {
      setFailure(String(error));
    } finally {
      setBusy(false);
    }
  }

  async function make(as: As) {
    if (as === 'fhir') {
      const { writeBundle } = await import('../../lib/share/fhir-write.ts');
      saveFile(`${name}.fhir.json`, JSON.stringify(writeBundle(pack, newId), null, 2), 'application/fhir+json');
    } else if (as === 'docx') {
      const { writeDocx } = await import('../../lib/share/docx.ts');
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      saveFile(`${name}.docx`, writeDocx(pack), type);
    } else if (as === 'text') saveFile(`${name}.txt`, writeText(pack), 'text/plain');
    else return printPart(clientId);
    noteExport(clientId, 'file');
  }

  return (
    <>
      {failure && <Callout tone="error">{failure}</Callout>}
      <div class="tl-row">
        <Button busy={busy} onClick={() => save('docx')}>
          Word
        </Button>
        <Button busy={busy} onClick={() => save('print')}>
          Print or PDF
        </Button>
        <Button busy={busy} onClick={() => save('text')}>
          Plain text
        </Button>
        <Button busy={busy} onClick={() => save('fhir')}>
          FHIR bundle
        </Button>
      </div>
    </>
  );
}
