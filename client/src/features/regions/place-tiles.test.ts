import { expect, it } from 'vitest';
import { placeTiles } from './place-tiles.ts';

const places = [
  { code: '04', tile: { row: 7, column: 3 } },
  { code: '21', tile: { row: 2, column: 4 } },
  { code: '90', tile: { row: 7, column: 2 } },
  { code: '91', tile: null },
];
const rows = places.map(({ code }) => ({ code }));

it('keeps each region where it is, from the first row and column, in the order in which one reads', () => {
  const { columns, tiles } = placeTiles(rows.slice(0, 3), places);
  expect(columns).toBe(3);
  expect(tiles.map(({ row, at }) => [row.code, at.row, at.column])).toEqual([
    ['21', 1, 3],
    ['90', 6, 1],
    ['04', 6, 2],
  ]);
});

it('puts what has no place below the others', () => {
  const { tiles } = placeTiles(rows, places);
  expect(tiles.at(-1)).toEqual({ row: { code: '91' }, at: { row: 7, column: 1 } });
});

it('does not move the others when some are filtered out', () => {
  const { tiles } = placeTiles([{ code: '04' }], places);
  expect(tiles[0]?.at).toEqual({ row: 6, column: 2 });
});

it('stands in a row where nothing has a place', () => {
  expect(placeTiles([{ code: 'a' }, { code: 'b' }], []).tiles.map(({ at }) => at)).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 2 },
  ]);
});
