/** Joins class names, leaving out what is absent. Does nothing else. */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
