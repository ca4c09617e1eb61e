import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { cellsOfFocusArea, toBurnLines } from '../burn/burn-lines.ts';
import type { ScopeMoney } from '../burn/read-scope-money.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import type { FocusAreaRow } from './region-page.ts';

export type NamedFocusArea = Pick<FocusAreaRow, 'key' | 'code' | 'color' | 'names' | 'ownWords'>;

/** A scope's money and milestones by focus area, in catalogue order; the money must be apart by category (MODEL 10). */
export function toFocusAreaRows(
  catalogue: readonly NamedFocusArea[],
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
  today: CalendarDate,
): FocusAreaRow[] {
  const visible = money.workAreas.filter((area) => area.visible);
  const sharesOf = new Map(visible.map((area) => [area.id, area.shares]));
  return catalogue.flatMap((focusArea) => {
    const areas = visible.filter((area) => area.shares.some((share) => share.focusAreaKey === focusArea.key));
    if (areas.length === 0) return [];
    const figures = computeScopeFigures(
      toBurnLines(money.chosen, cellsOfFocusArea(money.cells, sharesOf, focusArea.key)),
    );
    const ids = new Set(areas.map((area) => area.id));
    const own = milestones.filter((milestone) => ids.has(milestone.workAreaId));
    const { numerator, denominator } = figures.planRelativeInputs;
    const difference = numerator === null || denominator === null ? null : cents(numerator - denominator);
    return [{ ...focusArea, figures, difference, milestones: summariseMilestones(own, today) }];
  });
}
