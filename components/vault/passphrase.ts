/** What to say about a new passphrase while it is typed. Pure; a hint, not a gate (the gate is the length). */

/** The background refuses shorter ones. */
export const shortestPassphrase = 10;

export interface PassphraseJudgement {
  readonly ok: boolean;
  /** One line, fit to be shown as it stands. */
  readonly words: string;
}

/** Length first, because that is what slows guessing; then the two ways in which length deceives. */
export function judgePassphrase(passphrase: string): PassphraseJudgement {
  const length = [...passphrase].length;
  if (length === 0) return { ok: false, words: 'Four or more unrelated words are strong and easy to remember.' };
  if (length < shortestPassphrase) {
    return {
      ok: false,
      words: `${shortestPassphrase - length} more to go, at least ${shortestPassphrase} characters.`,
    };
  }
  const different = new Set(passphrase.toLowerCase()).size;
  if (different < 6) return { ok: true, words: 'Long, but it repeats itself. Other words would make it stronger.' };
  if (/^[\d\s./-]+$/.test(passphrase))
    return { ok: true, words: 'Digits alone are quickly guessed. Words are better.' };
  if (length < 16) return { ok: true, words: 'Fair. One or two more words would make it strong.' };
  return { ok: true, words: 'Strong.' };
}
