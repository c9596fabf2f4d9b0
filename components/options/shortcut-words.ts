/** What is said of the extension's keys, and what is wrong with them. Pure. */

/** A command as the browser tells of it. */
export interface CommandKeys {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly shortcut?: string | undefined;
}

/** A command as the manifest suggests it. */
interface SuggestedCommand {
  readonly suggested_key?: string | { readonly default?: string | undefined } | undefined;
}

export interface ShownKey {
  readonly name: string;
  readonly what: string;
  /** As it is pressed now; '' while nothing is. */
  readonly keys: string;
  /** What the extension asked for. */
  readonly suggested: string;
}

const ourWords: Readonly<Record<string, string>> = {
  _execute_action: 'Open the toolbar popup',
  _execute_sidebar_action: 'Open the sidebar',
};

/** The commands that are worth showing: those that have keys, and those of ours that should have some. */
export function shownKeys(
  commands: readonly CommandKeys[],
  suggested: Readonly<Record<string, SuggestedCommand>>,
): readonly ShownKey[] {
  return commands.flatMap(({ name = '', description, shortcut = '' }) => {
    const key = suggested[name]?.suggested_key;
    const wanted = (typeof key === 'string' ? key : key?.default) ?? '';
    if (shortcut === '' && wanted === '') return [];
    return [{ name, what: description || (ourWords[name] ?? name), keys: shortcut, suggested: wanted }];
  });
}

/** Mac writes ⌥⇧G for Alt+Shift+G; one form, so that two can be compared. */
const plain = (keys: string): string =>
  keys
    .replace(/⌃|MacCtrl/g, 'Ctrl+')
    .replace(/⌥|Option/g, 'Alt+')
    .replace(/⇧/g, 'Shift+')
    .replace(/⌘/g, 'Command+')
    .toLowerCase()
    .split('+')
    .map((part) => part.trim())
    .filter(Boolean)
    .sort()
    .join('+');

/**
 * Keys that a browser or a screen reader needs, whoever set them. The browser itself refuses its own when a shortcut is
 * set, except these, which belong to the text in an EHR.
 */
const needed: Readonly<Record<string, string>> = {
  'ctrl+k': 'puts a link into many editors',
  'b+ctrl': 'makes text bold in the note',
  'ctrl+i': 'makes text italic in the note',
  'ctrl+s': 'saves in many EHRs',
  'ctrl+z': 'undoes in the note',
};

/** Each conflict as one sentence: no keys at all, the same keys twice, keys that the note itself needs. */
export function keyTroubles(keys: readonly ShownKey[]): readonly string[] {
  const found: string[] = [];
  const taken = new Map<string, string>();
  for (const { what, keys: pressed, suggested } of keys) {
    if (pressed === '') {
      found.push(
        `“${what}” has no keys: ${suggested} may belong to another extension, or it was taken away. Choose other keys.`,
      );
      continue;
    }
    const same = taken.get(plain(pressed));
    if (same !== undefined) found.push(`${pressed} is set for “${same}” and for “${what}”.`);
    taken.set(plain(pressed), what);
    const use = needed[plain(pressed)];
    if (use) found.push(`${pressed} ${use}. Other keys for “${what}” would leave it alone.`);
  }
  return found;
}
