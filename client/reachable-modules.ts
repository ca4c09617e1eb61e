type ImportersOf = (id: string) => readonly string[];

/**
 * Does the file whose name ends like this run the module as soon as it is loaded: import it, or import what imports it?
 * What it only loads later does not count.
 */
export function isReachedFrom(file: string, module: string, importersOf: ImportersOf): boolean {
  const seen = new Set([module]);
  for (const id of seen) {
    if (id.endsWith(file)) return true;
    for (const by of importersOf(id)) seen.add(by);
  }
  return false;
}
