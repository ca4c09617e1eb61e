/**
 * Do two plain values (as JSON has them) say the same? Objects are compared by their fields, whatever their order; a
 * field that is `undefined` is one that is not there.
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const fields = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...fields].every((field) =>
    isSame((a as Record<string, unknown>)[field], (b as Record<string, unknown>)[field]),
  );
}
