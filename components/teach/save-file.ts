/** Offers text as a file to keep. Nothing leaves the machine: the browser saves it where the person says. */
export function saveFile(name: string, text: BlobPart, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
