/**
 * Answers the calls of OpenMRS's front end from memory: just what opening a chart and saving a visit note needs.
 * Keeps what was posted, for tests to read; writes nothing to disk.
 */
import { activeVisit, fhirPatient, location, patient, patientUuid, session } from './records.ts';

/** A visit note as the front end posted it. */
export interface PostedNote {
  /** Text of the note's observations, joined by line breaks. */
  text: string;
  /** The whole posted encounter. */
  body: unknown;
}

export interface Answer {
  status: number;
  body: unknown;
}

const none = { results: [], totalCount: 0 };
const emptyBundle = { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };

interface PostedEncounter {
  obs?: { value?: unknown }[];
}

/** The mocked backend. `now` is injected so that the visit always began recently. */
export function createBackend(now: () => Date = () => new Date()) {
  const notes: PostedNote[] = [];

  function saveEncounter(posted: unknown): Answer {
    const { obs = [] } = posted as PostedEncounter;
    const text = obs.map(({ value }) => (typeof value === 'string' ? value : '')).join('\n');
    notes.push({ text, body: posted });
    return {
      status: 201,
      body: { uuid: `4e2a7b90-0000-4000-8000-1${String(notes.length).padStart(11, '0')}`, obs: [] },
    };
  }

  function rest(method: string, pathname: string, query: URLSearchParams, posted: unknown): Answer {
    const ok = (body: unknown): Answer => ({ status: 200, body });
    if (pathname === '/session') return ok(session);
    if (pathname.startsWith('/user/')) return ok(session.user);
    if (pathname.startsWith('/location')) return ok({ results: [location] });
    if (pathname === `/patient/${patientUuid}` || pathname === `/person/${patientUuid}`) return ok(patient);
    if (pathname === '/visit') {
      return ok(query.get('patient') === patientUuid ? { results: [activeVisit(now())], totalCount: 1 } : none);
    }
    if (pathname.startsWith('/visit/')) return ok(activeVisit(now()));
    if (pathname === '/encounter' && method === 'POST') return saveEncounter(posted);
    if (pathname.startsWith('/systemsetting') || pathname.startsWith('/concept')) return ok(none);
    return ok(none);
  }

  return {
    postedNotes: (): readonly PostedNote[] => notes,
    /** Answers one call below `/openmrs/ws`. */
    answer(method: string, address: URL, posted: unknown): Answer {
      const restPath = /^\/openmrs\/ws\/rest\/v1(\/.*)$/.exec(address.pathname)?.[1];
      if (restPath !== undefined) return rest(method, restPath, address.searchParams, posted);
      if (address.pathname === `/openmrs/ws/fhir2/R4/Patient/${patientUuid}`) return { status: 200, body: fhirPatient };
      if (address.pathname.startsWith('/openmrs/ws/fhir2/R4/')) return { status: 200, body: emptyBundle };
      return { status: 404, body: { error: { message: 'not part of this mocked backend' } } };
    },
  };
}
