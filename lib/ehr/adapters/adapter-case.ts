/**
 * The shape of an adapter's own test cases. Types only. Cases are exported beside the adapter but never imported by the
 * registry, so that they stay out of the bundle.
 */
import type { NoteFormat, PageRole, SectionRole } from '../types.ts';

export interface AdapterCase {
  /** What the page is, as a person would say it. */
  readonly name: string;
  readonly url: string;
  /** Markup, or the name of a file under `tests/fixtures/ehr/<adapter id>/`. */
  readonly html: string;
  /** Addresses of frames and what they hold (markup or file name). */
  readonly frames?: Readonly<Record<string, string>>;
  /** `none`: nothing may open or be badged here. */
  readonly expect: {
    readonly role: PageRole;
    readonly verdict?: 'open' | 'badge' | 'none';
    readonly format?: NoteFormat;
    readonly fields?: readonly SectionRole[];
    readonly chartId?: string;
    readonly clientName?: string;
    readonly dateOfBirth?: string;
    readonly noteId?: string;
    readonly sessionDate?: string;
    readonly diagnoses?: readonly string[];
    readonly readOnly?: boolean;
    readonly unread?: number;
    /** Some of the plan lines that must be found, as `kind: text`. */
    readonly planLines?: readonly string[];
  };
}
