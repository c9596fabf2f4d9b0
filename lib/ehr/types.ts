/**
 * Detection: what a page is, why we think so and how sure we are; and the adapter format.
 *
 * Imported by the content script: types only, no code, so it costs nothing there.
 */

export type PageRole = 'note' | 'plan' | 'none';

/** Canonical meaning of a note or plan field (labels are mapped onto these by the section vocabulary). */
export type SectionRole =
  | 'subjective'
  | 'objective'
  | 'assessment'
  | 'plan'
  | 'data'
  | 'behavior'
  | 'intervention'
  | 'response'
  | 'goal'
  | 'problem'
  | 'evaluation'
  | 'risk'
  | 'medications'
  | 'narrative'
  | 'plan-problem'
  | 'plan-goal'
  | 'plan-objective'
  | 'plan-intervention'
  | 'plan-other'
  | 'unknown';

export type NoteFormat = 'SOAP' | 'DAP' | 'BIRP' | 'GIRP' | 'PIE' | 'SIRP' | 'DARP' | 'sectioned' | 'single-box';

/** What kind of editing surface a field is; decides how text is inserted. */
export type EditorKind =
  | 'textarea'
  | 'input'
  | 'contenteditable'
  | 'prosemirror'
  | 'quill'
  | 'ckeditor5'
  | 'draft'
  | 'lexical'
  | 'slate'
  | 'trix'
  | 'tinymce'
  | 'ckeditor4'
  | 'summernote'
  | 'froala'
  | 'design-mode';

/** How far an adapter's facts can be trusted; shown to the user as it stands. */
export type EvidenceLevel = 'verified-in-code' | 'documented' | 'generic';

/** One reason for (or against) a reading of the page; `weight` is what it added to the score. */
export interface Reason {
  readonly what: string;
  readonly weight: number;
}

/** A field as it leaves the page. `text` is live note text: used, shown, never stored. */
export interface FieldReport {
  /** Stable within this document while the field lives; the page cannot forge it (kept in a WeakMap). */
  readonly key: string;
  readonly label: string;
  readonly role: SectionRole;
  readonly editor: EditorKind;
  readonly editable: boolean;
  readonly focused: boolean;
  readonly text: string;
}

/** Who the page says the chart belongs to. All parts are page text: hashed by the background, never stored. */
export interface PageIdentity {
  /** Stable id from the URL, best evidence. */
  readonly chartId?: string;
  readonly name?: string;
  /** As printed on the page. */
  readonly dateOfBirth?: string;
}

/** Everything the content script says about the page. The only thing it ever pushes. */
export interface PageReport {
  readonly role: PageRole;
  /** `open`: panel may open by itself; `badge`: unsure, only the toolbar badge; `none`: nothing here. */
  readonly verdict: 'open' | 'badge' | 'none';
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly adapter: {
    readonly id: string;
    readonly name: string;
    readonly evidence: EvidenceLevel;
    readonly checkedOn: string;
  } | null;
  readonly host: string;
  /** Path (and hash route) with query removed; with the client and `noteId` it keys all panel state. */
  readonly path: string;
  readonly noteId: string | null;
  readonly identity: PageIdentity | null;
  readonly format: NoteFormat | null;
  readonly fields: readonly FieldReport[];
  readonly diagnoses: readonly string[];
  /** `YYYY-MM-DD` when the page shows it. */
  readonly sessionDate: string | null;
  readonly readOnly: boolean;
  readonly readOnlyWhy: string | null;
  /** Labels of fields that were recognised as psychotherapy/private notes and were not read. */
  readonly unread: readonly string[];
  /** Origins of visible frames that cannot be read because they belong to another site. */
  readonly foreignFrames: readonly string[];
  /** Plan lines as the page shows them (plan pages and notes that carry objectives). */
  readonly planLines: readonly {
    readonly kind: 'problem' | 'goal' | 'objective' | 'intervention' | 'diagnosis' | 'other';
    readonly text: string;
  }[];
  /** New for every document and navigation; insertions name it and are refused when it has changed. */
  readonly documentToken: string;
}

/** What happened to an insertion. Everything but `inserted` has left the field as it was. */
export type InsertOutcome =
  | { readonly outcome: 'inserted'; readonly method: string }
  | {
      readonly outcome: 'refused';
      readonly why: 'page-changed' | 'field-gone' | 'read-only' | 'no-field' | 'private-note' | 'foreign-frame';
    }
  /** Nothing arrived, or it could not be read back; the panel then offers the clipboard. */
  | { readonly outcome: 'failed'; readonly why: string };

/**
 * A declarative adapter. Data only: strings are CSS selectors (ordered, first hit wins; `>>>` steps into a same-origin
 * iframe or an open shadow root) or regular expressions, never code.
 */
export interface Adapter {
  readonly id: string;
  readonly name: string;
  readonly evidence: EvidenceLevel;
  /** Date of the last check of the facts, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Hosts as patterns: `secure.simplepractice.com`, `*.janeapp.com`; `*` for self-hosted systems told by their path. */
  readonly hosts: readonly string[];
  /** Confirms by DOM that a `*` host really is this system. */
  readonly confirm?: readonly string[];
  /** Paths (with hash route) that are never a note or plan, whatever is on them. */
  readonly never?: readonly string[];
  readonly pages: readonly AdapterPage[];
  readonly identity: {
    /** Regular expression over path+hash (or over frame URLs); group 1 is the chart id. */
    readonly chartId?: readonly string[];
    readonly name?: readonly string[];
    readonly dateOfBirth?: readonly string[];
  };
}
export interface AdapterPage {
  readonly role: 'note' | 'plan';
  /** Regular expressions over path+hash of the top page or of a visible frame; any may match. Absent: DOM decides. */
  readonly path?: readonly string[];
  /** At least one must be present. */
  readonly require?: readonly string[];
  /** Group 1 is the note's id. */
  readonly noteId?: readonly string[];
  readonly fields?: readonly {
    readonly select: string;
    /** Fixed meaning; absent: the label decides. */
    readonly role?: SectionRole;
    /** Regular expression (case-insensitive) that the field's label must match, where no selector can tell it. */
    readonly label?: string;
  }[];
  readonly template?: readonly string[];
  /** Selectors, or `url:` and a regular expression whose group 1 is the date (`YYYY-MM-DD` or `YYMMDD`). */
  readonly sessionDate?: readonly string[];
  readonly diagnoses?: readonly string[];
  readonly readOnly?: readonly string[];
  /** Container of a read-only plan, read line by line. */
  readonly planBody?: readonly string[];
}
