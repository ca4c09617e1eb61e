import { FULL_BASIS_POINTS } from '../budget/shares.ts';
import { isInWindow } from '../budget/window.ts';
import { sumOfShares } from '../work-areas/work-area.ts';
import type { Plan } from './plan.ts';
import type { PlanGround } from './plan-ground.ts';
import { folded } from './sheet.ts';

const areDifferent = (words: readonly string[]): boolean => new Set(words).size === words.length;

/**
 * Does everything that a plan names exist still, and is everything in it whole: shares add up, nothing stands twice,
 * months are inside their windows? Asked again when a plan is confirmed, for what has changed since it was read.
 */
export function fitsGround(plan: Plan, ground: PlanGround): boolean {
  const people = new Set(ground.people.map(({ id }) => id));
  const focusAreas = new Set(ground.focusAreas.map(({ key }) => key));
  const areas = new Set([...plan.workAreas, ...ground.workAreas].map(({ key }) => key));
  const lines = new Map(ground.lines.map((line) => [line.id, line]));
  const isPerson = (id: string | null): boolean => id === null || people.has(id);
  const centres = plan.workAreas.flatMap((area) => area.costCentres);
  return (
    plan.workAreas.every(
      ({ leadId, shares }) =>
        isPerson(leadId) &&
        sumOfShares(shares) === FULL_BASIS_POINTS &&
        shares.every(({ focusAreaKey }) => focusAreas.has(focusAreaKey)) &&
        areDifferent(shares.map(({ focusAreaKey }) => focusAreaKey)),
    ) &&
    centres.every(({ lineId }) => lines.has(lineId)) &&
    plan.milestones.every(
      ({ ownerId, workAreaKey, baselineOn }) =>
        isPerson(ownerId) && areas.has(workAreaKey) && baselineOn >= ground.projectStartsOn,
    ) &&
    plan.budget.every(({ lineId, workAreaKey, categoryKey, months }) => {
      const line = lines.get(lineId);
      return (
        line?.categories.some(({ key }) => key === categoryKey) === true &&
        areas.has(workAreaKey) &&
        months.every(([month]) => month === null || isInWindow(line.window, month)) &&
        areDifferent(months.map(([month]) => month ?? ''))
      );
    }) &&
    areDifferent(plan.workAreas.map(({ key }) => key)) &&
    areDifferent(centres.map(({ code }) => code)) &&
    areDifferent(plan.milestones.map(({ workAreaKey, names }) => `${workAreaKey}|${folded(names.fi)}`)) &&
    areDifferent(plan.budget.map((row) => [row.lineId, row.workAreaKey, row.categoryKey].join('|')))
  );
}
