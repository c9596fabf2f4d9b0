/** What the look-up searches and returns. Types only. */

export type EntryKind =
  | 'goal'
  | 'objective'
  | 'intervention'
  | 'diagnosis'
  | 'technique'
  | 'library'
  | 'measure'
  | 'code'
  | 'snippet';

export interface LookupEntry {
  /** Unique within one index. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** A second line: what it belongs to. */
  readonly detail: string;
  /** What goes into the note. `___` marks what is still to be filled in. */
  readonly insertText: string;
  /** Number of the plan's goal, for its colour. Only entries of this client's plan have one. */
  readonly goalNumber?: number;
  /** Short ways to call it ("g2", "o2b"). */
  readonly shortcuts?: readonly string[];
  /** Other words that find it. */
  readonly also?: readonly string[];
}

export interface LookupOptions {
  /** How many at most; 12 when not given. */
  readonly limit?: number;
}

/**
 * A dot-trigger that works on a page, as its list at the caret shows it: "g2", "Goal 2". Tells a content script the
 * numbers of a plan's goals and nothing of what they say.
 */
export interface TriggerWord {
  readonly word: string;
  readonly what: string;
  readonly goal?: number;
}
