import type { MonthlySum } from '@painopiste/shared/budget/burn';
import type { BurnLine } from '@painopiste/shared/budget/burn-line';
import { monthlySumsOfFocusArea, type Share, splitByShares } from '@painopiste/shared/budget/shares';
import { type Cents, sumKnown } from '@painopiste/shared/values/cents';
import type { MoneyCell, MoneyMonth } from './money-cell.ts';
import type { StoredLine } from './stored-line.ts';

/** Everything that was budgeted in these cells, with months and without; null where nothing was. */
export const budgetOf = (cells: readonly MoneyCell[]): Cents | null =>
  sumKnown(cells.flatMap((cell) => [cell.undated, ...cell.months.map((sum) => sum.planned)]));

const withoutEntries = ({ month, planned, actual, committed }: MoneyMonth): MonthlySum => ({
  month,
  planned,
  actual,
  committed,
});

/**
 * The lines as `shared` computes them, with the money of these cells. A line counted whole has its grant and own share as
 * BAC. Of another one the part counts that has money in these cells, and its BAC is what is budgeted for the part.
 */
export function toBurnLines(
  lines: readonly StoredLine[],
  cells: readonly MoneyCell[],
  isWhole: (line: StoredLine) => boolean = () => false,
): BurnLine[] {
  const byLine = Map.groupBy(cells, (cell) => cell.lineId);
  return lines.flatMap((line) => {
    const whole = isWhole(line);
    const own = byLine.get(line.id);
    if (!own && !whole) return [];
    return {
      lineId: line.id,
      projectId: line.project.id,
      window: line.window,
      closedThrough: line.closedThrough,
      bac: whole ? line.budgetAtCompletion : budgetOf(own ?? []),
      basis: line.basis,
      bands: line.bands,
      monthly: (own ?? []).flatMap((cell) => cell.months.map(withoutEntries)),
    };
  });
}

/**
 * The part of the cells that counts to a focus area; each cell must be one (line, work area, category) (MODEL 10).
 * The number of entries stays that of the whole, because an entry is not split.
 */
export function cellsOfFocusArea(
  cells: readonly MoneyCell[],
  sharesOf: ReadonlyMap<string, readonly Share[]>,
  focusAreaKey: string,
): MoneyCell[] {
  return cells.flatMap((cell) => {
    const shares = sharesOf.get(cell.workAreaId) ?? [];
    const place = shares.findIndex((share) => share.focusAreaKey === focusAreaKey);
    if (place < 0) return [];
    if (shares.length === 1) return [cell];
    const undated = cell.undated === null ? null : (splitByShares(cell.undated, shares)[place] ?? null);
    const parts = monthlySumsOfFocusArea(cell.months, shares, focusAreaKey);
    const months = parts.map((sum, i): MoneyMonth => ({ ...sum, entries: cell.months[i]?.entries ?? 0 }));
    return [{ ...cell, undated, months }];
  });
}
