/** Empty text means "not stated", which a plan stores as absent rather than as an empty string. */
export function withText<T extends object, K extends keyof T & string>(part: T, key: K, value: string): T {
  const { [key]: _old, ...rest } = part;
  return (value ? { ...rest, [key]: value } : rest) as T;
}
