import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { budgetOf, toBurnLines } from '../burn/burn-lines.ts';
import type { ScopeMoney } from '../burn/read-scope-money.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import type { StoredWorkArea } from './stored-work-area.ts';
import type { WorkAreaSummary } from './work-area-summary.ts';

/**
 * The rows of work areas from money that is kept apart by work area. Of those that this person may not see there is the
 * name, and nothing is known.
 */
export function summariseWorkAreas(
  areas: readonly StoredWorkArea[],
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
  today: CalendarDate,
): WorkAreaSummary[] {
  const visible = new Set(money.workAreas.filter((area) => area.visible).map((area) => area.id));
  const cellsOf = Map.groupBy(money.cells, (cell) => cell.workAreaId);
  const milestonesOf = Map.groupBy(milestones, (milestone) => milestone.workAreaId);
  return areas.map(({ id, key, names, project, investment, lead, partner, isArchived, shares }) => {
    const facts = {
      id,
      key,
      names,
      projectSlug: project.slug,
      investment,
      lead,
      partner,
      isArchived,
      shares,
    };
    if (!visible.has(id)) return { ...facts, figures: null, milestones: null, hasBudget: true };
    const cells = cellsOf.get(id) ?? [];
    return {
      ...facts,
      figures: computeScopeFigures(toBurnLines(money.chosen, cells)),
      milestones: summariseMilestones(milestonesOf.get(id) ?? [], today),
      hasBudget: budgetOf(cells) !== null,
    };
  });
}
