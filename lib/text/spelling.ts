/**
 * Mends a misspelled word against a vocabulary: one letter missing, added, changed or two swapped. Only for words of six
 * letters or more whose first letter is right, so that short words are never turned into others. What this may not do:
 * touch a known word, or choose between two equally near ones.
 */

/** Deletion index: every vocabulary word under each form with one letter left out (the SymSpell idea, W. Garbe 2012). */
function deletions(word: string): string[] {
  const forms: string[] = [];
  for (let at = 1; at < word.length; at += 1) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

export interface Speller {
  /** @returns the vocabulary word meant, or undefined where the word is known, too short, or ambiguous. */
  mend(word: string): string | undefined;
}

/**
 * @param vocabulary lower-case words; those shorter than six letters are known but never proposed
 */
export function createSpeller(vocabulary: Iterable<string>): Speller {
  const known = new Set<string>();
  const index = new Map<string, string | null>();
  const add = (form: string, word: string) => {
    const other = index.get(form);
    if (other === undefined) index.set(form, word);
    else if (other !== word) index.set(form, null);
  };
  for (const word of vocabulary) {
    if (known.has(word)) continue;
    known.add(word);
    if (word.length < 6) continue;
    add(word, word);
    for (const form of deletions(word)) add(form, word);
  }
  return {
    mend(word) {
      if (word.length < 6 || word.length > 24 || known.has(word)) return undefined;
      const found = new Set<string>();
      const direct = index.get(word);
      if (direct) found.add(direct);
      for (const form of deletions(word)) {
        const hit = index.get(form);
        // A regular inflection of a known word is no misspelling; the stemmer sees to it.
        if (hit && hit.charAt(0) === word.charAt(0) && !word.startsWith(hit) && !hit.startsWith(word)) found.add(hit);
      }
      const [only] = found;
      return found.size === 1 && only !== undefined && only.charAt(0) === word.charAt(0) ? only : undefined;
    },
  };
}
