/**
 * One line in a strip at the foot that says what just happened, read out politely, with an undo where there is one. One at a
 * time; a new one replaces the old. With an action it stays until it is dismissed, so that nobody has to hurry.
 * Never put note text in it.
 */
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import './toast.css';
import { useFootRoom } from './use-foot-room.ts';

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}
/** Shows and announces `words`; `action` is offered beside them. */
export type Say = (words: string, action?: ToastAction) => void;

/** How long a line without an action stays, in milliseconds. */
const STAY = 6000;

const SayContext = createContext<Say>(() => undefined);

/** The function that shows a toast. Outside a {@link ToastProvider} it does nothing. */
export function useToast(): Say {
  return useContext(SayContext);
}

/** Wrap a page's content in it once. Remount it (by `key`) to drop whatever is showing. */
export function ToastProvider({ children }: { readonly children: ComponentChildren }) {
  const [toast, setToast] = useState<{ readonly words: string; readonly action: ToastAction | undefined } | null>(null);
  const say = useCallback<Say>((words, action) => setToast({ words, action }), []);
  useEffect(() => {
    if (!toast || toast.action) return;
    const timer = setTimeout(() => setToast(null), STAY);
    return () => clearTimeout(timer);
  }, [toast]);
  const region = useRef<HTMLDivElement>(null);
  useFootRoom(region, toast !== null, '--tl-toast-room');
  return (
    <SayContext.Provider value={say}>
      {children}
      <div class="tl-toast-region" ref={region} role="status" aria-live="polite">
        {toast && (
          <div class="tl-toast">
            <span class="tl-toast-words">{toast.words}</span>
            {toast.action && (
              <Button
                small
                onClick={() => {
                  toast.action?.run();
                  setToast(null);
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <IconButton icon="close" label="Dismiss" onClick={() => setToast(null)} />
          </div>
        )}
      </div>
    </SayContext.Provider>
  );
}
