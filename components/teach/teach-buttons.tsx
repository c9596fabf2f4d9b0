/** In the popup, on an allowed site: teach the page, or save its structure to help improve an adapter. */
import { call } from '../../lib/messaging/client.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { saveFile } from './save-file.ts';

export interface TeachButtonsProps {
  readonly tabId: number;
  readonly attempt: (work: Promise<unknown>, then?: () => void) => void;
}

export function TeachButtons({ tabId, attempt }: TeachButtonsProps) {
  const structure = async () => {
    const { text } = await call('page.structure', { tabId });
    saveFile('page-structure.txt', text);
  };
  return (
    <Disclosure summary="Not recognised as it should be?">
      <div class="tl-stack">
        <div class="tl-row">
          <Button onClick={() => attempt(call('page.teach', { tabId }), () => globalThis.close())}>
            Teach this page
          </Button>
          <Button onClick={() => attempt(structure())}>Save its structure</Button>
        </div>
        <p class="tl-soft tl-small">
          The structure is a text file of tags and known words, without what is written on the page and without names.
        </p>
      </div>
    </Disclosure>
  );
}
