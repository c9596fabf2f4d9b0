/** What the browser must grant before the clipboard can be emptied. Asked for when somebody wants that, not before. */

export const clipboardPermissions = (): readonly ('clipboardWrite' | 'offscreen')[] =>
  import.meta.env.FIREFOX ? ['clipboardWrite'] : ['clipboardWrite', 'offscreen'];
