/**
 * The plain picture of a page that `collect` takes and `classify` judges: no DOM in it, so that judging can be tested
 * without a browser. Holds labels and headings only; the text of fields never enters a snapshot.
 */
import type { EditorKind, SectionRole } from '../types.ts';

/** One text field. */
export interface FieldSnap {
  readonly key: string;
  readonly label: string;
  /** What stands around it: dialog title, tab, legend and headings on the way up. Decides privacy, not meaning. */
  readonly context: readonly string[];
  readonly editor: EditorKind;
  readonly editable: boolean;
  readonly focused: boolean;
  /** Made for prose: a rich editor or a textarea (of one line too: many grow as one types). */
  readonly long: boolean;
  /** Fields of one form or dialog share a number. */
  readonly group: number;
  /** Meaning that an adapter gave it. */
  readonly role?: SectionRole;
}

/** A heading or other title; level 1 is the page's or dialog's own, 2 a section's, 3 anything smaller. */
export interface HeadingSnap {
  readonly text: string;
  readonly level: 1 | 2 | 3;
}

/** One visible document: the top page or a same-origin frame (editors' own frames are fields, not documents). */
export interface DocSnap {
  /** Path, query and hash. */
  readonly url: string;
  /** Index of the document whose frame this is; -1 for the top page. */
  readonly parent: number;
  readonly focused: boolean;
  readonly headings: readonly HeadingSnap[];
  /** Labels of tabs, of form sections and of table columns, in reading order. */
  readonly labels: readonly string[];
  readonly buttons: readonly string[];
  /** Chosen options and texts of drop-down triggers (that is where a template's name stands). */
  readonly choices: readonly string[];
  readonly fields: readonly FieldSnap[];
  /** Number of form controls of any kind. */
  readonly controls: number;
  readonly password: boolean;
  /** Static text, capped; without the text of fields and of private notes. */
  readonly text: string;
}

export interface Snapshot {
  readonly docs: readonly DocSnap[];
  readonly foreignFrames: readonly string[];
  /** One of them takes up a good part of the page, so that it may be what the page is about. */
  readonly foreignBody: boolean;
}
