/**
 * Reading again only what changed: while one sentence is being written, the others stay as they are. What is kept lives as
 * long as its checker and no longer; nothing else may hold it, so that a lock leaves no note text behind.
 */

/** Sentences that are kept for sure; a long note has a few hundred. At most twice as many are held. */
const MOST = 800;

/** The same text in letters of its own: a slice would hold the whole note that it was cut from, one at each keystroke. */
const apart = (text: string): string => ` ${text}`.slice(1);

/**
 * A function of one text that keeps its last answers. They are shared: whoever gets one must not change it.
 *
 * @param key more that the answer depends on
 */
export function remembering<Rest extends readonly unknown[], Answer>(
  read: (text: string, ...rest: Rest) => Answer,
  key: (...rest: Rest) => string = () => '',
): (text: string, ...rest: Rest) => Answer {
  // By key and then by text: a name made of both would have to be put together, and read whole, at every call. The answers
  // of before the last turn go all at once, since a map that loses one at a time gets slow.
  let young = new Map<string, Map<string, Answer>>();
  let old: typeof young = new Map();
  let size = 0;
  const keep = (name: string, text: string, answer: Answer): void => {
    if (size >= MOST) {
      old = young;
      young = new Map();
      size = 0;
    }
    let texts = young.get(name);
    if (!texts) {
      texts = new Map();
      young.set(name, texts);
    }
    texts.set(apart(text), answer);
    size += 1;
  };
  return (text, ...rest) => {
    const name = key(...rest);
    const before = young.get(name)?.get(text);
    if (before !== undefined) return before;
    const answer = old.get(name)?.get(text) ?? read(text, ...rest);
    keep(name, text, answer);
    return answer;
  };
}
