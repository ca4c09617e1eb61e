/** Makes a thing when it is first asked for, once. For the browser's formatters: the first ones take tens of milliseconds. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
