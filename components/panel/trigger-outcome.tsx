/** Says, beside the note, what came of a dot-trigger typed in it. Shows nothing until then, and never a plan's words. */
import { useEffect } from 'preact/hooks';
import type { BackgroundEvent } from '../../lib/messaging/calls.ts';
import { onEvent } from '../../lib/messaging/client.ts';
import { useToast } from '../ui/toast.tsx';

type TriggerEvent = Extract<BackgroundEvent, { event: 'trigger' }>;

function wordsOf({ trigger, trouble, blanks }: TriggerEvent): string {
  if (trouble !== null) return trouble;
  return blanks ? `Inserted for ${trigger}. Fill in the blanks: ___` : `Inserted for ${trigger}.`;
}

/** @param tabId the tab whose page the panel shows; what happens in others is not said here */
export function TriggerOutcome({ tabId }: { readonly tabId: number }) {
  const say = useToast();
  useEffect(() => {
    const life = new AbortController();
    onEvent(life.signal, (event) => {
      if (event.event === 'trigger' && event.tabId === tabId) say(wordsOf(event));
    });
    return () => life.abort();
  }, [say, tabId]);
  return null;
}
