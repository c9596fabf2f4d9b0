/**
 * The parts of a client's record and where each comes from. A new part is one entry here (and its id in `part-ids.ts`);
 * its code is loaded when it is first opened.
 */
import type { ComponentType } from 'preact';
import type { ClientSummary } from '../../lib/messaging/calls.ts';
import type { PlanVersion } from '../../lib/plan/schema.ts';
import type { PartId } from './part-ids.ts';

/** What every part is given. */
export interface PartProps {
  readonly client: ClientSummary;
  /** The versions of the plan, newest first; empty when there is none yet. A gap in their numbers is one that cannot be read. */
  readonly versions: readonly PlanVersion[];
  /** Reads the versions anew: call it after a version was saved. */
  readonly onSaved: () => void;
  /** Says whether there is something typed and not saved: such a part stays in the document when another is opened. */
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly go: (part: PartId) => void;
  /** The tab whose page shows a plan to take in; for the plan only. */
  readonly fromPage?: { readonly tabId: number } | undefined;
}

export interface Part {
  readonly label: string;
  readonly load: () => Promise<ComponentType<PartProps>>;
}

/** Parts that are there. A part without an entry has no tab. */
export const parts: { readonly [Id in PartId]?: Part } = {
  plan: { label: 'Plan', load: async () => (await import('./plan-part.tsx')).PlanPart },
  measures: { label: 'Measures', load: async () => (await import('../measures/measures-part.tsx')).MeasuresPart },
  safety: { label: 'Safety', load: async () => (await import('../safety-plan/safety-part.tsx')).SafetyPart },
  person: { label: 'Person', load: async () => (await import('../person/person-part.tsx')).PersonPart },
  agreement: {
    label: 'Agreement',
    load: async () => (await import('../collaboration/agreement-part.tsx')).AgreementPart,
  },
  'client-page': {
    label: 'Client’s page',
    load: async () => (await import('../client-page/client-page-part.tsx')).ClientPagePart,
  },
  sessions: { label: 'Sessions', load: async () => (await import('./sessions-part.tsx')).SessionsPart },
  review: { label: 'Review', load: async () => (await import('../reviews/review-part.tsx')).ReviewPart },
  formats: { label: 'Formats', load: async () => (await import('../formats/formats-part.tsx')).FormatsPart },
  share: { label: 'Team and sharing', load: async () => (await import('../share/share-part.tsx')).SharePart },
  versions: { label: 'Versions', load: async () => (await import('../versions/versions-part.tsx')).VersionsPart },
};
