/**
 * A question that has to be answered before going on. The browser's own modal dialog: it keeps focus inside, closes on
 * Escape and gives focus back. For anything that can wait, use a Callout or a Toast with undo instead.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import './dialog.css';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** Escape, the close button and a press outside. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Buttons at the end; the main one last. */
  readonly actions?: ComponentChildren;
}

export function Dialog({ title, open, onClose, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (open && dialog && !dialog.open) dialog.showModal();
  }, [open]);
  if (!open) return null;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard way out is Escape, through the cancel event
    <dialog
      ref={ref}
      class="tl-dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The backdrop belongs to the dialog element; what is inside sits in the inner box.
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="tl-dialog-box">
        <header class="tl-dialog-head">
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </header>
        <div class="tl-dialog-body">{children}</div>
        {actions && <footer class="tl-row tl-dialog-actions">{actions}</footer>}
      </div>
    </dialog>
  );
}
