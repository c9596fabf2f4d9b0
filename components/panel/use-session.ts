/** Binds a panel session to the life of a component. */
import { useEffect, useState } from 'preact/hooks';
import type { Place } from './address.ts';
import { type PanelSession, startSession } from './session.ts';

/** The session of `place`, re-rendering on every change; ended when the component goes. */
export function useSession(place: Place): PanelSession | null {
  const [session, setSession] = useState<PanelSession | null>(null);
  const [, redraw] = useState(0);
  useEffect(() => {
    const life = new AbortController();
    const started = startSession(place, life.signal);
    started.subscribe(() => redraw((count) => count + 1), life.signal);
    setSession(started);
    return () => life.abort();
  }, [place]);
  return session;
}
