/**
 * Waits until what is on the screen now has been painted and the browser has nothing more pressing to do, such as a key: for
 * work that nobody has asked for yet.
 */

/** The longest wait, in milliseconds: a page that is never at rest, or in no window, gets its work all the same. */
const LONGEST = 400;

export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() =>
      // The frame itself comes after its callbacks.
      setTimeout(() => {
        const done = () => {
          clearTimeout(timer);
          resolve();
        };
        // Not in every browser that the extension runs in, nor in the tests' document.
        if (typeof requestIdleCallback === 'function') requestIdleCallback(done);
        else done();
      }, 0),
    );
  });
}
