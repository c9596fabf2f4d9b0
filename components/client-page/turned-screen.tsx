/**
 * The client's page over the whole screen, for turning it round. A modal dialog, so that nothing behind it can be seen,
 * reached or read aloud; the browser's full screen on top where it is allowed.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';

export function TurnedScreen({
  onClose,
  children,
}: {
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    // Refused in some places (frames, policies); the dialog covers the page by itself.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    // Where the browser keeps Escape for leaving its full screen, one Escape is still enough for both.
    const left = () => {
      if (!document.fullscreenElement) close.current();
    };
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      element.close();
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return (
    <dialog ref={dialog} class="tl-turned" aria-label="The client’s page" onClose={onClose} onCancel={onClose}>
      <div class="tl-turned-bar">
        <Button onClick={onClose}>Close</Button>
      </div>
      {children}
    </dialog>
  );
}
