/**
 * Reading again only what changed: while one sentence is being written, the others stay as they are. What is kept lives as
 * long as its checker and no longer; nothing else may hold it, so that a lock leaves no note text behind.
 */

/** Sentences that are kept; a long note has a few hundred. */
const MOST = 1500;

/**
 * A function of one text that keeps its last answers. They are shared: whoever gets one must not change it.
 *
 * @param key more that the answer depends on
 */
export function remembering<Rest extends readonly unknown[], Answer>(
  read: (text: string, ...rest: Rest) => Answer,
  key: (...rest: Rest) => string = () => '',
): (text: string, ...rest: Rest) => Answer {
  const kept = new Map<string, Answer>();
  return (text, ...rest) => {
    const name = `${key(...rest)}\n${text}`;
    const before = kept.get(name);
    if (before !== undefined) return before;
    const answer = read(text, ...rest);
    kept.set(name, answer);
    // Maps keep their order: the first is the one that was made first.
    const oldest = kept.size > MOST ? kept.keys().next() : null;
    if (oldest && !oldest.done) kept.delete(oldest.value);
    return answer;
  };
}
