interface Placed {
  readonly code: string;
  readonly tile: { readonly row: number; readonly column: number } | null;
}

/** A tile's line and column, from 1. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where each region's tile stands: by its own place on the map, moved so that the first row and column are 1; regions
 * without one follow in a row below. In reading order, as the keyboard goes.
 */
export function placeTiles<Row extends { readonly code: string }>(
  rows: readonly Row[],
  places: readonly Placed[],
): { readonly columns: number; readonly tiles: readonly { readonly row: Row; readonly at: TilePlace }[] } {
  const known = places.flatMap(({ tile }) => tile ?? []);
  const top = Math.min(...known.map((tile) => tile.row));
  const left = Math.min(...known.map((tile) => tile.column));
  const columns = known.length === 0 ? rows.length : Math.max(...known.map((tile) => tile.column)) - left + 1;
  const bottom = known.length === 0 ? 0 : Math.max(...known.map((tile) => tile.row)) - top + 1;
  const tileOf = new Map(places.map(({ code, tile }) => [code, tile]));
  let below = 0;
  const tiles = rows.map((row) => {
    const tile = tileOf.get(row.code);
    if (tile) return { row, at: { row: tile.row - top + 1, column: tile.column - left + 1 } };
    const at = { row: bottom + 1 + Math.floor(below / columns), column: (below % columns) + 1 };
    below += 1;
    return { row, at };
  });
  return {
    columns,
    tiles: tiles.toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column),
  };
}
