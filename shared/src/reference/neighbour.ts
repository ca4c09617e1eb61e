/**
 * The entry with which another one changes places when it is moved one step; null at the end of the list, or where
 * the moved one is not in it. The list is in its order.
 */
export function neighbourOf<T extends { readonly key: string }>(
  list: readonly T[],
  key: string,
  direction: 'up' | 'down',
): T | null {
  const at = list.findIndex((entry) => entry.key === key);
  if (at < 0) return null;
  return list[direction === 'up' ? at - 1 : at + 1] ?? null;
}
