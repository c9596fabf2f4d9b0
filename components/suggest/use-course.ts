/**
 * What this client's stored sessions, scores and earlier plans say about the course so far. Loaded when the suggestions
 * are shown and again when the client's data change; anything that cannot be read counts as not there.
 */
import { useEffect, useState } from 'preact/hooks';
import type { CourseSoFar, Past } from '../../lib/evidence/history/index.ts';
import { call, onEvent } from '../../lib/messaging/client.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import { listRecords } from '../../lib/records/client.ts';
import type { RecordKind, RecordValue } from '../../lib/records/kinds.ts';
import { afterPaint } from '../ui/after-paint.ts';

type Stored = Omit<Past, 'content' | 'positionOn'>;

async function valuesOf<K extends RecordKind>(clientId: string, kind: K): Promise<readonly RecordValue<K>[]> {
  const list = await listRecords(clientId, kind).catch(() => null);
  return (list?.records ?? []).map(({ value }) => value);
}

async function load({ clientId, version }: PlanVersion): Promise<Stored> {
  const [sessions, scores, versions] = await Promise.all([
    valuesOf(clientId, 'session'),
    valuesOf(clientId, 'score'),
    call('plans.versions', { clientId }).catch((): readonly PlanVersion[] => []),
  ]);
  const earlier = Array.isArray(versions) ? (versions as readonly PlanVersion[]) : [];
  return {
    sessions,
    scores,
    earlier: earlier.filter((each) => each.version < version).map(({ content }) => content),
  };
}

/** The course so far; null until it is known. */
export function useCourse(version: PlanVersion): CourseSoFar | null {
  const [course, setCourse] = useState<CourseSoFar | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const refresh = async () => {
      try {
        await afterPaint();
        const [{ courseOf }, stored] = await Promise.all([
          import('../../lib/evidence/history/index.ts'),
          load(version),
        ]);
        // The roadmaps are only worth loading where there are notes to place on them.
        const maps = stored.sessions.length > 0 ? await import('../../lib/evidence/roadmap/index.ts') : null;
        const placed = maps ? { positionOn: maps.positionOn } : {};
        if (!stop.signal.aborted) setCourse(courseOf({ content: version.content, ...stored, ...placed }));
      } catch {
        // The suggestions stand without it.
      }
    };
    void refresh();
    onEvent(stop.signal, (event) => {
      if (event.event === 'data' && event.clientId === version.clientId) void refresh();
    });
    return () => stop.abort();
  }, [version]);
  return course;
}
