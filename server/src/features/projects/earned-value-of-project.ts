import { computeEarnedValue, type EarnedValue } from '@painopiste/shared/budget/earned-value';
import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { toBurnLines } from '../burn/burn-lines.ts';
import type { MoneyCell } from '../burn/money-cell.ts';
import type { StoredLine } from '../burn/stored-line.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';

/**
 * The earned value of one project's lines over the work areas whose money and milestones are given, in one window from
 * the first line's start to the last one's end; null without a line. The money must be apart by work area.
 */
export function earnedValueOfProject(
  lines: readonly StoredLine[],
  cells: readonly MoneyCell[],
  milestones: readonly PlacedMilestone[],
): EarnedValue | null {
  const start = lines.map((line) => line.window.start).sort()[0];
  const end = lines
    .map((line) => line.window.end)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return null;
  const cellsOf = Map.groupBy(cells, (cell) => cell.workAreaId);
  const milestonesOf = Map.groupBy(milestones, (milestone) => milestone.workAreaId);
  const parts = [...new Set([...cellsOf.keys(), ...milestonesOf.keys()])].map((area) => {
    const { bac, actual } = computeScopeFigures(toBurnLines(lines, cellsOf.get(area) ?? []));
    return { bac, actual, milestones: milestonesOf.get(area) ?? [] };
  });
  return computeEarnedValue(parts, { start, end }, lines[0]?.closedThrough ?? null);
}
