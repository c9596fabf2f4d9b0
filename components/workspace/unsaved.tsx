/** Before something typed and not saved is left: the question of this page, and the browser's own. Saves nothing itself. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

export interface LeaveQuestionProps {
  /** Labels of the parts that hold something unsaved. */
  readonly parts: readonly string[];
  /** What would lose it. */
  readonly by?: 'Leave' | 'Lock';
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

export function LeaveQuestion({ parts, by = 'Leave', onLeave, onStay }: LeaveQuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    stay.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <Callout
      tone="error"
      title={`${by} without saving?`}
      actions={
        <>
          <Button buttonRef={stay} onClick={onStay}>
            Stay
          </Button>
          <Button variant="danger" onClick={onLeave}>
            {by} without saving
          </Button>
        </>
      }
    >
      What you typed here is not saved yet and would be lost: {parts.join(', ')}.
    </Callout>
  );
}

/** The browser's own question before the page is closed or loaded anew. */
export function useUnsavedWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
