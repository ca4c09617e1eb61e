import type { BurnLine } from '@painopiste/shared/budget/burn-line';
import { cellsOfFocusArea, toBurnLines } from './burn-lines.ts';
import type { MoneyDetail } from './money-cell.ts';
import type { ScopeMoney } from './read-scope-money.ts';
import type { StoredLine } from './stored-line.ts';

/** By what a sum is taken apart. */
export const SLICES = ['region', 'project', 'workArea', 'focusArea', 'category', 'line'] as const;
export type SliceBy = (typeof SLICES)[number];

/** One part of the money: all of a region's, a project's, a work area's … */
export interface MoneySlice {
  /** The code, key or id of what the part belongs to. */
  readonly key: string;
  readonly lines: readonly BurnLine[];
}

/** How fine the sums must be to be taken apart so. */
export const detailFor = (by: SliceBy): MoneyDetail => {
  if (by === 'focusArea' || by === 'category') return 'category';
  return by === 'workArea' ? 'work-area' : 'line';
};

/**
 * Takes the money apart; the parts add up to the whole to the cent. `focusAreaKeys` is the catalogue in its order. A part without money
 * is left out.
 */
export function sliceMoney(money: ScopeMoney, by: SliceBy, focusAreaKeys: readonly string[]): MoneySlice[] {
  const slices = ((): MoneySlice[] => {
    switch (by) {
      case 'region':
        return sliceLines(money, (line) => line.regionCode);
      case 'project':
        return sliceLines(money, (line) => line.project.id);
      case 'line':
        return sliceLines(money, (line) => line.id);
      case 'workArea':
        return sliceCells(money, (cell) => cell.workAreaId);
      case 'category':
        return sliceCells(money, (cell) => cell.categoryKey);
      case 'focusArea':
        return sliceByShares(money, focusAreaKeys);
    }
  })();
  return slices.filter((slice) => slice.lines.length > 0);
}

function sliceLines(
  { chosen, cells, isWhole }: ScopeMoney,
  keyOf: (line: StoredLine) => string,
): MoneySlice[] {
  const groups = Map.groupBy(chosen, keyOf);
  return [...groups].map(([key, lines]) => ({ key, lines: toBurnLines(lines, cells, isWhole) }));
}

function sliceCells(
  { chosen, cells }: ScopeMoney,
  keyOf: (cell: ScopeMoney['cells'][number]) => string,
): MoneySlice[] {
  const groups = Map.groupBy(cells, keyOf);
  return [...groups].map(([key, own]) => ({ key, lines: toBurnLines(chosen, own) }));
}

function sliceByShares(
  { chosen, cells, workAreas, focusArea }: ScopeMoney,
  keys: readonly string[],
): MoneySlice[] {
  if (focusArea !== null) return [{ key: focusArea, lines: toBurnLines(chosen, cells) }];
  const sharesOf = new Map(workAreas.map((area) => [area.id, area.shares]));
  return keys.map((key) => ({ key, lines: toBurnLines(chosen, cellsOfFocusArea(cells, sharesOf, key)) }));
}
