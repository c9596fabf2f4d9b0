/**
 * `window.__model(field)`: what each editor's own model says, for tests. A field is registered while it is mounted.
 */
declare global {
  interface Window {
    __model?: (field: string) => string | undefined;
  }
}

const readers = new Map<string, () => string>();

window.__model = (field) => readers.get(field)?.();

/** Registers a reader and returns how to take it away. */
export function expose(field: string, read: () => string): () => void {
  readers.set(field, read);
  return () => {
    if (readers.get(field) === read) readers.delete(field);
  };
}
