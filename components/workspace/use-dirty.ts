/** Whether a form holds anything but what it was opened with: an open form that nobody typed in is not unsaved work. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Tells `onDirty` when `value` comes to differ from what it was at first, when it no longer does, and, with false, when the
 * form goes.
 *
 * @param value what the form holds, as plain data
 * @param opened what counts as untouched, where the form was opened with something else; the first value when absent
 */
export function useDirty(
  value: unknown,
  onDirty: ((dirty: boolean) => void) | undefined,
  opened: unknown = value,
): boolean {
  const now = JSON.stringify(value);
  const start = useRef(JSON.stringify(opened));
  const dirty = now !== start.current;
  const tell = useRef(onDirty);
  tell.current = onDirty;
  // Before anything else happens: the next press may be the one that leaves.
  useLayoutEffect(() => tell.current?.(dirty), [dirty]);
  useEffect(() => () => tell.current?.(false), []);
  return dirty;
}
