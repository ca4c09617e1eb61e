import { addEarnedValues, type EarnedValue } from '@painopiste/shared/budget/earned-value';
import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { computeSlipSummary } from '@painopiste/shared/milestones/slip';
import type { PlacedMilestone } from '../../features/milestones/placed-milestone.ts';
import { readPlacedMilestones } from '../../features/milestones/read-placed-milestones.ts';
import { earnedValueOfProject } from '../../features/projects/earned-value-of-project.ts';
import type { ActorContext } from '../../trpc/context.ts';
import type { Cell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import type { ExportQuery } from './export-query.ts';
import { type AllFigures, figureCell, FIGURES } from './figure-names.ts';
import { type NamedSlice, readSlices, type SlicedMoney } from './read-slices.ts';

export const FIGURE_COLUMNS = ['scope', 'scope_name', 'figure', 'value', 'unit', 'as_of'] as const;

/**
 * A row per scope and named figure, with the month that it is as of: the last closed one, or `2024-05/2024-08` where the
 * books of a scope do not reach equally far. Milestones belong to work areas, so earned value and slips are empty by focus
 * area, category and line.
 */
export async function figureRows(ctx: ActorContext, query: ExportQuery): Promise<Rows> {
  const sliced = await readSlices(ctx, query, { detail: 'work-area' });
  const hasMilestones = sliced.by === 'region' || sliced.by === 'project' || sliced.by === 'workArea';
  const projectIds = [...new Set(sliced.money.chosen.map((line) => line.project.id))];
  const milestones = hasMilestones ? await readPlacedMilestones(ctx, { projectIds }) : null;
  async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (const slice of sliced.slices) {
      const of = allFiguresOf(slice, sliced, milestones);
      const { freshness } = of.burn;
      const asOf = freshness && [...new Set([freshness.earliest, freshness.latest])].join('/');
      yield FIGURES.map(({ name, unit, value }) => [
        slice.scope,
        slice.name,
        name,
        figureCell(value(of), unit),
        unit,
        asOf,
      ]);
    }
  }
  return rows();
}

function allFiguresOf(
  slice: NamedSlice,
  sliced: SlicedMoney,
  milestones: readonly PlacedMilestone[] | null,
): AllFigures {
  const burn = computeScopeFigures(slice.lines);
  if (milestones === null) return { burn, earned: null, slip: null };
  const { money, by } = sliced;
  const visible = new Set(money.workAreas.filter((area) => area.visible).map((area) => area.id));
  const projects = new Set(slice.lines.map((line) => line.projectId));
  const isOwn = (workAreaId: string): boolean =>
    visible.has(workAreaId) && (by !== 'workArea' || workAreaId === slice.key);
  const own = milestones.filter((m) => projects.has(m.projectId) && isOwn(m.workAreaId));
  const earned = [...projects].map((projectId) =>
    earnedValueOfProject(
      money.chosen.filter((line) => line.project.id === projectId),
      money.cells.filter(
        (cell) =>
          isOwn(cell.workAreaId) &&
          slice.lines.some((line) => line.lineId === cell.lineId && line.projectId === projectId),
      ),
      own.filter((milestone) => milestone.projectId === projectId),
    ),
  );
  const known = earned.filter((value): value is EarnedValue => value !== null);
  return { burn, earned: known.length === 0 ? null : addEarnedValues(known), slip: computeSlipSummary(own) };
}
