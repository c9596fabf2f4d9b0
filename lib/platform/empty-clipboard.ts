/** Empties the clipboard from a document without focus, by the old command: the clipboard's own door asks for focus. */

/** True when the browser took it. Needs the permission to write to the clipboard; reads nothing. */
export function emptyByCommand(scope: Document = document): boolean {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', '');
  };
  scope.addEventListener('copy', put, { capture: true });
  try {
    return scope.execCommand('copy');
  } finally {
    scope.removeEventListener('copy', put, { capture: true });
  }
}
