/** A page kept for the back button must not keep what was typed into a form of the vault. */
import { useEffect, useRef } from 'preact/hooks';

/** Calls `forget` when the page is left. */
export function useForget(forget: () => void): void {
  const latest = useRef(forget);
  latest.current = forget;
  useEffect(() => {
    const left = () => latest.current();
    addEventListener('pagehide', left);
    return () => removeEventListener('pagehide', left);
  }, []);
}
