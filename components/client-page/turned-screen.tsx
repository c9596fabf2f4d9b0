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
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    // Refused in some places (frames, policies); the dialog covers the page by itself.
    document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
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
